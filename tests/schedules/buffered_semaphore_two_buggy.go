// Leak: never
// Race: sometimes
// Complete: false
// Why: two places let both in at once.
package main

func main() {
	sem := make(chan struct{}, 2)
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
	_ = n
}
