// Leak: never
// Race: sometimes
// Complete: false
// Why: two goroutines write the same map.
package main

func main() {
	m := map[int]int{}
	done := make(chan struct{})
	for i := range 2 {
		go func() {
			m[i] = i
			done <- struct{}{}
		}()
	}
	<-done
	<-done
}
