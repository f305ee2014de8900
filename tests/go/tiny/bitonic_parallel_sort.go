package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
)

func psort(a []int, depth int) {
	if len(a) < 2 {
		return
	}
	p := a[len(a)/2]
	i, j := 0, len(a)-1
	for i <= j {
		for a[i] < p {
			i++
		}
		for a[j] > p {
			j--
		}
		if i <= j {
			a[i], a[j] = a[j], a[i]
			i++
			j--
		}
	}
	if depth == 0 {
		psort(a[:j+1], 0)
		psort(a[i:], 0)
		return
	}
	var wg sync.WaitGroup
	wg.Go(func() { psort(a[:j+1], depth-1) })
	wg.Go(func() { psort(a[i:], depth-1) })
	wg.Wait()
}

func main() {
	r := rand.New(rand.NewPCG(3, 4))
	a := make([]int, 1000)
	for i := range a {
		a[i] = r.IntN(10000)
	}
	b := slices.Clone(a)
	psort(a, 3)
	slices.Sort(b)
	fmt.Println(slices.Equal(a, b), a[0] <= a[999])
}

// Output:
// true true
