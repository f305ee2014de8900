package main

import (
	"fmt"
	"strings"
)

func main() {
	maze := []string{"S.#.", "..#E", "#...", "...#"}
	type pt struct{ r, c int }
	var start pt
	for r, row := range maze {
		if c := strings.IndexByte(row, 'S'); c >= 0 {
			start = pt{r, c}
		}
	}
	dist := map[pt]int{start: 0}
	for q := []pt{start}; len(q) > 0; q = q[1:] {
		p := q[0]
		if maze[p.r][p.c] == 'E' {
			fmt.Println("steps", dist[p], p)
			break
		}
		for _, d := range []pt{{0, 1}, {1, 0}, {0, -1}, {-1, 0}} {
			n := pt{p.r + d.r, p.c + d.c}
			if n.r < 0 || n.c < 0 || n.r >= len(maze) || n.c >= len(maze[0]) || maze[n.r][n.c] == '#' {
				continue
			}
			if _, ok := dist[n]; !ok {
				dist[n] = dist[p] + 1
				q = append(q, n)
			}
		}
	}
	fmt.Println(len(dist))
}

// Output:
// steps 6 {1 3}
// 11
