package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
)

func main() {
	b := []byte("hello, gopher")
	fmt.Println(bytes.Index(b, []byte("go")), bytes.Contains(b, []byte("xyz")), bytes.Count(b, []byte("h")), bytes.HasPrefix(b, []byte("he")))
	fmt.Printf("%s %s %q\n", bytes.ToUpper(b), bytes.Title(b), bytes.Split([]byte("a b c"), []byte(" ")))
	fmt.Println(bytes.Equal(nil, []byte{}), bytes.Compare([]byte("a"), []byte("b")), string(bytes.TrimSpace([]byte("  x "))))
	before, after, ok := bytes.Cut(b, []byte(", "))
	fmt.Println(string(before), string(after), ok)
	fmt.Println(string(bytes.Join([][]byte{[]byte("x"), []byte("y")}, []byte("+"))), string(bytes.Repeat([]byte("-"), 5)))
	var buf bytes.Buffer
	buf.WriteString("line 1\nline 2\nrest")
	l, err := buf.ReadString('\n')
	fmt.Printf("%q %v %d\n", l, err, buf.Len())
	x, _ := buf.ReadByte()
	fmt.Println(string(x), buf.UnreadByte(), string(buf.Next(4)))
	l, err = buf.ReadString('x')
	fmt.Printf("%q %v\n", l, err)
	buf.Reset()
	fmt.Fprintf(&buf, "%d", 12345)
	buf.Truncate(3)
	buf.WriteTo(os.Stdout)
	fmt.Println(buf.Len())
	r := bytes.NewReader([]byte("abcdef"))
	p := make([]byte, 4)
	n, err := r.Read(p)
	fmt.Println(n, err, string(p[:n]))
	n, err = io.ReadFull(r, p)
	fmt.Println(n, err, string(p[:n]))
	_, err = r.Read(p)
	fmt.Println(err)
	fmt.Println(string(bytes.Map(func(r rune) rune { return r + 1 }, []byte("HAL"))), bytes.ContainsAny(b, "xyz,"), bytes.LastIndexByte(b, 'h'), bytes.EqualFold([]byte("GO"), []byte("go")))
}

// Output:
// 7 false 2 true
// HELLO, GOPHER Hello, Gopher ["a" "b" "c"]
// true -1 x
// hello gopher true
// x+y -----
// "line 1\n" <nil> 11
// l <nil> line
// " 2\nrest" EOF
// 1230
// 4 <nil> abcd
// 2 unexpected EOF ef
// EOF
// IBM true 10 true
