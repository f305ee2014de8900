package utf8

const (
	RuneError = '\uFFFD'
	RuneSelf  = 0x80
	MaxRune   = '\U0010FFFF'
	UTFMax    = 4
)

func RuneCountInString(s string) (n int)
func DecodeRuneInString(s string) (rune, int)
func DecodeLastRuneInString(s string) (rune, int)
func ValidString(s string) bool

func RuneCount(p []byte) int          { return RuneCountInString(string(p)) }
func DecodeRune(p []byte) (rune, int) { return DecodeRuneInString(string(p[:min(len(p), UTFMax)])) }
func DecodeLastRune(p []byte) (rune, int) {
	return DecodeLastRuneInString(string(p[max(len(p)-UTFMax, 0):]))
}
func Valid(p []byte) bool                { return ValidString(string(p)) }
func RuneStart(b byte) bool              { return b&0xC0 != 0x80 }
func AppendRune(p []byte, r rune) []byte { return append(p, string(r)...) }
func ValidRune(r rune) bool              { return 0 <= r && r < 0xD800 || 0xDFFF < r && r <= MaxRune }
func FullRune(p []byte) bool             { return FullRuneInString(string(p)) }

// FullRuneInString says whether s begins with a whole rune; an invalid one counts.
func FullRuneInString(s string) bool {
	if len(s) == 0 {
		return false
	}
	want := 1
	switch c := s[0]; {
	case c >= 0xF0 && c < 0xF5:
		want = 4
	case c >= 0xE0 && c < 0xF0:
		want = 3
	case c >= 0xC2 && c < 0xE0:
		want = 2
	}
	if len(s) >= want {
		return true
	}
	for i := 1; i < len(s); i++ {
		if RuneStart(s[i]) {
			return true
		}
	}
	return false
}

func RuneLen(r rune) int {
	if !ValidRune(r) {
		return -1
	}
	return len(string(r))
}

func EncodeRune(p []byte, r rune) int {
	s := string(r)
	_ = p[len(s)-1]
	return copy(p, s)
}
