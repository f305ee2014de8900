package main

import (
	"fmt"
	"time"
)

func main() {
	now := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	for _, s := range []string{"2000-02-29", "1999-03-01", "2026-02-28", "bad"} {
		b, err := time.Parse(time.DateOnly, s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		age := now.Year() - b.Year()
		if b.AddDate(age, 0, 0).After(now) {
			age--
		}
		fmt.Println(s, age, b.Weekday(), now.Sub(b).Hours()/24)
	}
	for y := 1896; y <= 1908; y += 4 {
		fmt.Print(y, time.Date(y, 2, 29, 0, 0, 0, 0, time.UTC).Month() == time.February, " ")
	}
	fmt.Println()
}

// Output:
// 2000-02-29 26 Tuesday 9497
// 1999-03-01 27 Monday 9862
// 2026-02-28 0 Saturday 1
// parsing time "bad" as "2006-01-02": cannot parse "bad" as "2006"
// 1896 true 1900 false 1904 true 1908 true
