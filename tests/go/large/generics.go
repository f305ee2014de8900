package main

import (
	"fmt"
	"slices"
)

type Pair[A, B any] struct {
	A A
	B B
}

type Rec struct {
	id   int
	name string
	data [8]byte
	tags []string
}

type Store[K comparable, V any] struct {
	m    map[K]V
	log  []Pair[K, V]
	last Pair[K, *V]
}

func (s *Store[K, V]) Put(k K, v V) {
	if s.m == nil {
		s.m = map[K]V{}
	}
	s.m[k] = v
	s.log = append(s.log, Pair[K, V]{k, v})
	s.last = Pair[K, *V]{k, &v}
}

func (s *Store[K, V]) Update(k K, f func(*V)) bool {
	v, ok := s.m[k]
	if ok {
		f(&v)
		s.m[k] = v
	}
	return ok
}

func Swap[T any](a, b *T)        { *a, *b = *b, *a }
func Fill[T any](n int, v T) []T { return slices.Repeat([]T{v}, n) }
func Last[T any](xs ...T) (t T) {
	if len(xs) > 0 {
		t = xs[len(xs)-1]
	}
	return
}
func Ch[T any](v T) T         { c := make(chan T, 1); c <- v; return <-c }
func Box[T any](v T) any      { return v }
func Arr[T any](v T) (a [3]T) { a[1] = v; return }

func main() {
	var s Store[[2]int, Rec]
	r := Rec{1, "one", [8]byte{1, 2}, []string{"t"}}
	s.Put([2]int{1, 1}, r)
	r.name, r.data[0] = "changed", 99
	fmt.Println(s.m, s.log, s.last.B.name)
	fmt.Println(s.Update([2]int{1, 1}, func(v *Rec) { v.id++; v.data[7] = 7 }), s.Update([2]int{}, nil))
	fmt.Println(s.m[[2]int{1, 1}], s.log[0].B.id)
	q := Rec{id: 5}
	Swap(&r, &q)
	fmt.Println(r.id, q.name)
	f := Fill(3, q)
	f[0].data[0] = 0
	f[1].tags[0] = "shared"
	fmt.Println(f, q.data[0])
	fmt.Println(Last(r, q).name, Last[Rec]().id, Ch(q).data, Box(q).(Rec).name, Arr(q)[1].id, Arr("s"))
	p := Pair[Rec, [2]Rec]{q, [2]Rec{r, q}}
	p2 := p
	p2.B[1].name = "p2"
	p2.A.data[3] = 3
	fmt.Println(p.B[1].name, p2.B[1].name, p.A.data, p2.A.data)
	i := slices.IndexFunc(f, func(r Rec) bool { return r.data[0] == 99 })
	slices.SortFunc(f, func(a, b Rec) int { return int(b.data[0]) - int(a.data[0]) })
	fmt.Println(i, f[0].data[0], f[2].data[0], slices.ContainsFunc(f, func(r Rec) bool { return r.id == 1 }))
	f = slices.Insert(f, 1, r)
	f = slices.DeleteFunc(f, func(r Rec) bool { return r.name == "" })
	fmt.Println(len(f), fmt.Sprintf("%T", p))
}

// Output:
// map[[1 1]:{1 one [1 2 0 0 0 0 0 0] [t]}] [{[1 1] {1 one [1 2 0 0 0 0 0 0] [t]}}] one
// true false
// {2 one [1 2 0 0 0 0 0 7] [t]} 1
// 5 changed
// [{1 changed [0 2 0 0 0 0 0 0] [shared]} {1 changed [99 2 0 0 0 0 0 0] [shared]} {1 changed [99 2 0 0 0 0 0 0] [shared]}] 99
// changed 0 [99 2 0 0 0 0 0 0] changed 1 [ s ]
// changed p2 [99 2 0 0 0 0 0 0] [99 2 0 3 0 0 0 0]
// 1 99 0 true
// 3 main.Pair[main.Rec,[2]main.Rec]
