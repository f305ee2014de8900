// Leak: always line 12 chan receive
// Why: a child's cancellation does not reach its parent.
package main

import "context"

func main() {
	parent, cancel := context.WithCancel(context.Background())
	_ = cancel
	_, stop := context.WithCancel(parent)
	go func() {
		<-parent.Done()
	}()
	stop()
}
