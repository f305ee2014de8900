package main

func main() {
}

// Vet:
