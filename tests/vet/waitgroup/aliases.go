package main

import s "sync"

type Group = s.WaitGroup

type pool struct{ wg *s.WaitGroup }

func (p *pool) run(n int) {
	for range n {
		go func() {
			p.wg.Add(1)
			defer p.wg.Done()
		}()
		go func(wg *s.WaitGroup) {
			wg.Add(1)
			wg.Done()
		}(p.wg)
		go func() {
			{
				p.wg.Add(1)
			}
			p.wg.Done()
		}()
		go func() {
			if n > 0 {
				p.wg.Add(1)
			}
		}()
		go func() {
			(p.wg.Add(1))
			p.wg.Done()
		}()
		go func() {
			add := p.wg.Add
			add(1)
			p.wg.Done()
		}()
		go p.wg.Add(1)
	}
}

func main() {
	var g Group
	go func() {
		g.Add(1)
		g.Done()
	}()
	go func() {
		(&g).Add(1)
		g.Done()
	}()
	(&pool{&g}).run(1)
	g.Wait()
}

// Vet:
// 12:12: WaitGroup.Add called from inside new goroutine
// 16:10: WaitGroup.Add called from inside new goroutine
// 46:8: WaitGroup.Add called from inside new goroutine
// 50:11: WaitGroup.Add called from inside new goroutine
