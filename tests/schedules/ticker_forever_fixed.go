// Leak: never
// Never ends: never
// Why: done ends the loop.
package main

import "time"

func main() {
	t := time.NewTicker(time.Second)
	defer t.Stop()
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-t.C:
			case <-done:
				return
			}
		}
	}()
	close(done)
}
