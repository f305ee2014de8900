package main

import (
	"fmt"
	"strconv"
	"strings"
)

func toBinary(n uint) string {
	if n < 2 {
		return strconv.Itoa(int(n))
	}
	return toBinary(n/2) + strconv.Itoa(int(n%2))
}

func fromBinary(s string) (n int, err error) {
	for i, c := range s {
		if c != '0' && c != '1' {
			return 0, fmt.Errorf("bad digit %q at %d", c, i)
		}
		n = n<<1 | int(c-'0')
	}
	return
}

func gray(n int) int { return n ^ n>>1 }

func main() {
	for _, n := range []uint{0, 1, 5, 255, 1 << 20} {
		fmt.Println(toBinary(n), strconv.FormatUint(uint64(n), 2) == toBinary(n))
	}
	fmt.Println(fromBinary("101101"))
	fmt.Println(fromBinary("10x"))
	for i := range 8 {
		fmt.Printf("%03b ", gray(i))
	}
	fmt.Println()
	n := 0b1011_0110
	fmt.Println(n&-n, n&(n-1), n|1<<10, n&^(1<<1), n>>2&1, strings.Count(fmt.Sprintf("%b", n), "1"))
}

// Output:
// 0 true
// 1 true
// 101 true
// 11111111 true
// 100000000000000000000 true
// 45 <nil>
// 0 bad digit 'x' at 2
// 000 001 011 010 110 111 101 100
// 2 180 1206 180 1 5
