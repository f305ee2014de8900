package time

// Time is an instant. On the run's clock, ns counts from the program's start (sec is onClock, or 0 in what timers send);
// otherwise sec counts seconds from the year 1 and ns is the rest.
type Time struct {
	ns  int64
	sec int64
	loc *Location
}

const (
	onClock = -1 << 63
	// The clock starts as the Go playground's does: 2009-11-10 23:00:00 UTC.
	startSeconds = unixSeconds + 1257894000
	// Seconds from the year 1 to 1970.
	unixSeconds = 62135596800
)

type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

func (m Month) String() string
func (d Weekday) String() string

type Location struct {
	name   string
	offset int
}

var (
	UTC   = &Location{name: "UTC"}
	Local = &Location{name: "Local"}
)

func (l *Location) String() string {
	if l == nil {
		return "UTC"
	}
	return l.name
}

func FixedZone(name string, offset int) *Location { return &Location{name, offset} }

func (l *Location) zone() (name string, offset int) {
	if l == nil || l == Local {
		return "UTC", 0
	}
	return l.name, l.offset
}

func Now() Time { return Time{now(), onClock, Local} }

func Since(t Time) Duration { return Now().Sub(t) }
func Until(t Time) Duration { return t.Sub(Now()) }

func (t Time) clocked() bool { return t.sec == onClock || t.sec == 0 && t.ns != 0 }

// wall gives seconds from the year 1, and nanoseconds.
func (t Time) wall() (sec, ns int64) {
	if !t.clocked() {
		return t.sec, t.ns
	}
	return normal(startSeconds, t.ns)
}

func normal(sec, ns int64) (int64, int64) {
	sec += ns / 1e9
	if ns %= 1e9; ns < 0 {
		ns += 1e9
		sec--
	}
	return sec, ns
}

func at(sec, ns int64, loc *Location) Time {
	sec, ns = normal(sec, ns)
	return Time{ns, sec, loc}
}

// local gives the wall's seconds in the time's own zone.
func (t Time) local() int64 {
	sec, _ := t.wall()
	_, offset := t.loc.zone()
	return sec + int64(offset)
}

func Unix(sec int64, nsec int64) Time { return at(sec+unixSeconds, nsec, Local) }
func UnixMilli(msec int64) Time       { return at(msec/1e3+unixSeconds, msec%1e3*1e6, Local) }
func UnixMicro(usec int64) Time       { return at(usec/1e6+unixSeconds, usec%1e6*1e3, Local) }

func (t Time) Unix() int64 {
	sec, _ := t.wall()
	return sec - unixSeconds
}

func (t Time) UnixNano() int64 {
	sec, ns := t.wall()
	return (sec-unixSeconds)*1e9 + ns
}

func (t Time) UnixMilli() int64 {
	sec, ns := t.wall()
	return (sec-unixSeconds)*1e3 + ns/1e6
}

func (t Time) UnixMicro() int64 {
	sec, ns := t.wall()
	return (sec-unixSeconds)*1e6 + ns/1e3
}

func (t Time) IsZero() bool { return t.sec == 0 && t.ns == 0 }

func (t Time) Add(d Duration) Time {
	if t.clocked() {
		return Time{t.ns + int64(d), onClock, t.loc}
	}
	return at(t.sec+int64(d/1e9), t.ns+int64(d%1e9), t.loc)
}

func (t Time) Sub(u Time) Duration {
	if t.clocked() && u.clocked() {
		return Duration(t.ns - u.ns)
	}
	ts, tn := t.wall()
	us, un := u.wall()
	sec := ts - us
	switch {
	case sec > int64(maxDuration/1e9):
		return maxDuration
	case sec < int64(minDuration/1e9):
		return minDuration
	}
	return Duration(sec*1e9 + tn - un)
}

func (t Time) Compare(u Time) int {
	ts, tn := t.wall()
	us, un := u.wall()
	switch {
	case ts < us || ts == us && tn < un:
		return -1
	case ts == us && tn == un:
		return 0
	}
	return 1
}

func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }
func (t Time) After(u Time) bool  { return t.Compare(u) > 0 }
func (t Time) Equal(u Time) bool  { return t.Compare(u) == 0 }

func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.loc = loc
	return t
}

func (t Time) UTC() Time   { return t.In(UTC) }
func (t Time) Local() Time { return t.In(Local) }

func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

func (t Time) Zone() (name string, offset int) { return t.loc.zone() }

// civil gives the date of a number of seconds from the year 1.
func civil(sec int64) (year, month, day, yearDay int)

// seconds is its inverse; month and day may be out of their ranges.
func seconds(year, month, day int) int64

func (t Time) Date() (year int, month Month, day int) {
	y, m, d, _ := civil(t.local())
	return y, Month(m), d
}

func (t Time) Clock() (hour, min, sec int) { return t.Hour(), t.Minute(), t.Second() }

func (t Time) Year() int {
	y, _, _, _ := civil(t.local())
	return y
}

func (t Time) Month() Month {
	_, m, _, _ := civil(t.local())
	return Month(m)
}

func (t Time) Day() int {
	_, _, d, _ := civil(t.local())
	return d
}

func (t Time) YearDay() int {
	_, _, _, yd := civil(t.local())
	return yd
}

func modulo(a, b int64) int {
	if a %= b; a < 0 {
		a += b
	}
	return int(a)
}

func (t Time) Hour() int   { return modulo(t.local(), 86400) / 3600 }
func (t Time) Minute() int { return modulo(t.local(), 3600) / 60 }
func (t Time) Second() int { return modulo(t.local(), 60) }

func (t Time) Nanosecond() int {
	_, ns := t.wall()
	return int(ns)
}

// The year 1 began on a Monday.
func (t Time) Weekday() Weekday { return Weekday(modulo(t.local()+86400, 7*86400) / 86400) }

func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	_, offset := loc.zone()
	s := seconds(year, int(month), day) + int64(hour)*3600 + int64(min)*60 + int64(sec) - int64(offset)
	return at(s, int64(nsec), loc)
}

func (t Time) AddDate(years int, months int, days int) Time {
	y, m, d := t.Date()
	h, mi, s := t.Clock()
	return Date(y+years, m+Month(months), d+days, h, mi, s, t.Nanosecond(), t.Location())
}

// Round and Truncate leave the run's clock, as they strip Go's monotonic reading.
func (t Time) Truncate(d Duration) Time {
	sec, ns := t.wall()
	if d > 0 {
		ns -= rest(sec, ns, int64(d))
	}
	return at(sec, ns, t.loc)
}

func (t Time) Round(d Duration) Time {
	sec, ns := t.wall()
	if d > 0 {
		if r := rest(sec, ns, int64(d)); r+r < int64(d) {
			ns -= r
		} else {
			ns += int64(d) - r
		}
	}
	return at(sec, ns, t.loc)
}

// rest is sec*1e9 + ns modulo d.
func rest(sec, ns, d int64) int64

const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// format lays out local seconds from the year 1 and nanoseconds.
func format(sec, ns int64, zone string, offset int, layout string) string

func (t Time) Format(layout string) string {
	_, ns := t.wall()
	zone, offset := t.loc.zone()
	if zone == "" {
		zone = format(0, 0, "", offset, "-0700")
	}
	return format(t.local(), ns, zone, offset, layout)
}

func (t Time) AppendFormat(b []byte, layout string) []byte { return append(b, t.Format(layout)...) }

// monotonic prints the run's clock as Go prints its own, which starts at 1 ns.
func monotonic(ns int64) string

func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.clocked() {
		s += monotonic(t.ns)
	}
	return s
}
