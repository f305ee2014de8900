package main

import (
	"fmt"
)

func twoSum(a []int, t int) (int, int, bool) {
	seen := map[int]int{}
	for i, v := range a {
		if j, ok := seen[t-v]; ok {
			return j, i, true
		}
		seen[v] = i
	}
	return 0, 0, false
}

func main() {
	fmt.Println(twoSum([]int{2, 7, 11, 15}, 9))
	fmt.Println(twoSum([]int{3, 3}, 6))
	fmt.Println(twoSum(nil, 1))
}

// Output:
// 0 1 true
// 0 1 true
// 0 0 false
