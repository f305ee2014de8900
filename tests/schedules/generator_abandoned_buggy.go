// Leak: always line 9 chan send
// Why: the loop is left at the second value.
package main

func gen() <-chan int {
	ch := make(chan int)
	go func() {
		for i := 0; ; i++ {
			ch <- i
		}
	}()
	return ch
}

func main() {
	for v := range gen() {
		if v == 1 {
			break
		}
	}
}
