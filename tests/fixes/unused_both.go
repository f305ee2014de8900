package main

func f() (int, error) { return 1, nil }

func main() {
	_, _ = f()
}

// Vet:
