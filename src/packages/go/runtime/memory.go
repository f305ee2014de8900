package runtime

// MemStats says what our own heap holds, by our own count of bytes: an approximation of Go's, good for comparing before
// with after. What we have no count of stays 0.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// ReadMemStats fills m with the heap's counts.
func ReadMemStats(m *MemStats) {
	bytes, objects, freedBytes, freedObjects, collections := memory()
	*m = MemStats{
		Alloc: bytes, TotalAlloc: bytes + freedBytes, Sys: bytes,
		Mallocs: objects + freedObjects, Frees: freedObjects,
		HeapAlloc: bytes, HeapSys: bytes, HeapInuse: bytes, HeapObjects: objects,
		NumGC: uint32(collections), EnableGC: true,
	}
}

func memory() (bytes, objects, freedBytes, freedObjects, collections uint64)
