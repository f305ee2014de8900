package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type Server struct {
	jobs chan int
	quit chan struct{}
	wg   sync.WaitGroup
	done []int
	mu   sync.Mutex
}

func (s *Server) Start(n int) {
	for range n {
		s.wg.Add(1)
		go func() {
			defer s.wg.Done()
			for {
				select {
				case j := <-s.jobs:
					time.Sleep(time.Millisecond)
					s.mu.Lock()
					s.done = append(s.done, j)
					s.mu.Unlock()
				case <-s.quit:
					return
				}
			}
		}()
	}
}

func (s *Server) Shutdown(ctx context.Context) error {
	close(s.quit)
	finished := make(chan struct{})
	go func() { s.wg.Wait(); close(finished) }()
	select {
	case <-finished:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	s := &Server{jobs: make(chan int), quit: make(chan struct{})}
	s.Start(3)
	for i := range 12 {
		s.jobs <- i
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	fmt.Println(s.Shutdown(ctx), len(s.done))
}

// Output:
// <nil> 12
