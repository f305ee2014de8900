package main

import "fmt"

func classify(n int) string {
	switch {
	case n < 0:
		return "neg"
	case n == 0:
		return "zero"
	case n%2 == 0:
		fallthrough
	case n == 7:
		return "even or seven"
	default:
		return "odd"
	}
}

func typ(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("integer %v", x)
	case string:
		return "string of " + fmt.Sprint(len(x))
	case []int:
		return fmt.Sprint("slice ", len(x))
	case error:
		return "error " + x.Error()
	case fmt.Stringer:
		return "stringer"
	case func() int:
		return fmt.Sprint("func ", x())
	case map[string]int, chan int:
		return fmt.Sprintf("%T", x)
	case struct{ A int }:
		return fmt.Sprint("struct ", x.A)
	case *int:
		return fmt.Sprint("ptr ", *x)
	default:
		return fmt.Sprintf("other %T", x)
	}
}

func main() {
	for _, n := range []int{-1, 0, 2, 7, 9} {
		fmt.Print(classify(n), "; ")
	}
	fmt.Println()
	k := 5
	for _, v := range []any{nil, 1, int64(2), "abc", []int{1}, fmt.Errorf("e"), func() int { return 3 }, map[string]int{}, make(chan int), struct{ A int }{4}, &k, 1.5, [2]bool{}} {
		fmt.Print(typ(v), "; ")
	}
	fmt.Println()
outer:
	for i := 0; i < 4; i++ {
		for j := 0; ; j++ {
			switch {
			case j == i:
				continue outer
			case i == 3:
				break outer
			case j > 5:
				break
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	i := 0
loop:
	if i < 3 {
		fmt.Print("goto", i, " ")
		i++
		goto loop
	}
	fmt.Println()
	for i := range 3 {
		i *= 2
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("x ")
	}
	var fs []func()
	for i, j := 0, 10; i < j; i, j = i+1, j-3 {
		fs = append(fs, func() { fmt.Print(i, "/", j, " ") })
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
	if x, err := fmt.Sscan("5", &k); err != nil {
		fmt.Println("bad")
	} else if y := x * k; y > 3 {
		fmt.Println(x, y, k)
	}
	switch x := k * 2; x {
	case 1, 2, 3:
		fmt.Println("small")
	case 10:
		fmt.Println("ten")
		if k == 5 {
			break
		}
		fmt.Println("unreached")
	}
	switch f := func() bool { return true }; f() {
	case true:
		fmt.Println("true")
	}
	for i := 0; i < 10; i++ {
		if i == 2 {
			continue
		}
		if i == 4 {
			break
		}
		fmt.Print(i)
	}
	fmt.Println()
	for len(fs) > 0 {
		fs = fs[1:]
	}
	{
		k := "shadow"
		fmt.Println(k)
	}
	fmt.Println(k)
}

// Output:
// neg; zero; even or seven; even or seven; odd;
// nil; integer 1; integer 2; string of 3; slice 1; error e; func 3; map[string]int; chan int; struct 4; ptr 5; other float64; other [2]bool;
// 1 0 2 0 2 1
// goto0 goto1 goto2
// 0 2 4 x x 0/10 1/7 2/4
// 1 5 5
// ten
// true
// 013
// shadow
// 5
