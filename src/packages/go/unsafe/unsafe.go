// Package unsafe has Pointer alone, which every pointer converts to and from, and whose number can be looked at.
package unsafe

// Pointer stands for the predeclared type of unsafe pointers, whatever it is declared as here.
type Pointer struct{}
