package main

import "fmt"

func hanoi(n int, a, b, c string) int {
	if n == 0 {
		return 0
	}
	return hanoi(n-1, a, c, b) + 1 + hanoi(n-1, c, b, a)
}

func ack(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ack(m-1, 1)
	}
	return ack(m-1, ack(m, n-1))
}

func permute(s []int, k int, f func([]int)) {
	if k == len(s) {
		f(s)
		return
	}
	for i := k; i < len(s); i++ {
		s[k], s[i] = s[i], s[k]
		permute(s, k+1, f)
		s[k], s[i] = s[i], s[k]
	}
}

func subsets(s string) []string {
	if s == "" {
		return []string{""}
	}
	rest := subsets(s[1:])
	out := append([]string{}, rest...)
	for _, r := range rest {
		out = append(out, s[:1]+r)
	}
	return out
}

func isEven(n int) bool { return n == 0 || isOdd(n-1) }
func isOdd(n int) bool  { return n != 0 && isEven(n-1) }

func main() {
	fmt.Println(hanoi(10, "a", "b", "c"), ack(2, 5), isEven(101))
	n := 0
	permute([]int{1, 2, 3, 4}, 0, func(p []int) {
		if n++; n <= 3 || n == 24 {
			fmt.Println(p)
		}
	})
	fmt.Printf("%q\n", subsets("abc"))
}

// Output:
// 1023 13 false
// [1 2 3 4]
// [1 2 4 3]
// [1 3 2 4]
// [4 1 2 3]
// ["" "c" "b" "bc" "a" "ac" "ab" "abc"]
