package main

import (
	"container/heap"
	"fmt"
	"time"
)

type event struct {
	at   time.Duration
	seq  int
	name string
	run  func(*loop)
}

type events []*event

func (e events) Len() int { return len(e) }
func (e events) Less(i, j int) bool {
	if e[i].at != e[j].at {
		return e[i].at < e[j].at
	}
	return e[i].seq < e[j].seq
}
func (e events) Swap(i, j int) { e[i], e[j] = e[j], e[i] }
func (e *events) Push(x any)   { *e = append(*e, x.(*event)) }
func (e *events) Pop() any {
	n := len(*e) - 1
	x := (*e)[n]
	*e = (*e)[:n]
	return x
}

type loop struct {
	q   events
	now time.Duration
	seq int
}

func (l *loop) after(d time.Duration, name string, f func(*loop)) {
	l.seq++
	heap.Push(&l.q, &event{l.now + d, l.seq, name, f})
}

func (l *loop) run(until time.Duration) {
	for l.q.Len() > 0 && l.q[0].at <= until {
		e := heap.Pop(&l.q).(*event)
		l.now = e.at
		fmt.Printf("%6v %s\n", l.now, e.name)
		if e.run != nil {
			e.run(l)
		}
	}
}

func main() {
	l := &loop{}
	var beat func(*loop)
	beat = func(l *loop) { l.after(400*time.Millisecond, "beat", beat) }
	beat(l)
	l.after(time.Second, "second", func(l *loop) { l.after(0, "immediately", nil) })
	l.after(time.Second, "second too", nil)
	l.after(1500*time.Microsecond, "early", nil)
	l.run(1300 * time.Millisecond)
	fmt.Println(len(l.q), "left")
}

// Output:
//  1.5ms early
//  400ms beat
//  800ms beat
//     1s second
//     1s second too
//     1s immediately
//   1.2s beat
// 1 left
