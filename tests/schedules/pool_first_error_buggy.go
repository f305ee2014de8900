// Leak: always line 10 chan send; line 17 chan send
// Why: main leaves at the first error; both workers wait to report another, and the feeder to hand out the fourth job.
package main

func main() {
	jobs, errs := make(chan int), make(chan int)
	for range 2 {
		go func() {
			for range jobs {
				errs <- 1
			}
		}()
	}
	go func() {
		defer close(jobs)
		for i := range 4 {
			jobs <- i
		}
	}()
	<-errs
}
