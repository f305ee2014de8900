package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

const (
	requests = 3
	work     = 80 * time.Millisecond // durée d’une recherche
	timeout  = 50 * time.Millisecond // durée de l’attente
)

func search(ctx context.Context, query string) string {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()

	result := make(chan string)
	go func() {
		select {
		case <-time.After(work):
		case <-ctx.Done():
			return
		}
		select {
		case result <- "trouvé : " + query:
		case <-ctx.Done():
		}
	}()
	select {
	case r := <-result:
		return r
	case <-ctx.Done():
		return "trop tard"
	}
}

func main() {
	for range requests {
		fmt.Println(search(context.Background(), "gopher"))
	}
	time.Sleep(2 * work) // les recherches en retard ont le temps de finir
	fmt.Println("goroutines oubliées :", runtime.NumGoroutine()-1)
}
