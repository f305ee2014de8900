// Leak: never
// Never ends: always
// Why: the loop has no way out; it is woken again and again.
package main

import "time"

func main() {
	t := time.NewTicker(time.Second)
	go func() {
		for range t.C {
		}
	}()
}
