package runtime

// Stack writes the calling goroutine's stack, or every goroutine's, to buf, and says how many bytes it wrote.
func Stack(buf []byte, all bool) int {
	text, _ := stacks(all, false)
	return copy(buf, text)
}

// Caller says where the function skip calls out from its caller has called.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	pc = caller(skip + 1)
	if pc == 0 {
		return 0, "", 0, false
	}
	_, file, line = at(pc)
	return pc, file, line, true
}

// Callers fills pc with the addresses that the calls on the stack return to, Callers' own left out with skip 1.
func Callers(skip int, pc []uintptr) int {
	for i := range pc {
		if pc[i] = caller(skip + i); pc[i] == 0 {
			return i
		}
	}
	return len(pc)
}

// Func is a function of the program.
type Func struct {
	pc uintptr
}

// FuncForPC is the function that an address lies in; nil if it lies in none.
func FuncForPC(pc uintptr) *Func {
	if name, _, _ := at(pc); name == "" {
		return nil
	}
	return &Func{pc}
}

// Name is the function's, its package before it.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	name, _, _ := at(f.pc)
	return name
}

// FileLine is where an address of the function lies.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line = at(pc)
	return file, line
}

// Entry is the function's first address.
func (f *Func) Entry() uintptr { return f.pc &^ (1<<24 - 1) }

// Frame is one call on a stack.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// Frames gives the calls of addresses one at a time.
type Frames struct {
	callers []uintptr
}

// CallersFrames takes what Callers gave.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

// Next is the next call; more says whether another follows.
func (f *Frames) Next() (frame Frame, more bool) {
	if len(f.callers) == 0 {
		return Frame{}, false
	}
	pc := f.callers[0]
	f.callers = f.callers[1:]
	name, file, line := at(pc)
	fn := FuncForPC(pc)
	return Frame{PC: pc - 1, Func: fn, Function: name, File: file, Line: line, Entry: fn.Entry()}, len(f.callers) > 0
}

// LockOSThread does nothing: there is one thread.
func LockOSThread() {}

// UnlockOSThread does nothing: there is one thread.
func UnlockOSThread() {}

// Answered by the runtime, which sees the stacks.

func stacks(all, leaked bool) (text string, marked int)
func caller(skip int) uintptr
func at(pc uintptr) (function, file string, line int)
