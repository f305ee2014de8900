package main

import (
	"fmt"
	"sync"
)

type Msg struct {
	id      int
	payload [16]int
	meta    map[string]string
	reply   chan Msg
}

func server(in <-chan Msg, wg *sync.WaitGroup) {
	defer wg.Done()
	for m := range in {
		m.payload[0] *= 2
		m.meta["seen"] = fmt.Sprint(m.id)
		m.reply <- m
	}
}

func main() {
	in := make(chan Msg)
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go server(in, &wg)
	}
	total := 0
	for i := range 10 {
		m := Msg{id: i, meta: map[string]string{}, reply: make(chan Msg)}
		m.payload[0] = i
		in <- m
		r := <-m.reply
		total += r.payload[0]
		if m.payload[0] != i || m.meta["seen"] != fmt.Sprint(i) {
			fmt.Println("wrong", m.id)
		}
	}
	close(in)
	wg.Wait()
	fmt.Println(total)
	buf := make(chan [3]string, 2)
	x := [3]string{"a"}
	buf <- x
	x[1] = "b"
	buf <- x
	x[2] = "c"
	close(buf)
	for v := range buf {
		v[0] += "!"
		fmt.Println(v)
	}
	v, ok := <-buf
	fmt.Printf("%q %v\n", v, ok)
	sel := make(chan Msg, 1)
	m := Msg{id: 3}
	select {
	case sel <- m:
		m.id = 4
	default:
	}
	select {
	case got, ok := <-sel:
		fmt.Println(got.id, m.id, ok)
	}
	var s []Msg
	for i := range 3 {
		m.id = i
		s = append(s, m)
	}
	fmt.Println(s[0].id, s[2].id)
	var mu sync.Mutex
	shared := Msg{meta: map[string]string{}}
	for i := range 4 {
		wg.Add(1)
		go func(local Msg) {
			defer wg.Done()
			local.payload[i] = i
			mu.Lock()
			defer mu.Unlock()
			for j, p := range local.payload {
				shared.payload[j] += p
			}
		}(shared)
	}
	wg.Wait()
	fmt.Println(shared.payload[:5])
}

// Output:
// 90
// [a!  ]
// [a! b ]
// ["" "" ""] false
// 3 4 true
// 0 2
// [0 1 2 3 0]
