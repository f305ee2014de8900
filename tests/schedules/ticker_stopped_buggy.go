// Leak: always line 10 chan receive
// Why: Stop does not close the channel.
package main

import "time"

func main() {
	t := time.NewTicker(time.Second)
	go func() {
		for range t.C {
		}
	}()
	t.Stop()
}
