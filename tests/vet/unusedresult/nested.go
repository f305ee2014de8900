package main

import (
	"errors"
	"fmt"
	"slices"
)

func work(n int) error {
	if n == 0 {
		errors.New("zero")
	}
	switch n {
	case 1:
		fmt.Errorf("one: %w", errors.ErrUnsupported)
	default:
		for i := range n {
			fmt.Sprint(i)
		}
	}
	go func() {
		defer func() {
			fmt.Sprintln("end")
		}()
	}()
	select {
	default:
		slices.Concat([]int{1}, []int{2})
	}
	{
		slices.IsSorted([]int{n})
	}
	return nil
}

func main() {
	work(3)
}

// Vet:
// 11:3: result of errors.New call not used
// 15:3: result of fmt.Errorf call not used
// 18:4: result of fmt.Sprint call not used
// 23:4: result of fmt.Sprintln call not used
// 28:3: result of slices.Concat call not used
// 31:3: result of slices.IsSorted call not used
