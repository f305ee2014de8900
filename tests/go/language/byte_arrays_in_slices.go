// Slices of bytes seen as arrays: a pointer into the slice, or a copy of it.
package main

import (
	"bytes"
	"fmt"
	"sort"
)

type header [4]byte

type packet struct {
	*header
	body []byte
}

func parse(data []byte) packet {
	return packet{header: (*header)(data), body: data[4:]}
}

func fill(p *[3]byte, b byte) {
	for i := range p {
		p[i] = b + byte(i)
	}
}

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	data := []byte("abcdefgh")
	p := (*[4]byte)(data[2:])
	p[0] = 'X'
	*(&p[3]) = 'Y'
	fmt.Println(string(data), len(p), cap(p[:2]), string(p[1:3]))
	whole := *p
	whole[1] = '-'
	fmt.Println(string(whole[:]), string(data), whole == *p, *p == [4]byte{'X', 'd', 'e', 'Y'})
	*p = [4]byte{1, 2, 3, 4}
	fmt.Println(data, *p, p[:])
	fill((*[3]byte)(data[5:]), 'p')
	fmt.Println(string(data[5:]))
	q := (*[4]byte)(data[2:])
	fmt.Println(p == q, &p[0] == &data[2], p == (*[4]byte)(data[1:]))
	for i, b := range p {
		fmt.Print(i, ":", b, " ")
	}
	fmt.Println()

	pk := parse([]byte("HEADbody"))
	pk.header[1] = 'e'
	fmt.Println(string(pk.header[:]), string(pk.body), pk.header[0])
	copies := []header{*pk.header, header(pk.body)}
	pk.header[0] = 'h'
	fmt.Printf("%s %v\n", copies[0], copies[1])
	m := map[header]int{*pk.header: 1}
	m[header([]byte("heAD"))]++
	fmt.Println(m[header{'h', 'e', 'A', 'D'}], len(m))

	s := p[:]
	s = append(s[:1], 9, 9)
	fmt.Println(data, s, bytes.Contains(data, s))
	swap := func(a *[2]byte) { a[0], a[1] = a[1], a[0] }
	swap((*[2]byte)(data))
	sort.Slice(data, func(i, j int) bool { return data[i] < data[j] })
	fmt.Println(data, (*[0]byte)(data) != nil, (*[0]byte)([]byte(nil)) == nil, *(*[1]byte)(data))
	var any1 any = *(*[2]byte)(data)
	fmt.Println(any1 == [2]byte{data[0], data[1]}, len(p[:2]))
	try("long:", func() { _ = (*[9]byte)(data) })
	try("nil:", func() { _ = [1]byte([]byte(nil)) })
	try("index:", func() { i := 4; _ = p[i%8] })
}

// Output:
// abXdeYgh 4 4 de
// X-eY abXdeYgh false true
// [97 98 1 2 3 4 103 104] [1 2 3 4] [1 2 3 4]
// pqr
// true true false
// 0:1 1:2 2:3 3:112
// HeAD body 72
// HeAD [98 111 100 121]
// 2 1
// [97 98 1 9 9 112 113 114] [1 9 9] true
// [1 9 9 97 98 112 113 114] true true [1]
// true 2
// long: runtime error: cannot convert slice with length 8 to array or pointer to array with length 9
// nil: runtime error: cannot convert slice with length 0 to array or pointer to array with length 1
// index: runtime error: index out of range [4] with length 4
