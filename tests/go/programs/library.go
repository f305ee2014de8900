package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

type Book struct {
	ISBN, Title string
	Authors     []string
	Copies      int
}
type Loan struct {
	ISBN, Member string
	Due          time.Time
}
type Library struct {
	books map[string]*Book
	loans []Loan
	now   func() time.Time
}

var (
	ErrNone  = errors.New("no copies left")
	ErrLimit = errors.New("loan limit reached")
)

type UnknownBook string

func (u UnknownBook) Error() string { return "unknown book " + string(u) }

func (l *Library) Lend(isbn, member string) error {
	b, ok := l.books[isbn]
	if !ok {
		return UnknownBook(isbn)
	}
	n := 0
	for _, x := range l.loans {
		if x.Member == member {
			n++
		}
	}
	if n >= 2 {
		return fmt.Errorf("%s has %d: %w", member, n, ErrLimit)
	}
	if b.Copies == 0 {
		return fmt.Errorf("%q: %w", b.Title, ErrNone)
	}
	b.Copies--
	l.loans = append(l.loans, Loan{isbn, member, l.now().AddDate(0, 0, 14)})
	return nil
}

func (l *Library) Return(isbn, member string) (fine float64) {
	i := slices.IndexFunc(l.loans, func(x Loan) bool { return x.ISBN == isbn && x.Member == member })
	if i < 0 {
		return -1
	}
	if late := l.now().Sub(l.loans[i].Due); late > 0 {
		fine = 0.25 * float64(late/(24*time.Hour))
	}
	l.loans = slices.Delete(l.loans, i, i+1)
	l.books[isbn].Copies++
	return
}

func (l *Library) Search(q string) (found []string) {
	for _, b := range l.books {
		if strings.Contains(strings.ToLower(b.Title+" "+strings.Join(b.Authors, " ")), strings.ToLower(q)) {
			found = append(found, b.Title)
		}
	}
	slices.Sort(found)
	return
}

func main() {
	today := time.Date(2024, 5, 1, 9, 0, 0, 0, time.UTC)
	l := &Library{books: map[string]*Book{}, now: func() time.Time { return today }}
	for _, b := range []Book{{"1", "Go in Action", []string{"Kennedy"}, 1}, {"2", "The Go Programming Language", []string{"Donovan", "Kernighan"}, 2}, {"3", "Dune", []string{"Herbert"}, 0}} {
		l.books[b.ISBN] = &b
	}
	for _, x := range [][2]string{{"1", "ann"}, {"1", "bob"}, {"2", "ann"}, {"2", "ann"}, {"9", "bob"}, {"3", "bob"}} {
		err := l.Lend(x[0], x[1])
		var u UnknownBook
		fmt.Println(x, err, errors.Is(err, ErrNone), errors.Is(err, ErrLimit), errors.As(err, &u))
	}
	today = today.AddDate(0, 0, 20)
	fmt.Println(l.Return("1", "ann"), l.Return("1", "ann"), l.books["1"].Copies, len(l.loans))
	fmt.Println(l.Search("go"), l.Search("kern"), l.Search("x") == nil)
	fmt.Println(l.loans[0].Due.Format(time.DateOnly))
}

// Output:
// [1 ann] <nil> false false false
// [1 bob] "Go in Action": no copies left true false false
// [2 ann] <nil> false false false
// [2 ann] ann has 2: loan limit reached false true false
// [9 bob] unknown book 9 false false true
// [3 bob] "Dune": no copies left true false false
// 1.5 -1 1 1
// [Go in Action The Go Programming Language] [The Go Programming Language] true
// 2024-05-15
