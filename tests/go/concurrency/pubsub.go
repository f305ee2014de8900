package main

import (
	"fmt"
	"sync"
)

type Broker[T any] struct {
	mu   sync.RWMutex
	subs map[string][]chan T
}

func (b *Broker[T]) Subscribe(topic string, size int) <-chan T {
	ch := make(chan T, size)
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.subs == nil {
		b.subs = make(map[string][]chan T)
	}
	b.subs[topic] = append(b.subs[topic], ch)
	return ch
}

func (b *Broker[T]) Publish(topic string, v T) (n int) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, ch := range b.subs[topic] {
		select {
		case ch <- v:
			n++
		default:
		}
	}
	return
}

func (b *Broker[T]) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, subs := range b.subs {
		for _, ch := range subs {
			close(ch)
		}
	}
	b.subs = nil
}

func main() {
	var b Broker[string]
	a, c := b.Subscribe("news", 4), b.Subscribe("news", 1)
	fmt.Println(b.Publish("news", "one"), b.Publish("news", "two"), b.Publish("sport", "x"))
	b.Close()
	for v := range a {
		fmt.Println("a", v)
	}
	for v := range c {
		fmt.Println("c", v)
	}
	fmt.Println(b.Publish("news", "late"))
}

// Output:
// 2 1 0
// a one
// a two
// c one
// 0
