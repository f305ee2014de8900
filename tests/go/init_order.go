package main

import (
	"fmt"
	"os"
)

var first = second + 1
var second = third()
var fourth, fifth = pair()
var out = make(os.Stdout)

type writer struct{ file *os.File }

func make(file *os.File) *writer { return &writer{file} }

func third() int {
	fmt.Println("third runs")
	return base * 10
}

func pair() (int, string) {
	fmt.Println("pair runs after", first)
	return second, "five"
}

var base = 4

func init() { fmt.Println("init one", base) }
func init() { fmt.Println("init two", out.file == os.Stdout) }

func main() {
	fmt.Println(first, second, fourth, fifth)
}

// Output:
// third runs
// pair runs after 41
// init one 4
// init two true
// 41 40 40 five
