package main

import (
	"context"
	"fmt"
)

const (
	steps   = 3
	failing = 2 // l’étape qui échoue
)

// refresh prolonge une session jusqu’à la fin de ctx.
func refresh(ctx context.Context) {
	<-ctx.Done()
}

func job() error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel() // sur toutes les sorties
	go refresh(ctx)
	for step := range steps {
		if step == failing {
			return fmt.Errorf("échec de l’étape %d", step)
		}
	}
	return nil
}

func main() {
	if err := job(); err != nil {
		fmt.Println("erreur :", err)
		return
	}
	fmt.Println("terminé")
}
