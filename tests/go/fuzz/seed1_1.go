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

type p1S struct {
	f0 uint
}

func p1f0(a0 uint8) (res []int64) {
	tick()
	if len(res) > 2 {
		res[2] = at(res, 0)
	}
L1:
	for v1 := range 3 {
		tick()
		if steps < 0 {
			break L1
		}
		v1c := v1
		_ = v1c
		if id(false) != ((false || true) && (id("Go") == "x\ty")) {
			a0 *= uint8(41)
			a0 += (a0 * a0)
		}
		if (a0 > a0) || (true || false) {
			continue
		}
		var v2 []uint64
		_ = v2
	}
	show(2, (id(uint64(18446744073709551615)) / (uint64(id(int(id(uint(91))))) | 1)))
L3:
	for v3 := 1; v3 > 0; v3 -= 2 {
		tick()
		if steps < 0 {
			break L3
		}
		v3c := v3
		_ = v3c
		show(3, []uint{(id(uint(88)) % (uint(31) | 1)), (id(uint(18446744073709551615)) + uint(65)), uint(18446744073709551615), (id(uint(4)) << (uint16(42) % 70))})
		var v4 any = int8(127)
		show(v4.(int32))
		v5 := [][]uint64(append([][]uint64(nil), id([][]uint64{head(id([]uint64{(id(uint64(70368744177663)) >> (uint(18446744073709551615) % 63))}), 0), tail(id([]uint64{uint64(id(uint16(65535))), (id(uint64(95)) + uint64(18446744073709551615))}), 3), []uint64{}})...))
		_ = v5
	}
	show(a0, res)
	return append([]int64(nil), res...)
}
func p1f1(a0 int64) (res []float64) {
	tick()
	var v6 int32
	_ = v6
	v7 := map[string]int(map[string]int{"k0": int(-95)})
	_ = v7
	v8 := func(v9 string) int {
		tick()
		var v10 []bool = append(id([]bool{(true && false), (false && false), (false || false)}), (!true && !true))
		_ = v10
		if ((id(uint64(31)) <= uint64(22)) || (at(v10, 0) != at(v10, 0))) || (!at(v10, 0) && (id(uint16(4095)) < uint16(65535))) {
			if v7 != nil && len(v7) < 8 {
				v7[string([]rune("a"))] = int(id((a0 | a0)))
			}
			v10 = []bool{}
		} else {
			if len(v10) > 3 {
				v10[3] = ((at(v10, 0) != at(v10, 0)) || (v7["k1"] < v7["k1"]))
			}
			if v7 != nil && len(v7) < 8 {
				v7[string([]byte(v9))] = int(id((id(int16(127)) * int16(3))))
			}
		}
		v11 := p1f0(uint8(3))
		_ = v11
		return int(13)
	}
	v12 := v8(string([]rune(fmt.Sprint(uint(18446744073709551615)))))
	_ = v12
	v13 := v8("\xff")
	_ = v13
	if v7 != nil && len(v7) < 8 {
		v7[string([]byte("a"))] = int(small((at(res, 0) - at(res, 0))))
	}
	v13 = int(id(int16(len(append([]int(nil), id([]int{})...)))))
	switch v14 := any("\xff").(type) {
	case int, int8:
		show("int, int8", v14)
	case uint64:
		show("uint64", v14)
	case float64:
		show("float64", v14)
	case bool:
		show("bool", v14)
	default:
		show("default", v14)
	}
	show(a0, res, v6, v7, v12, v13)
	return append(head(res, 0), (at(res, 0) / (1 + small(at(res, 0)))))
}
func p1g[T integer](a, b T) T {
	tick()
	v15 := (T(id((id(int(-62)) + int(27)))) / (((T(38) | a) ^ (T(69) ^ b)) | 1))
	v16 := (v15 / ((T(id(int(-9223372036854775808))) << (uint8(id(int16(-32768))) % 9)) | 1))
	show(a, b, T(id(int(-49))))
	return (b + (v15 * T(90))) + a ^ b ^ v15 ^ v16
}

type p1I interface{ m(a int) int }

func (r p1S) m(a int) int {
	tick()
	v17 := float64((((float64(-40.875) - float64(-19.25)) / (1 + small(float64(15)))) - float64(id((id(int8(58)) >> (uint8(255) % 70))))))
	_ = v17
	r.f0 |= max(min(r.f0, r.f0), (r.f0 << (r.f0 % 31)))
	return (a - (a | a))
}
func p1() {
	tick()
	v18s, v18i := append([]int(nil), id([]int{int(80), (id(int(50)) &^ int(-9223372036854775808)), int(byteAt("", 4)), int(byteAt("\xff", 2))})...), int(int(small(float64(-62.625))))
	show(v18s[v18i])
	show(18, cut(cut("hé"+string(rune(uint16(54)%0x3000)))+fmt.Sprint("0123456789")))
	v19 := bool((id(true) != (!false && (true && false))))
	_ = v19
	show(19, tail(id([]uint{uint(id(uint(4))), (id(uint(93)) << (uint(90) % 63)), uint(id(int32(8))), (id(uint(25)) / (uint(18446744073709551615) | 1))}), 1))
	func() {
		defer func() {
			if e := recover(); e != nil {
				show("recovered", e)
			}
			switch v20 := any((float64(-101.375) / (1 + small((float64(-70.375) / (1 + small(float64(-67.875)))))))).(type) {
			case float64:
				show("float64", v20)
			default:
				show("default", v20)
			}
		L21:
			for v21 := 0; v21 < 3; v21++ {
				tick()
				if steps < 0 {
					break L21
				}
				v21c := v21
				_ = v21c
				var v22 []int16 = []int16{int16(-77), int16(len("a")), (id(int16(-32768)) &^ int16(8191)), (id(int16(96)) % (int16(38) | 1))}
				_ = v22
				var v23 uint32
				_ = v23
				var v24 p1S
				_ = v24
			}
		}()
		func() {
			defer func() {
				if e := recover(); e != nil {
					show("recovered", e)
				}
				func() {
					defer func() {
						if e := recover(); e != nil {
							show("recovered", e)
						}
						if !(!v19 && (id(int16(32767)) >= int16(20))) {
							v19 = v19
							var v25 p1S
							_ = v25
						}
						v19 = (id(int64(12)) >= int64(byteAt(cut("Go"+""), 2)))
					}()
					var v26 []int64
					_ = v26
					var v27 uint8
					_ = v27
					v27 ^= (v27 | min(v27, v27))
				}()
			}()
			v19 = ((id(int(34)) > (id(int(1152921504606846975)) >> (uint(27) % 31))) || (v19 == (false && v19)))
			v28 := p1g[uint32]((id(uint32(4294967295)) % ((id(uint32(63)) + uint32(63)) | 1)), uint32(47))
			_ = v28
			var v29 int64
			_ = v29
			v28--
		}()
		switch id(int(9223372036854775807)) % 4 {
		case 0, -4:
			v19 = (((id(uint16(44)) == uint16(58)) || (id(uint8(10)) < uint8(22))) || (id(float64(-53.75)) >= float64(-102.25)))
			v19 = ((true && v19) && ((v19 || v19) && !v19))
		case 1, -5:
			v30 := p1f0((id(uint8(5)) % (uint8(id(uint64(262143))) | 1)))
			_ = v30
			var v31 float64
			_ = v31
		case 2, -6:
			v19 = ((id(int16(60)) != int16(id(int(62)))) && !(v19 || v19))
		}
		v19 = (id(int16(-32768)) < (id(int16(32767)) + int16(id(uint16(63)))))
		v19 = !(id(uint16(65535)) >= uint16(255))
	}()
	var v32 map[string]int
	if int((id(int(-9223372036854775808))^int(9223372036854775807)))%3 == 0 {
		v32["x"] = (id(int(4)) * int(9223372036854775807))
	}
	show(v32["x"])
	v33 := p1S{f0: uint(id(int32(92)))}
	v33p := &v33
	var v33i p1I = v33p
	v33m := v33.m
	v33rp := v33p.m((+id(int(33554431))))
	v33ri := v33i.m((+id(int(33554431))))
	v33rm := v33m((+id(int(33554431))))
	show(v33, v33rp, v33ri, v33rm)
	for v34, v35 := range string([]rune(string(rune(uint16(65535) % 0x3000)))) {
		tick()
		_, _ = v34, v35
		v33.f0 = v33.f0
		switch id(int(-5)) % 4 {
		case 0, -4:
			defer p1g[uint32]((id(uint32(37)) ^ uint32(id(int64(10)))), (id(uint32(4294967295)) >> (uint16(small(float64(39.5))) % 63)))
		case 1, -5:
			var v37 bool = (id(uint64(18446744073709551615)) != uint64(id((id(uint8(20)) ^ uint8(57)))))
			_ = v37
			v38 := []uint8([]uint8{(id(uint8(255)) | uint8(79)), min(uint8(25), uint8(90))})
			_ = v38
			fallthrough
		case 2, -6:
			if id(int8(-128)) >= min(int8(32), (id(int8(4))<<(uint8(255)%70))) {
				defer p1f1(int64(len(head(id([]int{int(id(int16(1023)))}), 3))))
				var v40 []int32
				_ = v40
			} else {
				v35 = (v35 << (uint16(65535) % 7))
				v41 := p1f0((+id(uint8(255))))
				_ = v41
			}
		L42:
			for v42 := 1; v42 > 0; v42 -= 2 {
				tick()
				if steps < 0 {
					break L42
				}
				v42c := v42
				_ = v42c
				v43 := p1g[int](int(id((id(uint64(18446744073709551615)) | uint64(18446744073709551615)))), v42c)
				_ = v43
				v44s, v44i := string(rune(uint16(65535)%0x3000)), int(int(len("x\ty")))
				show(v44s[v44i%5 : v44i%7])
				v45s, v45i := cut("\xff"+"A"), int((-v34))
				show(v45s[v45i%5 : v45i%7])
			}
		default:
			v35 = v35
		}
	}
L46:
	for v46 := 4; v46 > 0; v46 -= 2 {
		tick()
		if steps < 0 {
			break L46
		}
		v46c := v46
		_ = v46c
		if !(v19 && v19) || (!v19 || (id(float64(68.125)) <= float64(39.625))) {
			if !(v19 == (v19 && false)) {
				var v47 []uint = append(head(id([]uint{v33.f0, (v33.f0 % (uint(27) | 1))}), 1), uint(36028797018963967))
				_ = v47
				defer p1g[int](v46c, v46c)
			} else {
				v19 = v19
				v46c = (v46c / (int(len([]int{(v46c &^ v46c), (v46c | int(9223372036854775807)), int(small(float64(38.75))), (v46c * v46c)})) | 1))
			}
			v33 = v33
		} else {
			v33.f0 = (v33.f0 - uint(id(int16(3))))
			var v49 p1S
			_ = v49
		}
		if id(uint16(99)) == uint16(id((v46c - v46c))) {
			switch v50 := any(int16(2047)).(type) {
			case int, int8:
				show("int, int8", v50)
			case string:
				show("string", v50)
			case uint64:
				show("uint64", v50)
			case float64:
				show("float64", v50)
			case bool:
				show("bool", v50)
			default:
				show("default", v50)
			}
		L51:
			for v51 := 0; v51 < 4; v51++ {
				tick()
				if steps < 0 {
					break L51
				}
				v51c := v51
				_ = v51c
				v52 := [4]uint([4]uint{uint(id(uint32(131071))), v33.f0, (v33.f0 & v33.f0)})
				_ = v52
				var v53 []uint16 = append(head(id([]uint16{(id(uint16(21)) - uint16(65535)), uint16(byteAt("世界", 0)), (^id(uint16(40))), (id(uint16(86)) * uint16(65535))}), 1), max(uint16(small(float64(-52.375))), (id(uint16(65535))<<(uint8(255)%7))))
				_ = v53
				v46c--
			}
		} else {
		L54:
			for v54 := 3; v54 > 0; v54 -= 2 {
				tick()
				if steps < 0 {
					break L54
				}
				v54c := v54
				_ = v54c
				v19 = (((v19 && true) && (v19 || v19)) || v19)
				v55 := []uint32(append(id([]uint32{(id(uint32(6)) % (uint32(50) | 1)), uint32(id(uint64(18446744073709551615))), (id(uint32(59)) % (uint32(67) | 1)), uint32(57)}), (id(uint32(8388607)) | (id(uint32(33)) >> (uint16(98) % 31)))))
				_ = v55
				v54c = (v54c + (v54c ^ int(id(uint8(35)))))
			}
			if !v19 && v19 {
				v56 := p1f0((id(uint8(63)) + uint8(19)))
				_ = v56
				v46c ^= int(id(uint16(id(uint8(0)))))
			}
		}
		v46c = v46c
	}
	for v57, v58 := range string([]byte(cut("" + "a"))) {
		tick()
		_, _ = v57, v58
		v33 = v33
		v59 := p1f1((id(int64(-9223372036854775808)) &^ (id(int64(17179869183)) &^ int64(-9223372036854775808))))
		_ = v59
	}
	show(v19, v33)
}

func main() {
	start(1, p1)
}

// Output:
// ==  1
// 50
// 18 hé60123456789
// 19 [12482248704 8 0]
// 15 47 4294967247
// float64 -50.6875
// 0
// {92} 0 0 0
// 2 202711473337467600
// 3 [26 64 18446744073709551615 17592186044416]
// panic interface conversion: interface {} is int8, not int32
