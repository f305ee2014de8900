package main

import (
	"container/list"
	"fmt"
	"iter"
	"strings"
)

type LRU[K comparable, V any] struct {
	cap   int
	order *list.List
	items map[K]*list.Element
	OnEvict func(K, V)
}

type entry[K comparable, V any] struct {
	key K
	val V
}

func New[K comparable, V any](cap int) *LRU[K, V] {
	return &LRU[K, V]{cap: cap, order: list.New(), items: map[K]*list.Element{}}
}

func (c *LRU[K, V]) Get(k K) (v V, ok bool) {
	e, ok := c.items[k]
	if !ok {
		return
	}
	c.order.MoveToFront(e)
	return e.Value.(entry[K, V]).val, true
}

func (c *LRU[K, V]) Put(k K, v V) {
	if e, ok := c.items[k]; ok {
		e.Value = entry[K, V]{k, v}
		c.order.MoveToFront(e)
		return
	}
	c.items[k] = c.order.PushFront(entry[K, V]{k, v})
	if c.order.Len() > c.cap {
		last := c.order.Back()
		old := c.order.Remove(last).(entry[K, V])
		delete(c.items, old.key)
		if c.OnEvict != nil {
			c.OnEvict(old.key, old.val)
		}
	}
}

func (c *LRU[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for e := c.order.Front(); e != nil; e = e.Next() {
			if en := e.Value.(entry[K, V]); !yield(en.key, en.val) {
				return
			}
		}
	}
}

type Tree[T any] struct {
	Left, Right *Tree[T]
	Val         T
}

func (t *Tree[T]) Insert(v T, less func(a, b T) bool) *Tree[T] {
	if t == nil {
		return &Tree[T]{Val: v}
	}
	if less(v, t.Val) {
		t.Left = t.Left.Insert(v, less)
	} else {
		t.Right = t.Right.Insert(v, less)
	}
	return t
}

func (t *Tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}

func (t *Tree[T]) push(yield func(T) bool) bool {
	return t == nil || t.Left.push(yield) && yield(t.Val) && t.Right.push(yield)
}

func (t *Tree[T]) String() string {
	var b strings.Builder
	b.WriteByte('(')
	if t != nil {
		fmt.Fprintf(&b, "%v %v %v", t.Left, t.Val, t.Right)
	}
	b.WriteByte(')')
	return b.String()
}

func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		nb, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := nb()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func find(t *Tree[int], min int) (found int) {
	defer func() { fmt.Println("find is done with", found) }()
	for v := range t.All() {
		defer fmt.Println("deferred", v)
		if v >= min {
			return v
		}
	}
	return -1
}

func main() {
	c := New[string, int](2)
	c.OnEvict = func(k string, v int) { fmt.Println("evicted", k, v) }
	c.Put("a", 1)
	c.Put("b", 2)
	fmt.Println(c.Get("a"))
	c.Put("c", 3)
	fmt.Println(c.Get("b"))
	for k, v := range c.All() {
		fmt.Print(k, "=", v, " ")
	}
	fmt.Println()
	var t *Tree[int]
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		t = t.Insert(v, func(a, b int) bool { return a < b })
	}
	fmt.Println(t)
	var s *Tree[string]
	for _, w := range strings.Fields("the quick  brown\tfox") {
		s = s.Insert(w, func(a, b string) bool { return a < b })
	}
	for n, w := range Zip(t.All(), s.All()) {
		fmt.Println(n, w)
	}
	fmt.Println(find(t, 3), find(t, 100))
outer:
	for a := range t.All() {
		for b := range t.All() {
			switch {
			case b > a:
				continue outer
			case a == 8:
				break outer
			}
			fmt.Print(a, b, ";")
		}
	}
	fmt.Println()
	fmt.Printf("%v %+v %T\n", *t.Left.Left, t.Left.Right, t)
	fmt.Printf("%#v\n", Tree[int]{Val: 1})
	fmt.Printf("%T %T\n", entry[string, []int]{}, c.All())
}

// Output:
// 1 true
// evicted b 2
// 0 false
// c=3 a=1
// (((() 1 ()) 2 (() 3 ())) 5 (() 8 (() 9 ())))
// 1 brown
// 2 fox
// 3 quick
// 5 the
// deferred 3
// deferred 2
// deferred 1
// find is done with 3
// deferred 9
// deferred 8
// deferred 5
// deferred 3
// deferred 2
// deferred 1
// find is done with -1
// 3 -1
// 1 1;2 1;2 2;3 1;3 2;3 3;5 1;5 2;5 3;5 5;
// {() () 1} (() 3 ()) *main.Tree[int]
// main.Tree[int]{Left:(*main.Tree[int])(nil), Right:(*main.Tree[int])(nil), Val:1}
// main.entry[string,[]int] iter.Seq2[string,int]
