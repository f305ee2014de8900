// Leak: always line 10 sync.Mutex.Lock
// Why: the function waits for itself to end.
package main

import "sync"

func main() {
	var once sync.Once
	go once.Do(func() {
		once.Do(func() {})
	})
}
