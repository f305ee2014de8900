// Fills a map, then looks up keys that are there and keys that are not.
package main

import (
	"fmt"
	"time"
)

const keys = 500_000

func next(key int) int {
	return (key*1_103_515_245 + 12_345) & 0x7fffffff
}

func main() {
	start := time.Now()
	places := make(map[int]int)
	key := 5
	for i := range keys {
		key = next(key)
		places[key] = i
	}
	key = 5
	sum := len(places)
	for i := range keys {
		key = next(key)
		if place, ok := places[key]; ok {
			sum += place
		}
		if _, ok := places[-1-i]; ok {
			sum++
		}
	}
	fmt.Println("maps", keys, sum)
	fmt.Println(time.Since(start).Nanoseconds())
}
