package main

import (
	"fmt"
	"strconv"
	"strings"
)

type op func(*vm, string) error

type vm struct {
	stack []int
	vars  map[string]int
	pc    int
	out   strings.Builder
}

func (m *vm) pop() int {
	v := m.stack[len(m.stack)-1]
	m.stack = m.stack[:len(m.stack)-1]
	return v
}

func binary(f func(a, b int) int) op {
	return func(m *vm, _ string) error {
		b, a := m.pop(), m.pop()
		m.stack = append(m.stack, f(a, b))
		return nil
	}
}

var ops map[string]op

func init() {
	ops = map[string]op{
		"push": func(m *vm, arg string) error {
			n, err := strconv.Atoi(arg)
			if err != nil {
				return err
			}
			m.stack = append(m.stack, n)
			return nil
		},
		"add":   binary(func(a, b int) int { return a + b }),
		"mul":   binary(func(a, b int) int { return a * b }),
		"sub":   binary(func(a, b int) int { return a - b }),
		"load":  func(m *vm, v string) error { m.stack = append(m.stack, m.vars[v]); return nil },
		"store": func(m *vm, v string) error { m.vars[v] = m.pop(); return nil },
		"print": func(m *vm, _ string) error { fmt.Fprintln(&m.out, m.pop()); return nil },
		"jnz": func(m *vm, to string) error {
			if m.pop() != 0 {
				n, _ := strconv.Atoi(to)
				m.pc = n - 1
			}
			return nil
		},
	}
}

func run(src string) (out string, err error) {
	m := &vm{vars: map[string]int{}}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("pc %d: %v", m.pc, r)
		}
	}()
	prog := strings.Split(strings.TrimSpace(src), "\n")
	for ; m.pc < len(prog); m.pc++ {
		name, arg, _ := strings.Cut(strings.TrimSpace(prog[m.pc]), " ")
		f, ok := ops[name]
		if !ok {
			return m.out.String(), fmt.Errorf("unknown op %q", name)
		}
		if err := f(m, arg); err != nil {
			return m.out.String(), fmt.Errorf("line %d: %w", m.pc+1, err)
		}
	}
	return m.out.String(), nil
}

func main() {
	out, err := run(`push 5
store n
push 1
store acc
load acc
load n
mul
store acc
load n
push 1
sub
store n
load n
jnz 4
load acc
print`)
	fmt.Print(out, err, "\n")
	fmt.Println(run("push 1\nadd"))
	fmt.Println(run("push x"))
	fmt.Println(run("push 2\nprint\nfly"))
}

// Output:
// 120
// <nil>
//  pc 1: runtime error: index out of range [-1]
//  line 1: strconv.Atoi: parsing "x": invalid syntax
// 2
//  unknown op "fly"
