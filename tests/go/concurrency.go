package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

type result struct {
	id  int
	val string
	err error
}

func worker(id int, jobs <-chan int, results chan<- result, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		if j%4 == 0 {
			results <- result{id: j, err: fmt.Errorf("job %d failed", j)}
			continue
		}
		results <- result{j, fmt.Sprint("ok", j*j), nil}
	}
}

func gen(ctx context.Context, n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 0; i < n; i++ {
			select {
			case out <- i:
			case <-ctx.Done():
				fmt.Println("gen done:", ctx.Err())
				return
			}
		}
	}()
	return out
}

func merge(cs ...<-chan int) <-chan int {
	var wg sync.WaitGroup
	out := make(chan int)
	output := func(c <-chan int) {
		for n := range c {
			out <- n
		}
		wg.Done()
	}
	wg.Add(len(cs))
	for _, c := range cs {
		go output(c)
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

type Cache struct {
	mu sync.RWMutex
	m  map[string]int
	n  atomic.Int64
}

func (c *Cache) Get(k string) (int, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	c.n.Add(1)
	v, ok := c.m[k]
	return v, ok
}
func (c *Cache) Set(k string, v int) {
	c.mu.Lock()
	c.m[k] = v
	c.mu.Unlock()
}

type Sem chan struct{}

func (s Sem) Acquire() { s <- struct{}{} }
func (s Sem) Release() { <-s }

func safe(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("caught: %v", r)
		}
	}()
	f()
	return nil
}

func main() {
	jobs := make(chan int, 10)
	results := make(chan result, 10)
	var wg sync.WaitGroup
	for w := 1; w <= 3; w++ {
		wg.Add(1)
		go worker(w, jobs, results, &wg)
	}
	for j := 1; j <= 8; j++ {
		jobs <- j
	}
	close(jobs)
	go func() { wg.Wait(); close(results) }()
	oks, errs := 0, 0
	for r := range results {
		if r.err != nil {
			errs++
		} else {
			oks++
		}
	}
	fmt.Println(oks, errs)
	ctx, cancel := context.WithCancel(context.Background())
	sum := 0
	for v := range gen(ctx, 100) {
		sum += v
		if v == 10 {
			cancel()
			break
		}
	}
	time.Sleep(time.Millisecond)
	fmt.Println(sum)
	total := 0
	for v := range merge(gen(context.Background(), 5), gen(context.Background(), 6)) {
		total += v
	}
	fmt.Println(total)
	ctx2, cancel2 := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel2()
	select {
	case <-ctx2.Done():
		fmt.Println(ctx2.Err(), errors.Is(ctx2.Err(), context.DeadlineExceeded))
	case <-time.After(time.Second):
		fmt.Println("late")
	}
	c := Cache{m: map[string]int{}}
	var wg2 sync.WaitGroup
	for i := range 5 {
		wg2.Go(func() {
			c.Set(fmt.Sprint("k", i), i)
			c.Get("k0")
		})
	}
	wg2.Wait()
	fmt.Println(len(c.m), c.n.Load())
	sem := make(Sem, 2)
	var active, maxActive int32
	var wg3 sync.WaitGroup
	for range 6 {
		wg3.Add(1)
		go func() {
			defer wg3.Done()
			sem.Acquire()
			defer sem.Release()
			n := atomic.AddInt32(&active, 1)
			if n > maxActive {
				maxActive = n
			}
			time.Sleep(time.Millisecond)
			atomic.AddInt32(&active, -1)
		}()
	}
	wg3.Wait()
	fmt.Println(maxActive, len(sem), cap(sem))
	fmt.Println(safe(func() { panic("x") }), safe(func() {}))
	fmt.Println(safe(func() { var c chan int; close(c) }))
	fmt.Println(safe(func() { c := make(chan int); close(c); c <- 1 }))
	done := make(chan bool)
	data := make(chan string)
	go func() {
		defer close(done)
		defer fmt.Println("deferred in goroutine")
		for s := range data {
			if s == "exit" {
				runtime.Goexit()
			}
			fmt.Println("got", s)
		}
	}()
	data <- "a"
	data <- "exit"
	<-done
	var cond = sync.NewCond(&sync.Mutex{})
	ready := false
	go func() {
		cond.L.Lock()
		ready = true
		cond.L.Unlock()
		cond.Broadcast()
	}()
	cond.L.Lock()
	for !ready {
		cond.Wait()
	}
	cond.L.Unlock()
	fmt.Println("ready")
	tm := time.AfterFunc(time.Millisecond, func() { fmt.Println("timer fired") })
	time.Sleep(2 * time.Millisecond)
	fmt.Println(tm.Stop())
	chans := []chan int{make(chan int, 1), make(chan int, 1)}
	chans[1] <- 5
	select {
	case v := <-chans[0]:
		fmt.Println("0", v)
	case v, ok := <-chans[1]:
		fmt.Println("1", v, ok)
	}
	type msg struct {
		reply chan string
		body  [2]string
	}
	srv := make(chan msg)
	go func() {
		for m := range srv {
			m.reply <- m.body[0] + m.body[1]
		}
	}()
	m := msg{make(chan string), [2]string{"he", "llo"}}
	srv <- m
	fmt.Println(<-m.reply)
	var once sync.Once
	for i := 0; i < 3; i++ {
		once.Do(func() { fmt.Println("once", i) })
	}
	fns := make([]func(), 0)
	for i, s := range []string{"a", "b"} {
		fns = append(fns, func() { fmt.Print(i, s, " ") })
	}
	for _, f := range fns {
		f()
	}
	fmt.Println()
	start := time.Now()
	time.Sleep(1500 * time.Millisecond)
	el := time.Since(start)
	fmt.Println(el >= 1500*time.Millisecond, el < 1700*time.Millisecond)
	var v atomic.Value
	v.Store([]int{1})
	fmt.Println(v.Load().([]int)[0])
	ctx3 := context.WithValue(context.Background(), "k", 42)
	fmt.Println(ctx3.Value("k"), ctx3.Value("z"))
	fmt.Println(1500*time.Millisecond, 2*time.Hour, time.Duration(0))
	pipeline := sq(sq(gen(context.Background(), 4)))
	for x := range pipeline {
		fmt.Print(x, " ")
	}
	fmt.Println()
	for i := range 3 {
		defer func() {
			fmt.Println("main deferred", i)
		}()
	}
	defer close(srv)
	defer cond.L.Unlock()
	defer cond.L.Lock()
	defer print("")
	defer delete(c.m, "k0")
	defer copy(fns, fns)
	defer recover()
}

func sq(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for n := range in {
			out <- n * n
		}
		close(out)
	}()
	return out
}

// Output:
// 6 2
// gen done: context canceled
// 55
// 25
// context deadline exceeded true
// 5 5
// 2 0 2
// caught: x <nil>
// caught: close of nil channel
// caught: send on closed channel
// got a
// deferred in goroutine
// ready
// timer fired
// false
// 1 5 true
// hello
// once 0
// 0a 1b
// true true
// 1
// 42 <nil>
// 1.5s 2h0m0s 0s
// 0 1 16 81
// main deferred 2
// main deferred 1
// main deferred 0
