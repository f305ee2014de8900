package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s := []int{1, 2, 3}
	a := [3]int{}
	n, two := -1, 2
	var i8 int8 = -5
	try(func() { _ = s[n:] })
	try(func() { _ = s[:n] })
	try(func() { _ = s[:n:two] })
	try(func() { _ = s[0:0:n] })
	try(func() { _ = s[n:two:two] })
	try(func() { _ = s[0:n:two] })
	try(func() { _ = a[n:] })
	try(func() { _ = a[:n] })
	try(func() { _ = "abc"[n:] })
	try(func() { _ = "abc"[:n] })
	try(func() { _ = "abc"[n:two] })
	try(func() { _ = s[i8] })
	try(func() { _ = s[i8:] })
	try(func() { _ = a[n] })
	try(func() { _ = s[two:two:n] })
}

// Output:
// runtime error: slice bounds out of range [-1:]
// runtime error: slice bounds out of range [:-1]
// runtime error: slice bounds out of range [:-1:]
// runtime error: slice bounds out of range [::-1]
// runtime error: slice bounds out of range [-1::]
// runtime error: slice bounds out of range [:-1:]
// runtime error: slice bounds out of range [-1:]
// runtime error: slice bounds out of range [:-1]
// runtime error: slice bounds out of range [-1:]
// runtime error: slice bounds out of range [:-1]
// runtime error: slice bounds out of range [-1:]
// runtime error: index out of range [-5]
// runtime error: slice bounds out of range [-5:]
// runtime error: index out of range [-1]
// runtime error: slice bounds out of range [::-1]
