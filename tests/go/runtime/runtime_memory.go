package main

import (
	"fmt"
	"runtime"
)

var kept [][]byte

// used is what the heap holds after a collection.
func used() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func main() {
	before := used()
	for range 16 {
		kept = append(kept, make([]byte, 1<<20))
	}
	grown := used()
	fmt.Println("grew by 16 MB or so:", grown > before+15<<20 && grown < before+18<<20)
	kept = nil
	after := used()
	fmt.Println("back to what it was:", after < before+1<<20)
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.NumGC >= 3, m.Mallocs >= m.Frees, m.TotalAlloc >= 16<<20, m.Mallocs-m.Frees == m.HeapObjects)
}

// Output:
// grew by 16 MB or so: true
// back to what it was: true
// true true true true
