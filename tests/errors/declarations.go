package main


type T struct{ x int }

func (t *T) M() {}

type I interface{ M() }

func f() (int, error) { return 1 }

func g(a int, b string) int {
	for {
		break
	}
}

var x = x + 1

const c = c

type R struct{ r R }

func main() {
	a, b := f(), 1
	a, b, d := f()
	var i I = T{}
	i.N()
	g(1)
	g(1, "a", 3)
	g("a", 1)
	var q int = "s"
	q = 1.5
	var z int8 = 300
	y := 3
	if y {
	}
	undefined1()
	"a" + 1
	_ = "a" + y
	for i := range 3.5 {
	}
	return 1
	var ch chan<- int
	<-ch
	w := nil
	y()
	T.foo
	y.foo = 1
	5 = y
	y++
	"s"++
	!y
}
