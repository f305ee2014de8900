package main

func f() (int, error) { return 1, nil }

func main() {
	n, _ := f()
	println(n)
	_, err2 := f()
	println(err2 == nil)
}

// Vet:
