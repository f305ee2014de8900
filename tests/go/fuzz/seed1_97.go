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

type p97S struct {
	f0 [][]int16
}

func p97f0() (res map[int16]int) {
	tick()
	var v1 map[string]string
	_ = v1
	v2 := p97S{f0: append(id([][]int16{}), []int16{(id(int16(57)) & int16(32767)), (id(int16(32767)) - int16(-32768)), int16(-32768), int16(id(res[1]))})}
	v2p := &v2
	var v2i p97I = v2p
	v2m := v2.m
	v2rp := v2p.m(res[1])
	v2ri := v2i.m(res[1])
	v2rm := v2m(res[1])
	show(v2, v2rp, v2ri, v2rm)
	v2.f0 = append(head(v2.f0, 2), append(head(id([]int16{(id(int16(34)) & int16(81))}), 2), int16(32767)))
	v3 := p97S{f0: append(v2.f0, []int16{int16(id(int64(0))), int16(id(int16(-70)))})}
	v3p := &v3
	var v3i p97I = v3p
	v3m := v3.m
	v3rp := v3p.m((res[1] << (uint16(65535) % 70)))
	v3ri := v3i.m((res[1] << (uint16(65535) % 70)))
	v3rm := v3m((res[1] << (uint16(65535) % 70)))
	show(v3, v3rp, v3ri, v3rm)
	v1 = v1
	show(res, v1, v2, v3)
	return res
}
func p97f1(a0 [1]float64, a1 map[int]float64) (res []bool) {
	tick()
	defer p97f0()
	for v5, v6 := range []string{string(rune(uint16(35) % 0x3000)), "0123456789", "Go", cut("x\ty" + "Go")} {
		tick()
		_, _ = v5, v6
		if !(id(uint8(255)) > (id(uint8(40)) >> (uint16(31) % 7))) {
			switch v7 := any((id(uint16(65535)) & uint16(id(uint64(511))))).(type) {
			case string:
				show("string", v7)
			case float64:
				show("float64", v7)
			case bool:
				show("bool", v7)
			default:
				show("default", v7)
			}
			v8 := p97f0()
			_ = v8
		} else {
			if id(uint16(30)) < uint16(65535) {
				a1 = a1
				var v9 float64 = a1[1]
				_ = v9
			}
			if a1 != nil && len(a1) < 8 {
				a1[int(2305843009213693951)] = (-float64(41.5))
			}
		}
		var v10 string
		_ = v10
	}
	var v11 string = string(rune((id(uint16(0)) &^ (id(uint16(65535)) - uint16(65535))) % 0x3000))
	_ = v11
	if (!at(res, 0) || (at(res, 0) && false)) || (at(res, 0) != (at(res, 0) || at(res, 0))) {
		switch v12 := any(uint(byteAt(cut(v11+"\xff"), 1))).(type) {
		case string:
			show("string", v12)
		case uint64:
			show("uint64", v12)
		case bool:
			show("bool", v12)
		default:
			show("default", v12)
		}
		if id(int(9223372036854775807)) == int(id(int16(32767))) {
			for v13, v14 := range cut(string(rune(uint16(31)%0x3000)) + "") {
				tick()
				_, _ = v13, v14
				res = head(res, 2)
				var v15 p97S = p97S{f0: [][]int16{head(id([]int16{int16(id(int64(2047)))}), 3)}}
				_ = v15
			}
			if !!(id(int64(52)) != int64(-9223372036854775808)) {
				v11 = string([]byte(part(v11, 2, 8)))
				if len(res) > 2 {
					res[2] = at(res, 0)
				}
			} else {
				res = res
				a0[0] = (float64(id(uint(8))) + (-a1[1]))
			}
		}
	} else {
		var v16 [][]uint8
		_ = v16
	L17:
		for v17 := 5; v17 > 0; v17 -= 2 {
			tick()
			if steps < 0 {
				break L17
			}
			v17c := v17
			_ = v17c
		L18:
			for v18 := 1; v18 > 0; v18 -= 2 {
				tick()
				if steps < 0 {
					break L18
				}
				v18c := v18
				_ = v18c
				v19 := []int(tail(id([]int{int(byteAt(v11, 3)), (v17c * v17c)}), 2))
				_ = v19
				v17c = int(-9223372036854775808)
				v19 = tail(v19, 2)
			}
		L20:
			for v20 := range 3 {
				tick()
				if steps < 0 {
					break L20
				}
				v20c := v20
				_ = v20c
				res = res
				show(20, append(id([]string{cut(v11 + v11), part(v11, 1, 0)}), string(rune(uint16(id(int32(2)))%0x3000))))
				v21 := p97f0()
				_ = v21
			}
		L22:
			for v22 := 5; v22 > 0; v22 -= 2 {
				tick()
				if steps < 0 {
					break L22
				}
				v22c := v22
				_ = v22c
				if a1 != nil && len(a1) < 8 {
					a1[int(small(a0[0]))] = ((a0[0] * a0[0]) - float64(id(uint32(69))))
				}
				v17c |= (v17c % (v22c | 1))
				v11 = part(v11, 1, 8)
			}
		}
	}
	v23 := p97S{}
	v23p := &v23
	var v23i p97I = v23p
	v23m := v23.m
	v23rp := v23p.m(int(len([]int{(id(int(-9223372036854775808)) + int(-9223372036854775808))})))
	v23ri := v23i.m(int(len([]int{(id(int(-9223372036854775808)) + int(-9223372036854775808))})))
	v23rm := v23m(int(len([]int{(id(int(-9223372036854775808)) + int(-9223372036854775808))})))
	show(v23, v23rp, v23ri, v23rm)
	func() {
		defer func() {
			if ((at(res, 0) || at(res, 0)) && at(res, 0)) || (v11 >= string([]byte("x\ty"))) {
				show(23, append(head(id([]uint64{uint64(id(int8(55))), uint64(18446744073709551615), max(uint64(32), uint64(137438953471)), (id(uint64(74)) & uint64(18446744073709551615))}), 0), uint64(18446744073709551615)))
			} else {
				show(23, fmt.Sprint(max((id(uint(2097151))+uint(19)), (id(uint(281474976710655))+uint(7)))))
				v11 = cut(v11 + fmt.Sprint(string([]rune(v11))))
			}
			var v24 string
			_ = v24
		}()
		v25 := v23
		show(v23, v25)
		delete(a1, int(small(a1[1])))
		func() {
			defer func() {
				if e := recover(); e != nil {
					show("recovered", e)
				}
				var v26 bool = !(v11 == v11)
				_ = v26
				v25.f0 = append(head(v23.f0, 1), append([]int16(nil), id([]int16{max(int16(-32768), int16(73)), int16(32767), int16(-32768)})...))
			}()
			v23.f0 = v23.f0
			v11 = v11
			v27 := p97f0()
			_ = v27
			if v27 != nil && len(v27) < 8 {
				v27[int16(1023)] = (v27[1] % (v27[1] | 1))
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
						if !(at(res, 0) && at(res, 0)) && !(at(res, 0) && at(res, 0)) {
							v25.f0 = tail(v23.f0, 1)
						} else {
							show(27, v23)
						}
						var v28 map[string]int
						if int(int(9223372036854775807))%3 == 0 {
							v28["x"] = int(len([]int{int(-9223372036854775808), (id(int(2305843009213693951)) &^ int(80)), (id(int(9223372036854775807)) >> (uint(9) % 63))}))
						}
						show(v28["x"])
					}()
					v29 := uint8(uint8(86))
					_ = v29
					v11 = cut(v11 + v11)
					var v30 p97S
					_ = v30
					v23.f0 = tail(v23.f0, 1)
				}()
			}()
			delete(a1, (id(int(93)) &^ int(77)))
			var v31 int64 = int64(-78)
			_ = v31
			if len(res) > 2 {
				res[2] = (v31 != int64(-44))
			}
		}()
		a1 = a1
	}()
	show(a0, a1, res, v11, v23)
	return head(res, 0)
}
func p97g[T integer](a, b T) T {
	tick()
	v32 := T(id((^id(int(9223372036854775807)))))
	v33 := T(id((id(int(1152921504606846975)) &^ int(144115188075855871))))
	show(a, b, ((a / (v32 | 1)) << ((+id(uint8(76))) % 9)))
	return (a * T(id(int(79)))) + a ^ b ^ v32 ^ v33
}

type p97I interface{ m(a int) int }

func (r *p97S) m(a int) int {
	tick()
	var v34 string
	_ = v34
	v35 := bool((!(true && false) || ((v34 >= v34) && false)))
	_ = v35
	return (a / ((a << (uint16(95) % 7)) | 1))
}
func p97() {
	tick()
	v36 := []string(append(id([]string{fmt.Sprint(uint8(17)), string(rune(uint16(63) % 0x3000)), cut("Go" + "zebra")}), string(rune((id(uint16(92))-uint16(65535))%0x3000))))
	_ = v36
	show(36, map[string]uint32{"k0": uint32(99), "k1": max(uint32(4294967295), uint32(262143)), "k2": uint32(small(float64(55.625)))})
	if id(int16(1023)) == max((id(int16(-72))&int16(-32768)), max(int16(62), int16(-37))) {
		if len(v36) > 3 {
			v36[3] = ""
		}
		func() {
			defer func() {
				if e := recover(); e != nil {
					show("recovered", e)
				}
				v37 := uint16(uint16(65535))
				_ = v37
			L38:
				for v38 := range 3 {
					tick()
					if steps < 0 {
						break L38
					}
					v38c := v38
					_ = v38c
					v37--
					var v39 int8 = int8(byteAt(string([]rune(cut(at(v36, 0)+at(v36, 0)))), 1))
					_ = v39
					v40 := uint(uint(23))
					_ = v40
				}
			}()
			for v41, v42 := range string([]rune(part("x\ty", 2, 4))) {
				tick()
				_, _ = v41, v42
				v43 := uint64(uint64(18446744073709551615))
				_ = v43
				v41 = int(id(uint16(id(min(int64(65535), int64(-31))))))
			}
			if ((false || false) || (false && false)) && true {
				v44 := uint16(uint16(45))
				_ = v44
				var v45 []int32 = append(head(id([]int32{int32(small(float64(-75.25))), int32(len([]int{int(len([]int{int(id(uint8(255)))})), (id(int(-33)) &^ int(-9223372036854775808)), (id(int(25)) - int(4095))})), int32(53), int32(id(uint64(511)))}), 2), int32(58))
				_ = v45
			}
		L46:
			for v46 := 2; v46 > 0; v46 -= 2 {
				tick()
				if steps < 0 {
					break L46
				}
				v46c := v46
				_ = v46c
				if len(v36) > 2 {
					v36[2] = string([]byte(cut(at(v36, 0) + at(v36, 0))))
				}
				var v47 map[int32]uint64 = map[int32]uint64{0: (id(uint64(1)) &^ uint64(18446744073709551615))}
				_ = v47
				v48 := []uint64([]uint64{(v47[1] >> (uint8(255) % 70)), (v47[1] - v47[1]), (v47[1] % (v47[1] | 1))})
				_ = v48
			}
			v36 = v36
		}()
	}
	func() {
		defer func() {
			var v49 [][]uint64 = head(id([][]uint64{}), 0)
			_ = v49
		}()
	L50:
		for v50 := 1; v50 > 0; v50 -= 2 {
			tick()
			if steps < 0 {
				break L50
			}
			v50c := v50
			_ = v50c
			if len(v36) > 0 {
				v36[0] = cut(at(v36, 0) + string(rune(uint16(65535)%0x3000)))
			}
			if id(int32(262143)) == int32(id(uint8(65))) {
				continue L50
			}
			var v51 [4]uint8
			_ = v51
		}
		v36 = v36
		v52 := func(v53 string) uint8 {
			tick()
			show(53, head(v36, 1))
			v36 = append(v36, cut(cut(at(v36, 0)+v53)+fmt.Sprint(at(v36, 0))))
			v54 := p97g[uint8](uint8(255), (id(uint8(63)) - uint8(len(v53))))
			_ = v54
			return (v54 + (+v54))
		}
		v55 := v52(string([]rune(fmt.Sprint(at(v36, 0)))))
		_ = v55
		v56 := v52(string(rune((id(uint16(99)) << (uint(18446744073709551615) % 70)) % 0x3000)))
		_ = v56
		var v57 any = uint16(65535)
		show(v57.(float64))
	}()
L58:
	for v58 := 3; v58 > 0; v58 -= 2 {
		tick()
		if steps < 0 {
			break L58
		}
		v58c := v58
		_ = v58c
		v59 := func(v60 int16) string {
			tick()
			v36 = head(v36, 3)
			if len(v36) > 0 {
				v36[0] = string(rune((id(uint16(76)) ^ uint16(8191)) % 0x3000))
			}
			v61 := uint32((^id(uint32(20))))
			_ = v61
			return string([]rune(string([]byte("x\ty"))))
		}
		v62 := v59((-id(int16(6))))
		_ = v62
		v63 := v59(int16(1023))
		_ = v63
		var v64 bool
		_ = v64
	L65:
		for v65 := range 1 {
			tick()
			if steps < 0 {
				break L65
			}
			v65c := v65
			_ = v65c
			v66 := func(v67 int16) string {
				tick()
				if !(v64 && v64) {
					return at(v36, 0)
				}
				var v68 []bool
				_ = v68
				v64 = (v63 == string(rune((id(uint16(3))|uint16(26))%0x3000)))
				return string([]byte(v63))
			}
			v69 := v66((id(int16(1023)) - (id(int16(-116)) << (uint8(57) % 7))))
			_ = v69
			v70 := v66(int16(83))
			_ = v70
			func() {
				defer func() {
					if e := recover(); e != nil {
						show("recovered", e)
					}
					var v71 []int8 = append(id([]int8{}), (id(int8(-80)) * int8(127)))
					_ = v71
				L72:
					for v72 := 0; v72 < 5; v72++ {
						tick()
						if steps < 0 {
							break L72
						}
						v72c := v72
						_ = v72c
						var v73 [][]int = append(id([][]int{append(head(id([]int{(v72c % (v65c | 1))}), 2), v58c), append(id([]int{(v65c ^ v65c), int(id(v72c))}), v58c), tail(id([]int{}), 0), tail(id([]int{v65c, (^v72c)}), 2)}), []int{v58c, (v72c >> (uint(18446744073709551615) % 70)), (v65c % (v65c | 1))})
						_ = v73
						v69 = cut(v69 + cut(string([]rune(v69))+string(rune(uint16(7)%0x3000))))
						var v74 [][]int16 = [][]int16{}
						_ = v74
					}
				}()
				v64 = !!(v64 && v64)
				var v75 string
				_ = v75
				var v76 string = fmt.Sprint((id(uint32(4294967295)) / ((id(uint32(4)) ^ uint32(79)) | 1)))
				_ = v76
				v65c--
			}()
			for v77, v78 := range v70 {
				tick()
				_, _ = v77, v78
				var v79 p97S = p97S{}
				_ = v79
				v77 = min((v65c - int(id(uint(2047)))), int(id((id(int8(-128)) << (uint(36) % 70)))))
			}
		}
	}
L80:
	for v80 := 3; v80 > 0; v80 -= 2 {
		tick()
		if steps < 0 {
			break L80
		}
		v80c := v80
		_ = v80c
		var v81 p97S
		_ = v81
		var v82 []int32
		_ = v82
		v83 := int(int(small(float64(-46.375)))) % 3
		show(100 / v83)
	}
	v84 := uint((id(uint(67)) & (id(uint(94)) &^ (id(uint(1125899906842623)) & uint(18446744073709551615)))))
	_ = v84
	var v85 bool
	_ = v85
	var v86 uint16
	_ = v86
	v86 = v86
	if v86 >= (v86 | (v86 | v86)) {
		if !(id(int(-9223372036854775808)) == (id(int(-9223372036854775808)) ^ int(32767))) {
			if id(steps)%3 == 0 {
				panic(string(rune(v86 % 0x3000)))
			}
			v88 := head(v36, 0)
			v88 = append(v88, at(v36, 0))
			show(v36, v88)
			v84 |= v84
		}
	} else {
		defer p97f0()
		if v85 != (v85 == (id(int32(67)) == int32(87))) {
			v36 = []string{fmt.Sprint(uint8(31))}
			show(89, [1]uint32{uint32(4294967295)})
		} else {
			show(89, part(at(v36, 0), 2, 4))
		L90:
			for v90 := 0; v90 < 1; v90++ {
				tick()
				if steps < 0 {
					break L90
				}
				v90c := v90
				_ = v90c
				v91 := p97f0()
				_ = v91
				if len(v36) > 3 {
					v36[3] = at(v36, 0)
				}
				if len(v36) > 0 {
					v36[0] = at(v36, 0)
				}
			}
		}
	}
	show(v36, v84, v85, v86)
}

func main() {
	start(97, p97)
}

// Output:
// ==  97
// 36 map[k0:99 k1:4294967295 k2:55]
// 53 [17࿿]
// 255 58 240
// 53 [17࿿]
// 255 60 240
// panic interface conversion: interface {} is uint16, not float64
