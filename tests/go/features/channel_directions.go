package main

import "fmt"

type (
	in  <-chan int
	out chan<- int
)

func producer(o out, n int) {
	for i := range n {
		o <- i
	}
	close(o)
}

func double(i in) in {
	o := make(chan int, cap(i))
	go func() {
		defer close(o)
		for v := range i {
			o <- v * 2
		}
	}()
	return o
}

type stage func(in) in

func compose(ss ...stage) stage {
	return func(i in) in {
		for _, s := range ss {
			i = s(i)
		}
		return i
	}
}

func main() {
	c := make(chan int)
	go producer(c, 4)
	for v := range compose(double, double, double)(c) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	var r <-chan int = c
	v, ok := <-r
	fmt.Println(v, ok, len(c), cap(c))
	chans := [3]chan string{}
	for i := range chans {
		chans[i] = make(chan string, 1)
	}
	chans[1] <- "middle"
	for i, c := range chans {
		select {
		case s := <-c:
			fmt.Println(i, s)
		default:
			fmt.Println(i, "empty")
		}
	}
	errs := make(chan error, 2)
	errs <- nil
	errs <- fmt.Errorf("x")
	close(errs)
	for e := range errs {
		fmt.Println(e)
	}
	fs := make(chan func() int, 1)
	fs <- func() int { return 42 }
	fmt.Println((<-fs)())
	fmt.Printf("%T %T %T\n", c, r, (chan<- int)(c))
	ms := map[string]chan int{"a": make(chan int, 1)}
	ms["a"] <- 5
	fmt.Println(<-ms["a"])
}

// Output:
// 0 8 16 24
// 0 false 0 0
// 0 empty
// 1 middle
// 2 empty
// <nil>
// x
// 42
// chan int <-chan int chan<- int
// 5
