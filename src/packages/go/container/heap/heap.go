package heap

import "sort"

type Interface interface {
	sort.Interface
	Push(x any)
	Pop() any
}

func Init(h Interface) {
	for i := h.Len()/2 - 1; i >= 0; i-- {
		down(h, i, h.Len())
	}
}

func Push(h Interface, x any) {
	h.Push(x)
	up(h, h.Len()-1)
}

func Pop(h Interface) any { return take(h, 0) }

func Remove(h Interface, i int) any { return take(h, i) }

// take moves the element at i to the end, where Pop expects it.
func take(h Interface, i int) any {
	last := h.Len() - 1
	if i != last {
		h.Swap(i, last)
		if !down(h, i, last) {
			up(h, i)
		}
	}
	return h.Pop()
}

func Fix(h Interface, i int) {
	if !down(h, i, h.Len()) {
		up(h, i)
	}
}

func up(h Interface, i int) {
	for i > 0 {
		parent := (i - 1) / 2
		if !h.Less(i, parent) {
			return
		}
		h.Swap(i, parent)
		i = parent
	}
}

// down says whether the element moved.
func down(h Interface, i, n int) bool {
	from := i
	for {
		child := 2*i + 1
		if child >= n {
			return i > from
		}
		if child+1 < n && h.Less(child+1, child) {
			child++
		}
		if !h.Less(child, i) {
			return i > from
		}
		h.Swap(i, child)
		i = child
	}
}
