package main

import (
	"fmt"
	"slices"
	"strings"
)

type buffer struct{ parts []string }

func (b *buffer) String() string { return strings.Join(b.parts, "") }

func Sprintf(format string, args ...any) string { return fmt.Sprintf(format, args...) }

func main() {
	list := []int{2, 1}
	list = slices.Insert(list, 0, 3)
	slices.Sort(list)
	b := &buffer{}
	text := b.String() + Sprintf("%d", 1)
	Sprintf("%d", 1)
	fmt.Println(text, list)
	strings.ToUpper(text)
	len := func() string { return "" }
	len()
	var f = fmt.Sprint
	f("x")
}

// Vet:
