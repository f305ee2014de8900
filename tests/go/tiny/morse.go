package main

import (
	"fmt"
	"strings"
)

var table = map[rune]string{'S': "...", 'O': "---", 'G': "--."}

func encode(s string) string {
	var out []string
	for _, r := range strings.ToUpper(s) {
		if m, ok := table[r]; ok {
			out = append(out, m)
		} else {
			out = append(out, "/")
		}
	}
	return strings.Join(out, " ")
}
func decode(s string) (out string) {
	inv := map[string]string{"/": " "}
	for k, v := range table {
		inv[v] = string(k)
	}
	for _, w := range strings.Fields(s) {
		out += inv[w]
	}
	return
}

func main() {
	fmt.Println(encode("SOS go"))
	fmt.Println(decode("... --- ... / --. ---"))
}

// Output:
// ... --- ... / --. ---
// SOS GO
