package main

import (
	"fmt"
	"time"
)

func human(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%ds", int(d.Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%dm%02ds", d/time.Minute, d%time.Minute/time.Second)
	default:
		h := d / time.Hour
		return fmt.Sprintf("%dh%02dm", h, (d-h*time.Hour)/time.Minute)
	}
}

func main() {
	for _, s := range []int{5, 65, 3600, 86399} {
		fmt.Print(human(time.Duration(s)*time.Second), " ")
	}
	fmt.Println()
	deadline := time.Date(2025, 1, 31, 12, 0, 0, 0, time.UTC)
	for i := range 3 {
		fmt.Println(deadline.AddDate(0, i, 0).Format("Mon 02 Jan 2006"))
	}
	var total time.Duration
	for _, d := range []string{"1m", "30s", "500ms"} {
		p, _ := time.ParseDuration(d)
		total += p
	}
	fmt.Println(total, total.Milliseconds(), total > time.Minute)
}

// Output:
// 5s 1m05s 1h00m 23h59m
// Fri 31 Jan 2025
// Mon 03 Mar 2025
// Mon 31 Mar 2025
// 1m30.5s 90500 true
