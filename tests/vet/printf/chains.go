package main

import "fmt"

func first(format string, args ...any)  { second(format, args...) }
func second(format string, args ...any) { third(format, args...) }
func third(format string, args ...any)  { fmt.Printf(format, args...) }

func even(n int, format string, args ...any) {
	if n == 0 {
		fmt.Printf(format, args...)
		return
	}
	odd(n-1, format, args...)
}

func odd(n int, format string, args ...any) { even(n-1, format, args...) }

func apart(args ...any) {
	for _, a := range args {
		fmt.Println(a)
	}
}

func second2(format string, args ...any) { go func() { fmt.Printf(format, args...) }() }

func swapped(args string, format ...any) { fmt.Printf(args, format...) }

func main() {
	first("%d", "x")
	second("%d", "x")
	third("%d", "x")
	even(2, "%d", "x")
	odd(2, "%d", "x")
	apart("%d", 1)
	second2("%d", "x")
	swapped("%d", "x")
}

// Vet:
// 30:9: command-line-arguments.first format %d has arg "x" of wrong type string
// 31:10: command-line-arguments.second format %d has arg "x" of wrong type string
// 32:9: command-line-arguments.third format %d has arg "x" of wrong type string
// 33:11: command-line-arguments.even format %d has arg "x" of wrong type string
// 34:10: command-line-arguments.odd format %d has arg "x" of wrong type string
// 36:11: command-line-arguments.second2 format %d has arg "x" of wrong type string
// 37:11: command-line-arguments.swapped format %d has arg "x" of wrong type string
