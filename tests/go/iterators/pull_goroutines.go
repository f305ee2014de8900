package main

import (
	"fmt"
	"iter"
	"runtime"
)

func main() {
	next, stop := iter.Pull(func(y func(int) bool) { fmt.Println("start"); y(1); fmt.Println("end") })
	fmt.Println(runtime.NumGoroutine())
	fmt.Println(next())
	fmt.Println(runtime.NumGoroutine())
	fmt.Println(next())
	fmt.Println(runtime.NumGoroutine())
	stop()
	next, stop = iter.Pull(func(y func(int) bool) { fmt.Println("start") })
	stop()
	fmt.Println(runtime.NumGoroutine())
	fmt.Println(next())
	next, stop = iter.Pull(func(y func(int) bool) { y(1); panic("boom") })
	next()
	next()
}

// Output:
// 2
// start
// 1 true
// 2
// end
// 0 false
// 1
// 1
// 0 false
// Stderr: panic: boom
// Exit: 2
