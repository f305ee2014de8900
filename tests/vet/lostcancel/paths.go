package main

import (
	"context"
	"errors"
	"os"
)

var ok = len(os.Args) > 1

func early() error {
	ctx, cancel := context.WithCancel(context.Background())
	if !ok {
		return errors.New("early")
	}
	_ = ctx
	cancel()
	return nil
}

func falls() {
	ctx, cancel := context.WithCancel(context.Background())
	_ = ctx
	if ok {
		cancel()
	}
}

func deferred() error {
	_, cancel := context.WithCancel(context.Background())
	defer cancel()
	if !ok {
		return errors.New("early")
	}
	return nil
}

func elses() {
	_, cancel := context.WithCancel(context.Background())
	if ok {
		cancel()
	} else {
		println("no")
	}
}

func closure() func() {
	_, cancel := context.WithCancel(context.Background())
	return func() { cancel() }
}

func passed() context.CancelFunc {
	_, cancel := context.WithCancel(context.Background())
	return cancel
}

func loop() {
	for i := 0; i < 3; i++ {
		_, cancel := context.WithCancel(context.Background())
		if i == 1 {
			continue
		}
		if i == 2 {
			break
		}
		cancel()
	}
}

func main() {
	_ = early()
	falls()
	_ = deferred()
	elses()
	closure()()
	passed()()
	loop()
}

// Vet:
// 12:2: the cancel function is not used on all paths (possible context leak)
// 14:3: this return statement may be reached without using the cancel var defined on line 12
// 22:2: the cancel function is not used on all paths (possible context leak)
// 27:1: this return statement may be reached without using the cancel var defined on line 22
// 39:2: the cancel function is not used on all paths (possible context leak)
// 45:1: this return statement may be reached without using the cancel var defined on line 39
// 59:3: the cancel function is not used on all paths (possible context leak)
// 68:1: this return statement may be reached without using the cancel var defined on line 59
