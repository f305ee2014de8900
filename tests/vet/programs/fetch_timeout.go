package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func fetch(ctx context.Context, url string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	select {
	case <-time.After(50 * time.Millisecond):
		cancel()
		return "page of " + url, nil
	case <-ctx.Done():
		return "", fmt.Errorf("fetch %d: %w", url, ctx.Err())
	}
}

func main() {
	text, err := fetch(context.Background(), "example.org")
	if errors.Is(err, context.DeadlineExceeded) {
		fmt.Println("too late: %v", err)
		return
	}
	fmt.Println(text)
}

// Vet:
// 11:2: the cancel function is not used on all paths (possible context leak)
// 17:3: this return statement may be reached without using the cancel var defined on line 11
// 17:32: fmt.Errorf format %d has arg url of wrong type string
// 24:3: fmt.Println call has possible Printf formatting directive %v
