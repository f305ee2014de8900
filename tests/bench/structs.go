// Reads and writes fields of a struct in a struct behind a pointer.
package main

import (
	"fmt"
	"time"
)

const updates = 10_000_000

type vector struct {
	x, y, z int
}

type particle struct {
	at, speed vector
	steps     int
}

func main() {
	start := time.Now()
	p := &particle{speed: vector{3, 2, 1}}
	for range updates / 4 {
		p.at.x += p.speed.x
		p.at.y += p.speed.y
		p.at.z = p.at.x ^ p.at.y
		p.steps++
	}
	fmt.Println("structs", updates, p.at.x+p.at.y+p.at.z+p.steps)
	fmt.Println(time.Since(start).Nanoseconds())
}
