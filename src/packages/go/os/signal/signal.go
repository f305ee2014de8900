package signal

import (
	"context"
	"os"
)

// No signal ever comes: nobody is there to send one.

func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
}

func Stop(c chan<- os.Signal) {}
func Ignore(sig ...os.Signal) {}
func Reset(sig ...os.Signal)  {}

func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	return context.WithCancel(parent)
}
