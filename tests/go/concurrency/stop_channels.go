package main

import (
	"fmt"
	"sync"
)

func main() {
	stop := make(chan struct{})
	var wg sync.WaitGroup
	var mu sync.Mutex
	total := 0
	for i := range 4 {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			<-stop
			mu.Lock()
			defer mu.Unlock()
			total += id
		}(i)
	}
	close(stop)
	wg.Wait()
	fmt.Println(total)
	var once sync.Once
	quit := make(chan bool)
	for range 3 {
		once.Do(func() { close(quit) })
	}
	v, ok := <-quit
	fmt.Println(v, ok)
	done := make(chan struct{})
	data := make(chan int)
	go func() {
		defer close(done)
		for v := range data {
			fmt.Print(v, " ")
		}
	}()
	for i := range 4 {
		data <- i
	}
	close(data)
	<-done
	fmt.Println("end")
}

// Output:
// 6
// false false
// 0 1 2 3 end
