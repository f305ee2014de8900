package main

import (
	"fmt"
	"os"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { fmt.Println(os.Args, time.Now()) })
	wg.Wait()
}

// Vet:
