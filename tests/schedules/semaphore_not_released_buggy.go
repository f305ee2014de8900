// Leak: always line 9 chan send
// Why: one place, never given back: of two workers one waits.
package main

func main() {
	sem := make(chan struct{}, 1)
	for range 2 {
		go func() {
			sem <- struct{}{}
		}()
	}
}
