package main

import (
	"fmt"
	"time"
)

type watch struct {
	clock       func() time.Time
	last, begin time.Time
	laps        []time.Duration
}

func (w *watch) start()               { w.begin = w.clock(); w.last = w.begin }
func (w *watch) lap()                 { n := w.clock(); w.laps = append(w.laps, n.Sub(w.last)); w.last = n }
func (w *watch) total() time.Duration { return w.last.Sub(w.begin) }

func main() {
	now := time.Date(2024, 1, 1, 12, 0, 0, 0, time.UTC)
	w := watch{clock: func() time.Time { return now }}
	w.start()
	for _, d := range []time.Duration{90 * time.Second, 1500 * time.Millisecond, time.Hour} {
		now = now.Add(d)
		w.lap()
	}
	fmt.Println(w.laps, w.total().Round(time.Minute), w.total())
}

// Output:
// [1m30s 1.5s 1h0m0s] 1h2m0s 1h1m31.5s
