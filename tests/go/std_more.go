package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"fmt"
	"io"
	"log"
	"math"
	"math/rand"
	"os"
	"sort"
	"strings"
)

type byAge []struct {
	n string
	a int
}

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].a < b[j].a }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type ih []int

func (h ih) Len() int           { return len(h) }
func (h ih) Less(i, j int) bool { return h[i] < h[j] }
func (h ih) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ih) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ih) Pop() any {
	o := *h
	x := o[len(o)-1]
	*h = o[:len(o)-1]
	return x
}

func main() {
	fmt.Println(math.Pi, math.MaxInt64, uint64(math.MaxUint64), math.MinInt64, math.MaxInt32, math.E)
	fmt.Println(math.Sqrt(2), math.Floor(-1.5), math.Ceil(1.2), math.Round(2.5), math.Trunc(-2.7), math.Abs(-3), math.Pow(2, 10), math.Mod(7, 3), math.Hypot(3, 4), math.Max(1, 2), math.Min(1, 2))
	fmt.Println(math.Sin(1), math.Cos(1), math.Exp(1), math.Log(10), math.Log2(8), math.Log10(1000), math.Atan2(1, 1), math.Cbrt(27))
	fmt.Println(math.Inf(1), math.Inf(-1), math.NaN(), math.IsNaN(math.NaN()), math.IsInf(math.Inf(-1), 0), math.Signbit(-1))
	fmt.Println(math.MaxFloat64, math.SmallestNonzeroFloat64, float32(math.MaxFloat32))
	a, b := math.Modf(3.25)
	fmt.Println(a, b, math.Float64bits(1.5), math.RoundToEven(2.5))
	x := []int{5, 2, 9, 1}
	sort.Ints(x)
	s := []string{"banana", "apple", "cherry"}
	sort.Strings(s)
	fmt.Println(x, s, sort.SearchInts(x, 5), sort.IntsAreSorted(x))
	people := byAge{{"a", 30}, {"b", 20}, {"c", 25}}
	sort.Sort(people)
	fmt.Println(people)
	sort.Sort(sort.Reverse(people))
	fmt.Println(people)
	type kv struct {
		k string
		v int
	}
	kvs := []kv{}
	for i := 0; i < 40; i++ {
		kvs = append(kvs, kv{fmt.Sprint("k", i), (i * 7) % 13})
	}
	sort.SliceStable(kvs, func(i, j int) bool { return kvs[i].v < kvs[j].v })
	fmt.Println(kvs)
	sort.Slice(kvs, func(i, j int) bool { return kvs[i].k < kvs[j].k })
	fmt.Println(kvs)
	bs := []byte("hello")
	sort.Slice(bs, func(i, j int) bool { return bs[i] < bs[j] })
	fmt.Println(string(bs))
	h := &ih{5, 2, 8}
	heap.Init(h)
	heap.Push(h, 3)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	var buf bytes.Buffer
	buf.WriteString("hello ")
	buf.Write([]byte("world"))
	fmt.Fprintf(&buf, " %d", 5)
	fmt.Println(buf.String(), buf.Len(), bytes.Contains(buf.Bytes(), []byte("wor")))
	line, err := buf.ReadString(' ')
	fmt.Printf("%q %v %q\n", line, err, buf.String())
	fmt.Println(bytes.Equal([]byte("a"), []byte("a")), string(bytes.ToUpper([]byte("abc"))), bytes.Split([]byte("a,b"), []byte(",")))
	sc := bufio.NewScanner(strings.NewReader("one two\nthree\r\n\nfour"))
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println(sc.Err())
	sc = bufio.NewScanner(strings.NewReader(" one  two\nthree "))
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println()
	rd := bufio.NewReader(strings.NewReader("l1\nl2"))
	for {
		l, err := rd.ReadString('\n')
		fmt.Printf("%q %v ", l, err)
		if err == io.EOF {
			break
		}
	}
	fmt.Println()
	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(w, "buffered %d\n", 1)
	w.Flush()
	lg := log.New(os.Stdout, "[app] ", 0)
	lg.Println("hello", 1)
	lg.Printf("x=%d", 5)
	log.SetOutput(os.Stdout)
	log.SetFlags(0)
	log.SetPrefix("p: ")
	log.Print("plain")
	r := rand.New(rand.NewSource(1))
	n := r.Intn(10)
	fmt.Println(n >= 0 && n < 10, len(rand.Perm(5)), rand.Float64() < 1)
	func() {
		defer func() { fmt.Println(recover()) }()
		rand.Intn(0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		log.Panicf("bad %d", 1)
	}()
	pr, pw := io.Pipe()
	go func() {
		fmt.Fprint(pw, "through the pipe")
		pw.Close()
	}()
	data, err := io.ReadAll(pr)
	fmt.Println(string(data), err)
	var tee bytes.Buffer
	io.Copy(io.MultiWriter(&tee, io.Discard), io.LimitReader(strings.NewReader("abcdef"), 3))
	fmt.Println(tee.String())
	fmt.Println(len(os.Args) > 0)
	defer fmt.Println("not run")
	os.Exit(3)
}

// Output:
// 3.141592653589793 9223372036854775807 18446744073709551615 -9223372036854775808 2147483647 2.718281828459045
// 1.4142135623730951 -2 2 3 -2 3 1024 1 5 2 1
// 0.8414709848078965 0.5403023058681398 2.718281828459045 2.302585092994046 3 3 0.7853981633974483 3
// +Inf -Inf NaN true true true
// 1.7976931348623157e+308 5e-324 3.4028235e+38
// 3 0.25 4609434218613702656 2
// [1 2 5 9] [apple banana cherry] 2 true
// [{b 20} {c 25} {a 30}]
// [{a 30} {c 25} {b 20}]
// [{k0 0} {k13 0} {k26 0} {k39 0} {k2 1} {k15 1} {k28 1} {k4 2} {k17 2} {k30 2} {k6 3} {k19 3} {k32 3} {k8 4} {k21 4} {k34 4} {k10 5} {k23 5} {k36 5} {k12 6} {k25 6} {k38 6} {k1 7} {k14 7} {k27 7} {k3 8} {k16 8} {k29 8} {k5 9} {k18 9} {k31 9} {k7 10} {k20 10} {k33 10} {k9 11} {k22 11} {k35 11} {k11 12} {k24 12} {k37 12}]
// [{k0 0} {k1 7} {k10 5} {k11 12} {k12 6} {k13 0} {k14 7} {k15 1} {k16 8} {k17 2} {k18 9} {k19 3} {k2 1} {k20 10} {k21 4} {k22 11} {k23 5} {k24 12} {k25 6} {k26 0} {k27 7} {k28 1} {k29 8} {k3 8} {k30 2} {k31 9} {k32 3} {k33 10} {k34 4} {k35 11} {k36 5} {k37 12} {k38 6} {k39 0} {k4 2} {k5 9} {k6 3} {k7 10} {k8 4} {k9 11}]
// ehllo
// 2 3 5 8
// hello world 5 13 true
// "hello " <nil> "world 5"
// true ABC [[97] [98]]
// "one two" "three" "" "four" <nil>
// "one" "two" "three"
// "l1\n" <nil> "l2" EOF
// buffered 1
// [app] hello 1
// [app] x=5
// p: plain
// true 5 true
// invalid argument to Intn
// p: bad 1
// bad 1
// through the pipe <nil>
// abc
// true
// Exit: 3
