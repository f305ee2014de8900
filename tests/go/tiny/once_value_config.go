package main

import (
	"errors"
	"fmt"
	"sync"
)

func main() {
	load := sync.OnceValues(func() (map[string]int, error) { fmt.Println("loading"); return map[string]int{"a": 1}, nil })
	for range 3 {
		m, err := load()
		fmt.Println(m, err)
	}
	bad := sync.OnceValues(func() (int, error) { return 0, errors.New("no config") })
	for range 2 {
		fmt.Println(bad())
	}
}

// Output:
// loading
// map[a:1] <nil>
// map[a:1] <nil>
// map[a:1] <nil>
// 0 no config
// 0 no config
