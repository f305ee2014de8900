// Leak: never
// Why: with one place the semaphore is a lock: a receive comes before the next send ends.
package main

func main() {
	sem := make(chan struct{}, 1)
	done := make(chan struct{})
	n := 0
	for range 2 {
		go func() {
			sem <- struct{}{}
			n++
			<-sem
			done <- struct{}{}
		}()
	}
	<-done
	<-done
	if n != 2 {
		panic(n)
	}
}
