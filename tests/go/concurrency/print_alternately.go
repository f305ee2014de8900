package main

import (
	"fmt"
	"strings"
	"sync"
)

func main() {
	var sb strings.Builder
	a, b := make(chan struct{}), make(chan struct{})
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		for i := 1; i <= 9; i += 2 {
			<-a
			fmt.Fprint(&sb, i, " ")
			b <- struct{}{}
		}
	}()
	go func() {
		defer wg.Done()
		for i := 'a'; i <= 'e'; i++ {
			<-b
			sb.WriteRune(i)
			sb.WriteByte(' ')
			if i < 'e' {
				a <- struct{}{}
			}
		}
	}()
	a <- struct{}{}
	wg.Wait()
	fmt.Println(sb.String())
}

// Output:
// 1 a 3 b 5 c 7 d 9 e
