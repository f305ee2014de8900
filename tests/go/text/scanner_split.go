package main

import (
	"bufio"
	"errors"
	"fmt"
	"strings"
)

func main() {
	sc := bufio.NewScanner(strings.NewReader("one\r\ntwo\n\nlast"))
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println(sc.Err())
	sc = bufio.NewScanner(strings.NewReader("héé"))
	sc.Split(bufio.ScanRunes)
	for sc.Scan() {
		fmt.Print(sc.Text(), "|")
	}
	fmt.Println()
	sc = bufio.NewScanner(strings.NewReader("1,2,,x,4"))
	sc.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		for i, c := range data {
			if c == ',' {
				return i + 1, data[:i], nil
			}
			if c == 'x' {
				return 0, nil, errors.New("found x")
			}
		}
		if atEOF && len(data) > 0 {
			return len(data), data, bufio.ErrFinalToken
		}
		return 0, nil, nil
	})
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println(sc.Err())
	sc = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	sc.Buffer(make([]byte, 0, 10), 50)
	fmt.Println(sc.Scan(), sc.Err())
	r := bufio.NewReader(strings.NewReader("abc\ndef"))
	s, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", s, err)
	p, err := r.Peek(2)
	fmt.Printf("%q %v\n", p, err)
	s, err = r.ReadString('\n')
	fmt.Printf("%q %v\n", s, err)
	var b strings.Builder
	w := bufio.NewWriterSize(&b, 4)
	fmt.Fprint(w, "ab")
	fmt.Println(b.Len(), w.Buffered(), w.Available())
	w.WriteString("cdef")
	w.WriteRune('é')
	fmt.Println(b.String())
	w.Flush()
	fmt.Println(b.String())
}

// Output:
// "one" "two" "" "last" <nil>
// h|é|é|
// "1" "2" "" found x
// false bufio.Scanner: token too long
// "abc\n" <nil>
// "de" <nil>
// "def" EOF
// 0 2 2
// abcdef
// abcdefé
