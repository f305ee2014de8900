package main

import (
	"fmt"
	"os"
	"strings"
)

func render(tmpl string, vars map[string]string) (string, error) {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(tmpl, "{{")
		b.WriteString(before)
		if !found {
			return b.String(), nil
		}
		name, after, found := strings.Cut(rest, "}}")
		if !found {
			return "", fmt.Errorf("unclosed {{ before %q", rest)
		}
		v, ok := vars[strings.TrimSpace(name)]
		if !ok {
			return "", fmt.Errorf("unknown variable %q", strings.TrimSpace(name))
		}
		b.WriteString(v)
		tmpl = after
	}
}

func main() {
	vars := map[string]string{"name": "Ann", "n": "3"}
	fmt.Println(render("Hi {{name}}, {{ n }} new!", vars))
	fmt.Println(render("Hi {{nobody}}", vars))
	fmt.Println(render("Hi {{name", vars))
	fmt.Println(os.Expand("$name has ${n} of $x.", func(s string) string { return "[" + vars[s] + "]" }))
}

// Output:
// Hi Ann, 3 new! <nil>
//  unknown variable "nobody"
//  unclosed {{ before "name"
// [Ann] has [3] of [].
