package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"strings"
)

type writer struct{ calls int }

func (w *writer) Write(p []byte) (int, error) {
	w.calls++
	return len(p), nil
}

func main() {
	var b bytes.Buffer
	n, err := fmt.Fprintf(&b, "%d-%s", 7, "é")
	fmt.Println(n, err, b.String())
	fmt.Fprintln(&b, "line")
	fmt.Fprint(&b, 1, 2)
	fmt.Printf("%q\n", b.String())
	w := &writer{}
	fmt.Fprintf(w, "a%sb%d", "x", 1)
	fmt.Println(w.calls)
	fmt.Fprintln(os.Stdout, "to stdout")
	fmt.Fprintln(os.Stderr, "to stderr")
	var sb strings.Builder
	fmt.Fprintf(&sb, "%03d", 5)
	fmt.Println(sb.String(), sb.Len())
	r := bufio.NewReader(strings.NewReader("3\n1 2\n3 4\n5 6\n"))
	var k int
	fmt.Fscan(r, &k)
	for range k {
		var x, y int
		fmt.Fscan(r, &x, &y)
		fmt.Println(x * y)
	}
	var name string
	var age int
	c, err := fmt.Sscanf("Bob is 42 years", "%s is %d years", &name, &age)
	fmt.Println(c, err, name, age)
	c, err = fmt.Sscanf("x", "%d", &age)
	fmt.Println(c, err)
	c, err = fmt.Sscan("1.5 true 0x10 word", new(float64), new(bool), new(int), &name)
	fmt.Println(c, err, name)
	c, err = fmt.Sscanln("a b", &name)
	fmt.Println(c, err)
	c, err = fmt.Scanln(&name)
	fmt.Println(c, err)
}

// Output:
// 4 <nil> 7-é
// "7-éline\n1 2"
// 1
// to stdout
// 005 3
// 2
// 12
// 30
// 2 <nil> Bob 42
// 0 expected integer
// 4 <nil> word
// 1 expected newline
// 0 EOF
// Stderr: to stderr
