// Leak: never
// Deadlock: always
// Why: main ranges over a channel that nobody closes; a deadlock reports no leak.
package main

func main() {
	out := make(chan int)
	for i := range 2 {
		go func() { out <- i }()
	}
	for range out {
	}
}
