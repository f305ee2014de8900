package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Reset(5 * time.Millisecond))
	<-t.C
	fmt.Println(t.Stop(), t.Reset(time.Hour), t.Stop())
	tick := time.NewTicker(time.Hour)
	tick.Reset(3 * time.Millisecond)
	for i := range 3 {
		<-tick.C
		fmt.Println("tick", i)
	}
	tick.Stop()
	select {
	case <-tick.C:
		fmt.Println("late")
	case <-time.After(10 * time.Millisecond):
		fmt.Println("stopped")
	}
	done := make(chan bool)
	f := time.AfterFunc(time.Millisecond, func() { done <- true })
	fmt.Println(<-done, f.Stop())
	defer func() { fmt.Println(recover()) }()
	time.NewTicker(0)
}

// Output:
// true
// false false true
// tick 0
// tick 1
// tick 2
// stopped
// true false
// non-positive interval for NewTicker
