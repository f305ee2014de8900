package main

import (
	"fmt"
	"log"
	"sync"
	"time"
)

type limiter struct {
	slots chan struct{}
	sync.WaitGroup
}

func newLimiter(n int) limiter {
	l := limiter{slots: make(chan struct{}, n)}
	return l
}

func (l *limiter) do(name string, f func()) {
	l.Add(1)
	go func() {
		l.slots <- struct{}{}
		defer func() { <-l.slots; l.Done() }()
		log.Printf("start %s at %s", name)
		f()
	}()
}

func main() {
	l := newLimiter(2)
	for i := range 4 {
		l.do(fmt.Sprint("job ", i), func() { time.Sleep(time.Millisecond) })
	}
	l.Wait()
	fmt.Println("all done\n")
}

// Vet:
// 17:9: return copies lock value: command-line-arguments.limiter contains sync.WaitGroup contains sync.noCopy
// 25:27: log.Printf format %s reads arg #2, but call has 1 arg
// 36:2: fmt.Println arg list ends with redundant newline
