// Leak: never
// Why: both write one slice, but not the same element.
package main

func main() {
	s := make([]int, 2)
	done := make(chan struct{})
	for i := range 2 {
		go func() {
			s[i] = i
			done <- struct{}{}
		}()
	}
	<-done
	<-done
	if s[1] != 1 {
		panic(s[1])
	}
}
