package main

import (
	"fmt"
	"os"
	"strings"
)

type T struct{}

func (T) Close() error { fmt.Println("closed"); return fmt.Errorf("ignored") }

func open() (T, error) { return T{}, nil }

func main() {
	t, err := open()
	if err != nil {
		os.Exit(1)
	}
	defer t.Close()
	_ = strings.ToUpper("x")
	_, _ = fmt.Println("printed")
	var _ fmt.Stringer = nil
	var _, b = 1, 2
	_ = b
	func() (int, error) { return 1, nil }()
	for _ = range 2 {
	}
	for range 1 {
		_ = 0
	}
	switch _ = b; {
	default:
	}
	_ = struct{ A int }{1}
	_, ok := interface{}(t).(interface{ Close() error })
	fmt.Println(ok)
}

// Output:
// printed
// true
// closed
