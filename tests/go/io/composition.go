package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type slow struct{ s string }

func (r *slow) Read(p []byte) (int, error) {
	if r.s == "" {
		return 0, io.EOF
	}
	p[0] = r.s[0]
	r.s = r.s[1:]
	return 1, nil
}

type failing struct{}

func (failing) Read([]byte) (int, error)  { return 0, errors.New("broken") }
func (failing) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

type counter struct {
	io.Writer
	n int
}

func (c *counter) Write(p []byte) (int, error) {
	c.n += len(p)
	return c.Writer.Write(p)
}

func main() {
	var a, b bytes.Buffer
	c := &counter{Writer: &a}
	n, err := io.Copy(io.MultiWriter(c, &b), io.TeeReader(&slow{"hello"}, io.Discard))
	fmt.Println(n, err, c.n, a.String(), b.String())
	r := io.MultiReader(strings.NewReader("one "), io.LimitReader(strings.NewReader("two three"), 3), &slow{"!"})
	all, err := io.ReadAll(r)
	fmt.Println(string(all), err)
	all, err = io.ReadAll(io.MultiReader(strings.NewReader("x"), failing{}))
	fmt.Println(string(all), err)
	_, err = io.Copy(failing{}, strings.NewReader("x"))
	fmt.Println(err, errors.Is(err, io.ErrShortWrite))
	buf := make([]byte, 4)
	n1, err := io.ReadFull(strings.NewReader("abc"), buf)
	fmt.Println(n1, err, err == io.ErrUnexpectedEOF)
	n1, err = io.ReadAtLeast(&slow{"abcdef"}, buf, 2)
	fmt.Println(n1, err)
	_, err = io.CopyN(&a, strings.NewReader("xyz"), 5)
	fmt.Println(err, a.String())
	pr, pw := io.Pipe()
	go func() {
		for i := range 3 {
			fmt.Fprintf(pw, "line %d\n", i)
		}
		pw.CloseWithError(errors.New("done writing"))
	}()
	sc := bufio.NewScanner(pr)
	for sc.Scan() {
		fmt.Println("got", sc.Text())
	}
	fmt.Println(sc.Err())
	sr := io.NewSectionReader(strings.NewReader("0123456789"), 3, 4)
	all, _ = io.ReadAll(sr)
	sr.Seek(1, io.SeekStart)
	io.ReadFull(sr, buf[:2])
	fmt.Println(string(all), string(buf[:2]), sr.Size())
	rw := bufio.NewReadWriter(bufio.NewReader(&slow{"q w\n"}), bufio.NewWriter(&b))
	s, err := rw.ReadString('\n')
	rw.WriteString("!" + s)
	rw.Flush()
	fmt.Printf("%q %v %q\n", s, err, b.String())
}

// Output:
// 5 <nil> 5 hello hello
// one two! <nil>
// x broken
// short write true
// 3 unexpected EOF true
// 2 <nil>
// EOF helloxyz
// got line 0
// got line 1
// got line 2
// done writing
// 3456 45 4
// "q w\n" <nil> "hello!q w\n"
