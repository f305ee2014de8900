// Leak: never
// Deadlock: always
// Why: main is gone without returning, and then nobody is left.
package main

import "runtime"

func main() {
	go func() {}()
	runtime.Goexit()
}
