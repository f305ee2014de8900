package main

import (
	"context"
	"fmt"
	"os"
	"runtime/pprof"
	"strings"
)

type w struct{}

func (w) Write(p []byte) (int, error) {
	for _, l := range strings.Split(string(p), "\n") {
		if strings.HasPrefix(l, "goroutine ") || strings.HasPrefix(l, "# labels") {
			if at := strings.Index(l, "["); at > 0 {
				l = l[at:]
			}
			fmt.Println(l)
		}
	}
	return len(p), nil
}

func main() {
	ctx := context.Background()
	for _, v := range []string{"a.b", "a-b", "é", "", "a:b", "1", "a,b", "a/b", "A_b", "x{", "tab\t", "q\"q", "a=b", "#", "a+b", "~", "a b", "{", "a'b", "a[1]", "(x)", "@", "%", "\\", "$", "*", "!", "?", "&", ";", "<", "|", "^", "`"} {
		pprof.SetGoroutineLabels(pprof.WithLabels(ctx, pprof.Labels("k"+v, v)))
		pprof.Lookup("goroutine").WriteTo(w{}, 2)
	}
	pprof.Lookup("goroutine").WriteTo(w{}, 1)
	c2 := pprof.WithLabels(ctx, pprof.Labels("b", "2", "a", "1", "b", "3"))
	c3 := pprof.WithLabels(c2, pprof.Labels("a", "9", "c", "0"))
	fmt.Println(c3)
	fmt.Printf("%T %v\n", pprof.Labels("z", "1"), pprof.Labels("z", "1"))
	pprof.SetGoroutineLabels(c3)
	done := make(chan bool)
	go func() {
		pprof.Lookup("goroutine").WriteTo(w{}, 1)
		pprof.Lookup("goroutine").WriteTo(w{}, 2)
		pprof.SetGoroutineLabels(ctx)
		pprof.Lookup("goroutine").WriteTo(w{}, 1)
		close(done)
	}()
	<-done
	pprof.Do(c3, pprof.Labels("d", "do"), func(ctx context.Context) {
		pprof.Lookup("goroutine").WriteTo(w{}, 1)
		_, ok := pprof.Label(ctx, "a")
		fmt.Println(ok)
	})
	pprof.Lookup("goroutine").WriteTo(w{}, 1)
	func() {
		defer func() { fmt.Println(recover()) }()
		pprof.Labels("odd")
	}()
	_ = os.Stdout
	panic("labelled")
}

// Output:
// [running] {ka.b: a.b}:
// [running] {"ka-b": "a-b"}:
// [running] {"k\u00e9": "\u00e9"}:
// [running] {k: }:
// [running] {"ka:b": "a:b"}:
// [running] {k1: 1}:
// [running] {"ka,b": "a,b"}:
// [running] {ka/b: a/b}:
// [running] {kA_b: A_b}:
// [running] {"kx{": "x{"}:
// [running] {"ktab\t": "tab\t"}:
// [running] {"kq\"q": "q\"q"}:
// [running] {"ka=b": "a=b"}:
// [running] {"k#": "#"}:
// [running] {"ka+b": "a+b"}:
// [running] {"k~": "~"}:
// [running] {"ka b": "a b"}:
// [running] {"k{": "{"}:
// [running] {"ka'b": "a'b"}:
// [running] {"ka[1]": "a[1]"}:
// [running] {"k(x)": "(x)"}:
// [running] {"k@": "@"}:
// [running] {"k%": "%"}:
// [running] {"k\\": "\\"}:
// [running] {"k$": "$"}:
// [running] {"k*": "*"}:
// [running] {"k!": "!"}:
// [running] {"k?": "?"}:
// [running] {"k&": "&"}:
// [running] {"k;": ";"}:
// [running] {"k<": "<"}:
// [running] {"k|": "|"}:
// [running] {"k^": "^"}:
// [running] {"k`": "`"}:
// goroutine profile: total 1
// # labels: {"k`":"`"}
// context.Background.WithValue(pprof.labelContextKey, {"a":"1", "b":"3"}).WithValue(pprof.labelContextKey, {"a":"9", "b":"3", "c":"0"})
// pprof.LabelSet {[{z 1}]}
// goroutine profile: total 2
// # labels: {"a":"9", "b":"3", "c":"0"}
// # labels: {"a":"9", "b":"3", "c":"0"}
// [running] {a: 9, b: 3, c: 0}:
// [chan receive] {a: 9, b: 3, c: 0}:
// goroutine profile: total 2
// # labels: {"a":"9", "b":"3", "c":"0"}
// goroutine profile: total 1
// # labels: {"a":"9", "b":"3", "c":"0", "d":"do"}
// true
// goroutine profile: total 1
// # labels: {"a":"9", "b":"3", "c":"0"}
// uneven number of arguments to pprof.Labels
// Stderr: panic: labelled
// Exit: 2
