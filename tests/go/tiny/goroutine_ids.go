package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	out := make([]string, 5)
	for i, s := range []string{"a", "b", "c", "d", "e"} {
		wg.Add(1)
		go func(pos int) { defer wg.Done(); out[pos] = fmt.Sprint(s, pos, i) }(len(out) - 1 - i)
	}
	wg.Wait()
	fmt.Println(out)
}

// Output:
// [e0 4 d1 3 c2 2 b3 1 a4 0]
