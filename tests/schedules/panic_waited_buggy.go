// Leak: never
// Panic: always
// Why: main waits for a goroutine that never gets so far.
package main

func main() {
	done := make(chan struct{})
	go func() {
		defer func() {
			panic("at the end")
		}()
		defer close(done)
		panic("first")
	}()
	select {}
}
