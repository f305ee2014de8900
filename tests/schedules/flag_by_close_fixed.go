// Leak: never
// Why: the close comes after the write, the receive before the read.
package main

func main() {
	ready := false
	done := make(chan struct{})
	go func() {
		ready = true
		close(done)
	}()
	<-done
	if !ready {
		panic("not ready")
	}
}
