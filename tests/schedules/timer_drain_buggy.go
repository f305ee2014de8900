// Leak: never
// Deadlock: always
// Why: the value was received before; after a failed Stop there is none to come.
package main

import "time"

func main() {
	t := time.NewTimer(time.Second)
	<-t.C
	if !t.Stop() {
		<-t.C
	}
}
