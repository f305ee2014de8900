package pprof

import (
	"context"
	"slices"
	"strconv"
	"strings"
)

type label struct {
	key   string
	value string
}

// LabelSet is a set of labels.
type LabelSet struct {
	list []label
}

// Labels takes keys and values in turn; the last value of a key counts.
func Labels(args ...string) LabelSet {
	if len(args)%2 != 0 {
		panic("uneven number of arguments to pprof.Labels")
	}
	var set LabelSet
	for i := 0; i < len(args); i += 2 {
		set.list = put(set.list, label{args[i], args[i+1]})
	}
	return set
}

// put sets a label in a list that is in the order of its keys.
func put(list []label, l label) []label {
	at, found := slices.BinarySearchFunc(list, l.key, func(l label, key string) int {
		return strings.Compare(l.key, key)
	})
	if found {
		list[at] = l
		return list
	}
	return slices.Insert(list, at, l)
}

type labelContextKey struct{}

// labelMap is what a context holds.
type labelMap struct {
	LabelSet
}

// String is how profiles show them.
func (m *labelMap) String() string {
	if m == nil {
		return ""
	}
	return m.text(strconv.Quote, ":")
}

func (m *labelMap) text(quote func(string) string, colon string) string {
	all := make([]string, len(m.list))
	for i, l := range m.list {
		all[i] = quote(l.key) + colon + quote(l.value)
	}
	return "{" + strings.Join(all, ", ") + "}"
}

// traced is how tracebacks show a key or a value: quoted where it holds more than letters, digits and a few signs.
func traced(s string) string {
	plain := func(r rune) bool {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_' || r == '.' || r == '/'
	}
	if strings.ContainsFunc(s, func(r rune) bool { return !plain(r) }) {
		return strconv.QuoteToASCII(s)
	}
	return s
}

func labels(ctx context.Context) *labelMap {
	m, _ := ctx.Value(labelContextKey{}).(*labelMap)
	return m
}

// WithLabels is ctx with labels added to those that it has.
func WithLabels(ctx context.Context, set LabelSet) context.Context {
	var list []label
	if have := labels(ctx); have != nil {
		list = slices.Clone(have.list)
	}
	for _, l := range set.list {
		list = put(list, l)
	}
	return context.WithValue(ctx, labelContextKey{}, &labelMap{LabelSet{list}})
}

// SetGoroutineLabels marks the calling goroutine with ctx's labels, and those that it starts from now on.
func SetGoroutineLabels(ctx context.Context) {
	if m := labels(ctx); m != nil && len(m.list) > 0 {
		setLabels(m.text(traced, ": "), m.String())
	} else {
		setLabels("", "")
	}
}

// Do calls f with labels added to ctx and to the goroutine; then it has ctx's again.
func Do(ctx context.Context, set LabelSet, f func(context.Context)) {
	defer SetGoroutineLabels(ctx)
	ctx = WithLabels(ctx, set)
	SetGoroutineLabels(ctx)
	f(ctx)
}

// Label is the value of a label of ctx.
func Label(ctx context.Context, key string) (string, bool) {
	if m := labels(ctx); m != nil {
		for _, l := range m.list {
			if l.key == key {
				return l.value, true
			}
		}
	}
	return "", false
}

// ForLabels calls f with each label of ctx until it returns false.
func ForLabels(ctx context.Context, f func(key, value string) bool) {
	if m := labels(ctx); m != nil {
		for _, l := range m.list {
			if !f(l.key, l.value) {
				return
			}
		}
	}
}

func setLabels(traced, profiled string)
