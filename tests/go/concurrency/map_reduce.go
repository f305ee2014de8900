package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

func mapper(doc string) map[string]int {
	m := map[string]int{}
	for _, w := range strings.FieldsFunc(strings.ToLower(doc), func(r rune) bool { return !('a' <= r && r <= 'z') }) {
		m[w]++
	}
	return m
}

func main() {
	docs := []string{"The cat sat.", "The dog sat on the cat!", "A cat, a dog; a cat?"}
	parts := make(chan map[string]int)
	var wg sync.WaitGroup
	for _, d := range docs {
		wg.Add(1)
		go func() { defer wg.Done(); parts <- mapper(d) }()
	}
	go func() { wg.Wait(); close(parts) }()
	total := map[string]int{}
	for p := range parts {
		for k, v := range p {
			total[k] += v
		}
	}
	for _, k := range slices.Sorted(maps.Keys(total)) {
		fmt.Println(k, total[k])
	}
}

// Output:
// a 3
// cat 4
// dog 2
// on 1
// sat 2
// the 3
