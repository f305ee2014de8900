// Builds short strings piece by piece, gathers them in a byte slice, and reads the bytes of the whole.
package main

import (
	"fmt"
	"time"
)

const (
	pieces = 200_000
	long   = 400
)

func decimal(n int) string {
	digits := ""
	for {
		digits = string(rune('0'+n%10)) + digits
		n /= 10
		if n == 0 {
			return digits
		}
	}
}

func main() {
	start := time.Now()
	line, text := "", []byte{}
	for i := range pieces {
		line += "part" + decimal(i) + ","
		if len(line) > long {
			text = append(text, line...)
			line = ""
		}
	}
	text = append(text, line...)
	whole, sum := string(text), 0
	for i := 0; i < len(whole); i++ {
		sum = (sum*31 + int(whole[i])) & 0xffffff
	}
	fmt.Println("strs", pieces, sum)
	fmt.Println(time.Since(start).Nanoseconds())
}
