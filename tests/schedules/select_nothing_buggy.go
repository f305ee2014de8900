// Leak: always line 7 select (no cases)
// Why: a select without cases waits for ever.
package main

func main() {
	go func() {
		select {}
	}()
}
