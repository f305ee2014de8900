package main

import (
	"fmt"
)

type Size int64

const (
	_ Size = 1 << (10 * iota)
	KB
	MB
	GB
)

func (s Size) String() string {
	switch {
	case s >= GB:
		return fmt.Sprintf("%.1fGB", float64(s)/float64(GB))
	case s >= MB:
		return fmt.Sprintf("%.1fMB", float64(s)/float64(MB))
	case s >= KB:
		return fmt.Sprintf("%.1fKB", float64(s)/float64(KB))
	}
	return fmt.Sprintf("%dB", int64(s))
}

func main() {
	for _, b := range []Size{0, 999, 1 << 10, 1536, 5 << 20, 3 << 30} {
		fmt.Print(b, " ")
	}
	fmt.Println(KB, MB-KB)
}

// Output:
// 0B 999B 1.0KB 1.5KB 5.0MB 3.0GB 1.0KB 1023.0KB
