package main

func main() {
	c := make(chan int)
	close(c)
	close(c)
}

// Output:
// Stderr: panic: close of closed channel
// Exit: 2
