// Leak: never
// Why: every error has room, so that the workers take all jobs.
package main

func main() {
	jobs, errs := make(chan int), make(chan int, 3)
	for range 2 {
		go func() {
			for range jobs {
				errs <- 1
			}
		}()
	}
	go func() {
		defer close(jobs)
		for i := range 3 {
			jobs <- i
		}
	}()
	<-errs
}
