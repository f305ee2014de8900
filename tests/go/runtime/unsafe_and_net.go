package main

import (
	"errors"
	"fmt"
	"net"
	"unsafe"
)

type node struct{ n int }

func main() {
	p := &node{3}
	u := unsafe.Pointer(p)
	q := (*node)(u)
	fmt.Println(q.n, uintptr(u)%8, u == unsafe.Pointer(q), unsafe.Pointer(nil) == nil)
	_, err := net.DialUDP("udp", nil, nil)
	fmt.Println(err)
	_, err = net.DialUDP("carrier pigeon", nil, &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 80})
	fmt.Println(err)
	var op *net.OpError
	fmt.Printf("%T %v %v\n", err, errors.As(err, &op), op.Addr)
}

// Output:
// 3 0 true true
// dial udp: missing address
// dial carrier pigeon 127.0.0.1:80: unknown network carrier pigeon
// *net.OpError true 127.0.0.1:80
