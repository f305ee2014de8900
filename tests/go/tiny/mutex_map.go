package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	m := map[string]int{}
	var wg sync.WaitGroup
	for i := range 30 {
		wg.Add(1)
		go func() { defer wg.Done(); mu.Lock(); defer mu.Unlock(); m[fmt.Sprint("k", i%3)] += i }()
	}
	wg.Wait()
	fmt.Println(m)
}

// Output:
// map[k0:135 k1:145 k2:155]
