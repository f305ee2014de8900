package main

import (
	"fmt"
	"strings"
)

func main() {
	rows := [][]any{{"id", "name", "score"}, {1, "Ann", 9.5}, {22, "Bartholomew", 10.25}, {333, nil, -1.0}}
	for i, r := range rows {
		fmt.Printf("|%-5v|%12v|%8v|\n", r...)
		if i == 0 {
			fmt.Println(strings.Repeat("-", 29))
		}
	}
	fmt.Printf("%5d|%-5d|%05d|%+d|%x|%o|%b\n", 42, 42, 42, 42, 42, 42, 5)
	fmt.Printf("%8.3f|%-8.2f|%e|%g\n", 3.14159, 2.5, 1234.5, 0.00001)
	fmt.Printf("%q|%v|%T|%p\n", "hi", []string{"a"}, map[string]int{}, nil)
	fmt.Printf("%[2]*[1]d|%-*s|%.*f\n", 7, 4, 6, "ab", 1, 2.55)
}

// Output:
// |id   |        name|   score|
// -----------------------------
// |1    |         Ann|     9.5|
// |22   | Bartholomew|   10.25|
// |333  |       <nil>|      -1|
//    42|42   |00042|+42|2a|52|101
//    3.142|2.50    |1.234500e+03|1e-05
// "hi"|[a]|map[string]int|%!p(<nil>)
//    7|%!s(int=6   )|%!(BADPREC)%!f(int=1)
