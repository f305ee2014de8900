package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println(len(os.Args), os.Getenv("SURELY_NOT_SET_XYZ") == "")
	os.Setenv("SURELY_NOT_SET_XYZ", "1")
	v, ok := os.LookupEnv("SURELY_NOT_SET_XYZ")
	fmt.Println(v, ok, os.ExpandEnv("[$SURELY_NOT_SET_XYZ]"))
	os.Unsetenv("SURELY_NOT_SET_XYZ")
	_, ok = os.LookupEnv("SURELY_NOT_SET_XYZ")
	fmt.Println(ok)
	fmt.Fprint(os.Stdout, "done\n")
	os.Stdout.WriteString("raw\n")
}

// Output:
// 1 true
// 1 true [1]
// false
// done
// raw
