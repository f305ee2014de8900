package main

import "fmt"

func search(grid [][]int, want int) (int, int) {
	r, c := -1, -1
rows:
	for i, row := range grid {
		for j, v := range row {
			switch {
			case v < 0:
				continue rows
			case v == want:
				r, c = i, j
				break rows
			}
		}
	}
	return r, c
}

func main() {
	fmt.Println(search([][]int{{1, -1, 9}, {2, 9, 3}}, 9))
	fmt.Println(search([][]int{{1}}, 9))
	ch := make(chan int, 5)
	for i := range 5 {
		ch <- i
	}
	close(ch)
drain:
	for {
		select {
		case v, ok := <-ch:
			if !ok {
				break drain
			}
			if v%2 == 0 {
				continue drain
			}
			fmt.Print(v, " ")
		}
	}
	fmt.Println()
	n := 0
again:
	n++
	if n < 3 {
		goto again
	}
	fmt.Println(n)
block:
	switch {
	case true:
		if n == 3 {
			break block
		}
		fmt.Println("skipped")
	}
	i := 0
outer:
	for {
		i++
		for range 3 {
			if i == 5 {
				break outer
			}
			continue outer
		}
	}
	fmt.Println(i)
}

// Output:
// 1 1
// -1 -1
// 1 3
// 3
// 5
