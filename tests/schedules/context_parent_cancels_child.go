// Leak: never
// Why: the child's end follows from the parent's.
package main

import "context"

func main() {
	parent, cancel := context.WithCancel(context.Background())
	child, stop := context.WithCancel(parent)
	defer stop()
	done := make(chan struct{})
	go func() {
		<-child.Done()
		close(done)
	}()
	cancel()
	<-done
}
