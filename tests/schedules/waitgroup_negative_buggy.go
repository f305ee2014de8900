// Leak: never
// Panic: always
// Why: the second Done takes the count below zero.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	wg.Done()
	wg.Done()
}
