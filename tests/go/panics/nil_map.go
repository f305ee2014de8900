package main

func main() {
	var m map[string]int
	m["a"]++
}

// Output:
// Stderr: panic: assignment to entry in nil map
// Exit: 2
