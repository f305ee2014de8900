package bytes

import (
	"iter"
	"strings"
)

// Searching and changing is done by package strings on copies.

func Equal(a, b []byte) bool                  { return string(a) == string(b) }
func Compare(a, b []byte) int                 { return strings.Compare(string(a), string(b)) }
func EqualFold(s, t []byte) bool              { return strings.EqualFold(string(s), string(t)) }
func Index(s, sep []byte) int                 { return strings.Index(string(s), string(sep)) }
func LastIndex(s, sep []byte) int             { return strings.LastIndex(string(s), string(sep)) }
func IndexByte(b []byte, c byte) int          { return strings.IndexByte(string(b), c) }
func LastIndexByte(b []byte, c byte) int      { return strings.LastIndexByte(string(b), c) }
func IndexRune(s []byte, r rune) int          { return strings.IndexRune(string(s), r) }
func IndexAny(s []byte, chars string) int     { return strings.IndexAny(string(s), chars) }
func Contains(b, subslice []byte) bool        { return Index(b, subslice) >= 0 }
func ContainsRune(b []byte, r rune) bool      { return IndexRune(b, r) >= 0 }
func ContainsAny(b []byte, chars string) bool { return IndexAny(b, chars) >= 0 }
func Count(s, sep []byte) int                 { return strings.Count(string(s), string(sep)) }
func HasPrefix(s, prefix []byte) bool         { return strings.HasPrefix(string(s), string(prefix)) }
func HasSuffix(s, suffix []byte) bool         { return strings.HasSuffix(string(s), string(suffix)) }
func ToUpper(s []byte) []byte                 { return []byte(strings.ToUpper(string(s))) }
func ToLower(s []byte) []byte                 { return []byte(strings.ToLower(string(s))) }
func Title(s []byte) []byte                   { return []byte(strings.Title(string(s))) }
func Repeat(b []byte, count int) []byte       { return []byte(strings.Repeat(string(b), count)) }
func Trim(s []byte, cutset string) []byte     { return []byte(strings.Trim(string(s), cutset)) }
func TrimSpace(s []byte) []byte               { return []byte(strings.TrimSpace(string(s))) }
func Runes(s []byte) []rune                   { return []rune(string(s)) }

func TrimLeft(s []byte, cutset string) []byte  { return []byte(strings.TrimLeft(string(s), cutset)) }
func TrimRight(s []byte, cutset string) []byte { return []byte(strings.TrimRight(string(s), cutset)) }

func IndexFunc(s []byte, f func(r rune) bool) int { return strings.IndexFunc(string(s), f) }

func Map(mapping func(r rune) rune, s []byte) []byte { return []byte(strings.Map(mapping, string(s))) }

func TrimFunc(s []byte, f func(r rune) bool) []byte { return []byte(strings.TrimFunc(string(s), f)) }

func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

func Replace(s, old, new []byte, n int) []byte {
	return []byte(strings.Replace(string(s), string(old), string(new), n))
}

func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

func slices(parts []string) [][]byte {
	out := make([][]byte, len(parts))
	for i, p := range parts {
		out[i] = []byte(p)
	}
	return out
}

func Split(s, sep []byte) [][]byte         { return slices(strings.Split(string(s), string(sep))) }
func SplitN(s, sep []byte, n int) [][]byte { return slices(strings.SplitN(string(s), string(sep), n)) }
func SplitAfter(s, sep []byte) [][]byte    { return slices(strings.SplitAfter(string(s), string(sep))) }
func Fields(s []byte) [][]byte             { return slices(strings.Fields(string(s))) }

func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	return slices(strings.FieldsFunc(string(s), f))
}

func Join(s [][]byte, sep []byte) []byte {
	var out []byte
	for i, p := range s {
		if i > 0 {
			out = append(out, sep...)
		}
		out = append(out, p...)
	}
	return out
}

func SplitAfterN(s, sep []byte, n int) [][]byte {
	return slices(strings.SplitAfterN(string(s), string(sep), n))
}

func all(parts [][]byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for _, p := range parts {
			if !yield(p) {
				return
			}
		}
	}
}

func SplitSeq(s, sep []byte) iter.Seq[[]byte]      { return all(Split(s, sep)) }
func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] { return all(SplitAfter(s, sep)) }
func FieldsSeq(s []byte) iter.Seq[[]byte]          { return all(Fields(s)) }

func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] { return all(FieldsFunc(s, f)) }

func Lines(s []byte) iter.Seq[[]byte] {
	lines := SplitAfter(s, []byte("\n"))
	if n := len(lines); n > 0 && len(lines[n-1]) == 0 {
		lines = lines[:n-1]
	}
	return all(lines)
}

func LastIndexAny(s []byte, chars string) int { return strings.LastIndexAny(string(s), chars) }
func ToTitle(s []byte) []byte                 { return ToUpper(s) }
func ToValidUTF8(s, replacement []byte) []byte {
	return []byte(strings.ToValidUTF8(string(s), string(replacement)))
}

func LastIndexFunc(s []byte, f func(r rune) bool) int { return strings.LastIndexFunc(string(s), f) }
func ContainsFunc(b []byte, f func(rune) bool) bool   { return IndexFunc(b, f) >= 0 }

func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	return s[len(s)-len(strings.TrimLeftFunc(string(s), f)):]
}

func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	return s[:len(strings.TrimRightFunc(string(s), f))]
}

func CutLast(s, sep []byte) (before, after []byte, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if HasPrefix(s, prefix) {
		return s[len(prefix):], true
	}
	return s, false
}

func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)], true
	}
	return s, false
}
