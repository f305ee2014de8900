package main

import "context"

type task struct{ stop func() }

func (t *task) start(parent context.Context) (err error) {
	ctx, cancel := context.WithCancel(parent)
	defer func() {
		if err != nil {
			cancel()
		}
	}()
	t.stop = cancel
	return ctx.Err()
}

func many(parent context.Context, n int) (out []func()) {
	for range n {
		ctx, cancel := context.WithCancel(parent)
		if ctx.Err() != nil {
			return nil
		}
		out = append(out, cancel)
	}
	return out
}

func group(parent context.Context) {
	ctx, cancel := context.WithCancel(parent)
	go func() {
		defer cancel()
		<-ctx.Done()
	}()
	if parent.Err() != nil {
		return
	}
}

func ifInit(parent context.Context) {
	if ctx, cancel := context.WithCancel(parent); ctx.Err() == nil {
		cancel()
	}
}

func reassigned(parent context.Context) {
	ctx, cancel := context.WithCancel(parent)
	if parent.Err() == nil {
		cancel = func() {}
		return
	}
	cancel()
	<-ctx.Done()
}

func onlyBlank(parent context.Context) {
	ctx, cancel := context.WithCancel(parent)
	_ = cancel
	<-ctx.Done()
}

func result() (ctx context.Context, cancel context.CancelFunc) {
	ctx, cancel = context.WithCancel(context.Background())
	if ctx.Err() != nil {
		return nil, nil
	}
	return
}

func main() {
	p := context.Background()
	_ = (&task{}).start(p)
	many(p, 2)
	group(p)
	ifInit(p)
	reassigned(p)
	onlyBlank(p)
	result()
}

// Vet:
// 20:3: the cancel function is not used on all paths (possible context leak)
// 22:4: this return statement may be reached without using the cancel var defined on line 20
// 41:5: the cancel function is not used on all paths (possible context leak)
// 44:1: this return statement may be reached without using the cancel var defined on line 41
// 63:2: the cancel function is not used on all paths (possible context leak)
// 65:3: this return statement may be reached without using the cancel var defined on line 63
