package main

import "fmt"

type myErr struct{}

func (*myErr) Error() string { return "my error" }

func f(fail bool) error {
	var e *myErr
	if fail {
		e = &myErr{}
	}
	return e
}

func main() {
	err := f(false)
	fmt.Println(err == nil, err != nil)
	fmt.Printf("%T %v\n", err, err)
	if e, ok := err.(*myErr); ok {
		fmt.Println(e == nil)
	}
}

// Output:
// false true
// *main.myErr my error
// true
