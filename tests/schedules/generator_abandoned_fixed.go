// Leak: never
// Why: a function to range over needs no goroutine.
package main

func gen(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}

func main() {
	for v := range gen {
		if v == 1 {
			break
		}
	}
}
