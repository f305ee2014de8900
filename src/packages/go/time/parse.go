package time

import (
	"errors"
	"strconv"
)

// ParseError says which part of a text does not fit its layout.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string {
	if e.Message != "" {
		return "parsing time " + strconv.Quote(e.Value) + e.Message
	}
	return "parsing time " + strconv.Quote(e.Value) + " as " + strconv.Quote(e.Layout) + ": cannot parse " +
		strconv.Quote(e.ValueElem) + " as " + strconv.Quote(e.LayoutElem)
}

// elements are a layout's, longer ones before those they begin with.
var elements = []string{
	"January", "Jan", "Monday", "Mon", "MST", "2006", "-07:00:00", "-070000", "-07:00", "-0700", "-07",
	"Z07:00:00", "Z070000", "Z07:00", "Z0700", "Z07", "002", "__2", "_2", "01", "02", "03", "04", "05", "06", "15", "PM", "pm",
	"1", "2", "3", "4", "5",
}

func begins(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

func digitAt(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }

// element splits a layout at its first element.
func element(layout string) (before, elem, after string) {
	for i := range layout {
		rest := layout[i:]
		if c := rest[0]; (c == '.' || c == ',') && len(rest) > 1 && (rest[1] == '0' || rest[1] == '9') {
			end := 1
			for end < len(rest) && rest[end] == rest[1] {
				end++
			}
			if !digitAt(rest, end) {
				return layout[:i], rest[:end], rest[end:]
			}
		}
		for _, e := range elements {
			if !begins(rest, e) {
				continue
			}
			if e == "Jan" || e == "Mon" {
				// A word that only begins so is none.
				if len(rest) > 3 && 'a' <= rest[3] && rest[3] <= 'z' {
					continue
				}
			}
			return layout[:i], e, rest[len(e):]
		}
	}
	return layout, "", ""
}

var errBad = errors.New("bad value")
var errRange = errors.New("range")

// fields are what a text has said so far; -1 where it has not.
type fields struct {
	year, month, day, yearDay, hour, min, sec, ns int
	pm, pmSet                                     bool
	offset                                        int
	zone                                          string
	utc, offsetSet                                bool
}

// number reads least to most digits.
func number(s string, least, most int) (n int, rest string, err error) {
	i := 0
	for i < most && digitAt(s, i) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i < least {
		return 0, s, errBad
	}
	return n, s[i:], nil
}

func within(n, low, high int, err error) error {
	if err == nil && (n < low || n > high) {
		return errRange
	}
	return err
}

func fold(s, name string) bool {
	if len(s) < len(name) {
		return false
	}
	for i := range len(name) {
		if s[i]|0x20 != name[i]|0x20 {
			return false
		}
	}
	return true
}

// name finds which of a number of names s begins with, shortened to n letters if not 0.
func name(s string, from, to int, n int, of func(int) string) (which int, rest string, err error) {
	for i := from; i <= to; i++ {
		name := of(i)
		if n > 0 {
			name = name[:n]
		}
		if fold(s, name) {
			return i, s[len(name):], nil
		}
	}
	return 0, s, errBad
}

func monthName(i int) string { return Month(i).String() }
func dayName(i int) string   { return Weekday(i).String() }

// fraction reads a point and digits.
func fraction(s string) (ns int, rest string) {
	i, unit := 1, 100000000
	for ; digitAt(s, i); i++ {
		ns += int(s[i]-'0') * unit
		unit /= 10
	}
	return ns, s[i:]
}

// take reads one element's value.
func (f *fields) take(elem, s, after string) (rest string, what string, err error) {
	rest = s
	switch elem {
	case "2006":
		f.year, rest, err = number(s, 4, 4)
	case "06":
		f.year, rest, err = number(s, 2, 2)
		if f.year >= 69 {
			f.year += 1900
		} else {
			f.year += 2000
		}
	case "January":
		f.month, rest, err = name(s, 1, 12, 0, monthName)
	case "Jan":
		f.month, rest, err = name(s, 1, 12, 3, monthName)
	case "Monday":
		_, rest, err = name(s, 0, 6, 0, dayName)
	case "Mon":
		_, rest, err = name(s, 0, 6, 3, dayName)
	case "01", "1":
		f.month, rest, err = number(s, len(elem), 2)
		err, what = within(f.month, 1, 12, err), "month"
	case "02", "_2", "2":
		if elem == "_2" && begins(s, " ") {
			s = s[1:]
		}
		least := 1
		if elem == "02" {
			least = 2
		}
		f.day, rest, err = number(s, least, 2)
	case "002", "__2":
		for elem == "__2" && begins(s, " ") {
			s = s[1:]
		}
		f.yearDay, rest, err = number(s, 1, 3)
	case "15", "03", "3":
		least, high := 1, 12
		if elem == "03" {
			least = 2
		}
		if elem == "15" {
			high = 23
		}
		f.hour, rest, err = number(s, least, 2)
		err, what = within(f.hour, 0, high, err), "hour"
	case "04", "4":
		f.min, rest, err = number(s, len(elem), 2)
		err, what = within(f.min, 0, 59, err), "minute"
	case "05", "5":
		f.sec, rest, err = number(s, len(elem), 2)
		err, what = within(f.sec, 0, 59, err), "second"
		_, next, _ := element(after)
		if err == nil && len(rest) > 1 && (rest[0] == '.' || rest[0] == ',') && digitAt(rest, 1) && !(len(next) > 1 && (next[0] == '.' || next[0] == ',')) {
			f.ns, rest = fraction(rest)
		}
	case "PM", "pm":
		switch {
		case len(s) < 2 || s[1]|0x20 != 'm' || elem == "PM" && s[1] != 'M' || elem == "pm" && s[1] != 'm':
			err = errBad
		case s[0] == elem[0]:
			f.pm = true
		case s[0]|0x20 != 'a' || s[0]&0x20 != elem[0]&0x20:
			err = errBad
		}
		f.pmSet = true
		if err == nil {
			rest = s[2:]
		}
	case "MST":
		if begins(s, "UTC") {
			f.utc, f.zone = true, "UTC"
			return s[3:], "", nil
		}
		n := 0
		for n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
			n++
		}
		if n < 3 || n > 5 {
			return s, "", errBad
		}
		f.zone, rest = s[:n], s[n:]
	default:
		if elem[0] == '.' || elem[0] == ',' {
			return f.point(elem, s)
		}
		return f.zoneOffset(elem, s)
	}
	return rest, what, err
}

func (f *fields) point(elem, s string) (rest, what string, err error) {
	if elem[1] == '9' {
		if len(s) < 2 || s[0] != '.' && s[0] != ',' || !digitAt(s, 1) {
			return s, "", nil
		}
		f.ns, rest = fraction(s)
		return rest, "", nil
	}
	if len(s) < len(elem) || s[0] != '.' && s[0] != ',' {
		return s, "", errBad
	}
	ns, rest := fraction(s[:len(elem)])
	if rest != "" {
		return s, "", errBad
	}
	f.ns = ns
	return s[len(elem):], "", nil
}

// zoneOffset reads what an element such as Z07:00 or -0700 describes.
func (f *fields) zoneOffset(elem, s string) (rest, what string, err error) {
	if elem[0] == 'Z' && begins(s, "Z") {
		f.utc = true
		return s[1:], "", nil
	}
	if s == "" || s[0] != '+' && s[0] != '-' {
		return s, "", errBad
	}
	sign := 1
	if s[0] == '-' {
		sign = -1
	}
	rest, unit, total := s[1:], 3600, 0
	for i := 1; i < len(elem); i += 2 {
		if elem[i] == ':' {
			if !begins(rest, ":") {
				return s, "", errBad
			}
			rest = rest[1:]
			i++
		}
		var n int
		if n, rest, err = number(rest, 2, 2); err != nil {
			return s, "", err
		}
		high := 60
		if unit == 3600 {
			high = 24
		}
		if n > high {
			return s, "time zone offset " + []string{"hour", "minute", "second"}[(i-1)/2], errRange
		}
		total += n * unit
		unit /= 60
	}
	f.offset, f.offsetSet = sign*total, true
	return rest, "", nil
}

func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC) }

func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc)
}

func parse(layout, value string, loc *Location) (Time, error) {
	f := fields{month: -1, day: -1, yearDay: -1}
	l, s := layout, value
	for {
		before, elem, after := element(l)
		for before != "" {
			// A blank stands for any number of them, none at the end.
			if before[0] == ' ' {
				if s != "" && s[0] != ' ' {
					return Time{}, &ParseError{layout, value, before, s, ""}
				}
				for begins(before, " ") {
					before = before[1:]
				}
				for begins(s, " ") {
					s = s[1:]
				}
				continue
			}
			if s == "" || s[0] != before[0] {
				return Time{}, &ParseError{layout, value, before, s, ""}
			}
			before, s = before[1:], s[1:]
		}
		if elem == "" {
			if s != "" {
				return Time{}, &ParseError{layout, value, "", s, ": extra text: " + strconv.Quote(s)}
			}
			break
		}
		hold := s
		rest, what, err := f.take(elem, s, after)
		if err == errRange {
			return Time{}, &ParseError{layout, value, elem, hold, ": " + what + " out of range"}
		}
		if err != nil {
			return Time{}, &ParseError{layout, value, elem, hold, ""}
		}
		l, s = after, rest
	}
	return f.time(layout, value, loc)
}

func leap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func (f *fields) time(layout, value string, loc *Location) (Time, error) {
	if f.pmSet {
		if f.pm && f.hour < 12 {
			f.hour += 12
		} else if !f.pm && f.hour == 12 {
			f.hour = 0
		}
	}
	if f.yearDay >= 0 {
		days := 365
		if leap(f.year) {
			days = 366
		}
		if f.yearDay < 1 || f.yearDay > days {
			return Time{}, &ParseError{layout, value, "", value, ": day-of-year out of range"}
		}
		_, m, d := Date(f.year, January, f.yearDay, 0, 0, 0, 0, UTC).Date()
		if f.month >= 0 && f.month != int(m) {
			return Time{}, &ParseError{layout, value, "", value, ": day-of-year does not match month"}
		}
		if f.day >= 0 && f.day != d {
			return Time{}, &ParseError{layout, value, "", value, ": day-of-year does not match day"}
		}
		f.month, f.day = int(m), d
	}
	if f.month < 0 {
		f.month = 1
	}
	if f.day < 0 {
		f.day = 1
	}
	last := Date(f.year, Month(f.month+1), 0, 0, 0, 0, 0, UTC).Day()
	if f.day < 1 || f.day > last {
		return Time{}, &ParseError{layout, value, "", value, ": day out of range"}
	}
	on := func(loc *Location) Time {
		return Date(f.year, Month(f.month), f.day, f.hour, f.min, f.sec, f.ns, loc)
	}
	switch {
	case f.utc:
		return on(UTC), nil
	case f.offsetSet:
		if _, local := loc.zone(); local == f.offset && f.zone == "" || loc == Local && f.offset == 0 {
			return on(loc), nil
		}
		return on(FixedZone(f.zone, f.offset)), nil
	case f.zone != "":
		if name, _ := loc.zone(); name == f.zone {
			return on(loc), nil
		}
		return on(FixedZone(f.zone, 0)), nil
	}
	return on(loc), nil
}

// LoadLocation knows no place: there are no time zone data.
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	return nil, errors.New("unknown time zone " + name)
}

func (t Time) IsDST() bool { return false }

func (t Time) ISOWeek() (year, week int) {
	// The week belongs to the year of its Thursday.
	t = t.AddDate(0, 0, 3-int(t.Weekday()+6)%7)
	return t.Year(), (t.YearDay()-1)/7 + 1
}

func (t Time) AppendText(b []byte) ([]byte, error) { return t.AppendFormat(b, RFC3339Nano), nil }
func (t Time) MarshalText() ([]byte, error)        { return t.AppendText(nil) }

func (t Time) MarshalJSON() ([]byte, error) { return []byte(`"` + t.Format(RFC3339Nano) + `"`), nil }

func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = Parse(RFC3339Nano, string(data))
	return err
}

func (t Time) GoString() string {
	_, ns := t.wall()
	y, m, d := t.Date()
	where := "time.Location(" + strconv.Quote(t.Location().name) + ")"
	switch t.Location() {
	case UTC:
		where = "time.UTC"
	case Local:
		where = "time.Local"
	}
	out := "time.Date(" + strconv.Itoa(y) + ", "
	if m < January || m > December {
		out += strconv.Itoa(int(m))
	} else {
		out += "time." + m.String()
	}
	for _, n := range []int{d, t.Hour(), t.Minute(), t.Second(), int(ns)} {
		out += ", " + strconv.Itoa(n)
	}
	return out + ", " + where + ")"
}
