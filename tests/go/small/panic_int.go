package main

func main() { panic(42) }

// Output:
// Stderr: panic: 42
// Exit: 2
