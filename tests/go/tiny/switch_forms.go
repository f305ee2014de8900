package main

import (
	"fmt"
	"time"
)

func main() {
	for _, c := range "aZ5 ?" {
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
			fmt.Print("letter ")
		case '0' <= c && c <= '9':
			fmt.Print("digit ")
		case c == ' ':
			fmt.Print("space ")
			fallthrough
		default:
			fmt.Print("other ")
		}
	}
	fmt.Println()
	switch d := time.Saturday; d {
	case time.Saturday, time.Sunday:
		fmt.Println("weekend", d)
	default:
		fmt.Println("work")
	}
	switch x := 5; {
	case x > 3:
		fmt.Println("big")
	case x > 4:
		fmt.Println("never")
	}
	switch f := any(3.0).(type) {
	case int, float64:
		fmt.Printf("%T\n", f)
	}
	switch {
	default:
		fmt.Println("only default")
	}
	x := []any{1, "a", nil, []int{1}, struct{}{}}
	for _, v := range x {
		switch v.(type) {
		case nil:
			fmt.Print("nil ")
		case int, string:
			fmt.Print("basic ")
		case []int:
			fmt.Print("slice ")
		default:
			fmt.Printf("%T ", v)
		}
	}
	fmt.Println()
}

// Output:
// letter letter digit space other other
// weekend Saturday
// big
// float64
// only default
// basic basic nil slice struct {}
