package main

import (
	"bufio"
	"fmt"
	"strings"
)

func split(line string) (fields []string) {
	var cur strings.Builder
	quoted := false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '"' && quoted && i+1 < len(line) && line[i+1] == '"':
			cur.WriteByte('"')
			i++
		case c == '"':
			quoted = !quoted
		case c == ',' && !quoted:
			fields = append(fields, cur.String())
			cur.Reset()
		default:
			cur.WriteByte(c)
		}
	}
	return append(fields, cur.String())
}

func main() {
	in := "name,age,quote\n\"Smith, J\",42,\"he said \"\"hi\"\"\"\nX,,\n"
	sc := bufio.NewScanner(strings.NewReader(in))
	var rows [][]string
	for sc.Scan() {
		rows = append(rows, split(sc.Text()))
	}
	for _, r := range rows {
		fmt.Printf("%d %q\n", len(r), r)
	}
}

// Output:
// 3 ["name" "age" "quote"]
// 3 ["Smith, J" "42" "he said \"hi\""]
// 3 ["X" "" ""]
