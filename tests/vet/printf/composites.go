package main

import (
	"fmt"
)

type point struct{ x, y int }

type named struct {
	name string
	n    int
}

type tree struct {
	value       int
	left, right *tree
}

type loop []loop

func main() {
	fmt.Printf("%d %d %d\n", []int{1}, [2]int{}, map[string]int{})
	fmt.Printf("%d\n", map[int]int{1: 2})
	fmt.Printf("%s\n", []string{"a"})
	fmt.Printf("%s\n", []int{1})
	fmt.Printf("%s %x\n", []byte("a"), []byte("a"))
	fmt.Printf("%s\n", [3]byte{})
	fmt.Printf("%d %s\n", point{}, point{})
	fmt.Printf("%d %s\n", &point{}, &point{})
	fmt.Printf("%d\n", named{})
	fmt.Printf("%s\n", named{})
	fmt.Printf("%d\n", []*point{})
	fmt.Printf("%s\n", []*point{})
	fmt.Printf("%s\n", new(int))
	fmt.Printf("%d\n", new(int))
	fmt.Printf("%d\n", new(string))
	fmt.Printf("%s\n", make(chan int))
	fmt.Printf("%d\n", make(chan int))
	fmt.Printf("%p %p %p\n", []int{}, map[int]int{}, make(chan int))
	fmt.Printf("%p\n", [1]int{})
	fmt.Printf("%s\n", &[]string{})
	fmt.Printf("%s\n", &[]int{})
	fmt.Printf("%t\n", []bool{true})
	fmt.Printf("%d\n", tree{})
	fmt.Printf("%s\n", &tree{})
	fmt.Printf("%d\n", &map[string]int{})
	fmt.Printf("%d\n", loop{})
	var x any = 1
	fmt.Printf("%d %s\n", x, x)
	fmt.Printf("%d\n", []any{1})
	var p **int
	fmt.Printf("%d\n", p)
	fmt.Printf("%v\n", struct{ a chan int }{})
	fmt.Printf("%d\n", struct{ a int }{1})
}

// Vet:
// 22:20: fmt.Printf format %d has arg map[string]int{} of wrong type map[string]int
// 25:14: fmt.Printf format %s has arg []int{1} of wrong type []int
// 28:17: fmt.Printf format %s has arg point{} of wrong type command-line-arguments.point
// 29:17: fmt.Printf format %s has arg &point{} of wrong type *command-line-arguments.point
// 30:14: fmt.Printf format %d has arg named{} of wrong type command-line-arguments.named
// 31:14: fmt.Printf format %s has arg named{} of wrong type command-line-arguments.named
// 32:14: fmt.Printf format %d has arg []*point{} of wrong type []*command-line-arguments.point
// 33:14: fmt.Printf format %s has arg []*point{} of wrong type []*command-line-arguments.point
// 34:14: fmt.Printf format %s has arg new(int) of wrong type *int
// 37:14: fmt.Printf format %s has arg make(chan int) of wrong type chan int
// 40:14: fmt.Printf format %p has arg [1]int{} of wrong type [1]int
// 42:14: fmt.Printf format %s has arg &[]int{} of wrong type *[]int
// 44:14: fmt.Printf format %d has arg tree{} of wrong type command-line-arguments.tree
// 45:14: fmt.Printf format %s has arg &tree{} of wrong type *command-line-arguments.tree
// 46:14: fmt.Printf format %d has arg &map[string]int{} of wrong type *map[string]int
