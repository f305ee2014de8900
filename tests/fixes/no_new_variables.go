package main

func main() {
	x := 1
	x = 2
	println(x)
	for x := 3; x < 4; {
		x := 5
		x = 6
		println(x)
		break
	}
}

// Vet:
