package main

import (
	"fmt"
	"slices"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	var got []int
	for i := range 6 {
		wg.Go(func() { mu.Lock(); defer mu.Unlock(); got = append(got, i*i) })
	}
	wg.Wait()
	slices.Sort(got)
	fmt.Println(got)
}

// Output:
// [0 1 4 9 16 25]
