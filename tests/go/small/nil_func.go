package main

func main() {
	var f func(int) int
	f(1)
}

// Output:
// Stderr: panic: runtime error: invalid memory address or nil pointer dereference
// Exit: 2
