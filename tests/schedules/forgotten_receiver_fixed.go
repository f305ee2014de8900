// Leak: never
// Why: the one value has room in the buffer.
package main

func main() {
	ch := make(chan int, 1)
	go func() { ch <- 1 }()
}
