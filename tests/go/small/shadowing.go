package main

import "fmt"

var x = "global"

func get() (int, error) { return 5, nil }

func main() {
	fmt.Println(x)
	x := 1
	{
		x := x + 1
		x++
		fmt.Println(x)
	}
	if x := x * 10; x > 5 {
		x, y := x+1, 2
		fmt.Println(x, y)
	} else {
		fmt.Println(x)
	}
	var err error
	x, err = get()
	y, err := get()
	fmt.Println(x, y, err)
	for x := 0; x < 2; x++ {
		x := x * 100
		fmt.Print(x, " ")
	}
	fmt.Println(x)
	switch x := any(x).(type) {
	case int:
		x++
		fmt.Println(x)
	}
	len := func(s string) int { return 42 }
	fmt.Println(len("a"))
	true := false
	fmt.Println(true)
	type int string
	var s int = "type"
	fmt.Println(s)
}

// Output:
// global
// 3
// 11 2
// 5 5 <nil>
// 0 100 5
// 6
// 42
// false
// type
