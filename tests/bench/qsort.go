// Sorts a slice by hand: reads, compares and swaps elements.
package main

import (
	"fmt"
	"time"
)

const (
	elements = 300_000
	small    = 12
)

func sort(list []int) {
	for len(list) > small {
		left, right := split(list)
		if len(left) < len(right) {
			sort(left)
			list = right
		} else {
			sort(right)
			list = left
		}
	}
	for i := 1; i < len(list); i++ {
		moved, at := list[i], i
		for at > 0 && list[at-1] > moved {
			list[at] = list[at-1]
			at--
		}
		list[at] = moved
	}
}

// split parts a list around the median of its first, middle and last elements.
func split(list []int) (left, right []int) {
	first, middle, last := list[0], list[len(list)/2], list[len(list)-1]
	pivot := max(min(first, middle), min(max(first, middle), last))
	i, j := 0, len(list)-1
	for i <= j {
		for list[i] < pivot {
			i++
		}
		for list[j] > pivot {
			j--
		}
		if i <= j {
			list[i], list[j] = list[j], list[i]
			i++
			j--
		}
	}
	return list[:j+1], list[i:]
}

func main() {
	start := time.Now()
	list := make([]int, elements)
	seed := 4711
	for i := range list {
		seed = (seed*1_103_515_245 + 12_345) & 0x7fffffff
		list[i] = seed >> 3
	}
	sort(list)
	sum := 0
	for i, v := range list {
		if i > 0 && list[i-1] > v {
			panic("not sorted")
		}
		sum = (sum*31 + v) & 0xffffffff
	}
	fmt.Println("qsort", elements, sum)
	fmt.Println(time.Since(start).Nanoseconds())
}
