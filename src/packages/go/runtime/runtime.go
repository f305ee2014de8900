package runtime

// Error is what the machine's own panics are.
type Error interface {
	error
	RuntimeError()
}

// errorString boxes the machine's run-time errors.
type errorString string

func (e errorString) Error() string { return "runtime error: " + string(e) }
func (e errorString) RuntimeError() {}

// boundsError boxes those about indices and lengths.
type boundsError string

func (e boundsError) Error() string { return "runtime error: " + string(e) }
func (e boundsError) RuntimeError() {}

// plainError boxes those whose text stands alone.
type plainError string

func (e plainError) Error() string { return string(e) }
func (e plainError) RuntimeError() {}

// TypeAssertionError is a failed type assertion.
type TypeAssertionError struct {
	text string
}

func (e *TypeAssertionError) Error() string { return e.text }
func (*TypeAssertionError) RuntimeError()   {}

// The conversions keep the types in every program.
var _, _, _, _ Error = errorString(""), boundsError(""), plainError(""), (*TypeAssertionError)(nil)
var _ Error = (*PanicNilError)(nil)

// PanicNilError is the value of panic(nil).
type PanicNilError struct {
	_ [0]func()
}

func (*PanicNilError) Error() string { return "runtime error: panic called with nil argument" }
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
