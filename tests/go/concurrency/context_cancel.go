package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key string

func work(ctx context.Context, id int, wg *sync.WaitGroup, out []string) {
	defer wg.Done()
	select {
	case <-time.After(time.Second):
		out[id] = "done"
	case <-ctx.Done():
		out[id] = fmt.Sprint(ctx.Value(key("name")), id, " ", ctx.Err(), " / ", context.Cause(ctx))
	}
}

func main() {
	root := context.WithValue(context.Background(), key("name"), "job")
	ctx, cancel := context.WithCancelCause(root)
	child, stop := context.WithTimeout(ctx, time.Hour)
	defer stop()
	out := make([]string, 3)
	var wg sync.WaitGroup
	for i := range out {
		wg.Add(1)
		go work(child, i, &wg, out)
	}
	cancel(errors.New("shutting down"))
	wg.Wait()
	for _, s := range out {
		fmt.Println(s)
	}
	_, ok := child.Deadline()
	fmt.Println(ok, child.Err() == context.Canceled)
	detached := context.WithoutCancel(child)
	fmt.Println(detached.Err(), detached.Value(key("name")), detached.Done() == nil)
	short, cancel2 := context.WithTimeoutCause(context.Background(), time.Millisecond, errors.New("too slow"))
	defer cancel2()
	<-short.Done()
	fmt.Println(short.Err(), context.Cause(short), errors.Is(short.Err(), context.DeadlineExceeded))
	fmt.Println(root)
	fmt.Println(ctx)
}

// Output:
// job0 context canceled / shutting down
// job1 context canceled / shutting down
// job2 context canceled / shutting down
// true true
// <nil> job true
// context deadline exceeded too slow true
// context.Background.WithValue(main.key, job)
// context.Background.WithValue(main.key, job).WithCancel
