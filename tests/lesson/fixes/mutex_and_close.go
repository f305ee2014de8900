// The result lies under a mutex, and closing a channel never blocks.
package main

import (
	"fmt"
	"sync"
	"time"
)

const (
	work    = 50 * time.Millisecond
	timeout = 100 * time.Millisecond
)

type future struct {
	mu    sync.Mutex
	value string
	ready chan struct{}
}

func (f *future) set(value string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.value = value
	close(f.ready)
}

func (f *future) get() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.value
}

func main() {
	f := &future{ready: make(chan struct{})}
	go func() {
		time.Sleep(work)
		f.set("done")
	}()

	select {
	case <-f.ready:
		fmt.Println(f.get())
	case <-time.After(timeout):
		fmt.Println("timeout")
	}
}
