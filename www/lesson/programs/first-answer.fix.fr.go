package main

import (
	"fmt"
	"time"
)

const replicas = 3

// ask rend la réponse du réplica le plus rapide.
func ask() string {
	answers := make(chan string, replicas) // de la place pour toutes les réponses
	for i := range replicas {
		go func() {
			time.Sleep(time.Duration(i+1) * 10 * time.Millisecond)
			answers <- "une réponse"
		}()
	}
	return <-answers
}

func main() {
	fmt.Println(ask())
}
