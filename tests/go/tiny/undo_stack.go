package main

import (
	"fmt"
)

type editor struct {
	text            string
	history, future []func()
}

func (e *editor) do(s string) *editor {
	old := e.text
	e.text += s
	new := e.text
	e.history = append(e.history, func() { e.text = old; e.future = append(e.future, func() { e.text = new }) })
	e.future = nil
	return e
}
func (e *editor) undo() {
	if n := len(e.history); n > 0 {
		f := e.history[n-1]
		e.history = e.history[:n-1]
		f()
	}
}
func (e *editor) redo() {
	if n := len(e.future); n > 0 {
		f := e.future[n-1]
		e.future = e.future[:n-1]
		f()
	}
}

func main() {
	e := &editor{}
	e.do("a").do("b").do("c")
	e.undo()
	e.undo()
	fmt.Println(e.text, len(e.history))
	e.redo()
	fmt.Println(e.text)
	e.do("z")
	e.redo()
	fmt.Println(e.text)
	for range 5 {
		e.undo()
	}
	fmt.Printf("%q\n", e.text)
}

// Output:
// a 1
// ab
// abz
// ""
