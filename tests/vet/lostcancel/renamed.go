package main

import (
	c "context"
	"time"
)

type context struct{}

func (context) WithCancel() (int, int) { return 1, 2 }

func f() {
	var context context
	a, _ := context.WithCancel()
	println(a)
	ctx, stop := c.WithTimeout(c.Background(), time.Second)
	<-ctx.Done()
	if a == 1 {
		return
	}
	stop()
}

func main() { f() }

// Vet:
// 14:5: the cancel function returned by context.WithCancel should be called, not discarded, to avoid a context leak
// 16:2: the stop function is not used on all paths (possible context leak)
// 19:3: this return statement may be reached without using the stop var defined on line 16
