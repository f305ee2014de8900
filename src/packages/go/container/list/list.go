package list

// Element is a place in a list; the list's root is one too, so that no place is special.
type Element struct {
	next, prev *Element
	list       *List
	Value      any
}

func (e *Element) Next() *Element { return e.seen(e.next) }
func (e *Element) Prev() *Element { return e.seen(e.prev) }

// seen hides the root.
func (e *Element) seen(n *Element) *Element {
	if e.list == nil || n == &e.list.root {
		return nil
	}
	return n
}

type List struct {
	root Element
	len  int
}

func New() *List { return new(List).Init() }

func (l *List) Init() *List {
	l.root.next, l.root.prev = &l.root, &l.root
	l.len = 0
	return l
}

func (l *List) lazy() {
	if l.root.next == nil {
		l.Init()
	}
}

func (l *List) Len() int { return l.len }

func (l *List) Front() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.next
}

func (l *List) Back() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.prev
}

func (l *List) link(e, at *Element) *Element {
	e.prev, e.next = at, at.next
	e.prev.next, e.next.prev = e, e
	e.list = l
	l.len++
	return e
}

func (l *List) unlink(e *Element) {
	e.prev.next, e.next.prev = e.next, e.prev
	e.next, e.prev, e.list = nil, nil, nil
	l.len--
}

func (l *List) Remove(e *Element) any {
	if e.list == l {
		l.unlink(e)
	}
	return e.Value
}

func (l *List) PushFront(v any) *Element {
	l.lazy()
	return l.link(&Element{Value: v}, &l.root)
}

func (l *List) PushBack(v any) *Element {
	l.lazy()
	return l.link(&Element{Value: v}, l.root.prev)
}

func (l *List) InsertBefore(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.link(&Element{Value: v}, mark.prev)
}

func (l *List) InsertAfter(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.link(&Element{Value: v}, mark)
}

func (l *List) move(e, at *Element) {
	if e.list == l && e != at && e.prev != at {
		l.unlink(e)
		l.link(e, at)
	}
}

func (l *List) MoveToFront(e *Element) { l.move(e, &l.root) }
func (l *List) MoveToBack(e *Element)  { l.move(e, l.root.prev) }

func (l *List) MoveBefore(e, mark *Element) {
	if e != mark && mark.list == l {
		l.move(e, mark.prev)
	}
}

func (l *List) MoveAfter(e, mark *Element) {
	if e != mark && mark.list == l {
		l.move(e, mark)
	}
}

func (l *List) PushBackList(other *List) {
	l.lazy()
	e := other.Front()
	for range other.Len() {
		l.PushBack(e.Value)
		e = e.Next()
	}
}

func (l *List) PushFrontList(other *List) {
	l.lazy()
	e := other.Back()
	for range other.Len() {
		l.PushFront(e.Value)
		e = e.Prev()
	}
}
