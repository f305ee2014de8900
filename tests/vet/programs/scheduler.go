package main

import (
	"container/heap"
	"fmt"
	"time"
)

type task struct {
	at   time.Duration
	name string
	run  func() error
}

type queue []*task

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].at < q[j].at }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(*task)) }
func (q *queue) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}

func (t *task) String() string { return fmt.Sprintf("%s at %v", t.name, t.at) }

func (q queue) String() string { return fmt.Sprintf("%d tasks: %v", len(q), q) }

func main() {
	q := &queue{}
	for i, name := range []string{"c", "a", "b"} {
		heap.Push(q, &task{time.Duration(3-i) * time.Second, name, nil})
	}
	for q.Len() > 0 {
		t := heap.Pop(q).(*task)
		fmt.Printf("%s %d\n", t, t.at)
		fmt.Println(t.run, "%s")
		t.String()
	}
}

// Vet:
// 30:64: fmt.Sprintf format %v with arg q causes recursive (command-line-arguments.queue).String method call
// 40:3: fmt.Println arg t.run is a func value, not called
// 41:3: result of (*command-line-arguments.task).String call not used
