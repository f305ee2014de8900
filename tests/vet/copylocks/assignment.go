package main

import "sync"

type account struct {
	sync.Mutex
	balance int
}

func fresh() account { return account{balance: 1} }

func main() {
	a := account{balance: 3}
	b := a
	var c = a
	var d, e = a, 4
	b, c = c, b
	p := &a
	q := *p
	q = *p
	_ = a
	g := fresh()
	h := (a)
	list := []account{a, {balance: 4}, fresh()}
	list[0] = a
	m := map[string]account{"x": a}
	m["y"] = m["x"]
	println(b.balance, c.balance, d.balance, e, q.balance, g.balance, h.balance, len(list), len(m))
}

// Vet:
// 14:7: assignment copies lock value to b: command-line-arguments.account
// 15:10: variable declaration copies lock value to c: command-line-arguments.account
// 16:13: variable declaration copies lock value to d: command-line-arguments.account
// 17:9: assignment copies lock value to b: command-line-arguments.account
// 17:12: assignment copies lock value to c: command-line-arguments.account
// 19:7: assignment copies lock value to q: command-line-arguments.account
// 20:6: assignment copies lock value to q: command-line-arguments.account
// 21:6: assignment copies lock value to _: command-line-arguments.account
// 23:7: assignment copies lock value to h: command-line-arguments.account
// 24:20: literal copies lock value from a: command-line-arguments.account
// 25:12: assignment copies lock value to list[0]: command-line-arguments.account
// 26:31: literal copies lock value from a: command-line-arguments.account
// 27:11: assignment copies lock value to m["y"]: command-line-arguments.account
