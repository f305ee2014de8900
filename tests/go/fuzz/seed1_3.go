package main

import "fmt"

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64
}

var steps, shown int

// tick ends programs that do too much.
func tick() {
	if steps++; steps > 2000 {
		panic("too many steps")
	}
}

// show says what a program has come to: a line, shortened when it is long.
func show(values ...any) {
	if shown++; shown > 60 {
		return
	}
	text := fmt.Sprintln(values...)
	if len(text) > 300 {
		sum := uint32(1)
		for i := range len(text) {
			sum = sum*31 + uint32(text[i])
		}
		text = fmt.Sprint(text[:100], " ... ", len(text), " ", sum, "\n")
	}
	fmt.Print(text)
}

// start runs one program and shows the panic that leaves it.
func start(n int, program func()) {
	fmt.Println("== ", n)
	steps, shown = 0, 0
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("panic %v\n", e)
		}
	}()
	program()
}

func id[T any](x T) T { return x }

func at[T any](s []T, i int) (x T) {
	if i < len(s) {
		x = s[i]
	}
	return x
}

func head[T any](s []T, n int) []T { return s[:min(n, len(s))] }
func tail[T any](s []T, n int) []T { return s[min(n, len(s)):] }

func cut(s string) string { return s[:min(40, len(s))] }

func part(s string, from, to int) string { return s[min(from, len(s)):min(max(from, to), len(s))] }

func byteAt(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}

func small(f float64) float64 {
	if f >= 0 && f < 100 {
		return f
	}
	return 1
}

type p3S struct {
	f0 []uint32
	f1 uint64
	f2 []uint32
}

func p3g[T integer](a, b T) T {
	tick()
	v1 := (((T(99) * b) << ((id(uint8(32)) & uint8(255)) % 9)) << ((id(uint8(66)) - max(uint8(255), uint8(7))) % 9))
	v2 := T(id(max((id(int(98)) & int(-9223372036854775808)), int(byteAt("hé", 4)))))
	show(a, b, (T(id(int(12))) ^ T(55)))
	return ((a * T(72)) / ((v1 + T(4)) | 1)) + a ^ b ^ v1 ^ v2
}

type p3I interface{ m(a int) int }

func (r p3S) m(a int) int {
	tick()
	r.f1++
	if !!(true || false) {
		r.f2 = []uint32{min(at(r.f2, 1), at(r.f2, 1)), uint32(id(int32(47)))}
		v3 := p3g[uint]((id(uint(67108863)) % ((id(uint(15)) & uint(97)) | 1)), uint(38))
		_ = v3
	}
	return min((a & a), (a & a))
}
func p3() {
	tick()
	v4 := bool((false || true))
	_ = v4
	v5 := p3S{f0: tail(id([]uint32{uint32(4294967295)}), 3), f1: (-id(uint64(51))), f2: []uint32{(id(uint32(63)) << (uint8(28) % 70)), (id(uint32(71)) | uint32(19)), uint32(small(float64(-98.25))), (id(uint32(71)) * uint32(65))}}
	v5p := &v5
	var v5i p3I = v5p
	v5m := v5.m
	v5rp := v5p.m((id(int(12)) % (int(27) | 1)))
	v5ri := v5i.m((id(int(12)) % (int(27) | 1)))
	v5rm := v5m((id(int(12)) % (int(27) | 1)))
	show(v5, v5rp, v5ri, v5rm)
	v6 := func(v7 int16) int64 {
		tick()
		v8 := p3S{f1: uint64(id(int8(63)))}
		v8p := &v8
		var v8i p3I = v8p
		v8m := v8.m
		v8rp := v8p.m(int(id(uint8(11))))
		v8ri := v8i.m(int(id(uint8(11))))
		v8rm := v8m(int(id(uint8(11))))
		show(v8, v8rp, v8ri, v8rm)
		v8.f1 = uint64(byteAt(string([]byte("Go")), 1))
		v7 |= int16(id(uint8(byteAt("世界", 2))))
		return int64(67108863)
	}
	v9 := v6((id(int16(-114)) * int16(-71)))
	_ = v9
	v10 := v6((id(int16(23)) * (id(int16(49)) % (int16(68) | 1))))
	_ = v10
	v4 = !(id("0123456789") >= string([]rune("hé")))
	switch id(int(small(float64(id(uint(18446744073709551615)))))) % 4 {
	case 0, -4:
		for v11, v12 := range string([]rune(cut("世界" + "x\ty"))) {
			tick()
			_, _ = v11, v12
		L13:
			for v13 := 4; v13 > 0; v13 -= 2 {
				tick()
				if steps < 0 {
					break L13
				}
				v13c := v13
				_ = v13c
				v14 := map[string]int64(map[string]int64{"k0": int64(len("zebra"))})
				_ = v14
				var v15 [2]int32
				_ = v15
				v5.f1 = uint64(id(int8(id(uint8(39)))))
			}
			v5.f2 = v5.f0
		}
		v10 = (v10 * v9)
	case 1, -5:
		show(15, (id(uint32(4294967295)) / (uint32(94) | 1)))
		v10 |= (v10 / (v9 | 1))
	case 2, -6:
		if !(v4 && v4) || v4 {
			if ((id(int8(87)) >= int8(-128)) || !v4) && (false || (id(int32(7)) < int32(0))) {
				v4 = !((v4 || v4) || (v4 && v4))
				show(15, [][]int16{head(id([]int16{(id(int16(94)) ^ int16(33)), (id(int16(18)) * int16(-32768)), int16(26)}), 1), []int16{int16(id(uint8(31))), int16(-32768), int16(90)}, append(id([]int16{int16(len([]int{max(int(-52), int(-113))})), (id(int16(32767)) + int16(-27)), int16(-32768)}), int16(32767))})
			} else {
				v9 = (v9 >> (uint(byteAt(cut("世界"+"Go"), 0)) % 7))
				v9 = (v9 + max(int64(len([]int{int(9223372036854775807), int(85), (id(int(-9223372036854775808)) << (uint8(56) % 63)), int(37)})), (v9>>(uint(18446744073709551615)%63))))
			}
			v16 := map[string]int32(map[string]int32{})
			_ = v16
		} else {
		L17:
			for v17 := range 1 {
				tick()
				if steps < 0 {
					break L17
				}
				v17c := v17
				_ = v17c
				if (false && v4) || !v4 {
					break
				}
				v17c -= v17c
				var v18 string
				_ = v18
			}
			var v19 []uint
			_ = v19
		}
		func() {
			defer func() {
				if e := recover(); e != nil {
					show("recovered", e)
				}
				v20 := v5
				show(v5, v20)
				v20.f2 = head(v5.f2, 0)
				if id(int32(47)) == (id(int32(-33)) & int32(byteAt("Go", 4))) {
					v21 := p3g[uint](uint(18446744073709551615), uint(70368744177663))
					_ = v21
					v22 := []uint32(v5.f0)
					_ = v22
				} else {
					v5.f0 = head(v20.f2, 2)
					v4 = (id(float64(102.875)) == ((float64(9.5) + float64(-106.5)) + (-float64(-37.25))))
				}
			}()
			v23 := v5
			show(v5, v23)
			v9++
			show(23, ((float64(105) - float64(-27.25)) * float64(-75.625)))
			v24 := int(int(byteAt("hé", 0))) % 3
			show(100 / v24)
		}()
	default:
		v25 := p3S{f1: (v5.f1 >> (uint8(56) % 7)), f2: v5.f0}
		v25p := &v25
		var v25i p3I = v25p
		v25m := v25.m
		v25rp := v25p.m(int(id(v5.f1)))
		v25ri := v25i.m(int(id(v5.f1)))
		v25rm := v25m(int(id(v5.f1)))
		show(v25, v25rp, v25ri, v25rm)
	}
	v26s, v26i := string([]rune("")), int((id(int(9223372036854775807)) >> (uint16(57) % 31)))
	show(v26s[v26i%5 : v26i%7])
	var v27 bool
	_ = v27
	v4 = !((v27 || v4) && !v27)
	show(v4, v5, v9, v10, v27)
}

func main() {
	start(3, p3)
}

// Output:
// ==  3
// 0 38 59
// 0 38 59
// 0 38 59
// {[] 18446744073709551565 [4026531840 87 1 4615]} 12 12 12
// 0 38 59
// 0 38 59
// 0 38 59
// {[] 63 []} 11 11 11
// 0 38 59
// 0 38 59
// 0 38 59
// {[] 63 []} 11 11 11
// 15 45210182
// panic runtime error: slice bounds out of range [:1] with length 0
