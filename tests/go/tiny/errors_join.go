package main

import (
	"errors"
	"fmt"
	"strings"
)

var errName, errAge, errMail = errors.New("name is empty"), errors.New("age is negative"), errors.New("mail has no @")

func validate(name string, age int, mail string) error {
	var errs []error
	if name == "" {
		errs = append(errs, errName)
	}
	if age < 0 {
		errs = append(errs, fmt.Errorf("%w: %d", errAge, age))
	}
	if !strings.Contains(mail, "@") {
		errs = append(errs, errMail)
	}
	return errors.Join(errs...)
}

func main() {
	err := validate("", -1, "x")
	fmt.Println(strings.ReplaceAll(err.Error(), "\n", " | "))
	fmt.Println(errors.Is(err, errName), errors.Is(err, errAge), errors.Is(err, errMail), validate("a", 1, "a@b"))
	if j, ok := err.(interface{ Unwrap() []error }); ok {
		fmt.Println(len(j.Unwrap()))
	}
	wrapped := fmt.Errorf("form: %w", err)
	fmt.Println(errors.Is(wrapped, errAge), strings.Count(wrapped.Error(), "\n"))
}

// Output:
// name is empty | age is negative: -1 | mail has no @
// true true true <nil>
// 3
// true 2
