package main

import (
	"fmt"
	"hash/fnv"
	"io"
)

func main() {
	h := fnv.New32a()
	io.WriteString(h, "hello")
	fmt.Println(h.Sum32(), h.Size())
	buckets := [4][]string{}
	for _, w := range []string{"a", "b", "c", "go", "rust", "zig"} {
		h := fnv.New64a()
		h.Write([]byte(w))
		i := h.Sum64() % 4
		buckets[i] = append(buckets[i], w)
	}
	fmt.Println(buckets)
	h.Reset()
	fmt.Printf("%x\n", h.Sum(nil))
}

// Output:
// 1335831723 4
// [[a] [b zig] [c] [go rust]]
// 811c9dc5
