package debug

import (
	"os"
	"runtime"
	"time"
)

// What tunes the collector does nothing here: memory is collected when the machine needs it.

var percent = 100

func SetGCPercent(p int) int {
	before := percent
	percent = p
	return before
}

func SetMemoryLimit(limit int64) int64 { return 1<<63 - 1 }
func SetMaxStack(bytes int) int        { return 1000000000 }
func SetMaxThreads(threads int) int    { return 10000 }
func FreeOSMemory()                    { runtime.GC() }

// Stack is the calling goroutine's stack as text.
func Stack() []byte {
	text, _ := stacks(false, false)
	return []byte(text)
}

// PrintStack writes the calling goroutine's stack to standard error.
func PrintStack() { os.Stderr.Write(Stack()) }

func stacks(all, leaked bool) (text string, marked int)

// GCStats is here for programs that print it; all stay 0.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

func ReadGCStats(stats *GCStats) { *stats = GCStats{} }
