package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key string

func main() {
	fmt.Println(time.Duration(0), 1500*time.Millisecond, time.Hour+time.Minute, 2*time.Microsecond, -time.Second)
	fmt.Printf("%v %s %d %T\n", time.Second, time.Second, time.Second, time.Second)
	fmt.Println(time.Second.Seconds(), (90 * time.Minute).Hours(), (1500 * time.Millisecond).Milliseconds(), (1555 * time.Millisecond).Round(10*time.Millisecond), (1555 * time.Millisecond).Truncate(100*time.Millisecond))
	d, err := time.ParseDuration("1h15m30.918s")
	fmt.Println(d, err)
	_, err = time.ParseDuration("abc")
	fmt.Println(err)
	_, err = time.ParseDuration("3")
	fmt.Println(err)
	start := time.Now()
	time.Sleep(5 * time.Millisecond)
	fmt.Println(time.Since(start) >= 5*time.Millisecond, time.Now().After(start), start.Before(time.Now()))
	t := time.Date(2024, time.February, 29, 13, 4, 5, 678000000, time.UTC)
	fmt.Println(t, t.Weekday(), t.YearDay(), t.Unix(), t.UnixMilli(), t.Month(), t.Year(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond())
	fmt.Println(t.Format(time.RFC3339), t.Format(time.RFC3339Nano), t.Format(time.Kitchen), t.Format("Mon Jan _2 15:04:05.000 2006"), t.Format(time.RFC1123))
	fmt.Println(t.Add(24*time.Hour).Format(time.DateOnly), t.AddDate(1, 1, 1).Format(time.DateTime), t.Sub(t.Add(-time.Hour)), t.Equal(t.UTC()), t.Truncate(time.Hour), t.Round(time.Hour))
	var z time.Time
	fmt.Println(z, z.IsZero(), z.Unix())
	fmt.Println(time.Unix(0, 0).UTC(), time.UnixMilli(1500).UTC())
	timer := time.NewTimer(time.Hour)
	fmt.Println(timer.Stop(), timer.Stop())
	timer.Reset(time.Millisecond)
	<-timer.C
	fmt.Println("fired")
	done := make(chan bool)
	time.AfterFunc(time.Millisecond, func() { done <- true })
	fmt.Println(<-done)
	tick := time.NewTicker(10 * time.Millisecond)
	for i := 0; i < 3; i++ {
		<-tick.C
		fmt.Println("tick", i)
	}
	tick.Stop()
	select {
	case <-time.After(3 * time.Millisecond):
		fmt.Println("timeout")
	case <-tick.C:
		fmt.Println("tick?")
	}
	ctx, cancel := context.WithCancel(context.Background())
	fmt.Println(ctx, ctx.Err())
	child := context.WithValue(ctx, key("k"), 5)
	fmt.Println(child, child.Value(key("k")), child.Value(key("x")))
	cancel()
	<-child.Done()
	fmt.Println(child.Err(), ctx.Err(), context.Cause(ctx))
	ctx, cancel = context.WithTimeout(context.TODO(), 5*time.Millisecond)
	defer cancel()
	_, ok := ctx.Deadline()
	fmt.Println(ok)
	select {
	case <-ctx.Done():
		fmt.Println(ctx.Err(), errors.Is(ctx.Err(), context.DeadlineExceeded))
	case <-time.After(time.Second):
		fmt.Println("late")
	}
	c2, cancel2 := context.WithCancelCause(context.Background())
	cancel2(errors.New("because"))
	fmt.Println(c2.Err(), context.Cause(c2))
	stop := context.AfterFunc(c2, func() { done <- true })
	fmt.Println(<-done, stop())
	fmt.Println(context.WithoutCancel(c2).Err(), context.Background(), context.TODO(), context.WithoutCancel(c2))
	c3, cancel3 := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	fmt.Println(c3.Err())
	cancel3()
	c4, cancel4 := context.WithTimeoutCause(context.Background(), time.Millisecond, errors.New("slow"))
	<-c4.Done()
	fmt.Println(c4.Err(), context.Cause(c4))
	cancel4()
	p, pc := context.WithCancel(context.Background())
	cc, ccc := context.WithTimeout(p, time.Hour)
	defer ccc()
	pc()
	fmt.Println(cc.Err())
	func() {
		defer func() { fmt.Println(recover()) }()
		context.WithValue(p, nil, 1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		context.WithCancel(nil)
	}()
	fmt.Println(time.March, time.Month(13), time.Saturday, time.Weekday(9))
}

// Output:
// 0s 1.5s 1h1m0s 2µs -1s
// 1s 1s 1000000000 time.Duration
// 1 1.5 1500 1.56s 1.5s
// 1h15m30.918s <nil>
// time: invalid duration "abc"
// time: missing unit in duration "3"
// true true true
// 2024-02-29 13:04:05.678 +0000 UTC Thursday 60 1709211845 1709211845678 February 2024 29 13 4 5 678000000
// 2024-02-29T13:04:05Z 2024-02-29T13:04:05.678Z 1:04PM Thu Feb 29 13:04:05.678 2024 Thu, 29 Feb 2024 13:04:05 UTC
// 2024-03-01 2025-03-30 13:04:05 1h0m0s true 2024-02-29 13:00:00 +0000 UTC 2024-02-29 13:00:00 +0000 UTC
// 0001-01-01 00:00:00 +0000 UTC true -62135596800
// 1970-01-01 00:00:00 +0000 UTC 1970-01-01 00:00:01.5 +0000 UTC
// true false
// fired
// true
// tick 0
// tick 1
// tick 2
// timeout
// context.Background.WithCancel <nil>
// context.Background.WithCancel.WithValue(main.key, int) 5 <nil>
// context canceled context canceled context canceled
// true
// context deadline exceeded true
// context canceled because
// true false
// <nil> context.Background context.TODO context.Background.WithCancel.WithoutCancel
// context deadline exceeded
// context deadline exceeded slow
// context canceled
// nil key
// non-positive interval for NewTicker
// cannot create context from nil parent
// March %!Month(13) Saturday %!Weekday(9)
