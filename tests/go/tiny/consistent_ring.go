package main

import (
	"fmt"
	"hash/fnv"
	"slices"
	"sort"
)

func hash(s string) uint32 { h := fnv.New32a(); h.Write([]byte(s)); return h.Sum32() }

func main() {
	var ring []uint32
	owner := map[uint32]string{}
	for _, n := range []string{"n1", "n2", "n3"} {
		for i := range 5 {
			k := hash(fmt.Sprint(n, "#", i))
			ring = append(ring, k)
			owner[k] = n
		}
	}
	slices.Sort(ring)
	count := map[string]int{}
	for i := range 300 {
		k := hash(fmt.Sprint("key", i))
		j := sort.Search(len(ring), func(j int) bool { return ring[j] >= k }) % len(ring)
		count[owner[ring[j]]]++
	}
	fmt.Println(count)
}

// Output:
// map[n1:76 n2:127 n3:97]
