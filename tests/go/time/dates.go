package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, time.February, 29, 13, 4, 5, 67000000, time.UTC)
	for _, l := range []string{time.ANSIC, time.RFC3339, time.RFC3339Nano, time.RFC1123, time.RFC850, time.Kitchen, time.Stamp, time.StampMilli, time.DateTime, time.DateOnly, time.TimeOnly, "Mon 2 Jan 06 15h04", "02/01/2006 03:04 pm", "January _2 .000", "2006-002"} {
		fmt.Println(t.Format(l))
	}
	fmt.Println(t)
	fmt.Println(t.AddDate(1, 0, 0).Format(time.DateOnly), t.AddDate(0, 1, 1).Format(time.DateOnly), t.Add(-24*time.Hour).Weekday(), t.YearDay(), t.Unix(), t.UnixMilli())
	u := time.Date(2024, 12, 25, 0, 0, 0, 0, time.UTC)
	d := u.Sub(t)
	fmt.Println(d, int(d.Hours()/24), u.After(t), t.Before(u), t.Equal(t.In(time.FixedZone("X", 3600))), t.Compare(u))
	fmt.Println(t.In(time.FixedZone("EST", -5*3600)), t.Truncate(time.Hour), t.Round(time.Hour).Format(time.Kitchen))
	fmt.Println(time.Date(2023, 14, 35, 25, 61, 0, 0, time.UTC), time.Unix(0, 0).UTC(), time.Time{}, time.Time{}.IsZero())
	y, w := time.Date(2021, 1, 3, 0, 0, 0, 0, time.UTC).ISOWeek()
	fmt.Println(y, w)
	for _, c := range [][2]string{{time.DateOnly, "2024-02-30"}, {time.RFC3339, "2024-01-02T03:04:05+05:30"}, {"2006-01-02 15:04", "2024-01-02 25:00"}, {"Jan 2 2006", "Mar 5 1999"}, {time.Kitchen, "7:15AM"}, {time.DateOnly, "x"}} {
		p, err := time.Parse(c[0], c[1])
		fmt.Println(p, err)
	}
	days := 0
	for d := t; d.Month() != time.April; d = d.AddDate(0, 0, 1) {
		if d.Weekday() != time.Sunday && d.Weekday() != time.Saturday {
			days++
		}
	}
	fmt.Println(days)
	fmt.Printf("%d %02d %s %v\n", t.Year(), t.Month(), t.Month(), t.Nanosecond())
}

// Output:
// Thu Feb 29 13:04:05 2024
// 2024-02-29T13:04:05Z
// 2024-02-29T13:04:05.067Z
// Thu, 29 Feb 2024 13:04:05 UTC
// Thursday, 29-Feb-24 13:04:05 UTC
// 1:04PM
// Feb 29 13:04:05
// Feb 29 13:04:05.067
// 2024-02-29 13:04:05
// 2024-02-29
// 13:04:05
// Thu 29 Feb 24 13h04
// 29/02/2024 01:04 pm
// February 29 .067
// 2024-060
// 2024-02-29 13:04:05.067 +0000 UTC
// 2025-03-01 2024-03-30 Wednesday 60 1709211845 1709211845067
// 7186h55m54.933s 299 true true true -1
// 2024-02-29 08:04:05.067 -0500 EST 2024-02-29 13:00:00 +0000 UTC 1:00PM
// 2024-03-07 02:01:00 +0000 UTC 1970-01-01 00:00:00 +0000 UTC 0001-01-01 00:00:00 +0000 UTC true
// 2020 53
// 0001-01-01 00:00:00 +0000 UTC parsing time "2024-02-30": day out of range
// 2024-01-02 03:04:05 +0530 +0530 <nil>
// 0001-01-01 00:00:00 +0000 UTC parsing time "2024-01-02 25:00": hour out of range
// 1999-03-05 00:00:00 +0000 UTC <nil>
// 0000-01-01 07:15:00 +0000 UTC <nil>
// 0001-01-01 00:00:00 +0000 UTC parsing time "x" as "2006-01-02": cannot parse "x" as "2006"
// 22
// 2024 02 February 67000000
