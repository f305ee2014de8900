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

type p69S struct {
	f0 string
	f1 uint64
}

func p69f0(a0 p69S, a1 [4]uint32) (res [][]uint16) {
	tick()
	defer func() {
		if e := recover(); e != nil {
			show("recovered", e)
		}
		a0 = a0
		var v1 float64
		_ = v1
	}()
	v2 := p69S{f0: a0.f0}
	v2p := &v2
	var v2i p69I = v2p
	v2m := v2.m
	v2rp := v2p.m((id(int(43)) << (uint(72057594037927935) % 31)))
	v2ri := v2i.m((id(int(43)) << (uint(72057594037927935) % 31)))
	v2rm := v2m((id(int(43)) << (uint(72057594037927935) % 31)))
	show(v2, v2rp, v2ri, v2rm)
	if true || ((false || false) || (id(uint8(83)) >= uint8(6))) {
	L3:
		for v3 := 0; v3 < 4; v3++ {
			tick()
			if steps < 0 {
				break L3
			}
			v3c := v3
			_ = v3c
			func() {
				defer func() {
					v4 := []uint16(head(at(res, 0), 3))
					_ = v4
					v5 := p69S{f1: uint64(id(int64(9223372036854775807)))}
					v5p := &v5
					var v5i p69I = v5p
					v5m := v5.m
					v5rp := v5p.m(int(byteAt("zebra", 1)))
					v5ri := v5i.m(int(byteAt("zebra", 1)))
					v5rm := v5m(int(byteAt("zebra", 1)))
					show(v5, v5rp, v5ri, v5rm)
				}()
				var v6 string = string(rune(uint16(small((-float64(124.75)))) % 0x3000))
				_ = v6
				show(6, v2)
				var v7 []uint8 = append(head(id([]uint8{}), 0), uint8(id((id(uint8(7)) << (uint8(0) % 31)))))
				_ = v7
				v3c = (v3c | (v3c & int(byteAt(v2.f0, 2))))
			}()
			var v8 []bool = append(head(id([]bool{}), 1), false)
			_ = v8
			a0 = p69S{f0: part(a0.f0, 1, 3)}
		}
		if !((id(int16(32767)) > int16(1)) || (id(int16(-32768)) >= int16(-54))) {
			for v9, v10 := range []uint64{min(v2.f1, a0.f1)} {
				tick()
				_, _ = v9, v10
				var v11 []uint8 = []uint8{(id(uint8(15)) >> (uint8(59) % 7)), max(uint8(255), uint8(3))}
				_ = v11
				if true || false {
					return append(head(res, 1), at(res, 0))
				}
			}
			if true && (id(int16(44)) < int16(byteAt(a0.f0, 0))) {
				v12 := int64(int64(id(int8(small((-float64(-28.875)))))))
				_ = v12
				show(12, p69S{f0: part(a0.f0, 2, 0)})
			} else {
				a0.f0 = fmt.Sprint((a1[0] == a1[0]))
				v13 := map[string]int16(map[string]int16{"k0": (id(int16(87)) & int16(-106)), "k1": int16(len([]int{(id(int(50)) | int(-55))}))})
				_ = v13
			}
		} else {
			v14 := a0
			show(a0, v14)
			a0.f0 = v2.f0
			a1[3] = (+a1[0])
		}
	} else {
		if a1[0] < (a1[0] << (uint(18446744073709551615) % 7)) {
			if (id(uint8(69)) <= (id(uint8(63)) * uint8(89))) && true {
				a0.f0 = fmt.Sprint(string(rune(uint16(65535) % 0x3000)))
				a1[2] = a1[0]
			}
			var v15 int64 = int64(id((id(int32(32767)) >> (uint(63) % 31))))
			_ = v15
		}
		if ((id(int32(-91)) >= int32(26)) || !true) && ((true && true) || true) {
			v2.f0 = fmt.Sprint((false && false))
			var v16 bool = ((v2.f0 > cut(a0.f0+a0.f0)) || (id(int64(-32)) < int64(len([]int{(-id(int(63))), int(len([]int{int(65), int(byteAt("", 1)), int(30), int(small(float64(-69.75)))})), (id(int(67)) + int(-9223372036854775808))}))))
			_ = v16
		}
	}
	var v17 [3]uint
	_ = v17
	var v18 []float64 = head(id([]float64{(-float64(-72.5)), (float64(-87) + float64(-82.5))}), 3)
	_ = v18
L19:
	for v19 := range 4 {
		tick()
		if steps < 0 {
			break L19
		}
		v19c := v19
		_ = v19c
		if (a0.f0 <= cut(v2.f0+v2.f0)) || !false {
			func() {
				defer func() {
					a0 = p69S{f0: fmt.Sprint(int32(3)), f1: (v2.f1 & v2.f1)}
					switch v20 := any(v2.f0).(type) {
					case float64:
						show("float64", v20)
					default:
						show("default", v20)
					}
				}()
				var v21 any = cut(a0.f0 + v2.f0)
				show(v21.(uint32))
				show(21, (id(int8(94)) | (id(int8(-1)) & int8(id(uint64(18446744073709551615))))))
				v19c = v19c
			}()
			if id(int16(63)) <= (id(int16(-9)) >> (uint16(len([]int{})) % 63)) {
				if len(res) > 2 {
					res[2] = append(head(at(res, 0), 2), uint16(65535))
				}
				var v22 float64 = float64(id(int64(-9223372036854775808)))
				_ = v22
			} else {
				if !false || (true || true) {
					break L19
				}
				if false || true {
					return head(res, 1)
				}
			}
		}
		v2.f0 = fmt.Sprint((id(uint8(255)) % (uint8(73) | 1)))
		if v2.f0 <= v2.f0 {
			v23 := func(v24 bool) bool {
				tick()
				var v25 bool = (!(v24 && v24) && (id(uint16(28)) <= (+id(uint16(65535)))))
				_ = v25
				a0.f0 = string([]rune(string(rune(uint16(69) % 0x3000))))
				v2.f1 = max((-v2.f1), v2.f1)
				return (a0.f0 <= string(rune(uint16(65535)%0x3000)))
			}
			v26 := v23(true)
			_ = v26
			v27 := v23((v19c >= (v19c &^ v19c)))
			_ = v27
		L28:
			for v28 := range 2 {
				tick()
				if steps < 0 {
					break L28
				}
				v28c := v28
				_ = v28c
				a0.f1 = uint64(small(float64(id(v19c))))
				v29 := bool(((v28c != int(-57)) && true))
				_ = v29
				v30 := string(string([]byte(string([]byte(part("A", 2, 3))))))
				_ = v30
			}
		}
	}
	show(a0, a1, res, v2, v17, v18)
	return [][]uint16{tail(at(res, 0), 1)}
}
func p69f1(a0 p69S) (res []uint32) {
	tick()
	a0.f0 = a0.f0
L31:
	for v31 := 5; v31 > 0; v31 -= 2 {
		tick()
		if steps < 0 {
			break L31
		}
		v31c := v31
		_ = v31c
		res = append(head(res, 0), (at(res, 0) ^ min(at(res, 0), uint32(9))))
		res = append([]uint32(nil), res...)
		v32s, v32i := []int{v31c, (v31c << (uint(59) % 7))}, int((v31c | v31c))
		show(v32s[v32i])
	}
L33:
	for v33 := 0; v33 < 5; v33++ {
		tick()
		if steps < 0 {
			break L33
		}
		v33c := v33
		_ = v33c
		v34 := p69S{f0: fmt.Sprint(uint8(55)), f1: uint64(id(int16(-12)))}
		v34p := &v34
		var v34i p69I = v34p
		v34m := v34.m
		v34rp := v34p.m((v33c ^ v33c))
		v34ri := v34i.m((v33c ^ v33c))
		v34rm := v34m((v33c ^ v33c))
		show(v34, v34rp, v34ri, v34rm)
		v35 := []uint(append(id([]uint{(id(uint(18446744073709551615)) / (uint(99) | 1)), (id(uint(1023)) + uint(29)), uint(7), (id(uint(24)) + uint(76))}), (id(uint(18446744073709551615)) & (id(uint(53)) | uint(69)))))
		_ = v35
		var v36 map[int32]int
		_ = v36
	}
	show(36, uint64(id((id(uint(70)) - (+id(uint(7)))))))
	show(a0, res)
	return head(res, 1)
}
func p69g[T integer](a, b T) T {
	tick()
	v37 := (((a ^ b) / ((b << (uint8(94) % 9)) | 1)) | a)
	v38 := (T(id(int(id(int16(91))))) / ((T(id(int(-9223372036854775808))) << ((id(uint8(255)) * uint8(255)) % 9)) | 1))
	show(a, b, (v37 + (a << (uint8(55) % 9))))
	return ((T(99) << (uint8(255) % 9)) + (a / (v37 | 1))) + a ^ b ^ v37 ^ v38
}

type p69I interface{ m(a int) int }

func (r p69S) m(a int) int {
	tick()
	if (id(int32(268435455)) != int32(id(uint32(51)))) || (id(float64(16.625)) > float64(-117.25)) {
		var v39 bool = (((false || false) || false) || (id(int16(1023)) <= int16(-106)))
		_ = v39
		v40 := p69f1(p69S{f0: fmt.Sprint(int(549755813887)), f1: (r.f1 / (r.f1 | 1))})
		_ = v40
	} else {
		a = int(9223372036854775807)
		r.f1 += uint64(byteAt(r.f0, 4))
	}
	func() {
		defer func() {
			if e := recover(); e != nil {
				show("recovered", e)
			}
			var v41 []uint64
			_ = v41
			v42 := p69S{f0: string([]rune("zebra")), f1: (^r.f1)}
			v42p := &v42
			var v42i p69I = v42p
			v42m := v42.m
			v42rp := v42p.m(a)
			v42ri := v42i.m(a)
			v42rm := v42m(a)
			show(v42, v42rp, v42ri, v42rm)
		}()
		var v43 uint = uint(small(((-float64(-36.125)) + float64(id(r.f1)))))
		_ = v43
		v44 := p69g[uint](uint(byteAt(string([]byte(r.f0)), 0)), v43)
		_ = v44
		if id(steps)%3 == 0 {
			panic(r.f0)
		}
		var v46 any = (false && false)
		show(v46.(string))
	}()
	return int(len(part(r.f0, 1, 0)))
}
func p69() {
	tick()
	v47 := p69g[int32]((id(int32(-58)) >> ((-id(uint8(255))) % 70)), min(int32(id(uint32(67))), (-id(int32(74)))))
	_ = v47
	for v48, v49 := range "x\ty" {
		tick()
		_, _ = v48, v49
		show(49, head(id([]bool{false, (v48 >= v48), !true}), 2))
		v48--
	}
	v50 := []int32(append(id([]int32{(v47 - v47), (v47 &^ v47), max(v47, v47), v47}), int32(small(float64(-48.75)))))
	_ = v50
	v51 := p69S{}
	v51p := &v51
	var v51i p69I = v51p
	v51m := v51.m
	v51rp := v51p.m((id(int(9223372036854775807)) &^ int(-9223372036854775808)))
	v51ri := v51i.m((id(int(9223372036854775807)) &^ int(-9223372036854775808)))
	v51rm := v51m((id(int(9223372036854775807)) &^ int(-9223372036854775808)))
	show(v51, v51rp, v51ri, v51rm)
	show(51, [2]int64{int64(17592186044415)})
L52:
	for v52 := 0; v52 < 5; v52++ {
		tick()
		if steps < 0 {
			break L52
		}
		v52c := v52
		_ = v52c
		if id(float64(-33.5)) == ((float64(-79.75) / (1 + small(float64(-73.5)))) / (1 + small((float64(-17.125) - float64(102.125))))) {
		L53:
			for v53 := 0; v53 < 4; v53++ {
				tick()
				if steps < 0 {
					break L53
				}
				v53c := v53
				_ = v53c
				v54 := int(int(34)) % 3
				show(100 / v54)
				show(54, uint16(id((id(uint(274877906943)) << ((id(uint8(86)) - uint8(255)) % 31)))))
				v55 := int32((v47 | at(v50, 1)))
				_ = v55
			}
			v52c ^= (v52c / ((v52c &^ v52c) | 1))
		} else {
		L56:
			for v56 := range 3 {
				tick()
				if steps < 0 {
					break L56
				}
				v56c := v56
				_ = v56c
				v57 := p69g[int32](max(int32(id(uint32(4294967295))), (at(v50, 1)>>(uint(536870911)%31))), (^v47))
				_ = v57
				v50 = v50
				var v58 bool
				_ = v58
			}
			v59 := [][]uint16(append(id([][]uint16{}), tail(id([]uint16{}), 1)))
			_ = v59
		}
		if (false && false) || false {
			continue L52
		}
		v60 := func(v61 int) uint64 {
			tick()
			if len(v50) > 2 {
				v50[2] = (at(v50, 1) << (uint16(small(float64(87.25))) % 31))
			}
			show(61, string(rune(uint16(len(map[int8]uint8{0: uint8(id(uint16(21)))}))%0x3000)))
		L62:
			for v62 := range 3 {
				tick()
				if steps < 0 {
					break L62
				}
				v62c := v62
				_ = v62c
				show(62, v51)
				if id(uint8(255)) > uint8(id(at(v50, 1))) {
					return (v51.f1 * uint64(39))
				}
				show(62, v51)
			}
			return (v51.f1 + (v51.f1 * v51.f1))
		}
		v63 := v60((v52c % ((v52c << (uint16(65535) % 31)) | 1)))
		_ = v63
		v64 := v60((v52c / ((v52c >> (uint(18446744073709551615) % 7)) | 1)))
		_ = v64
	}
	v50 = head(v50, 1)
L65:
	for v65 := range 4 {
		tick()
		if steps < 0 {
			break L65
		}
		v65c := v65
		_ = v65c
		v65c++
		var v66 map[int8]bool = map[int8]bool{0: (false && true), 1: (id(int8(3)) < int8(127)), 2: (v65c != int(-5))}
		_ = v66
		if (v66[1] == (v66[1] == true)) && !!v66[1] {
			if id(float64(-106.125)) >= ((float64(59.25) + float64(106.375)) - (float64(90.75) - float64(113.875))) {
				if v66 != nil && len(v66) < 8 {
					v66[(id(int8(-128)) ^ int8(5))] = (v66[1] && (id(uint16(1023)) == uint16(1)))
				}
				show(66, append(id([][]uint32{append(id([]uint32{uint32(id(uint(50)))}), uint32(21))}), tail(id([]uint32{(id(uint32(72)) * uint32(67108863))}), 1)))
			} else {
				v51.f1 = uint64(id((v65c + v65c)))
				var v67 []string = append([]string(nil), id([]string{})...)
				_ = v67
			}
			if v66 != nil && len(v66) < 8 {
				v66[(id(int8(1)) << (uint8(94) % 63))] = ((true && v66[1]) && (id(int64(-114)) != int64(-9223372036854775808)))
			}
		}
	}
L68:
	for v68 := 3; v68 > 0; v68 -= 2 {
		tick()
		if steps < 0 {
			break L68
		}
		v68c := v68
		_ = v68c
		v68c -= (v68c << (min(uint(96), uint(1152921504606846975)) % 70))
		var v69 [2]uint32
		_ = v69
	}
	show(v47, v50, v51)
}

func main() {
	start(69, p69)
}

// Output:
// ==  69
// -29 -74 -87
// 49 [false true]
// 49 [false true]
// 49 [false true]
// panic runtime error: index out of range [5] with length 2
