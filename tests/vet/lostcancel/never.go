package main

import (
	"context"
	"log"
	"os"
	"runtime"
)

func fatal(err error) {
	log.Fatal(err)
}

func spin() {
	for {
	}
}

func die() {
	if len(os.Args) > 4 {
		fatal(nil)
	} else {
		os.Exit(3)
	}
}

func a() {
	_, cancel := context.WithCancel(context.Background())
	if len(os.Args) > 2 {
		panic("no")
	}
	cancel()
}

func b() {
	_, cancel := context.WithCancel(context.Background())
	if len(os.Args) > 2 {
		os.Exit(2)
	}
	cancel()
}

func c() {
	_, cancel := context.WithCancel(context.Background())
	if len(os.Args) > 2 {
		fatal(nil)
	}
	if len(os.Args) > 3 {
		spin()
	}
	if len(os.Args) > 4 {
		die()
	}
	cancel()
}

func d() {
	_, cancel := context.WithCancel(context.Background())
	if len(os.Args) > 2 {
		runtime.Goexit()
	}
	cancel()
}

func e() {
	_, cancel := context.WithCancel(context.Background())
	if len(os.Args) > 2 {
		println("hm")
	}
	_ = cancel
}

func f() {
	ctx, cancel := context.WithCancel(context.Background())
	for {
		select {
		case <-ctx.Done():
		}
	}
	cancel()
}

func main() {
	a()
	b()
	c()
	d()
	e()
	f()
}

// Vet:
