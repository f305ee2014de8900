// Leak: never
// Race: sometimes
// Complete: false
// Why: a plain variable is written while it may be read.
package main

func main() {
	ready := false
	go func() { ready = true }()
	if ready {
		return
	}
}
