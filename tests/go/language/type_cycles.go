// Types that need one another: an interface whose method's type embeds it, aliases on the way round.
package main

import (
	"fmt"
	"strings"
)

type Visitor interface {
	Visit(n Node) Result
}

type Node interface {
	Accept(v Visitor) Result
}

// Result is a Node too: Node's method leads back to what embeds Node.
type Result interface {
	Node
	fmt.Stringer
}

type Leaf struct{ name string }

func (l Leaf) Accept(v Visitor) Result { return v.Visit(l) }
func (l Leaf) String() string          { return l.name }

type Branch struct{ parts []Node }

func (b Branch) Accept(v Visitor) Result { return v.Visit(b) }

type upper struct{}

func (u upper) Visit(n Node) Result {
	switch n := n.(type) {
	case Leaf:
		return Leaf{strings.ToUpper(n.name)}
	case Branch:
		var all []string
		for _, p := range n.parts {
			all = append(all, p.Accept(u).String())
		}
		return Leaf{"(" + strings.Join(all, " ") + ")"}
	}
	return nil
}

// Generic ones of the same kind.
type Sender[T any] interface{ send(to Receiver[T]) }
type Receiver[T any] interface{ receive(from Peer[T]) }
type Peer[T any] interface {
	Sender[T]
	value() T
}

type peer struct{ n int }

func (p peer) send(to Receiver[int])  { to.receive(p) }
func (p peer) value() int             { return p.n }
func (p peer) receive(from Peer[int]) { fmt.Println("received", from.value()) }

// An alias between a type and its own declaration.
type Box[T any] struct{ held T }
type held Box[handler]
type handler = func(*server)
type server struct{ on handler }

// Variables that one call initialises, and one that needs them.
var sum = first + second
var first, second = pair()

func pair() (int, int) { return 3, 4 }

func main() {
	tree := Branch{[]Node{Leaf{"a"}, Branch{[]Node{Leaf{"b"}, Leaf{"c"}}}}}
	fmt.Println(tree.Accept(upper{}))
	peer{7}.send(peer{8})
	h := held{func(s *server) { fmt.Println("handled", s.on == nil) }}
	h.held(&server{})
	fmt.Println(sum)
	var s uint = 3
	fmt.Println(min(1<<s, 20), 1<<(1<<s))
	keys := [...]string{2: "two", 0: "zero", "one"}
	fmt.Printf("%q\n", keys)
}

// Output:
// (A (B C))
// received 7
// handled true
// 7
// 8 256
// ["zero" "one" "two"]
