package main

import "fmt"

func helper() any { return recover() }

func direct() (r any) {
	defer func() { r = recover() }()
	panic("direct")
}

func indirect() (r any) {
	defer func() { r = recover() }()
	defer func() {
		func() { fmt.Println("nested recover:", recover()) }()
	}()
	panic("indirect")
}

func viaHelper() (r any) {
	defer func() { r = fmt.Sprint("outer got ", recover()) }()
	defer helper()
	panic("helper")
}

func noPanic() (r any) {
	defer func() { r = recover() }()
	return "value"
}

func multi() (s string) {
	for i := range 3 {
		defer func() {
			if r := recover(); r != nil {
				s += fmt.Sprint(r, ";")
				if i > 0 {
					panic(fmt.Sprint("p", i))
				}
			}
		}()
	}
	panic("start")
}

func main() {
	fmt.Println(direct(), indirect(), viaHelper(), noPanic(), multi())
	fmt.Println(helper())
	func() {
		defer func() { fmt.Println(recover()) }()
		defer panic("second")
		panic("first")
	}()
}

// Output:
// nested recover: <nil>
// direct indirect outer got <nil> <nil> start;p2;p1;
// <nil>
// second
