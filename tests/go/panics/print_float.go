package main

func main() {
	defer func() {
		panic(1.5)
	}()
	panic(3)
}

// Output:
// Stderr: panic: 3
// Exit: 2
