// Leak: never
// Why: the place is given back.
package main

func main() {
	sem := make(chan struct{}, 1)
	for range 2 {
		go func() {
			sem <- struct{}{}
			defer func() { <-sem }()
		}()
	}
}
