package main

import (
	"fmt"
)

func main() {
	coins := []int{50, 20, 10, 5, 2, 1}
	for _, n := range []int{0, 3, 88, 199} {
		used := map[int]int{}
		rest := n
		for _, c := range coins {
			if rest >= c {
				used[c] = rest / c
				rest %= c
			}
		}
		fmt.Println(n, used)
	}
}

// Output:
// 0 map[]
// 3 map[1:1 2:1]
// 88 map[1:1 2:1 5:1 10:1 20:1 50:1]
// 199 map[2:2 5:1 20:2 50:3]
