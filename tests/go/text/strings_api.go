package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	s := "the quick brown fox jumps over the lazy dog"
	fmt.Println(strings.Fields("  a  b\tc\n"), len(strings.Split("a,b,,c,", ",")), strings.SplitN("a,b,c,d", ",", 2))
	fmt.Printf("%q %q %q\n", strings.Split("", ","), strings.Split("abc", ""), strings.SplitAfter("a,b", ","))
	fmt.Println(strings.Index(s, "fox"), strings.LastIndex(s, "the"), strings.IndexByte(s, 'q'), strings.IndexAny(s, "xyz"), strings.IndexRune("chicken", 'k'), strings.IndexFunc("Hello世", unicode.IsUpper), strings.LastIndexAny("golang", "gn"))
	fmt.Println(strings.Title("hello world"), strings.ToUpper("héllo"), strings.ToLower("ÀÉ"), strings.ToTitle("x"))
	fmt.Printf("[%s] [%s] [%s] [%s] [%s]\n", strings.TrimSpace("\t x \n"), strings.Trim("xxhixx", "x"), strings.TrimLeft("xxhi", "x"), strings.TrimPrefix("prefix-a", "prefix-"), strings.TrimSuffix("a.go", ".go"))
	fmt.Println(strings.Replace("oink oink oink", "k", "ky", 2), strings.ReplaceAll("oink oink", "oink", "moo"), strings.Replace("abc", "", "-", -1))
	fmt.Println(strings.Count("cheese", "e"), strings.Count("five", ""), strings.Contains(s, "lazy"), strings.ContainsAny(s, "!?z"), strings.HasPrefix(s, "the"), strings.HasSuffix(s, "dog"))
	fmt.Println(strings.Cut("key=value=x", "="))
	fmt.Println(strings.CutPrefix("foobar", "foo"))
	fmt.Println(strings.CutSuffix("foobar", "baz"))
	fmt.Println(strings.Join([]string{"a", "b", "c"}, "-"), strings.Repeat("ab", 3), strings.Compare("a", "b"))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "1", "aa", "2")
	fmt.Println(r.Replace("<b>aaa</b>"))
	fmt.Println(strings.FieldsFunc("a1b22c", unicode.IsDigit), strings.TrimFunc("123abc456", unicode.IsDigit), strings.ContainsFunc("abc", unicode.IsUpper))
	for l := range strings.Lines("one\ntwo\nthree") {
		fmt.Printf("%q ", l)
	}
	for p := range strings.SplitSeq("a-b-c", "-") {
		fmt.Print(p, ";")
	}
	for f := range strings.FieldsSeq(" x y ") {
		fmt.Print(f, ";")
	}
	fmt.Println()
	var b strings.Builder
	b.Grow(10)
	for i := 3; i >= 1; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteByte('!')
	b.WriteRune('é')
	fmt.Println(b.String(), b.Len())
	rd := strings.NewReader("héy")
	for {
		c, n, err := rd.ReadRune()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Print(string(c), n, " ")
	}
	defer func() { fmt.Println(recover()) }()
	strings.Repeat("x", -1)
}

// Output:
// [a b c] 5 [a b,c,d]
// [""] ["a" "b" "c"] ["a," "b"]
// 16 31 4 18 4 0 5
// Hello World HÉLLO àé X
// [x] [hi] [hi] [a] [a]
// oinky oinky oink moo moo -a-b-c-
// 3 5 true true true true
// key value=x true
// bar true
// foobar false
// a-b-c ababab -1
// &lt;b&gt;111&lt;/b&gt;
// [a b c] abc false
// "one\n" "two\n" "three" a;b;c;x;y;
// 3...2...1...!é 15
// h1 é2 y1 EOF
// strings: negative Repeat count
