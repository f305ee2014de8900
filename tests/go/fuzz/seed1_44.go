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

type p44S struct {
	f0 []string
	f1 int16
	f2 [][]int16
	f3 int16
}

func p44g[T integer](a, b T) T {
	tick()
	v1 := a
	v2 := ((T(id(int(4))) + v1) << (uint8(78) % 9))
	show(a, b, T(id(int(small(float64(-59))))))
	return a + a ^ b ^ v1 ^ v2
}

type p44I interface{ m(a int) int }

func (r *p44S) m(a int) int {
	tick()
L3:
	for v3 := 3; v3 > 0; v3 -= 2 {
		tick()
		if steps < 0 {
			break L3
		}
		v3c := v3
		_ = v3c
		v3c--
		var v4 []int = append([]int(nil), id([]int{})...)
		_ = v4
		var v5 []int32
		_ = v5
	}
	r.f3 += r.f3
	return a
}
func p44() {
	tick()
	if !(id(int64(9223372036854775807)) >= (id(int64(-37)) << (uint16(65535) % 63))) {
	L6:
		for v6 := range 3 {
			tick()
			if steps < 0 {
				break L6
			}
			v6c := v6
			_ = v6c
			if (id(int32(67108863)) >= int32(-90)) || true {
				break
			}
			for v7, v8 := range append(head(id([]string{"a", string([]byte("a")), part("hé", 1, 4), cut("a" + "x\ty")}), 2), cut("世界"+"世界")) {
				tick()
				_, _ = v7, v8
				show(8, uint(85))
				v6c++
			}
			if (true && true) && true {
				break L6
			}
		}
	}
	v9 := p44g[uint](uint(18446744073709551615), uint(56))
	_ = v9
	for v10, v11 := range append([]string(nil), id([]string{part("Go", 2, 1), cut("\xff" + "a"), fmt.Sprint(uint16(62))})...) {
		tick()
		_, _ = v10, v11
	L12:
		for v12 := 2; v12 > 0; v12 -= 2 {
			tick()
			if steps < 0 {
				break L12
			}
			v12c := v12
			_ = v12c
			v13 := p44S{f0: []string{fmt.Sprint(int16(-29)), string(rune(uint16(73) % 0x3000))}, f1: (id(int16(34)) * int16(68)), f2: [][]int16{}}
			v13p := &v13
			var v13i p44I = v13p
			v13m := v13.m
			v13rp := v13p.m(v10)
			v13ri := v13i.m(v10)
			v13rm := v13m(v10)
			show(v13, v13rp, v13ri, v13rm)
			func() {
				defer func() {
					if !(id(true) != true) {
						v14s, v14i := fmt.Sprint(v9), int(int(id(uint64(2147483647))))
						show(v14s[v14i%5 : v14i%7])
						v15 := p44g[uint](uint(len(cut(v11+v11))), uint(id(uint64(id(v9)))))
						_ = v15
					} else {
						v10 ^= int(id((v12c << (uint16(97) % 7))))
						var v16 p44S = v13
						_ = v16
					}
					var v17 float64 = ((-float64(id(uint64(9007199254740991)))) - (-(float64(-35.625) + float64(24.875))))
					_ = v17
				}()
				v18 := bool((!(false && true) && (true && (v9 == uint(26)))))
				_ = v18
				v10--
				v10 = int(id(uint16(65535)))
			}()
			v11 = string([]rune(cut(part(v11, 3, 3) + v11)))
		}
		v10 |= v10
	}
	for v19, v20 := range tail(id([]uint16{uint16(id(uint8(2))), uint16(id(int32(6)))}), 2) {
		tick()
		_, _ = v19, v20
		if id(uint64(18446744073709551615)) != uint64(0) {
			switch id(int(id(int16(-32768)))) % 4 {
			case 0, -4:
				v21 := p44g[int8]((id(int8(-128)) + int8(id(v20))), (id(int8(80)) &^ int8(id(int8(-128)))))
				_ = v21
				show(21, (id(uint64(16)) + (id(uint64(18446744073709551615)) * uint64(small(float64(-27.125))))))
			case 1, -5:
				show(21, float64(67.25))
				if id(steps)%3 == 0 {
					panic(fmt.Sprint(uint64(89)))
				}
				fallthrough
			case 2, -6:
				v20 *= v20
				v23 := float64(((-float64(id(int16(-37)))) / (1 + small(((float64(-47.875) * float64(90.25)) / (1 + small((-float64(-81.875)))))))))
				_ = v23
			default:
				var v24 string
				_ = v24
			}
			v25 := p44S{f0: []string{fmt.Sprint(v19), string([]rune("Go")), string([]rune("世界")), string([]rune("a"))}, f1: (id(int16(-32768)) << (uint(41) % 70)), f3: (id(int16(54)) ^ int16(32767))}
			v25p := &v25
			var v25i p44I = v25p
			v25m := v25.m
			v25rp := v25p.m(int(small(float64(11.625))))
			v25ri := v25i.m(int(small(float64(11.625))))
			v25rm := v25m(int(small(float64(11.625))))
			show(v25, v25rp, v25ri, v25rm)
		} else {
			switch id(v19) % 4 {
			case 0, -4:
				var v26 int16 = (id(int16(255)) &^ (id(int16(25)) >> ((v9 + v9) % 63)))
				_ = v26
				v26--
				fallthrough
			case 1, -5:
				v20++
				v27 := map[string]int8(map[string]int8{"k0": (id(int8(127)) << (v9 % 63)), "k1": (id(int8(-72)) >> (uint16(77) % 31))})
				_ = v27
			case 2, -6:
				v19 ^= int(id((id(int64(74)) ^ int64(536870911))))
				v28 := [1]float64([1]float64{})
				_ = v28
			}
			var v29 []int64
			_ = v29
		}
	}
	switch v30 := any((id(int8(23)) % (int8(id(int32(-16))) | 1))).(type) {
	case int, int8:
		show("int, int8", v30)
	case float64:
		show("float64", v30)
	case bool:
		show("bool", v30)
	default:
		show("default", v30)
	}
	for v31, v32 := range "x\ty" {
		tick()
		_, _ = v31, v32
		show(32, tail(id([]int{(v31 + v31), int(id(int16(28)))}), 0))
		if !(true && false) && !!true {
			v9 &= uint(id(int8(id(int8(-128)))))
			show(32, head(id([][]int{append(id([]int{int(-9223372036854775808)}), int(-9223372036854775808)), tail(id([]int{int(id(int8(62)))}), 2), []int{}}), 2))
		}
	}
	for v33, v34 := range append([]string(nil), id([]string{"", string([]byte("zebra")), fmt.Sprint("hé")})...) {
		tick()
		_, _ = v33, v34
		var v35 uint64
		_ = v35
		switch id(int(small((float64(74.625) + float64(48.125))))) % 4 {
		case 0, -4:
			if !true {
				v35 |= (v35 | (v35 - v35))
			}
			v33 |= v33
		case 1, -5:
		L36:
			for v36 := 0; v36 < 3; v36++ {
				tick()
				if steps < 0 {
					break L36
				}
				v36c := v36
				_ = v36c
				var v37 []uint16 = head(id([]uint16{uint16(byteAt(v34, 2)), (id(uint16(65535)) * uint16(65535)), uint16(7)}), 2)
				_ = v37
				v38 := p44g[int8](int8(127), (id(int8(-128)) * int8(id(int8(-128)))))
				_ = v38
				v39 := bool((v38 > int8(-128)))
				_ = v39
			}
			v34 = cut(string([]byte(string([]rune(v34)))) + cut(string(rune(uint16(55)%0x3000))+fmt.Sprint(int8(127))))
		case 2, -6:
			v40 := p44S{f0: append(id([]string{v34}), v34), f1: (id(int16(96)) | int16(-32768)), f2: append(head(id([][]int16{[]int16{int16(15)}}), 2), []int16{int16(id(int8(7))), (id(int16(32767)) &^ int16(32767)), (id(int16(-53)) &^ int16(32767)), int16(byteAt(v34, 1))})}
			v40p := &v40
			var v40i p44I = v40p
			v40m := v40.m
			v40rp := v40p.m((v33 &^ int(134217727)))
			v40ri := v40i.m((v33 &^ int(134217727)))
			v40rm := v40m((v33 &^ int(134217727)))
			show(v40, v40rp, v40ri, v40rm)
			var v41 bool = (v34 == cut(string(rune(uint16(27)%0x3000))+string(rune(uint16(6)%0x3000))))
			_ = v41
		default:
			v35--
		}
	}
	v9++
	v42 := [2]uint32([2]uint32{uint32(9)})
	_ = v42
	switch id((id(int(-33)) &^ min(int(-80), int(-67)))) % 4 {
	case 0, -4:
		switch v43 := any((id(uint64(1073741823)) + uint64(4503599627370495))).(type) {
		case int, int8:
			show("int, int8", v43)
		case string:
			show("string", v43)
		case uint64:
			show("uint64", v43)
		case float64:
			show("float64", v43)
		case bool:
			show("bool", v43)
		default:
			show("default", v43)
		}
		var v44 [][]int16
		_ = v44
		fallthrough
	case 1, -5:
		v42 = v42
		show(44, []int8{int8(id(uint8(0)))})
	case 2, -6:
		v9++
		var v45 []int16 = tail(id([]int16{int16(93), max(int16(32767), int16(1023)), int16(byteAt("", 1))}), 3)
		_ = v45
	default:
		if (id(int(-58)) < int(9223372036854775807)) || !(id(uint8(84)) != uint8(6)) {
			v46 := p44g[uint](v9, (v9 + (v9 >> (uint16(26) % 31))))
			_ = v46
			switch id((id(int(26)) &^ (id(int(4294967295)) - int(-9223372036854775808)))) % 4 {
			case 0, -4:
				v46 -= (v46 >> ((id(uint16(65535)) - uint16(57)) % 63))
				v47 := []string(append(head(id([]string{cut("A" + "zebra"), string([]rune("x\ty"))}), 2), "0123456789"))
				_ = v47
			case 1, -5:
				defer p44g[uint](v9, (-v9))
				v46 = uint(byteAt(string(rune((id(uint16(31))*uint16(20))%0x3000)), 3))
			case 2, -6:
				var v49 map[string]uint16
				_ = v49
			}
		} else {
			v42[0] = (+v42[0])
			v42[0] = (v42[0] / (uint32(small(float64(28.625))) | 1))
		}
	}
	v50 := p44S{f0: append(id([]string{cut("hé" + "世界")}), "0123456789"), f2: append([][]int16(nil), id([][]int16{[]int16{int16(byteAt("x\ty", 0)), (id(int16(-32768)) & int16(-32768))}, append([]int16(nil), id([]int16{(id(int16(32)) << (uint16(65535) % 70)), (id(int16(32767)) ^ int16(32767))})...), head(id([]int16{(id(int16(98)) >> (uint8(255) % 7)), int16(id(uint16(44))), (id(int16(68)) + int16(58))}), 0), append(id([]int16{int16(len([]int{(id(int(2047)) & int(-9223372036854775808)), int(small(float64(3.25)))})), min(int16(63), int16(-32768)), (id(int16(8)) - int16(-18)), int16(id(uint8(96)))}), int16(-27))})...), f3: int16(17)}
	v50p := &v50
	var v50i p44I = v50p
	v50m := v50.m
	v50rp := v50p.m((id(int(-91)) + int(85)))
	v50ri := v50i.m((id(int(-91)) + int(85)))
	v50rm := v50m((id(int(-91)) + int(85)))
	show(v50, v50rp, v50ri, v50rm)
	v51 := func(v52 string) int32 {
		tick()
		for v53, v54 := range v50.f0 {
			tick()
			_, _ = v53, v54
			v55 := [4]int8([4]int8{int8(127), (id(int8(-128)) >> (uint8(70) % 70)), (id(int8(50)) | int8(3))})
			_ = v55
			v56 := p44g[int8]((v55[0] | int8(id(uint(70368744177663)))), (v55[0] &^ int8(len([]int{(v53 << (uint16(60) % 7)), (v53 % (int(-9223372036854775808) | 1)), int(byteAt("0123456789", 1))}))))
			_ = v56
		}
		v57 := p44S(v50)
		_ = v57
		v58 := p44S{f0: append(v50.f0, v52), f1: (v57.f1 & int16(22)), f2: append(head(v50.f2, 1), []int16{int16(id(uint32(4294967295))), (v57.f1 >> (uint8(44) % 63)), v50.f3, (v57.f1 << (uint8(66) % 70))})}
		v58p := &v58
		var v58i p44I = v58p
		v58m := v58.m
		v58rp := v58p.m(int(byteAt(v52, 1)))
		v58ri := v58i.m(int(byteAt(v52, 1)))
		v58rm := v58m(int(byteAt(v52, 1)))
		show(v58, v58rp, v58ri, v58rm)
		return int32(id(uint8(small(float64(-53.5)))))
	}
	v59 := v51(part("Go", 3, 5))
	_ = v59
	v60 := v51("世界")
	_ = v60
	v61 := func(v62 string) int8 {
		tick()
	L63:
		for v63 := 1; v63 > 0; v63 -= 2 {
			tick()
			if steps < 0 {
				break L63
			}
			v63c := v63
			_ = v63c
			v64 := []float64(append(head(id([]float64{(-float64(15.375)), float64(79.875), float64(-84.625)}), 2), (float64(114.25) - float64(109.25))))
			_ = v64
			var v65 p44S
			_ = v65
			v66 := [][]int64(append(head(id([][]int64{append([]int64(nil), id([]int64{int64(len([]int{v63c}))})...), []int64{int64(34359738367), (id(int64(83)) + int64(-9223372036854775808))}, head(id([]int64{}), 2), append(id([]int64{int64(id(int(56)))}), int64(9223372036854775807))}), 1), tail(id([]int64{int64(byteAt("a", 0)), int64(id(v63c)), int64(75)}), 2)))
			_ = v66
		}
		if id(uint8(15)) != uint8(id(int16(small(float64(62.75))))) {
			v67 := int32(int32(id(uint64(97))))
			_ = v67
			var v68 map[string]float64 = map[string]float64{"k0": (float64(-20.25) + float64(-89.75)), "k1": float64(id(v42[0])), "k2": (float64(-84.25) / (1 + small(float64(-74.25))))}
			_ = v68
		} else {
			v60 ^= int32(small((float64(31.625) / (1 + small(float64(-19.875))))))
			v60 = int32(byteAt(string(rune(uint16(byteAt(v62, 3))%0x3000)), 4))
		}
		v50.f0 = head(v50.f0, 1)
		return int8(id(uint64(id(int(85)))))
	}
	v69 := v61(string([]rune(cut("zebra" + "Go"))))
	_ = v69
	v70 := v61(string(rune(uint16(small(float64(-22.25))) % 0x3000)))
	_ = v70
	v9 *= (v9 / (v9 | 1))
	show(v9, v42, v50, v59, v60, v69, v70)
}

func main() {
	start(44, p44)
}

// Output:
// ==  44
// 18446744073709551615 56 1
// {[-29 I] 2312 [] 0} 0 0 0
// panic runtime error: slice bounds out of range [2:1]
