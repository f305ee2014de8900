package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"
)

type MyErr struct{ code int }

func (e *MyErr) Error() string { return fmt.Sprintf("myerr %d", e.code) }

var ErrBase = errors.New("base")

func f1(i int) (int, error) {
	switch {
	case i == 0:
		return 0, nil
	case i == 1:
		return 1, &MyErr{i}
	}
	return 2, fmt.Errorf("wrap: %w", ErrBase)
}

type Animal interface{ Sound() string }
type Base struct{ name string }

func (b *Base) SetName(n string) { b.name = n }
func (b Base) Name() string      { return b.name }

type Mid struct {
	*Base
	n int
}
type Top struct {
	Mid
	Animal
	extra string
}
type Dog struct{}

func (Dog) Sound() string { return "woof" }

type Celsius float64
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
)

func (d Weekday) String() string { return [...]string{"Sun", "Mon", "Tue"}[d] }
func (c Celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

type List struct {
	head *elem
	size int
}
type elem struct {
	val  any
	next *elem
}

func (l *List) Push(v any) *List { l.head = &elem{v, l.head}; l.size++; return l }
func (l *List) Each(f func(any) bool) {
	for e := l.head; e != nil; e = e.next {
		if !f(e.val) {
			return
		}
	}
}

func seq(n int) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, strings.Repeat("*", i)) {
				fmt.Println("stopped")
				return
			}
		}
	}
}

func find(n int) (res string, err error) {
	for i, s := range seq(10) {
		if i == n {
			return s, nil
		}
		if i > 5 {
			return "", errors.New("too far")
		}
	}
	return "none", nil
}

func nested() int {
	total := 0
outer:
	for i := range seq(5) {
		for j, s := range seq(5) {
			if j == 3 {
				continue outer
			}
			if i == 3 {
				break outer
			}
			if len(s) > 100 {
				return -1
			}
			total += i * j
		}
	}
	return total
}

var initOrder = compute()
var dep = 5

func compute() int { return dep * 2 }

func init() { fmt.Println("init1", initOrder) }
func init() { fmt.Println("init2") }

type Op func(float64, float64) float64

func (o Op) Apply(a, b float64) float64 { return o(a, b) }

func deferOrder() (s string) {
	for i := 0; i < 3; i++ {
		defer func(n int) { s += fmt.Sprint(n, i, ";") }(i * 10)
	}
	defer fmt.Print("print in defer\n")
	return "start:"
}

func panics(kind int) (r string) {
	defer func() {
		if e := recover(); e != nil {
			if re, ok := e.(error); ok {
				r = "error: " + re.Error()
			} else {
				r = fmt.Sprint("value: ", e)
			}
		}
	}()
	var p *MyErr
	var a Animal
	var m map[string]int
	s := []int{1, 2}
	zero := 0
	var x any = "str"
	switch kind {
	case 0:
		_ = p.code
	case 1:
		a.Sound()
	case 2:
		m["a"] = 1
	case 3:
		_ = s[len(s)]
	case 4:
		_ = 1 / zero
	case 5:
		_ = x.(int)
	case 6:
		_ = x.(Animal)
	case 7:
		_ = s[2 : zero+1 : 1+zero][0]
	case 8:
		panic(fmt.Sprintf("custom %d", kind))
	case 9:
		panic(&MyErr{9})
	case 10:
		_ = make([]int, zero-1)
	case 11:
		var arr [3]int
		_ = arr[zero+5]
	case 12:
		_ = "abc"[zero+3]
	case 13:
		var f func()
		f()
	case 14:
		ch := make(chan int)
		close(ch)
		close(ch)
	case 15:
		_ = s[zero+1 : zero]
	case 16:
		_ = 1 << (zero - 1)
	case 17:
		var k any = []int{1}
		mm := map[any]int{}
		mm[k] = 1
	case 18:
		var k any = []int{1}
		_ = k == k
	}
	return "none"
}

func main() {
	for i := range 3 {
		v, err := f1(i)
		var me *MyErr
		fmt.Println(v, err, errors.Is(err, ErrBase), errors.As(err, &me))
	}
	t := Top{Mid: Mid{Base: &Base{"b"}, n: 3}, Animal: Dog{}, extra: "x"}
	t.SetName("renamed")
	fmt.Println(t.Name(), t.name, t.Sound(), t.Mid.Base.name, t.n)
	var namer interface {
		Name() string
		SetName(string)
	} = t
	namer.SetName("via iface")
	fmt.Println(namer.Name(), t.name)
	get := t.Name
	set := t.SetName
	set("late")
	fmt.Println(get(), t.Name())
	fmt.Println(Monday, Tuesday, Celsius(36.6), []Weekday{0, 1}, map[Weekday]Celsius{1: 2})
	fmt.Printf("%v %d %s %+v %T\n", Monday, Monday, Monday, t.Mid.n, t)
	l := (&List{}).Push(1).Push("two").Push(3.0)
	l.Each(func(v any) bool { fmt.Print(v, ","); return v != "two" })
	fmt.Println(l.size)
	fmt.Println(find(3))
	fmt.Println(find(9))
	fmt.Println(nested())
	for i := range seq(2) {
		fmt.Println("i", i)
	}
	fmt.Println(Op(func(a, b float64) float64 { return a + b }).Apply(1, 2))
	fmt.Println(deferOrder())
	for i := range 19 {
		fmt.Println(i, panics(i))
	}
	var mu sync.Mutex
	var wg sync.WaitGroup
	counter := 0
	for i := 0; i < 10; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			counter += i
		}()
	}
	wg.Wait()
	fmt.Println(counter)
	ch := make(chan int, 3)
	done := make(chan struct{})
	results := make(chan [3]int)
	go func(n int) {
		for i := range n {
			ch <- i
		}
		close(ch)
	}(5)
	go func() {
		var r [3]int
		for v := range ch {
			r[v%3] += v
		}
		results <- r
		close(results)
		close(done)
	}()
	r := <-results
	r2, ok := <-results
	<-done
	fmt.Println(r, r2, ok)
	timeout := time.After(10 * time.Millisecond)
	tick := time.NewTicker(3 * time.Millisecond)
	n := 0
loop:
	for {
		select {
		case <-tick.C:
			n++
		case <-timeout:
			break loop
		}
	}
	fmt.Println("ticks", n)
	select {
	case v, ok := <-ch:
		fmt.Println("closed", v, ok)
	default:
		fmt.Println("default")
	}
	var nilch chan int
	select {
	case nilch <- 1:
	case <-nilch:
	default:
		fmt.Println("nil default")
	}
	arr := []int{1, 2, 3}
	var idx int
	sc := make(chan int, 1)
	sc <- 42
	select {
	case arr[idx+1] = <-sc:
	}
	fmt.Println(arr)
	go fmt.Print("from go\n")
	go l.Push(9)
	var an Animal = Dog{}
	go an.Sound()
	time.Sleep(time.Millisecond)
	fmt.Println(l.size)
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	defer fmt.Println("not printed by Exit")
	if len(os.Args) > 5 {
		return
	}
	x, y := 1, 2
	swap := func(a, b *int) { *a, *b = *b, *a }
	swap(&x, &y)
	fmt.Println(x, y)
	type T struct {
		a, b int
		s    []string
	}
	ts := []T{{1, 2, nil}, {b: 5}}
	ts[0].a++
	ts[1].s = append(ts[1].s, "q")
	pt := &ts[1]
	pt.b *= 3
	fmt.Printf("%v %+v\n", ts, ts)
	mt := map[string]*T{"k": {a: 1}}
	mt["k"].a += 5
	fmt.Println(mt["k"].a)
	var iface1, iface2 any = T2{1, "x"}, T2{1, "x"}
	fmt.Println(iface1 == iface2, T2{1, "a"} == T2{1, "b"})
	arr2 := [...]string{2: "c", 0: "a"}
	fmt.Println(len(arr2), arr2, fmt.Sprintf("%q", arr2))
	fmt.Printf("%v %v %v %v\n", struct{}{}, &T2{3, "z"}, []any{1, nil, "s"}, [2]bool{true})
	var e1 error
	fmt.Println(e1 == nil, e1)
	var pm *MyErr
	e1 = pm
	fmt.Println(e1 == nil)
	os.Exit(3)
}

type T2 struct {
	a int
	b string
}

// Output:
// init1 10
// init2
// 0 <nil> false false
// 1 myerr 1 false true
// 2 wrap: base true false
// renamed renamed woof renamed 3
// via iface via iface
// via iface late
// Mon Tue 36.6°C [Sun Mon] map[Mon:2.0°C]
// Mon 1 Mon 3 main.Top
// 3,two,3
// stopped
// *** <nil>
// stopped
//  too far
// stopped
// stopped
// stopped
// stopped
// stopped
// 9
// i 0
// i 1
// 3
// print in defer
// start:20 2;10 1;0 0;
// 0 error: runtime error: invalid memory address or nil pointer dereference
// 1 error: runtime error: invalid memory address or nil pointer dereference
// 2 error: assignment to entry in nil map
// 3 error: runtime error: index out of range [2] with length 2
// 4 error: runtime error: integer divide by zero
// 5 error: interface conversion: interface {} is string, not int
// 6 error: interface conversion: string is not main.Animal: missing method Sound
// 7 error: runtime error: slice bounds out of range [2:1:]
// 8 value: custom 8
// 9 error: myerr 9
// 10 error: runtime error: makeslice: len out of range
// 11 error: runtime error: index out of range [5] with length 3
// 12 error: runtime error: index out of range [3] with length 3
// 13 error: runtime error: invalid memory address or nil pointer dereference
// 14 error: close of closed channel
// 15 error: runtime error: slice bounds out of range [1:0]
// 16 error: runtime error: negative shift amount
// 17 error: runtime error: hash of unhashable type []int
// 18 error: runtime error: comparing uncomparable type []int
// 45
// [3 5 2] [0 0 0] false
// ticks 3
// closed 0 false
// nil default
// [1 42 3]
// from go
// 4
// once
// 2 1
// [{2 2 []} {0 15 [q]}] [{a:2 b:2 s:[]} {a:0 b:15 s:[q]}]
// 6
// true false
// 3 [a  c] ["a" "" "c"]
// {} &{3 z} [1 <nil> s] [true false]
// true <nil>
// false
// Exit: 3
