// Leak: sometimes line 10 chan send; line 9 chan receive
// Why: requests and replies share a channel; the third party may take the request, and then nobody sends to the
// server, or find main gone before its reply.
package main

func main() {
	ch := make(chan int)
	go func() {
		v := <-ch
		ch <- v + 1
	}()
	go func() {
		select {
		case <-ch:
		default:
		}
	}()
	ch <- 1
	select {
	case <-ch:
	default:
	}
}
