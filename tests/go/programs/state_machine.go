package main

import "fmt"

type State int
type Event string

const (
	Idle State = iota
	Running
	Paused
	Stopped
)

var names = [...]string{Idle: "idle", Running: "running", Paused: "paused", Stopped: "stopped"}

func (s State) String() string { return names[s] }

type transition struct {
	from State
	ev   Event
}

type Machine struct {
	state State
	table map[transition]State
	hooks []func(from, to State)
}

func (m *Machine) Fire(e Event) error {
	to, ok := m.table[transition{m.state, e}]
	if !ok {
		return fmt.Errorf("no %q in state %v", e, m.state)
	}
	for _, h := range m.hooks {
		h(m.state, to)
	}
	m.state = to
	return nil
}

func main() {
	m := &Machine{table: map[transition]State{
		{Idle, "start"}:    Running,
		{Running, "pause"}: Paused,
		{Paused, "start"}:  Running,
		{Running, "stop"}:  Stopped,
	}}
	m.hooks = append(m.hooks, func(f, t State) { fmt.Printf("%v -> %v\n", f, t) })
	for _, e := range []Event{"start", "pause", "stop", "start", "stop"} {
		if err := m.Fire(e); err != nil {
			fmt.Println("error:", err)
		}
	}
}

// Output:
// idle -> running
// running -> paused
// error: no "stop" in state paused
// paused -> running
// running -> stopped
