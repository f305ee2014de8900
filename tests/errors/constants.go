package main

import "time"

type B int8

func main() {
	time.Sleep(0.5 * time.Second)
	time.Sleep(time.Second * 1.5)
	var b B
	_ = b + 300
	_ = b * 1.5
	_ = b + "a"
	_ = b == 1.5
	_ = b == 300
	b += 1.5
	b += 300
	b = 1.5
	b = 300
	_ = b << 1.5
	_ = time.Duration(1.5)
	_ = 1.5 * time.Duration(2)
	var u uint8
	_ = u + 300
	_ = u * 1.5
	_ = -1 + u
}
