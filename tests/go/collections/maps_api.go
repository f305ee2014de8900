package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

func main() {
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	n := maps.Clone(m)
	maps.DeleteFunc(n, func(k string, v int) bool { return v%2 == 1 })
	fmt.Println(m, n, maps.Equal(m, n), maps.EqualFunc(m, m, func(a, b int) bool { return a == b }))
	maps.Copy(n, map[string]int{"z": 26})
	fmt.Println(slices.Sorted(maps.Keys(n)), slices.Sorted(maps.Values(n)))
	inv := map[int]string{}
	for k, v := range maps.All(m) {
		inv[v] = k
	}
	fmt.Println(inv, maps.Collect(maps.All(inv)))
	maps.Insert(m, maps.All(map[string]int{"d": 4}))
	fmt.Println(m, len(m))
	groups := map[int][]string{}
	for w := range strings.FieldsSeq("to be or not to be that is") {
		groups[len(w)] = append(groups[len(w)], w)
	}
	for _, k := range slices.Backward(slices.Sorted(maps.Keys(groups))) {
		fmt.Println(k, groups[k])
	}
	var nilm map[string]int
	fmt.Println(maps.Clone(nilm) == nil, len(slices.Collect(maps.Keys(nilm))))
}

// Output:
// map[a:1 b:2 c:3] map[b:2] false true
// [b z] [2 26]
// map[1:a 2:b 3:c] map[1:a 2:b 3:c]
// map[a:1 b:2 c:3 d:4] 4
// 4 [that]
// 3 [not]
// 2 [to be or to be is]
// true 0
