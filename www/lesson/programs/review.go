package main

import (
	"errors"
	"fmt"
	"time"
)

const (
	slowest = 80 * time.Millisecond // the slowest site
	timeout = 50 * time.Millisecond
)

var sites = []string{"fast.example", "good.example", "slow.example"}

func download(site string) string {
	if site == "slow.example" {
		time.Sleep(slowest)
	} else {
		time.Sleep(slowest / 8)
	}
	return "page of " + site
}

// fetch downloads a page, and gives up after the timeout.
func fetch(site string) (string, error) {
	page := make(chan string)
	go func() {
		page <- download(site)
	}()
	select {
	case p := <-page:
		return p, nil
	case <-time.After(timeout):
		return "", errors.New("too slow: " + site)
	}
}

func main() {
	for _, site := range sites {
		page, err := fetch(site)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(page)
	}
}
