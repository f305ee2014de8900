package main

import "fmt"

func spiral(n, m int) [][]int {
	g := make([][]int, n)
	for i := range g {
		g[i] = make([]int, m)
	}
	r, c, dr, dc := 0, 0, 0, 1
	for k := 1; k <= n*m; k++ {
		g[r][c] = k
		nr, nc := r+dr, c+dc
		if nr < 0 || nr >= n || nc < 0 || nc >= m || g[nr][nc] != 0 {
			dr, dc = dc, -dr
			nr, nc = r+dr, c+dc
		}
		r, c = nr, nc
	}
	return g
}

func transpose[T any](m [][]T) [][]T {
	t := make([][]T, len(m[0]))
	for i := range t {
		for _, row := range m {
			t[i] = append(t[i], row[i])
		}
	}
	return t
}

func main() {
	for _, row := range spiral(4, 5) {
		fmt.Printf("%3d\n", row)
	}
	fmt.Println(transpose(spiral(2, 3)))
	var m [3][4]int
	for i := range m {
		for j := range m[i] {
			m[i][j] = i * j
		}
	}
	n := m
	n[2][3] = -1
	fmt.Println(m, n, m == n, len(m), len(m[0]))
}

// Output:
// [  1   2   3   4   5]
// [ 14  15  16  17   6]
// [ 13  20  19  18   7]
// [ 12  11  10   9   8]
// [[1 6] [2 5] [3 4]]
// [[0 0 0 0] [0 1 2 3] [0 2 4 6]] [[0 0 0 0] [0 1 2 3] [0 2 4 -1]] false 3 4
