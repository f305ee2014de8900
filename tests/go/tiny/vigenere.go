package main

import (
	"fmt"
)

func crypt(s, key string, dir int) string {
	out := make([]byte, len(s))
	for i := range s {
		k := int(key[i%len(key)]-'A') * dir
		out[i] = 'A' + byte((int(s[i]-'A')+k+26)%26)
	}
	return string(out)
}

func main() {
	c := crypt("ATTACKATDAWN", "LEMON", 1)
	fmt.Println(c, crypt(c, "LEMON", -1))
}

// Output:
// LXFOPVEFRNHR ATTACKATDAWN
