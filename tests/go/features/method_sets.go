package main

import "fmt"

type I interface{ M() string }
type T struct{ s string }
type P struct{ s string }

func (t T) M() string  { return "T" + t.s }
func (p *P) M() string { return "P" + p.s }

type ET struct{ T }
type EP struct{ *P }
type EI struct{ I }
type ER struct{ P }

func call(i I) string { return i.M() }

func main() {
	t, p := T{"1"}, P{"2"}
	fmt.Println(call(t), call(&t), call(&p))
	fmt.Println(call(ET{t}), call(&ET{t}), call(EP{&p}), call(EI{t}), call(&ER{p}))
	er := ER{p}
	fmt.Println(er.M(), er.P.M(), (&er).M())
	m := map[string]I{"t": t, "p": &p}
	fmt.Println(m["t"].M(), m["p"].M())
	_, ok := any(p).(I)
	_, ok2 := any(&p).(I)
	fmt.Println(ok, ok2)
	fs := []func() string{t.M, p.M, m["t"].M}
	t.s, p.s = "x", "y"
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}

// Output:
// T1 T1 P2
// T1 T1 P2 T1 P2
// P2 P2 P2
// T1 P2
// false true
// T1 Py T1
