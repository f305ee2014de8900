package main

import (
	"errors"
	"fmt"
	"time"
)

const (
	slowest = 80 * time.Millisecond // le site le plus lent
	timeout = 50 * time.Millisecond
)

var sites = []string{"fast.example", "good.example", "slow.example"}

func download(site string) string {
	if site == "slow.example" {
		time.Sleep(slowest)
	} else {
		time.Sleep(slowest / 8)
	}
	return "page de " + site
}

// fetch télécharge une page, et renonce passé le délai.
func fetch(site string) (string, error) {
	page := make(chan string)
	go func() {
		page <- download(site)
	}()
	select {
	case p := <-page:
		return p, nil
	case <-time.After(timeout):
		return "", errors.New("trop lent : " + site)
	}
}

func main() {
	for _, site := range sites {
		page, err := fetch(site)
		if err != nil {
			fmt.Println("erreur :", err)
			continue
		}
		fmt.Println(page)
	}
}
