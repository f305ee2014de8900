package main

import (
	"fmt"
	"time"
)

var numbers = []int{2, 3, 4}

const (
	stages    = 1                     // étapes de calcul à la suite
	capacity  = 0                     // de chaque canal
	stageTime = 10 * time.Millisecond // durée d’un calcul
)

// gen est la source : elle envoie les nombres, puis ferme.
func gen(nums []int) <-chan int {
	out := make(chan int, capacity)
	go func() {
		defer close(out)
		for _, n := range nums {
			out <- n
		}
	}()
	return out
}

// sq est une étape : elle reçoit, élève au carré, renvoie plus loin.
func sq(in <-chan int) <-chan int {
	out := make(chan int, capacity)
	go func() {
		defer close(out)
		for n := range in {
			time.Sleep(stageTime)
			out <- n * n
		}
	}()
	return out
}

// main est le puits : il parcourt jusqu’à la fermeture du dernier canal.
func main() {
	stream := gen(numbers)
	for range stages {
		stream = sq(stream)
	}
	for n := range stream {
		fmt.Println(n)
	}
}
