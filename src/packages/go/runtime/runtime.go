package runtime

// Error is what the machine's own panics are.
type Error interface {
	error
	RuntimeError()
}

// runtimeError boxes the machine's run-time errors.
type runtimeError string

func (e runtimeError) Error() string { return "runtime error: " + string(e) }
func (e runtimeError) RuntimeError() {}

// plainError boxes those whose text stands alone.
type plainError string

func (e plainError) Error() string { return string(e) }
func (e plainError) RuntimeError() {}

// The conversions keep both types in every program.
var _, _ Error = runtimeError(""), plainError("")

// PanicNilError is the value of panic(nil).
type PanicNilError struct {
	_ [0]func()
}

func (*PanicNilError) Error() string {
	return "panic called with nil argument (use GODEBUG=panicnil=1 to disable)"
}
func (*PanicNilError) RuntimeError() {}

const (
	Compiler = "gc"
	GOOS     = "js"
	GOARCH   = "wasm"
)

// processors is a common machine's: programs size their pools by it.
const processors = 4

var procs = processors

func Gosched()
func Goexit()
func NumGoroutine() int

func NumCPU() int { return processors }

func GOMAXPROCS(n int) int {
	before := procs
	if n > 0 {
		procs = n
	}
	return before
}

func Version() string { return "go1.27.3" }

// GC collects the memory that nothing reaches.
func GC()

// KeepAlive does nothing: nothing is finalised.
func KeepAlive(x any) {}

// What the builtins print and println are made of.

func printbool(b bool)
func printint(i int64)
func printuint(u uint64)
func printfloat(f float64)
func printstring(s string)
func printpointer(p uintptr)
func printslice(s []byte)
func printeface(v any)
func printsp()
func printnl()
