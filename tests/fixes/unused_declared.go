package main

func main() {
	var _ = 3
	var a, _ int
	println(a)
}

// Vet:
