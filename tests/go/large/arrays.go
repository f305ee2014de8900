package main

import "fmt"

type Board [3][3]rune
type Wrap struct {
	B    Board
	Hist []Board
	At   map[string]Board
}

func (b Board) With(r, c int, v rune) Board { b[r][c] = v; return b }
func (b *Board) Put(r, c int, v rune)       { b[r][c] = v }

func fill(a [5]int, v int) [5]int {
	for i := range a {
		a[i] = v
	}
	return a
}

func main() {
	var b Board
	c := b.With(0, 0, 'x')
	b.Put(1, 1, 'o')
	fmt.Println(b, c, b == c)
	w := Wrap{At: map[string]Board{}}
	w.Hist = append(w.Hist, b)
	w.At["b"] = b
	b.Put(2, 2, 'z')
	w.Hist = append(w.Hist, b)
	v := w
	v.B[0][0] = 'v'
	v.Hist[0][0][0] = 's'
	x := w.At["b"]
	x[0][1] = 'n'
	fmt.Println(w.Hist, w.B, w.At, v.B[0][0])
	row := b[1]
	row[0] = 'r'
	p := &b[2]
	p[0] = 'p'
	fmt.Println(b, row)
	a := [5]int{1, 2, 3, 4, 5}
	fmt.Println(fill(a, 7), a)
	s := a[:]
	a2 := a
	s[0] = 100
	fmt.Println(a, a2, len(s))
	m := map[[2]int][3]string{{1, 2}: {"a"}}
	k := [2]int{1, 2}
	e := m[k]
	e[1] = "b"
	m[k] = e
	e[2] = "c"
	k[0] = 5
	fmt.Println(m, e, k)
	for i, r := range a {
		a[4] = 55
		if i == 4 {
			fmt.Println(r)
		}
	}
	for i, r := range &a {
		a[4] = 66
		if i == 4 {
			fmt.Println(r)
		}
	}
	f := func() [5]int { return a }
	g := f()
	g[0] = -1
	fmt.Println(f()[0], g[0], [5]int{4: 9}[4], len([...]int{7: 1}))
	nested := [2][2][2]int{{{1, 2}, {3, 4}}}
	n2 := nested
	n2[0][0][0] = 9
	in := nested[0]
	in[1][1] = 8
	fmt.Println(nested, n2, in)
	ifs := []any{a, nested}
	a[0] = 0
	fmt.Println(ifs[0].([5]int)[0], ifs[0] == any(a))
	a, a2 = a2, a
	fmt.Println(a, a2)
	ch := make(chan [2]string, 1)
	t := [2]string{"p", "q"}
	ch <- t
	t[0] = "changed"
	fmt.Println(<-ch, t)
	var ptr *[3]int
	fmt.Println(len(ptr), cap(ptr))
	z := [2]struct {
		n int
		s []int
	}{{1, []int{1}}, {2, nil}}
	y := z
	y[0].n = 50
	y[0].s[0] = 50
	fmt.Println(z, y)
}

// Output:
// [[0 0 0] [0 111 0] [0 0 0]] [[120 0 0] [0 0 0] [0 0 0]] false
// [[[115 0 0] [0 111 0] [0 0 0]] [[0 0 0] [0 111 0] [0 0 122]]] [[0 0 0] [0 0 0] [0 0 0]] map[b:[[0 0 0] [0 111 0] [0 0 0]]] 118
// [[0 0 0] [0 111 0] [112 0 122]] [114 111 0]
// [7 7 7 7 7] [1 2 3 4 5]
// [100 2 3 4 5] [1 2 3 4 5] 5
// map[[1 2]:[a b ]] [a b c] [5 2]
// 5
// 66
// 100 -1 9 8
// [[[1 2] [3 4]] [[0 0] [0 0]]] [[[9 2] [3 4]] [[0 0] [0 0]]] [[1 2] [3 8]]
// 100 false
// [1 2 3 4 5] [0 2 3 4 66]
// [p q] [changed q]
// 3 3
// [{1 [50]} {2 []}] [{50 [50]} {2 []}]
