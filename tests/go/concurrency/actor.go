package main

import "fmt"

type msg interface{ isMsg() }
type deposit struct{ amount int }
type withdraw struct {
	amount int
	reply  chan<- error
}
type query struct{ reply chan<- int }
type stop struct{ done chan<- struct{} }

func (deposit) isMsg()  {}
func (withdraw) isMsg() {}
func (query) isMsg()    {}
func (stop) isMsg()     {}

func account(inbox <-chan msg) {
	balance := 0
	for m := range inbox {
		switch m := m.(type) {
		case deposit:
			balance += m.amount
		case withdraw:
			if m.amount > balance {
				m.reply <- fmt.Errorf("need %d, have %d", m.amount, balance)
				continue
			}
			balance -= m.amount
			m.reply <- nil
		case query:
			m.reply <- balance
		case stop:
			close(m.done)
			return
		}
	}
}

func main() {
	inbox := make(chan msg)
	go account(inbox)
	inbox <- deposit{100}
	r := make(chan error)
	inbox <- withdraw{30, r}
	fmt.Println(<-r)
	inbox <- withdraw{300, r}
	fmt.Println(<-r)
	q := make(chan int)
	inbox <- query{q}
	fmt.Println(<-q)
	d := make(chan struct{})
	inbox <- stop{d}
	<-d
	fmt.Println("stopped")
}

// Output:
// <nil>
// need 300, have 70
// 70
// stopped
