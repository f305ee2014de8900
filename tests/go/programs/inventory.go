package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Item struct {
	SKU   string
	Qty   int
	Price float64
}

var ErrStock = errors.New("out of stock")

type Store struct{ items map[string]*Item }

func (s *Store) Add(sku string, qty int, price float64) {
	if it, ok := s.items[sku]; ok {
		it.Qty += qty
		return
	}
	if s.items == nil {
		s.items = make(map[string]*Item)
	}
	s.items[sku] = &Item{sku, qty, price}
}

func (s *Store) Remove(sku string, qty int) (total float64, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("remove %d of %s: %w", qty, sku, err)
		}
	}()
	it, ok := s.items[sku]
	if !ok {
		return 0, errors.New("unknown item")
	}
	if it.Qty < qty {
		return 0, ErrStock
	}
	it.Qty -= qty
	if it.Qty == 0 {
		delete(s.items, sku)
	}
	return float64(qty) * it.Price, nil
}

func (s Store) Report() string {
	keys := make([]string, 0, len(s.items))
	for k := range s.items {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	var b strings.Builder
	total := 0.0
	for _, k := range keys {
		it := s.items[k]
		v := float64(it.Qty) * it.Price
		total += v
		fmt.Fprintf(&b, "%-8s|%4d|%8.2f\n", it.SKU, it.Qty, v)
	}
	fmt.Fprintf(&b, "%s\ntotal%17.2f", strings.Repeat("=", 22), total)
	return b.String()
}

func main() {
	var s Store
	s.Add("bolt", 100, 0.05)
	s.Add("gear", 3, 12.5)
	s.Add("bolt", 20, 0)
	for _, r := range []struct {
		k string
		n int
	}{{"bolt", 20}, {"gear", 5}, {"gear", 3}, {"gear", 1}} {
		v, err := s.Remove(r.k, r.n)
		fmt.Println(v, err, errors.Is(err, ErrStock))
	}
	fmt.Println(s.Report())
}

// Output:
// 1 <nil> false
// 0 remove 5 of gear: out of stock true
// 37.5 <nil> false
// 0 remove 1 of gear: unknown item false
// bolt    | 100|    5.00
// ======================
// total             5.00
