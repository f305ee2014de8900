package main

import (
	"context"
	"time"
)

var global context.CancelFunc

type server struct {
	cancel context.CancelFunc
	ctx    context.Context
}

func toGlobal() {
	_, global = context.WithCancel(context.Background())
}

func toField(s *server) {
	s.ctx, s.cancel = context.WithCancel(context.Background())
}

func toParam(cancel context.CancelFunc) {
	_, cancel = context.WithCancel(context.Background())
}

func toResult() (ctx context.Context, cancel context.CancelFunc) {
	ctx, cancel = context.WithCancel(context.Background())
	return
}

func inLiteral() {
	f := func() {
		_, cancel := context.WithTimeout(context.Background(), time.Second)
		if true {
			return
		}
		cancel()
	}
	f()
}

func outside() {
	var cancel context.CancelFunc
	f := func() {
		_, cancel = context.WithCancel(context.Background())
	}
	f()
	cancel()
}

func twice() {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	ctx, cancel = context.WithTimeout(ctx, time.Second)
	_ = ctx
}

func declared() {
	var ctx, cancel = context.WithCancel(context.Background())
	_ = ctx
	if ctx.Err() != nil {
		return
	}
	defer cancel()
}

func main() {
	toGlobal()
	toField(&server{})
	toParam(nil)
	toResult()
	inLiteral()
	outside()
	twice()
	declared()
	ctx, cancel := context.WithCancel(context.Background())
	if ctx == nil {
		return
	}
	cancel()
	go func() {
		_, cancel := context.WithCancel(ctx)
		if ctx.Err() != nil {
			return
		}
		cancel()
	}()
}

// Vet:
// 24:2: the cancel function is not used on all paths (possible context leak)
// 25:1: this return statement may be reached without using the cancel var defined on line 24
// 34:3: the cancel function is not used on all paths (possible context leak)
// 36:4: this return statement may be reached without using the cancel var defined on line 34
// 55:2: the cancel function is not used on all paths (possible context leak)
// 57:1: this return statement may be reached without using the cancel var defined on line 55
// 60:6: the cancel function is not used on all paths (possible context leak)
// 63:3: this return statement may be reached without using the cancel var defined on line 60
// 83:3: the cancel function is not used on all paths (possible context leak)
// 85:4: this return statement may be reached without using the cancel var defined on line 83
