package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sort"
)

func main() {
	list := []int{3, 1, 2}
	m := map[string]int{"a": 1}
	fmt.Sprintf("%d", 1)
	fmt.Sprint(1)
	fmt.Sprintln(1)
	fmt.Errorf("no %d", 1)
	errors.New("no")
	fmt.Append(nil, 1)
	fmt.Appendf(nil, "%d", 1)
	fmt.Appendln(nil, 1)
	slices.Clone(list)
	slices.Contains(list, 1)
	slices.Index(list, 1)
	slices.Max(list)
	slices.Delete(list, 0, 1)
	slices.Compact(list)
	slices.Sorted(slices.Values(list))
	slices.Sort(list)
	slices.Reverse(list)
	maps.Keys(m)
	maps.Clone(m)
	maps.Copy(m, m)
	sort.Reverse(sort.IntSlice(list))
	context.WithValue(context.Background(), "k", 1)
	context.WithCancel(context.Background())
	(fmt.Sprint(2))
	_ = fmt.Sprint(3)
	defer fmt.Sprint(4)
	go fmt.Sprint(5)
	fmt.Println(errors.New("x"))
	errors.Is(nil, nil)
	errors.Join(nil)
}

// Vet:
// 15:2: result of fmt.Sprintf call not used
// 16:2: result of fmt.Sprint call not used
// 17:2: result of fmt.Sprintln call not used
// 18:2: result of fmt.Errorf call not used
// 19:2: result of errors.New call not used
// 20:2: result of fmt.Append call not used
// 21:2: result of fmt.Appendf call not used
// 22:2: result of fmt.Appendln call not used
// 23:2: result of slices.Clone call not used
// 24:2: result of slices.Contains call not used
// 25:2: result of slices.Index call not used
// 26:2: result of slices.Max call not used
// 27:2: result of slices.Delete call not used
// 28:2: result of slices.Compact call not used
// 29:2: result of slices.Sorted call not used
// 32:2: result of maps.Keys call not used
// 33:2: result of maps.Clone call not used
// 35:2: result of sort.Reverse call not used
// 36:2: result of context.WithValue call not used
// 37:2: result of context.WithCancel call not used
// 38:3: result of fmt.Sprint call not used
