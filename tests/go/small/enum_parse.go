package main

import "fmt"

type Level uint8

const (
	Debug Level = iota + 1
	Info
	Warn
	numLevels = iota
)

var levelNames = map[Level]string{Debug: "DEBUG", Info: "INFO", Warn: "WARN"}

func (l Level) String() string {
	if s, ok := levelNames[l]; ok {
		return s
	}
	return fmt.Sprintf("Level(%d)", uint8(l))
}

func Parse(s string) (Level, error) {
	for l, n := range levelNames {
		if n == s {
			return l, nil
		}
	}
	return 0, fmt.Errorf("unknown level %q", s)
}

func (l *Level) UnmarshalText(b []byte) (err error) { *l, err = Parse(string(b)); return }

func main() {
	fmt.Println(Debug, Warn, Level(0), numLevels, []Level{Info, 9})
	fmt.Println(Parse("WARN"))
	fmt.Println(Parse("nope"))
	var l Level
	fmt.Println(l.UnmarshalText([]byte("INFO")), l, l > Debug, l == Info)
	fmt.Printf("%d %s %v %x %03d\n", l, l, l, l, l)
	fmt.Println(levelNames)
}

// Output:
// DEBUG WARN Level(0) 3 [INFO Level(9)]
// WARN <nil>
// Level(0) unknown level "nope"
// <nil> INFO true true
// 2 INFO INFO 494e464f 002
// map[DEBUG:DEBUG INFO:INFO WARN:WARN]
