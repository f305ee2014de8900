// Leak: never
// Panic: sometimes
// Why: the order of a map is any order.
package main

func main() {
	m := map[int]bool{1: true, 2: true}
	for k := range m {
		if k == 2 {
			panic(k)
		}
		break
	}
}
