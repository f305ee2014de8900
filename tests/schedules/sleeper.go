// Leak: never
// Why: sleeping is not blocked for ever.
package main

import "time"

func main() {
	go time.Sleep(time.Hour)
}
