package main

import (
	"fmt"
	"time"
)

type Limiter struct {
	tokens chan struct{}
	stop   chan struct{}
}

func NewLimiter(burst int, every time.Duration) *Limiter {
	l := &Limiter{make(chan struct{}, burst), make(chan struct{})}
	for range burst {
		l.tokens <- struct{}{}
	}
	go func() {
		t := time.NewTicker(every)
		defer t.Stop()
		for {
			select {
			case <-t.C:
				select {
				case l.tokens <- struct{}{}:
				default:
				}
			case <-l.stop:
				return
			}
		}
	}()
	return l
}

func (l *Limiter) Wait()  { <-l.tokens }
func (l *Limiter) Close() { close(l.stop) }

func main() {
	l := NewLimiter(3, 20*time.Millisecond)
	defer l.Close()
	start := time.Now()
	for i := range 6 {
		l.Wait()
		ms := time.Since(start).Milliseconds()
		fmt.Println(i, ms >= int64(i-2)*20-5)
	}
}

// Output:
// 0 true
// 1 true
// 2 true
// 3 true
// 4 true
// 5 true
