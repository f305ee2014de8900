package main

import "fmt"

type Animal interface {
	Name() string
	Sound() string
}

type Base struct {
	name string
	legs int
}

func (b Base) Name() string     { return b.name }
func (b *Base) Rename(n string) { b.name = n }
func (b Base) Sound() string    { return "..." }
func (b Base) Describe() string { return b.Name() + " says " + b.Sound() }

type Dog struct {
	Base
	tricks []string
}

func (d Dog) Sound() string { return "woof" }

type Puppy struct {
	*Dog
	age int
}

type Logger struct{ prefix string }

func (l Logger) Log(s string) string { return l.prefix + s }

type Service struct {
	Logger
	Animal
	deps struct {
		db, cache string
	}
}

type Point struct{ X, Y int }
type Circle struct {
	Point
	R int
}

func (p Point) Dist(q Point) int { return (p.X-q.X)*(p.X-q.X) + (p.Y-q.Y)*(p.Y-q.Y) }
func (p *Point) Scale(k int)     { p.X *= k; p.Y *= k }

func main() {
	d := Dog{Base{"Rex", 4}, nil}
	d.Rename("Max")
	fmt.Println(d.Name(), d.Sound(), d.Base.Sound(), d.Describe(), d.legs)
	var a Animal = d
	fmt.Println(a.Sound(), a.Name())
	p := Puppy{&d, 1}
	p.Rename("Tiny")
	a = p
	fmt.Println(d.name, a.Name(), a.Sound(), p.Dog.Base.name)
	s := Service{Logger: Logger{"> "}, Animal: a}
	s.deps.db = "pg"
	fmt.Println(s.Log(s.Name()), s.deps, s.Sound())
	c := Circle{Point{1, 2}, 3}
	c.Scale(10)
	c2 := c
	c2.X = 0
	pc := &c
	pc.Y++
	fmt.Println(c, c2, pc.Dist(c2.Point), c == c2, c == *pc, c.Point == Point{10, 21})
	anon := []struct {
		n string
		v int
	}{{"a", 1}, {"b", 2}}
	for _, x := range anon {
		x.v = 100
	}
	for i := range anon {
		anon[i].v *= 2
	}
	fmt.Println(anon)
	arr := [2]Point{{1, 1}}
	arr2 := arr
	arr2[0].Scale(5)
	fmt.Println(arr, arr2, arr == [2]Point{{1, 1}, {}})
	ptrs := []*Point{{1, 2}, {3, 4}}
	for _, q := range ptrs {
		q.Scale(2)
	}
	fmt.Println(*ptrs[0], *ptrs[1])
	type local struct {
		Point
		extra any
	}
	l := local{Point{1, 2}, "x"}
	fmt.Printf("%v %+v\n", l, l)
	var s2 Service
	defer func() { fmt.Println("nil embedded:", recover() != nil) }()
	s2.Name()
}

// Output:
// Max woof ... Max says ... 4
// woof Max
// Tiny Tiny woof Tiny
// > Tiny {pg } woof
// {{10 21} 3} {{0 20} 3} 101 false true true
// [{a 2} {b 4}]
// [{1 1} {0 0}] [{5 5} {0 0}] true
// {2 4} {6 8}
// {{1 2} x} {Point:{X:1 Y:2} extra:x}
// nil embedded: true
