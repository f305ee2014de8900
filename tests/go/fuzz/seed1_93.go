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

type p93S struct {
	f0 []uint16
	f1 uint16
	f2 []uint32
}

func p93f0() (res int) {
	tick()
	res = max((res | (res % (int(-9223372036854775808) | 1))), res)
	if id(int16(23)) <= (id(int16(92)) << (uint16(65535) % 31)) {
		return (res >> (uint(18446744073709551615) % 7))
	}
	res = int(len(append([]int16(nil), id([]int16{(id(int16(-32768)) ^ int16(20)), int16(92), (id(int16(32767)) &^ int16(-54)), int16(id(int16(32767)))})...)))
	v1 := p93S{f0: append(id([]uint16{max(uint16(255), uint16(12)), (id(uint16(68)) << (uint16(15) % 31)), uint16(id(uint8(14))), (id(uint16(65535)) * uint16(79))}), uint16(74)), f2: append(head(id([]uint32{(id(uint32(4294967295)) * uint32(4294967295)), (id(uint32(1)) & uint32(45))}), 2), uint32(73))}
	v1p := &v1
	var v1i p93I = v1p
	v1m := v1.m
	v1rp := v1p.m((^res))
	v1ri := v1i.m((^res))
	v1rm := v1m((^res))
	show(v1, v1rp, v1ri, v1rm)
	show(res, v1)
	return (res << (uint16(len([]string{cut("A" + "世界")})) % 63))
}

type p93I interface{ m(a int) int }

func (r p93S) m(a int) int {
	tick()
L2:
	for v2 := 0; v2 < 1; v2++ {
		tick()
		if steps < 0 {
			break L2
		}
		v2c := v2
		_ = v2c
		var v3 int32
		_ = v3
		if !!true {
			continue
		}
		v3 = (v3 - v3)
	}
	if len(r.f2) > 2 {
		r.f2[2] = (at(r.f2, 0) % ((^at(r.f2, 0)) | 1))
	}
	return (a % (int(64) | 1))
}
func p93() {
	tick()
	v4 := p93f0()
	_ = v4
	v5 := func(v6 string) int {
		tick()
		if !false {
			v7 := p93f0()
			_ = v7
			v6 = cut(cut(v6+string(rune(uint16(14)%0x3000))) + v6)
		}
		v8 := uint16((id(uint16(65535)) + uint16(95)))
		_ = v8
		v8 = uint16(len(string(rune((v8 << (uint(65) % 31)) % 0x3000))))
		return int(id((id(int8(52)) % (int8(-128) | 1))))
	}
	v9 := v5("x\ty")
	_ = v9
	v10 := v5(string(rune((id(uint16(65535)) - uint16(3)) % 0x3000)))
	_ = v10
	defer p93f0()
L12:
	for v12 := 0; v12 < 4; v12++ {
		tick()
		if steps < 0 {
			break L12
		}
		v12c := v12
		_ = v12c
		if id(uint(64)) != uint(id((id(int16(-95)) & int16(19)))) {
			v13 := bool(((id(uint(96)) <= (id(uint(1)) / (uint(49) | 1))) && (id(uint8(36)) >= (^id(uint8(15))))))
			_ = v13
			for v14, v15 := range append(head(id([]string{cut("Go" + "0123456789"), fmt.Sprint(float64(86.5)), part("zebra", 3, 0)}), 1), cut("\xff"+"a")) {
				tick()
				_, _ = v14, v15
				show(15, tail(id([][]int16{append([]int16(nil), id([]int16{int16(byteAt(v15, 1)), (-id(int16(-74))), (id(int16(-32768)) ^ int16(97)), (id(int16(52)) << (uint(52) % 70))})...)}), 0))
				v15 = string(rune(uint16(25) % 0x3000))
			}
		}
		v10 = (v12c ^ int(len(cut("世界"+"世界"))))
		show(15, map[uint]bool{})
	}
	var v16 uint64
	_ = v16
	v9 += v10
L17:
	for v17 := range 3 {
		tick()
		if steps < 0 {
			break L17
		}
		v17c := v17
		_ = v17c
		var v18 []int = []int{v10, int(id(int16(-32768)))}
		_ = v18
		if (id(uint16(65535)) == uint16(byteAt("hé", 1))) || true {
		L19:
			for v19 := 3; v19 > 0; v19 -= 2 {
				tick()
				if steps < 0 {
					break L19
				}
				v19c := v19
				_ = v19c
				if (id(int16(127)) == int16(90)) && (true || false) {
					break L17
				}
				var v20 map[string]string
				_ = v20
				v10 = (v17c * int(byteAt(string([]byte(v20["k1"])), 2)))
			}
			v21 := p93f0()
			_ = v21
		}
		if id(uint32(69)) == uint32(id(uint(small(float64(53.375))))) {
		L22:
			for v22 := range 2 {
				tick()
				if steps < 0 {
					break L22
				}
				v22c := v22
				_ = v22c
				var v23 bool = (id(int32(-98)) != (id(int32(2147483647)) - (id(int32(73)) * int32(63))))
				_ = v23
				v24 := p93f0()
				_ = v24
				v10 = at(v18, 4)
			}
		L25:
			for v25 := 0; v25 < 3; v25++ {
				tick()
				if steps < 0 {
					break L25
				}
				v25c := v25
				_ = v25c
				v25c *= int(id((v25c &^ int(-9223372036854775808))))
				v16 *= uint64(len(cut("Go" + "\xff")))
				v10 = int(len(map[string]int8{}))
			}
		}
	}
	var v26 [2]bool = [2]bool{}
	_ = v26
	var v27 int64 = (id(int64(-15)) ^ (id(int64(26)) << ((id(uint8(49)) + uint8(63)) % 31)))
	_ = v27
	v28 := func(v29 float64) uint16 {
		tick()
		var v30 uint8
		_ = v30
		func() {
			defer func() {
				v31 := p93f0()
				_ = v31
				defer p93f0()
			}()
			var v33 p93S = p93S{f0: append(id([]uint16{}), uint16(65535)), f1: min(uint16(85), uint16(54))}
			_ = v33
			v33.f0 = tail(v33.f0, 1)
			v34 := p93f0()
			_ = v34
			v35 := int(int(small(v29))) % 3
			show(100 / v35)
		}()
		var v36 p93S = p93S{f0: head(id([]uint16{uint16(id(uint32(7))), uint16(small(v29)), uint16(id(int16(15)))}), 1), f2: tail(id([]uint32{(id(uint32(45)) + uint32(4294967295)), uint32(4294967295), uint32(id(uint32(4294967295)))}), 2)}
		_ = v36
		return uint16(len(cut("A" + "\xff")))
	}
	v37 := v28((float64(id(int32(16))) / (1 + small(float64(id(v16))))))
	_ = v37
	v38 := v28(float64(118.625))
	_ = v38
L39:
	for v39 := 0; v39 < 2; v39++ {
		tick()
		if steps < 0 {
			break L39
		}
		v39c := v39
		_ = v39c
		if v26[0] == (v26[0] != (id("0123456789") >= "世界")) {
			v10 |= (v39c - int(id(v4)))
			if id("\xff") <= string(rune(max(v37, uint16(43))%0x3000)) {
				var v40 uint32 = uint32(byteAt(string([]rune(cut("A"+""))), 3))
				_ = v40
				if id(int8(-128)) != int8(id(v40)) {
					continue
				}
			}
		}
		var v41 uint16 = (v37 & (v38 / (uint16(len("")) | 1)))
		_ = v41
	L42:
		for v42 := range 5 {
			tick()
			if steps < 0 {
				break L42
			}
			v42c := v42
			_ = v42c
			var v43 map[string]int
			if int(max(v10, v9))%3 == 0 {
				v43["x"] = int(id(v9))
			}
			show(v43["x"])
			for v44, v45 := range append(head(id([]uint16{}), 1), max(v41, uint16(65535))) {
				tick()
				_, _ = v44, v45
				var v46 map[string]string = map[string]string{}
				_ = v46
				v47 := []int8(head(id([]int8{(id(int8(93)) ^ int8(71))}), 1))
				_ = v47
			}
		L48:
			for v48 := 3; v48 > 0; v48 -= 2 {
				tick()
				if steps < 0 {
					break L48
				}
				v48c := v48
				_ = v48c
				var v49 uint8 = uint8(len(string([]rune("zebra"))))
				_ = v49
				v50s, v50i := "x\ty", int((v39c - int(-9223372036854775808)))
				show(v50s[v50i%5 : v50i%7])
				v38 = (v41 / ((v37 ^ (v38 % (v37 | 1))) | 1))
			}
		}
	}
	switch id(int(len(cut("A"+"Go")))) % 4 {
	case 0, -4:
		v51 := p93S{f0: head(id([]uint16{(v37 << (uint8(255) % 70))}), 0), f1: uint16(id(uint(25)))}
		v51p := &v51
		var v51i p93I = v51p
		v51m := v51.m
		v51rp := v51p.m((v4 << (v37 % 70)))
		v51ri := v51i.m((v4 << (v37 % 70)))
		v51rm := v51m((v4 << (v37 % 70)))
		show(v51, v51rp, v51ri, v51rm)
		func() {
			defer func() {
				var v52 int64 = int64(id(min(uint(15), (+id(uint(18446744073709551615))))))
				_ = v52
				v37 ^= v51.f1
			}()
			var v53 int64
			_ = v53
			func() {
				defer func() {
					v54 := float64(float64(-67.875))
					_ = v54
					v51.f2 = append(v51.f2, uint32(id(int16(-32768))))
				}()
				var v55 [][]uint8 = tail(id([][]uint8{head(id([]uint8{}), 2), []uint8{(id(uint8(63)) << (v38 % 70)), (id(uint8(34)) >> (uint(281474976710655) % 63))}, tail(id([]uint8{uint8(small(float64(121.5)))}), 1)}), 0)
				_ = v55
				v56 := uint64((v16 << ((id(uint8(15)) ^ (-id(uint8(255)))) % 63)))
				_ = v56
				v38 = uint16(byteAt(string([]rune("\xff")), 4))
			}()
			func() {
				defer func() {
					v51.f0 = []uint16{uint16(len("")), uint16(len([]uint{}))}
					v57 := int16((id(int16(82)) &^ (id(int16(32767)) / ((id(int16(6)) * int16(32767)) | 1))))
					_ = v57
				}()
				v58 := p93f0()
				_ = v58
				v37 -= (v51.f1 * uint16(small(float64(4.5))))
				var v59 []string = append(id([]string{}), "Go")
				_ = v59
				v38 = v38
			}()
			v38 ^= (v38 & v37)
		}()
		fallthrough
	case 1, -5:
	L60:
		for v60 := range 3 {
			tick()
			if steps < 0 {
				break L60
			}
			v60c := v60
			_ = v60c
		L61:
			for v61 := 0; v61 < 2; v61++ {
				tick()
				if steps < 0 {
					break L61
				}
				v61c := v61
				_ = v61c
				v9 = int(549755813887)
				v38 ^= uint16(id((v16 << (uint8(63) % 7))))
				v38--
			}
			switch v62 := any(cut(cut("Go"+"A") + cut("zebra"+"hé"))).(type) {
			case int, int8:
				show("int, int8", v62)
			case uint64:
				show("uint64", v62)
			case float64:
				show("float64", v62)
			case bool:
				show("bool", v62)
			default:
				show("default", v62)
			}
			var v63 int16
			_ = v63
		}
		fallthrough
	case 2, -6:
		var v64 []int16
		_ = v64
		var v65 p93S
		_ = v65
	}
	var v66 map[string]int
	_ = v66
	show(v4, v9, v10, v16, v26, v27, v37, v38, v66)
}

func main() {
	start(93, p93)
}

// Output:
// ==  93
// 15 [[111 74 -32671 0]]
// 15 [[97 74 -32671 0]]
// 15 map[]
// 15 [[111 74 -32671 0]]
// 15 [[97 74 -32671 0]]
// 15 map[]
// 15 [[111 74 -32671 0]]
// 15 [[97 74 -32671 0]]
// 15 map[]
// 15 [[111 74 -32671 0]]
// 15 [[97 74 -32671 0]]
// 15 map[]
// 100
// 100
// 0
// panic runtime error: slice bounds out of range [:-1]
