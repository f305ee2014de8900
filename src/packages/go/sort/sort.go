package sort

type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

// few elements are sorted by insertion, which keeps equal ones in order, as Go's Sort does for as few.
const few = 12

func insertion(data Interface, from, to int) {
	for i := from + 1; i < to; i++ {
		for j := i; j > from && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

func Sort(data Interface) {
	n := data.Len()
	if n <= few {
		insertion(data, 0, n)
		return
	}
	for i := n/2 - 1; i >= 0; i-- {
		sink(data, i, n)
	}
	for end := n - 1; end > 0; end-- {
		data.Swap(0, end)
		sink(data, 0, end)
	}
}

// sink restores the heap below root.
func sink(data Interface, root, end int) {
	for {
		child := 2*root + 1
		if child >= end {
			return
		}
		if child+1 < end && data.Less(child, child+1) {
			child++
		}
		if !data.Less(root, child) {
			return
		}
		data.Swap(root, child)
		root = child
	}
}

// Stable merges sorted blocks in place, by rotation.
func Stable(data Interface) {
	n := data.Len()
	for from := 0; from < n; from += few {
		insertion(data, from, min(from+few, n))
	}
	for size := few; size < n; size *= 2 {
		for from := 0; from+size < n; from += 2 * size {
			merge(data, from, from+size, min(from+2*size, n))
		}
	}
}

// merge merges from..mid and mid..to: a middle element of the longer half is placed, both sides follow.
func merge(data Interface, from, mid, to int) {
	if from >= mid || mid >= to {
		return
	}
	if to-from == 2 {
		if data.Less(mid, from) {
			data.Swap(from, mid)
		}
		return
	}
	if mid-from > to-mid {
		left := from + (mid-from)/2
		right := mid + Search(to-mid, func(i int) bool { return !data.Less(mid+i, left) })
		rotate(data, left, mid, right)
		placed := left + right - mid
		merge(data, from, left, placed)
		merge(data, placed+1, right, to)
		return
	}
	right := mid + (to-mid)/2
	left := from + Search(mid-from, func(i int) bool { return data.Less(right, from+i) })
	rotate(data, left, mid, right+1)
	placed := left + right - mid
	merge(data, from, left, placed)
	merge(data, placed+1, right+1, to)
}

func reverse(data Interface, from, to int) {
	for to--; from < to; from++ {
		data.Swap(from, to)
		to--
	}
}

func rotate(data Interface, from, mid, to int) {
	if from < mid && mid < to {
		reverse(data, from, mid)
		reverse(data, mid, to)
		reverse(data, from, to)
	}
}

func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type backwards struct {
	Interface
}

func (b backwards) Less(i, j int) bool { return b.Interface.Less(j, i) }

func Reverse(data Interface) Interface { return &backwards{data} }

// length is a slice's; it panics on anything else.
func length(slice any) int
func swapElements(slice any, i, j int)

type anySlice struct {
	slice any
	less  func(i, j int) bool
}

func (s anySlice) Len() int           { return length(s.slice) }
func (s anySlice) Less(i, j int) bool { return s.less(i, j) }
func (s anySlice) Swap(i, j int)      { swapElements(s.slice, i, j) }

func Slice(x any, less func(i, j int) bool)              { Sort(anySlice{x, less}) }
func SliceStable(x any, less func(i, j int) bool)        { Stable(anySlice{x, less}) }
func SliceIsSorted(x any, less func(i, j int) bool) bool { return IsSorted(anySlice{x, less}) }

type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x IntSlice) Sort()              { Ints(x) }

type Float64Slice []float64

func (x Float64Slice) Len() int           { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x Float64Slice) Sort()              { Float64s(x) }

type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x StringSlice) Sort()              { Strings(x) }

func (p IntSlice) Search(x int) int         { return SearchInts(p, x) }
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }
func (p StringSlice) Search(x string) int   { return SearchStrings(p, x) }

func Ints(x []int)
func Float64s(x []float64)
func Strings(x []string)

func IntsAreSorted(x []int) bool         { return IsSorted(IntSlice(x)) }
func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }
func StringsAreSorted(x []string) bool   { return IsSorted(StringSlice(x)) }

func Search(n int, f func(int) bool) int {
	low, high := 0, n
	for low < high {
		mid := int(uint(low+high) >> 1)
		if f(mid) {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return low
}

func Find(n int, cmp func(int) int) (i int, found bool) {
	i = Search(n, func(i int) bool { return cmp(i) <= 0 })
	return i, i < n && cmp(i) == 0
}

func SearchInts(a []int, x int) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}
