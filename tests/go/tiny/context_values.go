package main

import (
	"context"
	"fmt"
)

type key string

func with(ctx context.Context, k string, v any) context.Context {
	return context.WithValue(ctx, key(k), v)
}
func get[T any](ctx context.Context, k string) (T, bool) {
	v, ok := ctx.Value(key(k)).(T)
	return v, ok
}

func main() {
	ctx := with(with(context.Background(), "user", "ann"), "id", 7)
	fmt.Println(get[string](ctx, "user"))
	fmt.Println(get[int](ctx, "id"))
	fmt.Println(get[string](ctx, "id"))
	fmt.Println(get[float64](ctx, "none"))
}

// Output:
// ann true
// 7 true
//  false
// 0 false
