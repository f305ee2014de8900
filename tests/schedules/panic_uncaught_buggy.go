// Leak: never
// Panic: sometimes
// Why: main may be gone before.
package main

func main() {
	go panic("late")
}
