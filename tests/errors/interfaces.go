package main

type I interface{ M() }

func f(e error, y any, st I) {
	_ = e == "a"
	_ = e == 5
	_ = "a" == e
	_ = e != true
	_ = st == "a"
	switch e { case "a": }
	var j int = y
	var k string = e
	_ = y + 1
	_ = y.foo
	g(y)
	h(5)
	h(func() {})
}

func g(a int) {}
func h(f func(a any, b ...int) error) {}
func main() {}
