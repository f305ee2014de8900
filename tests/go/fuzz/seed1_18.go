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

type p18S struct {
	f0 string
	f1 uint16
}

func p18g[T integer](a, b T) T {
	tick()
	v1 := a
	v2 := ((v1 + (T(1) / (v1 | 1))) | ((T(49) + a) << (uint8(len("0123456789")) % 9)))
	show(a, b, b)
	return ((a + v1) ^ (v1 | a)) + a ^ b ^ v1 ^ v2
}

type p18I interface{ m(a int) int }

func (r p18S) m(a int) int {
	tick()
	if !!(id(int8(127)) < int8(43)) {
		r.f1 ^= (r.f1 ^ uint16(len("x\ty")))
		a += (a ^ int(4294967295))
	} else {
		v3 := int(int(64)) % 3
		show(100 / v3)
		r.f0 = r.f0
	}
L4:
	for v4 := 4; v4 > 0; v4 -= 2 {
		tick()
		if steps < 0 {
			break L4
		}
		v4c := v4
		_ = v4c
		a = int(byteAt(string(rune(r.f1%0x3000)), 4))
		r.f1 -= min(r.f1, (r.f1 % (r.f1 | 1)))
		if id(true) == !true {
			continue L4
		}
	}
	return a
}
func p18() {
	tick()
	defer func() {
		v5 := bool(((id(int(131071)) <= int(82)) && !(false && false)))
		_ = v5
		var v6 any = float64(id(int64(-9223372036854775808)))
		show(v6.(string))
	}()
	var v7 map[uint]int = map[uint]int{0: (id(int(95)) - int(-9223372036854775808)), 1: (id(int(-69)) - int(-9223372036854775808))}
	_ = v7
	if id(float64(87.5)) <= (float64(-116) / (1 + small((float64(60.5) * float64(38.75))))) {
		show(7, p18S{f0: string(rune(uint16(4095) % 0x3000))})
		v7 = v7
	} else {
		var v8 int8 = int8(small((float64(id(int32(1))) + float64(id(int(-9223372036854775808))))))
		_ = v8
		v9 := p18S{f1: (id(uint16(65535)) - uint16(10))}
		v9p := &v9
		var v9i p18I = v9p
		v9m := v9.m
		v9rp := v9p.m(v7[1])
		v9ri := v9i.m(v7[1])
		v9rm := v9m(v7[1])
		show(v9, v9rp, v9ri, v9rm)
	}
	for v10, v11 := range string([]rune(string([]byte("A")))) {
		tick()
		_, _ = v10, v11
	L12:
		for v12 := 0; v12 < 4; v12++ {
			tick()
			if steps < 0 {
				break L12
			}
			v12c := v12
			_ = v12c
			for v13, v14 := range append(id([]int32{(v11 - v11), (v11 & v11)}), int32(id(int16(75)))) {
				tick()
				_, _ = v13, v14
				v12c = v13
				var v15 int32 = int32(byteAt(part(string([]rune("x\ty")), 3, 4), 4))
				_ = v15
			}
			if id("a") > cut(string([]byte("a"))+part("x\ty", 2, 2)) {
				v10 -= int(len("0123456789"))
				if v7 != nil && len(v7) < 8 {
					v7[(id(uint(18446744073709551615)) % (uint(23) | 1))] = (-v7[1])
				}
			} else {
				var v16 int16 = (id(int16(73)) << ((id(uint16(8)) - uint16(id(int64(17592186044415)))) % 7))
				_ = v16
				v17 := p18g[int8]((id(int8(-128)) << (uint16(id(uint8(86))) % 63)), int8(id((id(uint64(27)) * uint64(17)))))
				_ = v17
			}
		L18:
			for v18 := 1; v18 > 0; v18 -= 2 {
				tick()
				if steps < 0 {
					break L18
				}
				v18c := v18
				_ = v18c
				var v19 []float64
				_ = v19
				show(19, p18S{f0: "", f1: (id(uint16(65535)) >> (uint(18446744073709551615) % 63))})
				v18c &= (v7[1] ^ int(byteAt("x\ty", 1)))
			}
		}
	L20:
		for v20 := 4; v20 > 0; v20 -= 2 {
			tick()
			if steps < 0 {
				break L20
			}
			v20c := v20
			_ = v20c
			v11 &= int32(small(float64(id(uint(18446744073709551615)))))
			v21 := p18S{f1: uint16(id(uint16(16383)))}
			v21p := &v21
			var v21i p18I = v21p
			v21m := v21.m
			v21rp := v21p.m((v7[1] * v10))
			v21ri := v21i.m((v7[1] * v10))
			v21rm := v21m((v7[1] * v10))
			show(v21, v21rp, v21ri, v21rm)
			var v22 [][]int8 = tail(id([][]int8{append(id([]int8{int8(15), int8(-16), int8(small(float64(78.75))), int8(15)}), int8(0))}), 1)
			_ = v22
		}
	}
	if id(steps)%3 == 0 {
		panic(string(rune(uint16(5) % 0x3000)))
	}
	if id(uint8(255)) > (id(uint8(255)) * uint8(95)) {
		if v7 != nil && len(v7) < 8 {
			v7[min(uint(0), uint(7))] = (v7[1] &^ int(9223372036854775807))
		}
		v7 = v7
	} else {
		defer p18g[int8](max((id(int8(34))*int8(15)), int8(id(uint8(93)))), int8(id(int32(id(uint32(10))))))
		if !true {
			v7 = v7
			defer p18g[int8]((id(int8(13)) - int8(1)), int8(id((^id(uint16(98))))))
		}
	}
	v26 := p18S{f0: string([]rune("A")), f1: uint16(13)}
	v26p := &v26
	var v26i p18I = v26p
	v26m := v26.m
	v26rp := v26p.m((v7[1] >> (uint(18446744073709551615) % 70)))
	v26ri := v26i.m((v7[1] >> (uint(18446744073709551615) % 70)))
	v26rm := v26m((v7[1] >> (uint(18446744073709551615) % 70)))
	show(v26, v26rp, v26ri, v26rm)
L27:
	for v27 := 1; v27 > 0; v27 -= 2 {
		tick()
		if steps < 0 {
			break L27
		}
		v27c := v27
		_ = v27c
	L28:
		for v28 := 0; v28 < 4; v28++ {
			tick()
			if steps < 0 {
				break L28
			}
			v28c := v28
			_ = v28c
			func() {
				defer func() {
					if e := recover(); e != nil {
						show("recovered", e)
					}
				L29:
					for v29 := 0; v29 < 2; v29++ {
						tick()
						if steps < 0 {
							break L29
						}
						v29c := v29
						_ = v29c
						v30 := p18g[int8](int8(len(string([]rune(v26.f0)))), min(max(int8(-71), int8(3)), (id(int8(84))-int8(-128))))
						_ = v30
						if id(false) == false {
							break L29
						}
						show(30, part("Go", 3, 7))
					}
					var v31 [3]bool = [3]bool{true}
					_ = v31
				}()
				v28c |= (v27c | min(v28c, int(9223372036854775807)))
				var v32 []string = append(head(id([]string{}), 0), v26.f0)
				_ = v32
				v33 := [3]string([3]string{fmt.Sprint(int16(32767)), at(v32, 1), fmt.Sprint(false)})
				_ = v33
				v28c = int(id((id(int8(-128)) >> (v26.f1 % 7))))
			}()
			v7 = map[uint]int{}
			v27c = (v27c | (v27c << (uint8(15) % 31)))
		}
		v26.f0 = fmt.Sprint((id(uint(99)) % (uint(18446744073709551615) | 1)))
		if !(true || true) {
			break
		}
	}
	v26.f1 = v26.f1
	v26.f0 = string(rune(uint16(id(uint(62))) % 0x3000))
	v7 = v7
	show(v7, v26)
}

func main() {
	start(18, p18)
}

// Output:
// ==  18
// 100
// 100
// 100
// { 65525} 0 0 0
// 0 -53 -53
// 19 { 1}
// 0 -53 -53
// 19 { 1}
// 0 -53 -53
// 19 { 1}
// 0 -53 -53
// 19 { 1}
// 100
// 100
// 100
// { 16383} 0 0 0
// 100
// 100
// 100
// { 16383} 0 0 0
// 100
// 100
// 100
// {A 13} 0 0 0
// 1 -44 -44
// 1 -44 -44
// 1 -44 -44
// 1 -44 -44
// map[] {> 13}
// panic interface conversion: interface {} is float64, not string
