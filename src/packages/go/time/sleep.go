package time

func Sleep(d Duration)

// now is the virtual clock: nanoseconds since the program began.
func now() int64

// startTimer sends on c or calls f in a goroutine of its own after d, and then each period.
func startTimer(d, period Duration, c chan Time, f func()) int

func stopTimer(id int) bool

type Timer struct {
	C  <-chan Time
	c  chan Time
	f  func()
	id int
}

func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	return &Timer{C: c, c: c, id: startTimer(d, 0, c, nil)}
}

func AfterFunc(d Duration, f func()) *Timer {
	return &Timer{f: f, id: startTimer(d, 0, nil, f)}
}

func After(d Duration) <-chan Time { return NewTimer(d).C }

// stop stops a timer and takes back a time that nobody has received: since Go 1.23 none is seen after Stop or Reset.
func stop(id int, c chan Time) bool {
	pending := stopTimer(id)
	if c != nil {
		select {
		case <-c:
			pending = true
		default:
		}
	}
	return pending
}

func (t *Timer) Stop() bool {
	if t.id == 0 {
		panic("time: Stop called on uninitialized Timer")
	}
	return stop(t.id, t.c)
}

func (t *Timer) Reset(d Duration) bool {
	if t.id == 0 {
		panic("time: Reset called on uninitialized Timer")
	}
	pending := stop(t.id, t.c)
	t.id = startTimer(d, 0, t.c, t.f)
	return pending
}

type Ticker struct {
	C  <-chan Time
	c  chan Time
	id int
}

func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	return &Ticker{C: c, c: c, id: startTimer(d, d, c, nil)}
}

func (t *Ticker) Stop() {
	if t.id != 0 {
		stop(t.id, t.c)
	}
}

func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.id == 0 {
		panic("time: Reset called on uninitialized Ticker")
	}
	stop(t.id, t.c)
	t.id = startTimer(d, d, t.c, nil)
}

func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
