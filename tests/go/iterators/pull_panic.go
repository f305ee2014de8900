package main

import (
	"fmt"
	"iter"
)

func seq(yield func(string) bool) {
	defer fmt.Println("cleanup")
	for _, s := range []string{"a", "b", "c"} {
		if !yield(s) {
			fmt.Println("stopped")
			return
		}
	}
	panic("after the last")
}

func main() {
	next, stop := iter.Pull(seq)
	fmt.Println(next())
	stop()
	stop()
	fmt.Println(next())
	next, stop = iter.Pull(seq)
	defer stop()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for {
			v, ok := next()
			fmt.Println(v, ok)
		}
	}()
	fmt.Println(next())
}

// Output:
// a true
// stopped
// cleanup
//  false
// a true
// b true
// c true
// cleanup
// recovered after the last
//  false
