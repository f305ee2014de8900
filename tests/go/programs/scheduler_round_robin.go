package main

import (
	"fmt"
	"strings"
)

type Process struct {
	Name           string
	Arrive, Burst  int
	remaining, end int
}

type Policy func(ready []*Process) int

func run(ps []Process, quantum int, pick Policy) (timeline string, avgWait float64) {
	var sb strings.Builder
	ready := []*Process{}
	next, t, done := 0, 0, 0
	for i := range ps {
		ps[i].remaining = ps[i].Burst
	}
	admit := func() {
		for next < len(ps) && ps[next].Arrive <= t {
			ready = append(ready, &ps[next])
			next++
		}
	}
	for done < len(ps) {
		admit()
		if len(ready) == 0 {
			sb.WriteByte('.')
			t++
			continue
		}
		i := pick(ready)
		p := ready[i]
		ready = append(ready[:i], ready[i+1:]...)
		for range min(quantum, p.remaining) {
			sb.WriteString(p.Name)
			t++
			p.remaining--
		}
		admit()
		if p.remaining > 0 {
			ready = append(ready, p)
			continue
		}
		p.end = t
		done++
		avgWait += float64(p.end - p.Arrive - p.Burst)
	}
	return sb.String(), avgWait / float64(len(ps))
}

func main() {
	jobs := []Process{{Name: "A", Arrive: 0, Burst: 5}, {Name: "B", Arrive: 1, Burst: 2}, {Name: "C", Arrive: 3, Burst: 1}, {Name: "D", Arrive: 12, Burst: 2}}
	first := func([]*Process) int { return 0 }
	shortest := func(r []*Process) (best int) {
		for i, p := range r {
			if p.remaining < r[best].remaining {
				best = i
			}
		}
		return
	}
	for _, c := range []struct {
		name string
		q    int
		p    Policy
	}{{"fifo", 1 << 30, first}, {"rr2", 2, first}, {"sjf", 1 << 30, shortest}, {"srtf", 1, shortest}} {
		ps := append([]Process(nil), jobs...)
		tl, w := run(ps, c.q, c.p)
		fmt.Printf("%-5s %s %.2f\n", c.name, tl, w)
	}
}

// Output:
// fifo  AAAAABBC....DD 2.00
// rr2   AABBAACA....DD 1.75
// sjf   AAAAACBB....DD 1.75
// srtf  ABBCAAAA....DD 0.75
