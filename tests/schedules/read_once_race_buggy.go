// Leak: never
// Race: sometimes
// Complete: false
// Why: main reads the job once and uses what it has read, whatever the cleaner does. That read and the cleaner's write
// are a race all the same.

package main

type job struct{ n int }

var current = &job{n: 1}

func main() {
	done := make(chan struct{})
	go func() {
		current = nil
		close(done)
	}()
	if mine := current; mine != nil {
		println(mine.n)
	}
	<-done
}
