package main

import (
	"fmt"
	"time"
)

const (
	work    = 50 * time.Millisecond
	timeout = 100 * time.Millisecond
)

func main() {
	result := make(chan string, 1) // de la place pour l’unique résultat, lecteur ou pas
	go func() {
		time.Sleep(work)
		result <- "terminé"
	}()

	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("trop tard")
	}
}
