// Leak: always line 9 chan receive (nil chan)
// Why: the background context is never done: its channel is nil.
package main

import "context"

func main() {
	go func() {
		<-context.Background().Done()
	}()
}
