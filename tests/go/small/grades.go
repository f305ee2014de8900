package main

import (
	"fmt"
	"sort"
)

type Student struct {
	Name   string
	Scores []int
}

func (s Student) Average() float64 {
	if len(s.Scores) == 0 {
		return 0
	}
	sum := 0
	for _, v := range s.Scores {
		sum += v
	}
	return float64(sum) / float64(len(s.Scores))
}

func letter(avg float64) (l byte) {
	switch {
	case avg >= 90:
		l = 'A'
	case avg >= 80:
		l = 'B'
	case avg >= 70:
		l = 'C'
	default:
		l = 'F'
	}
	return
}

func main() {
	class := []Student{{"Zoe", []int{90, 95, 99}}, {"Al", []int{71, 68}}, {"Bo", nil}, {"Cy", []int{88, 80, 79, 85}}}
	sort.Slice(class, func(i, j int) bool { return class[i].Average() > class[j].Average() })
	for i, s := range class {
		fmt.Printf("%d. %-4s %6.2f %c %v\n", i+1, s.Name, s.Average(), letter(s.Average()), s.Scores)
	}
}

// Output:
// 1. Zoe   94.67 A [90 95 99]
// 2. Cy    83.00 B [88 80 79 85]
// 3. Al    69.50 F [71 68]
// 4. Bo     0.00 F []
