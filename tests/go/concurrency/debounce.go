package main

import (
	"fmt"
	"sync"
	"time"
)

func debounce(d time.Duration, f func(string)) func(string) {
	var mu sync.Mutex
	var t *time.Timer
	return func(s string) {
		mu.Lock()
		defer mu.Unlock()
		if t != nil {
			t.Stop()
		}
		t = time.AfterFunc(d, func() { f(s) })
	}
}

func main() {
	out := make(chan string, 10)
	call := debounce(30*time.Millisecond, func(s string) { out <- s })
	for _, s := range []string{"g", "go", "gop"} {
		call(s)
		time.Sleep(2 * time.Millisecond)
	}
	fmt.Println(<-out, len(out))
	call("next")
	fmt.Println(<-out)
}

// Output:
// gop 0
// next
