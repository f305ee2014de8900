package main

import (
	"fmt"
	"io"
	"sort"
	"strings"
)

type ReadCounter struct {
	io.Reader
	N int
}

func (r *ReadCounter) Read(p []byte) (n int, err error) {
	n, err = r.Reader.Read(p)
	r.N += n
	return
}

type desc struct{ sort.Interface }

func (d desc) Less(i, j int) bool { return d.Interface.Less(j, i) }

type Logger interface{ Log(string) }
type Base struct{ Logger }
type mem struct{ lines []string }

func (m *mem) Log(s string) { m.lines = append(m.lines, s) }

type Deep struct {
	*Base
	Name string
}

type A struct{ X int }
type B struct{ X int }
type C struct {
	A
	B
	Y int
}

func main() {
	rc := &ReadCounter{Reader: strings.NewReader("hello world")}
	b, _ := io.ReadAll(rc)
	fmt.Println(len(b), rc.N)
	s := []int{3, 1, 2}
	sort.Sort(desc{sort.IntSlice(s)})
	fmt.Println(s)
	m := &mem{}
	d := Deep{&Base{m}, "d"}
	d.Log("one")
	d.Base.Logger.Log("two")
	var l Logger = d
	l.Log("three")
	fmt.Println(m.lines)
	c := C{A{1}, B{2}, 3}
	fmt.Println(c.A.X, c.B.X, c.Y, c)
	f := d.Log
	f("four")
	fmt.Println(len(m.lines))
}

// Output:
// 11 11
// [3 2 1]
// [one two three]
// 1 2 3 {{1} {2} 3}
// 4
