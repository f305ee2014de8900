package main

import (
	"fmt"
)

type ID int
type Level string
type Float float64
type Flag bool
type Bytes []byte
type Runes []rune
type Set map[ID]struct{}
type Chan chan ID
type Handler func(ID) error

func main() {
	var id ID = 3
	var lv Level = "x"
	var fl Float = 1.5
	var on Flag = true
	var bs Bytes
	var rs Runes
	var ps *ID
	fmt.Printf("%d %v %x\n", id, id, id)
	fmt.Printf("%s\n", id)
	fmt.Printf("%d\n", lv)
	fmt.Printf("%d\n", fl)
	fmt.Printf("%d\n", on)
	fmt.Printf("%s %d\n", bs, bs)
	fmt.Printf("%s %c\n", rs, rs)
	fmt.Printf("%s\n", ps)
	fmt.Printf("%s\n", Set{})
	fmt.Printf("%s\n", Chan(nil))
	fmt.Printf("%s\n", Handler(nil))
	fmt.Printf("%v\n", Handler(nil))
	fmt.Printf("%d\n", Handler(nil))
	fmt.Printf("%s\n", struct{}{})
	fmt.Printf("%s\n", func(int) string { return "" })
	fmt.Printf("%d\n", []fmt.Stringer{})
	fmt.Printf("%d\n", map[string][]bool{})
	fmt.Printf("%t\n", [2][3]int{})
	fmt.Printf("%d\n", make(<-chan string))
	fmt.Printf("%s\n", uintptr(3))
	fmt.Printf("%s %s\n", int64(3), uint16(3))
}

// Vet:
// 26:14: fmt.Printf format %s has arg id of wrong type command-line-arguments.ID
// 27:14: fmt.Printf format %d has arg lv of wrong type command-line-arguments.Level
// 28:14: fmt.Printf format %d has arg fl of wrong type command-line-arguments.Float
// 29:14: fmt.Printf format %d has arg on of wrong type command-line-arguments.Flag
// 31:14: fmt.Printf format %s has arg rs of wrong type command-line-arguments.Runes
// 32:14: fmt.Printf format %s has arg ps of wrong type *command-line-arguments.ID
// 33:14: fmt.Printf format %s has arg Set{} of wrong type command-line-arguments.Set
// 34:14: fmt.Printf format %s has arg Chan(nil) of wrong type command-line-arguments.Chan
// 35:14: fmt.Printf format %s has arg Handler(nil) of wrong type command-line-arguments.Handler
// 37:14: fmt.Printf format %d has arg Handler(nil) of wrong type command-line-arguments.Handler
// 39:14: fmt.Printf format %s arg func(int) string { return "" } is a func value, not called
// 41:14: fmt.Printf format %d has arg map[string][]bool{} of wrong type map[string][]bool
// 42:14: fmt.Printf format %t has arg [2][3]int{} of wrong type [2][3]int
// 44:14: fmt.Printf format %s has arg uintptr(3) of wrong type uintptr
// 45:14: fmt.Printf format %s has arg int64(3) of wrong type int64
