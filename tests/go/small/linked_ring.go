package main

import "fmt"

type node struct {
	name string
	next *node
}

func ring(names ...string) *node {
	var first, last *node
	for _, n := range names {
		x := &node{name: n}
		if first == nil {
			first = x
		} else {
			last.next = x
		}
		last = x
	}
	last.next = first
	return first
}

func hasCycle(n *node) bool {
	slow, fast := n, n
	for fast != nil && fast.next != nil {
		slow, fast = slow.next, fast.next.next
		if slow == fast {
			return true
		}
	}
	return false
}

func main() {
	r := ring("a", "b", "c", "d", "e")
	fmt.Println(hasCycle(r))
	for r.next != r {
		r = r.next
		fmt.Print(r.next.name, " ")
		r.next = r.next.next
	}
	fmt.Println("left:", r.name)
	r.next = nil
	fmt.Println(hasCycle(r), hasCycle(nil))
}

// Output:
// true
// c e b a left: d
// false false
