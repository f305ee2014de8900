// Leak: always line 7 chan send
// Why: main never receives, and the channel has no room.
package main

func main() {
	ch := make(chan int)
	go func() { ch <- 1 }()
}
