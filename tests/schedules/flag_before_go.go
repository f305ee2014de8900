// Leak: never
// Why: looks shared, but what comes before a go statement is ordered before the goroutine.
package main

func main() {
	config := 1
	config++
	done := make(chan struct{})
	go func() {
		config++
		close(done)
	}()
	<-done
	if config != 3 {
		panic(config)
	}
}
