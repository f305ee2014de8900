package main

import (
	"bytes"
	"fmt"
	"io"
	"runtime/pprof"
	"strings"
	"sync"
	"time"
)

func leak(n int) {
	ch := make(chan int)
	for i := range n {
		go func() { ch <- i + n }()
	}
	go func() { <-make(chan string) }()
}

func main() {
	profile := pprof.Lookup("goroutineleak")
	fmt.Println(profile.Name(), profile.Count(), pprof.Lookup("no such profile") == nil)
	leak(2)
	var wg sync.WaitGroup
	release := make(chan bool)
	wg.Go(func() { <-release })
	time.Sleep(time.Millisecond)
	var text bytes.Buffer
	profile.WriteTo(&text, 1)
	lines := strings.Split(text.String(), "\n")
	fmt.Println(lines[0], profile.Count(), pprof.Lookup("goroutine").Count())
	for _, line := range lines[1:] {
		if count, _, found := strings.Cut(line, " @ "); found {
			fmt.Println("equal stacks:", count)
		}
	}
	text.Reset()
	profile.WriteTo(&text, 2)
	fmt.Println(strings.Count(text.String(), "(leaked)]:"), strings.Count(text.String(), "[chan receive]:"))
	close(release)
	wg.Wait()
	profile.WriteTo(io.Discard, 1)
	fmt.Println(profile.Count())
}

// Output:
// goroutineleak 0 true
// goroutineleak profile: total 3 3 5
// equal stacks: 2
// equal stacks: 1
// 3 1
// 3
