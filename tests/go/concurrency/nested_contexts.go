package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type userKey struct{}
type idKey int

func describe(ctx context.Context) {
	d, ok := ctx.Deadline()
	fmt.Println(ctx.Value(userKey{}), ctx.Value(idKey(1)), ctx.Value("none"), ok, d.IsZero(), ctx.Err(), context.Cause(ctx))
}

func main() {
	a := context.WithValue(context.TODO(), userKey{}, "ann")
	b, cancelB := context.WithTimeout(a, time.Hour)
	c := context.WithValue(b, idKey(1), 42)
	d, cancelD := context.WithCancelCause(c)
	e, cancelE := context.WithDeadline(d, time.Now().Add(2*time.Hour))
	defer cancelE()
	describe(a)
	describe(e)
	cancelD(errors.New("d is done"))
	describe(d)
	describe(e)
	describe(c)
	cancelB()
	describe(c)
	describe(e)
	f, cancelF := context.WithCancel(e)
	defer cancelF()
	fmt.Println(f.Err(), context.Cause(f))
	past, cancel := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	defer cancel()
	fmt.Println(past.Err(), context.Cause(past) == context.DeadlineExceeded)
	fmt.Println(context.Background(), context.TODO(), context.WithoutCancel(a))
	for _, f := range []func(){func() { context.WithValue(a, nil, 1) }, func() { context.WithValue(a, []int{}, 1) }, func() { context.WithCancel(nil) }} {
		func() { defer func() { fmt.Println(recover()) }(); f() }()
	}
}

// Output:
// ann <nil> <nil> false true <nil> <nil>
// ann 42 <nil> true false <nil> <nil>
// ann 42 <nil> true false context canceled d is done
// ann 42 <nil> true false context canceled d is done
// ann 42 <nil> true false <nil> <nil>
// ann 42 <nil> true false context canceled context canceled
// ann 42 <nil> true false context canceled d is done
// context canceled d is done
// context deadline exceeded true
// context.Background context.TODO context.TODO.WithValue(main.userKey, ann).WithoutCancel
// nil key
// key is not comparable
// cannot create context from nil parent
