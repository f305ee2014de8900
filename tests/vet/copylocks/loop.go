package main

import "sync"

func main() {
	for mu := (sync.Mutex{}); mu.TryLock(); {
		mu.Unlock()
		break
	}
	for i, wg := 0, *new(sync.WaitGroup); i < 1; i++ {
		wg.Wait()
	}
	var other sync.Mutex
	for mu := other; ; {
		mu.Lock()
		break
	}
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() { defer wg.Done() }()
	}
	wg.Wait()
}

// Vet:
// 6:6: for loop iteration copies lock value to mu: sync.Mutex
// 10:9: for loop iteration copies lock value to wg: sync.WaitGroup contains sync.noCopy
// 14:12: assignment copies lock value to mu: sync.Mutex
