package main

import (
	"fmt"
	"time"
)

const (
	period = 10 * time.Millisecond
	work   = 35 * time.Millisecond
)

// heartbeat signale à chaque battement que nous sommes en vie.
func heartbeat() {
	for range time.Tick(period) {
		// Un vrai programme écrirait à un moniteur.
	}
}

func main() {
	go heartbeat()
	time.Sleep(work)
	fmt.Println("travail terminé")
}
