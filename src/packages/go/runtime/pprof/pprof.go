// Package pprof has the profiles of goroutines alone, as text: those alive, and those that leak. What Go writes in its
// binary form, and its other profiles, are refused with an error.
package pprof

import (
	"errors"
	"io"
	"runtime"
)

// Profile is a named collection of stacks.
type Profile struct {
	name string
	// How many goroutines were found to leak when it was last written.
	leaks int
}

var (
	goroutines = &Profile{name: "goroutine"}
	leaking    = &Profile{name: "goroutineleak"}
	others     = []*Profile{{name: "allocs"}, {name: "block"}, {name: "heap"}, {name: "mutex"}, {name: "threadcreate"}}
)

// Lookup is the profile with a name; nil if there is none.
func Lookup(name string) *Profile {
	for _, p := range Profiles() {
		if p.name == name {
			return p
		}
	}
	return nil
}

// Profiles lists all, by name.
func Profiles() []*Profile {
	return []*Profile{others[0], others[1], goroutines, leaking, others[2], others[3], others[4]}
}

// Name is what Lookup finds it by.
func (p *Profile) Name() string { return p.name }

// Count says how many goroutines are alive; of those that leak, how many there were when the profile was last written.
func (p *Profile) Count() int {
	switch p {
	case goroutines:
		return runtime.NumGoroutine()
	case leaking:
		return p.leaks
	}
	return 0
}

// WriteTo writes the profile as text: with debug 1 equal stacks counted, with 2 every goroutine's stack.
func (p *Profile) WriteTo(w io.Writer, debug int) error {
	if p != goroutines && p != leaking {
		return errors.New("runtime/pprof: not supported: the profile " + p.name)
	}
	if debug <= 0 {
		return errors.New("runtime/pprof: not supported: profiles in binary form (debug 0)")
	}
	var text string
	var count int
	if debug == 1 {
		text, count = profile(p == leaking)
	} else {
		text, count = stacks(true, p == leaking)
	}
	if p == leaking {
		p.leaks = count
	}
	_, err := io.WriteString(w, text)
	return err
}

func stacks(all, leaked bool) (text string, marked int)
func profile(leaked bool) (text string, count int)
