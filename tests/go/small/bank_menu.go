package main

import (
	"bufio"
	"fmt"
	"strings"
)

const script = `deposit 100
withdraw 30
balance
withdraw 500
fly
deposit x
quit
deposit 1`

func main() {
	balance := 0
	in := bufio.NewScanner(strings.NewReader(script))
loop:
	for n := 1; in.Scan(); n++ {
		var cmd string
		var amount int
		k, _ := fmt.Sscanf(in.Text(), "%s %d", &cmd, &amount)
		switch cmd {
		case "deposit", "withdraw":
			if k != 2 {
				fmt.Printf("line %d: need an amount in %q\n", n, in.Text())
				continue
			}
			if cmd == "withdraw" {
				amount = -amount
			}
			if balance+amount < 0 {
				fmt.Println("refused")
				break
			}
			balance += amount
		case "balance":
			fmt.Println("balance", balance)
		case "quit":
			break loop
		default:
			fmt.Println("unknown", cmd)
		}
	}
	fmt.Println("final", balance)
}

// Output:
// balance 70
// refused
// unknown fly
// line 6: need an amount in "deposit x"
// final 70
