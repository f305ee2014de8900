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

type p82S struct {
	f0 int16
}

func p82g[T integer](a, b T) T {
	tick()
	v1 := (((T(2) | a) + T(68)) << (uint8(byteAt(string([]byte("A")), 0)) % 9))
	v2 := (T(id((id(int(87)) / (int(2147483647) | 1)))) / (b | 1))
	show(a, b, T(56))
	return a + a ^ b ^ v1 ^ v2
}

type p82I interface{ m(a int) int }

func (r *p82S) m(a int) int {
	tick()
	v3 := []int32(append(id([]int32{int32(byteAt("A", 1)), int32(2147483647)}), int32(byteAt(cut("世界"+"hé"), 3))))
	_ = v3
	if id("zebra") != string([]rune(cut("zebra"+"zebra"))) {
		var v4 [3]uint
		_ = v4
		v4[2] = max(v4[0], (v4[0] >> (uint16(65535) % 31)))
	} else {
		show(4, int64(8796093022207))
		var v5 []int8
		_ = v5
	}
	return int(24)
}
func p82() {
	tick()
	defer func() {
		switch id(int(id(int16(id(int(9223372036854775807)))))) % 4 {
		case 0, -4:
			var v6 p82S
			_ = v6
			v7 := p82g[int32]((id(int32(-2)) + max(int32(7), int32(44))), (id(int32(-46)) + int32(62)))
			_ = v7
		case 1, -5:
			var v8 float64
			_ = v8
			v8 = v8
		case 2, -6:
			var v9 map[string]int
			if int(max(int(28), int(-7)))%3 == 0 {
				v9["x"] = int(len("\xff"))
			}
			show(v9["x"])
			show(9, tail(id([]float64{float64(id(int32(37))), float64(24)}), 0))
		default:
			var v10 map[int16]string = map[int16]string{}
			_ = v10
		}
		show(10, append(id([][]int64{[]int64{(id(int64(-9223372036854775808)) ^ int64(9223372036854775807))}, append([]int64(nil), id([]int64{int64(62), int64(82), (^id(int64(-114))), int64(-9223372036854775808)})...), head(id([]int64{int64(65535), int64(6)}), 3), []int64{int64(127), (id(int64(78)) + int64(-9223372036854775808))}}), append(id([]int64{int64(5), (id(int64(15)) &^ int64(2097151)), (+id(int64(-100))), int64(id(int32(2147483647)))}), int64(byteAt("zebra", 1)))))
	}()
	show(10, append(head(id([]int16{(id(int16(94)) &^ int16(32767))}), 1), int16(len(cut("0123456789"+"hé")))))
	if id(uint(41)) > uint(18446744073709551615) {
		v11 := p82S{}
		v11p := &v11
		var v11i p82I = v11p
		v11m := v11.m
		v11rp := v11p.m(int(id(int(67))))
		v11ri := v11i.m(int(id(int(67))))
		v11rm := v11m(int(id(int(67))))
		show(v11, v11rp, v11ri, v11rm)
		if id(true) != true {
		L12:
			for v12 := 3; v12 > 0; v12 -= 2 {
				tick()
				if steps < 0 {
					break L12
				}
				v12c := v12
				_ = v12c
				var v13 string = string([]byte(cut(string(rune(uint16(85)%0x3000)) + cut("A"+"Go"))))
				_ = v13
				if !false && true {
					break
				}
				var v14 float64
				_ = v14
			}
			switch id((id(int(1)) >> (uint(id(uint16(65535))) % 70))) % 4 {
			case 0, -4:
				show(14, [][]int64{append(head(id([]int64{}), 0), int64(9223372036854775807)), head(id([]int64{}), 1), head(id([]int64{}), 3)})
				show(14, tail(id([]float64{(-float64(-94.5)), (float64(53.375) / (1 + small(float64(-93.375)))), (float64(112.375) + float64(-97.375))}), 1))
			case 1, -5:
				v11.f0 = int16(byteAt(part("hé", 2, 1), 0))
				v11.f0 = (v11.f0 % (v11.f0 | 1))
			case 2, -6:
				show(14, [2]string{string([]rune("zebra"))})
				v11.f0 = int16(id((id(uint8(88)) &^ uint8(76))))
			default:
				show(14, uint64(18446744073709551615))
			}
		} else {
			switch id((id(int(8589934591)) >> ((+id(uint(60))) % 63))) % 4 {
			case 0, -4:
				v11.f0 = int16(16)
				show(14, map[string]int64{"k0": int64(id(int64(37)))})
				fallthrough
			case 1, -5:
				v11.f0 = (v11.f0 >> ((id(uint8(255)) - uint8(44)) % 63))
				v11.f0 = int16(id((id(int(511)) ^ int(9223372036854775807))))
			case 2, -6:
				var v15 [][]uint8
				_ = v15
			default:
				v11.f0 = (v11.f0 | (v11.f0 / (int16(-32768) | 1)))
			}
			show(15, max((id(int8(-128))<<((id(uint8(3))*uint8(255))%70)), (id(int8(51))&int8(3))))
		}
	}
	if !(id("hé") >= cut("x\ty"+"0123456789")) {
		v16 := uint((id(uint(77)) / (uint(18446744073709551615) | 1)))
		_ = v16
		v17 := p82S{f0: (id(int16(32767)) % (int16(20) | 1))}
		v17p := &v17
		var v17i p82I = v17p
		v17m := v17.m
		v17rp := v17p.m(int(byteAt("0123456789", 0)))
		v17ri := v17i.m(int(byteAt("0123456789", 0)))
		v17rm := v17m(int(byteAt("0123456789", 0)))
		show(v17, v17rp, v17ri, v17rm)
	}
L18:
	for v18 := 0; v18 < 2; v18++ {
		tick()
		if steps < 0 {
			break L18
		}
		v18c := v18
		_ = v18c
		switch v19 := any((id(uint32(6)) << ((id(uint16(79)) % (uint16(63) | 1)) % 7))).(type) {
		case int, int8:
			show("int, int8", v19)
		case string:
			show("string", v19)
		case uint64:
			show("uint64", v19)
		default:
			show("default", v19)
		}
	L20:
		for v20 := range 5 {
			tick()
			if steps < 0 {
				break L20
			}
			v20c := v20
			_ = v20c
		L21:
			for v21 := range 4 {
				tick()
				if steps < 0 {
					break L21
				}
				v21c := v21
				_ = v21c
				show(21, part("0123456789", 0, 5))
				v21c *= (v18c ^ int(id(uint8(16))))
				v22 := []uint8([]uint8{uint8(id(int32(-2147483648))), (id(uint8(255)) % (uint8(43) | 1)), uint8(id(uint(18446744073709551615))), uint8(70)})
				_ = v22
			}
		L23:
			for v23 := 1; v23 > 0; v23 -= 2 {
				tick()
				if steps < 0 {
					break L23
				}
				v23c := v23
				_ = v23c
				show(23, ((-float64(-75.25)) + (-(float64(-54.875) + float64(-99.75)))))
				var v24 any = string(rune(uint16(65535) % 0x3000))
				show(v24.(int))
				show(24, int32(byteAt(cut(string([]rune(""))+cut("a"+"")), 2)))
			}
			var v25 p82S = p82S{f0: int16(id(uint(93)))}
			_ = v25
		}
	L26:
		for v26 := 1; v26 > 0; v26 -= 2 {
			tick()
			if steps < 0 {
				break L26
			}
			v26c := v26
			_ = v26c
			v26c += (v18c | (v26c + v18c))
			var v27 []string = head(id([]string{"x\ty", string([]byte("A")), cut("" + "x\ty"), string([]byte(""))}), 3)
			_ = v27
		L28:
			for v28 := range 3 {
				tick()
				if steps < 0 {
					break L28
				}
				v28c := v28
				_ = v28c
				v26c += (v28c * int(id(uint64(18446744073709551615))))
				defer p82g[int64]((id(int64(9223372036854775807)) % (int64(562949953421311) | 1)), (id(int64(66)) + int64(id(int32(-2147483648)))))
				var v30 []int = append(head(id([]int{int(len([]int{})), int(id(int16(-32768))), (v18c - int(2047))}), 1), v18c)
				_ = v30
			}
		}
	}
	var v31 []uint16 = append(head(id([]uint16{(id(uint16(11)) >> (uint16(0) % 7)), (id(uint16(65535)) >> (uint8(255) % 31)), uint16(id(uint8(11)))}), 0), (id(uint16(70)) << ((id(uint8(39)) - uint8(31)) % 31)))
	_ = v31
L32:
	for v32 := 2; v32 > 0; v32 -= 2 {
		tick()
		if steps < 0 {
			break L32
		}
		v32c := v32
		_ = v32c
		if true || !false {
			continue
		}
	L33:
		for v33 := 1; v33 > 0; v33 -= 2 {
			tick()
			if steps < 0 {
				break L33
			}
			v33c := v33
			_ = v33c
			v34 := p82S{f0: int16(16383)}
			v34p := &v34
			var v34i p82I = v34p
			v34m := v34.m
			v34rp := v34p.m((v32c * v33c))
			v34ri := v34i.m((v32c * v33c))
			v34rm := v34m((v32c * v33c))
			show(v34, v34rp, v34ri, v34rm)
			if len(v31) > 3 {
				v31[3] = uint16(byteAt(cut("Go"+"世界"), 1))
			}
			if ((true && false) || !false) || (id(float64(-104.875)) >= float64(79)) {
				if id(steps)%3 == 0 {
					panic(string([]rune("0123456789")))
				}
				var v36 []float64 = head(id([]float64{(-float64(59.125)), (-float64(-26.125))}), 1)
				_ = v36
			} else {
				var v37 [2]float64
				_ = v37
				if !false || (id(false) == true) {
					continue L33
				}
			}
		}
		if len(v31) > 1 {
			v31[1] = (at(v31, 0) % ((at(v31, 0) << (uint16(4095) % 7)) | 1))
		}
	}
	v31 = append(v31, (-at(v31, 0)))
	v38 := func(v39 float64) int64 {
		tick()
		if id(uint8(72)) == (+id(uint8(255))) {
			if len(v31) > 3 {
				v31[3] = (^at(v31, 0))
			}
			var v40 [][]int32 = append(head(id([][]int32{[]int32{(id(int32(94)) * int32(-16)), int32(small(v39)), (id(int32(4095)) / (int32(-2147483648) | 1))}, append([]int32(nil), id([]int32{int32(small(v39)), (id(int32(98)) << (at(v31, 0) % 31))})...), []int32{(id(int32(27)) / (int32(12) | 1)), (id(int32(85)) >> (uint16(65535) % 70))}, []int32{(id(int32(63)) - int32(5))}}), 0), append([]int32(nil), id([]int32{(id(int32(14)) >> (uint8(255) % 31)), (id(int32(-13)) << (uint(64) % 63)), (+id(int32(9)))})...))
			_ = v40
		} else {
			v41 := uint64(uint64(18446744073709551615))
			_ = v41
			v42 := p82g[int32]((+id(int32(65535))), int32(2147483647))
			_ = v42
		}
		var v43 []int32
		_ = v43
		v44 := p82S{f0: int16(1)}
		v44p := &v44
		var v44i p82I = v44p
		v44m := v44.m
		v44rp := v44p.m(int(9223372036854775807))
		v44ri := v44i.m(int(9223372036854775807))
		v44rm := v44m(int(9223372036854775807))
		show(v44, v44rp, v44ri, v44rm)
		return (id(int64(-80)) + (id(int64(33)) % (int64(76) | 1)))
	}
	v45 := v38(float64(-87.375))
	_ = v45
	v46 := v38(((float64(62) / (1 + small(float64(-95.375)))) + float64(122)))
	_ = v46
	show(v31, v45, v46)
}

func main() {
	start(82, p82)
}

// Output:
// ==  82
// 10 [0 13]
// {7} 24 24 24
// default 24
// 21 01234
// 21 01234
// 21 01234
// 21 01234
// 23 229.875
// 10 [[-1] [62 82 113 -9223372036854775808] [65535 6] [127 -9223372036854775730] [5 0 -100 2147483647 101]]
// panic interface conversion: interface {} is string, not int
