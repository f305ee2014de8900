// Leak: never
// Panic: sometimes
// Race: sometimes
// Complete: false
// Why: the cleaner may take the job away between main's look at it and its use; then main uses a nil pointer. Nothing
// else orders the two reads and the write.

package main

type job struct{ n int }

var current = &job{n: 1}

func main() {
	done := make(chan struct{})
	go func() {
		current = nil
		close(done)
	}()
	if current != nil {
		println(current.n)
	}
	<-done
}
