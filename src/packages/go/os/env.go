package os

// The environment is empty when a program starts, and holds what it sets itself.
var environment = map[string]string{}

func Getenv(key string) string { return environment[key] }

func LookupEnv(key string) (string, bool) {
	value, ok := environment[key]
	return value, ok
}

func Setenv(key, value string) error {
	if key == "" {
		return &SyscallError{"setenv", ErrInvalid}
	}
	environment[key] = value
	return nil
}

func Unsetenv(key string) error {
	delete(environment, key)
	return nil
}

func Clearenv() { clear(environment) }

func Environ() []string {
	var all []string
	for key, value := range environment {
		all = append(all, key+"="+value)
	}
	return all
}

// SyscallError says which call failed.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }
func (e *SyscallError) Unwrap() error { return e.Err }

func ExpandEnv(s string) string { return Expand(s, Getenv) }

func isName(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// special are the shell's own names, of one character.
func special(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}

// Expand replaces $name and ${name}.
func Expand(s string, mapping func(string) string) string {
	out := ""
	for i := 0; i < len(s); i++ {
		if s[i] != '$' || i+1 == len(s) {
			out += s[i : i+1]
			continue
		}
		from := i + 1
		if s[from] == '{' {
			end := from + 1
			for end < len(s) && s[end] != '}' {
				end++
			}
			if end < len(s) {
				out += mapping(s[from+1 : end])
				i = end
				continue
			}
		}
		end := from
		for end < len(s) && isName(s[end]) {
			end++
		}
		if special(s[from]) {
			end = from + 1
		}
		if end == from {
			out += "$"
			continue
		}
		out += mapping(s[from:end])
		i = end - 1
	}
	return out
}
