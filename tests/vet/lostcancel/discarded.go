package main

import (
	"context"
	"time"
)

func a() {
	ctx, _ := context.WithCancel(context.Background())
	ctx2, _ := context.WithTimeout(ctx, time.Second)
	ctx3, _ := context.WithDeadline(ctx2, time.Now())
	ctx4, _ := context.WithCancelCause(ctx3)
	var ctx5, _ = context.WithTimeoutCause(ctx4, time.Second, nil)
	ctx6, _ := context.WithDeadlineCause(ctx5, time.Now(), nil)
	<-ctx6.Done()
	ctx, _ = context.WithCancel(ctx)
}

func main() {
	ctx, _ := context.WithCancel(context.Background())
	_ = ctx
	a()
}

// Vet:
// 9:7: the cancel function returned by context.WithCancel should be called, not discarded, to avoid a context leak
// 10:8: the cancel function returned by context.WithTimeout should be called, not discarded, to avoid a context leak
// 11:8: the cancel function returned by context.WithDeadline should be called, not discarded, to avoid a context leak
// 12:8: the cancel function returned by context.WithCancelCause should be called, not discarded, to avoid a context leak
// 13:12: the cancel function returned by context.WithTimeoutCause should be called, not discarded, to avoid a context leak
// 14:8: the cancel function returned by context.WithDeadlineCause should be called, not discarded, to avoid a context leak
// 16:7: the cancel function returned by context.WithCancel should be called, not discarded, to avoid a context leak
// 20:7: the cancel function returned by context.WithCancel should be called, not discarded, to avoid a context leak
