package main

func main() {
	xs := []int{1}
	for i := range xs {
		println(i)
	}
	for _, x := range xs {
		println(x)
	}
	for range xs {
	}
	for range xs {
	}
}

// Vet:
