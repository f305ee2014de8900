package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1500, 2 * time.Millisecond, 1234567890, 90 * time.Second, 36*time.Hour + 5*time.Second, -3 * time.Minute, 1<<63 - 1, -1 << 63} {
		fmt.Println(d, d.Seconds(), d.Milliseconds(), d.Minutes() > 1, d.Truncate(time.Second), d.Round(time.Second), d.Abs())
	}
	for _, s := range []string{"1h15m30.918s", "1.5h", "-2us", "300ms", "1d", "", "5", ".s", "1µs", "9223372036855s", "+3m", "0"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	fmt.Println(time.Duration(2.5*float64(time.Second)), time.Hour/7, 10*time.Second/time.Millisecond)
	fmt.Printf("%v %d %s %T %5.1f\n", time.Second, time.Second, time.Minute, time.Hour, time.Minute.Hours())
	fmt.Println(time.March, time.Saturday, time.Month(13), time.Weekday(8))
}

// Output:
// 0s 0 0 false 0s 0s 0s
// 1ns 1e-09 0 false 0s 0s 1ns
// 999ns 9.99e-07 0 false 0s 0s 999ns
// 1.5µs 1.5e-06 0 false 0s 0s 1.5µs
// 2ms 0.002 2 false 0s 0s 2ms
// 1.23456789s 1.2345678900000001 1234 false 1s 1s 1.23456789s
// 1m30s 90 90000 true 1m30s 1m30s 1m30s
// 36h0m5s 129605 129605000 true 36h0m5s 36h0m5s 36h0m5s
// -3m0s -180 -180000 false -3m0s -3m0s 3m0s
// 2562047h47m16.854775807s 9.223372036854776e+09 9223372036854 true 2562047h47m16s 2562047h47m16.854775807s 2562047h47m16.854775807s
// -2562047h47m16.854775808s -9.223372036854776e+09 -9223372036854 false -2562047h47m16s -2562047h47m16.854775808s 2562047h47m16.854775807s
// 1h15m30.918s <nil>
// 1h30m0s <nil>
// -2µs <nil>
// 300ms <nil>
// 0s time: unknown unit "d" in duration "1d"
// 0s time: invalid duration ""
// 0s time: missing unit in duration "5"
// 0s time: invalid duration ".s"
// 1µs <nil>
// 0s time: invalid duration "9223372036855s"
// 3m0s <nil>
// 0s <nil>
// 2.5s 8m34.285714285s 10µs
// 1s 1000000000 1m0s time.Duration   0.0
// March Saturday %!Month(13) %!Weekday(8)
