package main

import (
	"fmt"
	"strings"
)

func lcs(a, b string) string {
	t := make([][]int, len(a)+1)
	for i := range t {
		t[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				t[i][j] = 1 + t[i+1][j+1]
			} else {
				t[i][j] = max(t[i+1][j], t[i][j+1])
			}
		}
	}
	var sb strings.Builder
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			sb.WriteByte(a[i])
			i++
			j++
		case t[i+1][j] >= t[i][j+1]:
			i++
		default:
			j++
		}
	}
	return sb.String()
}

func levenshtein(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range a {
		prev := row[0]
		row[0] = i + 1
		for j, y := range b {
			cost := prev
			if x != y {
				cost++
			}
			prev, row[j+1] = row[j+1], min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

func knapsack(w, v []int, cap int) int {
	best := make([]int, cap+1)
	for i := range w {
		for c := cap; c >= w[i]; c-- {
			best[c] = max(best[c], best[c-w[i]]+v[i])
		}
	}
	return best[cap]
}

func change(coins []int, n int) int {
	ways := make([]int, n+1)
	ways[0] = 1
	for _, c := range coins {
		for i := c; i <= n; i++ {
			ways[i] += ways[i-c]
		}
	}
	return ways[n]
}

func queens(n int) (count int) {
	cols, d1, d2 := map[int]bool{}, map[int]bool{}, map[int]bool{}
	var place func(int)
	place = func(r int) {
		if r == n {
			count++
			return
		}
		for c := range n {
			if cols[c] || d1[r+c] || d2[r-c] {
				continue
			}
			cols[c], d1[r+c], d2[r-c] = true, true, true
			place(r + 1)
			cols[c], d1[r+c], d2[r-c] = false, false, false
		}
	}
	place(0)
	return
}

func main() {
	fmt.Println(lcs("AGGTAB", "GXTXAYB"), levenshtein([]rune("kitten"), []rune("sitting")), levenshtein([]rune("été"), []rune("ete")))
	fmt.Println(knapsack([]int{1, 3, 4, 5}, []int{1, 4, 5, 7}, 7), change([]int{1, 2, 5}, 100), queens(6))
}

// Output:
// GTAB 3 2
// 9 541 4
