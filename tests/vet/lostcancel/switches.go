package main

import (
	"context"
	"os"
)

func a(n int) int {
	_, cancel := context.WithCancel(context.Background())
	switch n {
	case 1:
		cancel()
	case 2, 3:
		cancel()
		fallthrough
	case 4:
		return 4
	default:
		cancel()
	}
	return 0
}

func b(x any) int {
	_, cancel := context.WithCancel(context.Background())
	switch x.(type) {
	case int:
		cancel()
		return 1
	case string, bool:
		return 2
	}
	cancel()
	return 3
}

func c(ch chan int) int {
	ctx, cancel := context.WithCancel(context.Background())
	select {
	case <-ch:
		cancel()
	case <-ctx.Done():
		return 1
	}
	return 0
}

func d(ch chan int) {
	_, cancel := context.WithCancel(context.Background())
	select {
	case v := <-ch:
		println(v)
	default:
	}
	cancel()
}

func e(n int) {
	_, cancel := context.WithCancel(context.Background())
	switch {
	case n > 1:
		cancel()
	}
}

func f(n int) {
	_, cancel := context.WithCancel(context.Background())
outer:
	for i := range n {
		for {
			if i == 2 {
				break outer
			}
			if i == 3 {
				goto end
			}
			continue outer
		}
	}
	cancel()
end:
}

func main() {
	a(len(os.Args))
	b(1)
	c(nil)
	d(nil)
	e(1)
	f(2)
}

// Vet:
// 9:2: the cancel function is not used on all paths (possible context leak)
// 17:3: this return statement may be reached without using the cancel var defined on line 9
// 25:2: the cancel function is not used on all paths (possible context leak)
// 31:3: this return statement may be reached without using the cancel var defined on line 25
// 38:2: the cancel function is not used on all paths (possible context leak)
// 43:3: this return statement may be reached without using the cancel var defined on line 38
// 59:2: the cancel function is not used on all paths (possible context leak)
// 64:1: this return statement may be reached without using the cancel var defined on line 59
// 67:2: the cancel function is not used on all paths (possible context leak)
// 82:1: this return statement may be reached without using the cancel var defined on line 67
