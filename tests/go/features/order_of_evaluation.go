package main

import "fmt"

var trace []string

func t(s string, v int) int { trace = append(trace, s); return v }

func get(s string) []int { trace = append(trace, s); return []int{0, 1, 2} }

func main() {
	_ = t("a", 1) + t("b", 2)*t("c", 3)
	_ = t("no", 0) == 1 && t("never", 1) == 1
	_ = t("yes", 1) == 1 || t("never", 1) == 1
	fmt.Println(trace)
	trace = nil
	get("s")[t("i", 1)] = t("v", 5)
	m := map[int]int{t("k1", 1): t("v1", 1), t("k2", 2): t("v2", 2)}
	_ = []int{t("e1", 1), t("e2", 2)}
	fmt.Println(trace, len(m))
	trace = nil
	f := func(a, b int) int { trace = append(trace, "f"); return a + b }
	f(t("x", 1), f(t("y", 2), t("z", 3)))
	defer func(n int) { fmt.Println("deferred", n, trace) }(t("d", 9))
	switch t("sw", 2) {
	case t("c1", 1), t("c2", 2), t("c3", 3):
		trace = append(trace, "body")
	case t("c4", 2):
	}
	for i := t("init", 0); i < t("cond", 2); i += t("post", 1) {
	}
	fmt.Println(trace)
	trace = nil
	ch := make(chan int, 1)
	select {
	case ch <- t("send", 1):
	}
	for i, v := range get("range") {
		if i == 1 {
			break
		}
		_ = v
	}
	go func(int) {}(t("go", 1))
	x := t("r1", 1) - t("r2", 1) - t("r3", 1)
	fmt.Println(trace, x)
	trace = nil
}

// Output:
// [a b c no yes]
// [s i v k1 v1 k2 v2 e1 e2] 2
// [x y z f f d sw c1 c2 body init cond post cond post cond]
// [send range go r1 r2 r3] -1
// deferred 9 []
