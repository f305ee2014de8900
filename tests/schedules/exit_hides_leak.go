// Leak: never
// Why: os.Exit ends the process; main does not return.
package main

import "os"

func main() {
	ch := make(chan int)
	go func() { ch <- 1 }()
	os.Exit(0)
}
