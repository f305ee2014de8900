package main

func main() {
	a(b, b, b); a(b); c(); a(b)
	_, _ = b, b
	_ = b + c + b
}
