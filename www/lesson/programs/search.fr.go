package main

import (
	"fmt"
	"runtime"
	"time"
)

const (
	requests = 3
	work     = 20 * time.Millisecond // durée d’une recherche
	timeout  = 50 * time.Millisecond // durée de l’attente
	capacity = 0                     // du canal de résultat
)

func search(query string) string {
	result := make(chan string, capacity)
	go func() {
		time.Sleep(work)
		result <- "trouvé : " + query
	}()
	select {
	case r := <-result:
		return r
	case <-time.After(timeout):
		return "trop tard"
	}
}

func main() {
	for range requests {
		fmt.Println(search("gopher"))
	}
	time.Sleep(2 * work) // les recherches en retard ont le temps de finir
	fmt.Println("goroutines oubliées :", runtime.NumGoroutine()-1)
}
