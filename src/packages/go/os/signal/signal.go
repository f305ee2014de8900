package signal

import (
	"context"
	"errors"
	"os"
	"sync"
	"time"
)

// The only signal that can come is os.Interrupt, once, at the virtual time that the run's configuration names.

// untilInterrupt is how long it is until then in nanoseconds; negative when none comes any more.
func untilInterrupt() int64

// registrations are the channels that Notify has been given, with what will send to them.
var registrations struct {
	sync.Mutex
	of map[chan<- os.Signal]*time.Timer
}

func wanted(sig []os.Signal) bool {
	for _, s := range sig {
		if s == os.Interrupt {
			return true
		}
	}
	return len(sig) == 0
}

func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	until := untilInterrupt()
	if until < 0 || !wanted(sig) {
		return
	}
	registrations.Lock()
	defer registrations.Unlock()
	if registrations.of == nil {
		registrations.of = make(map[chan<- os.Signal]*time.Timer)
	}
	if registrations.of[c] == nil {
		registrations.of[c] = time.AfterFunc(time.Duration(until), func() {
			select {
			case c <- os.Interrupt:
			default:
			}
		})
	}
}

func Stop(c chan<- os.Signal) {
	registrations.Lock()
	defer registrations.Unlock()
	if timer := registrations.of[c]; timer != nil {
		timer.Stop()
		delete(registrations.of, c)
	}
}

func Ignore(sig ...os.Signal) { Reset(sig...) }

func Reset(sig ...os.Signal) {
	if !wanted(sig) {
		return
	}
	registrations.Lock()
	defer registrations.Unlock()
	for c, timer := range registrations.of {
		timer.Stop()
		delete(registrations.of, c)
	}
}

func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(parent)
	until := untilInterrupt()
	if until < 0 || !wanted(signals) {
		return ctx, func() { cancel(nil) }
	}
	timer := time.AfterFunc(time.Duration(until), func() {
		cancel(errors.New(os.Interrupt.String() + " signal received"))
	})
	return ctx, func() {
		timer.Stop()
		cancel(nil)
	}
}

func Ignored(sig os.Signal) bool { return false }
