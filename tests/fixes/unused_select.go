package main

func main() {
	ch := make(chan int, 1)
	ch <- 1
	select {
	case <-ch:
	}
	select {
	case _, ok := <-ch:
		println(ok)
	default:
	}
}

// Vet:
