// Leak: never
// Race: sometimes
// Complete: false
// Why: that the writer sleeps between its write and its end hides the write from nobody: main reads beside it.
package main

import "time"

func main() {
	total := 0
	done := make(chan bool)
	go func() {
		<-done
		total++
		time.Sleep(time.Second)
	}()
	done <- true
	time.Sleep(time.Minute)
	println(total)
}
