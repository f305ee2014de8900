package main

import (
	"fmt"
	"os"
)

func main() {
	r, w, err := os.Pipe()
	fmt.Println(r.Name(), w.Name(), err)
	b := make([]byte, 5)
	go func() { fmt.Fprintf(w, "hello world"); w.Close() }()
	for {
		n, err := r.Read(b)
		fmt.Println(n, err, string(b[:n]))
		if err != nil {
			break
		}
	}
	fmt.Println(r.Close(), r.Close(), w.Close())
	_, err = r.Read(b)
	fmt.Println(err)
	_, err = w.Write(b)
	fmt.Println(err)
	r, w, _ = os.Pipe()
	r.Close()
	_, err = w.Write(b)
	fmt.Println(err)
	r, w, _ = os.Pipe()
	_, err = r.Write(b)
	fmt.Println(err)
	_, err = w.Read(b)
	fmt.Println(err)
	go func() { r.Close() }()
	_, err = r.Read(b)
	fmt.Println(err)
	r, w, _ = os.Pipe()
	n := 0
	go func() { big := make([]byte, 100000); k, e := w.Write(big); fmt.Println(k, e); w.Close() }()
	for {
		k, err := r.Read(b)
		n += k
		if err != nil { break }
	}
	fmt.Println(n)
}

// Output:
// |0 |1 <nil>
// 5 <nil> hello
// 5 <nil>  worl
// 1 <nil> d
// 0 EOF
// <nil> close |0: file already closed close |1: file already closed
// read |0: file already closed
// write |1: file already closed
// write |1: broken pipe
// write |0: bad file descriptor
// read |1: bad file descriptor
// read |0: file already closed
// 100000 <nil>
// 100000
