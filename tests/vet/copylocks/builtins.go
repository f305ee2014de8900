package main

import "sync"

type entry struct {
	mu sync.Mutex
}

func main() {
	var entries [4]entry
	println(len(entries), cap(entries))
	list := []entry{}
	var e entry
	list = append(list, e)
	list = append(list, entry{})
	copy(list, entries[:])
	p := new(entry)
	p.mu.Lock()
	var any any = e
	_ = any
	println(len(list))
	ch := make(chan entry, 1)
	ch <- e
	x := <-ch
	x.mu.Lock()
	go func(e entry) {}(e)
	defer func(e *entry) {}(&e)
}

// Vet:
// 14:22: call of append copies lock value: command-line-arguments.entry contains sync.Mutex
// 19:16: variable declaration copies lock value to any: command-line-arguments.entry contains sync.Mutex
// 24:7: assignment copies lock value to x: command-line-arguments.entry contains sync.Mutex
// 26:12: func passes lock by value: command-line-arguments.entry contains sync.Mutex
// 26:22: call of func(e entry) {} copies lock value: command-line-arguments.entry contains sync.Mutex
