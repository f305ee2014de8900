package main

import (
	"errors"
	"fmt"
)

type point struct{ x, y int }

func find(names []string, want string) (int, error) {
	for i, name := range names {
		if name == want {
			return i, nil
		}
	}
	return 0, nil
}

func sign(n int) string {
	switch {
	case n > 0:
		return "+"
	case n < 0:
		return "-"
	}
	return ""
}

func half(n int) (h int, err error) {
	if n%2 != 0 {
		err = errors.New("odd")
	}
	h = n / 2
	return
}

func (p *point) scaled(by int) *point {
	if by != 0 {
		return &point{p.x * by, p.y * by}
	}
	return nil
}

func main() {
	even := func(n int) bool {
		if n%2 == 0 {
			return true
		}
		return false
	}
	fmt.Println(find([]string{"a"}, "b"))
	fmt.Println(even(3), sign(0))
	fmt.Println(half(3))
	fmt.Println((&point{1, 2}).scaled(0))
}

// Vet:
