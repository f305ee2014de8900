package main

import (
	"container/list"
	"fmt"
	"math/rand"
	"sync/atomic"
)

func main() {
	var n atomic.Int64
	l := list.New()
	fmt.Println(n.Load(), l.Len(), rand.Intn(1))
}

// Vet:
