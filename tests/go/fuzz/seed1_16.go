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

type p16S struct {
	f0 int64
}

func p16g[T integer](a, b T) T {
	tick()
	v1 := b
	v2 := (((v1 / (T(11) | 1)) << ((id(uint8(255)) + uint8(31)) % 9)) - b)
	show(a, b, v1)
	return (T(id(int(43))) << (uint8(255) % 9)) + a ^ b ^ v1 ^ v2
}

type p16I interface{ m(a int) int }

func (r *p16S) m(a int) int {
	tick()
	v3 := [2]int16([2]int16{int16(1023)})
	_ = v3
	r.f0 = (r.f0 << ((id(uint(18446744073709551615)) + min(uint(18446744073709551615), uint(53))) % 7))
	return int(id(int8(-97)))
}
func p16() {
	tick()
	defer func() {
		if (id("") > string(rune(uint16(1)%0x3000))) || (id(false) != (id(int(2251799813685247)) > int(3))) {
			var v4 []int32
			_ = v4
			if len(v4) > 2 {
				v4[2] = int32(len(append(id([]int{int(51)}), int(22))))
			}
		}
		var v5 string = cut(string([]rune("世界")) + string([]rune(cut("hé"+"A"))))
		_ = v5
	}()
	show(5, false)
	for v6, v7 := range append(id([]int8{int8(small(float64(0.5))), (id(int8(82)) % (int8(2) | 1)), (id(int8(1)) * int8(72)), int8(byteAt("x\ty", 2))}), (id(int8(127)) - int8(-89))) {
		tick()
		_, _ = v6, v7
		for v8, v9 := range append(head(id([]uint{(id(uint(18446744073709551615)) + uint(18446744073709551615))}), 0), uint(18446744073709551615)) {
			tick()
			_, _ = v8, v9
		L10:
			for v10 := 5; v10 > 0; v10 -= 2 {
				tick()
				if steps < 0 {
					break L10
				}
				v10c := v10
				_ = v10c
				v11 := p16g[int]((v10c >> ((id(uint8(74)) & uint8(38)) % 31)), max(int(byteAt("0123456789", 3)), (v8&^v6)))
				_ = v11
				v12 := []bool(tail(id([]bool{true}), 0))
				_ = v12
				v13 := int8((v7 & (v7 &^ v7)))
				_ = v13
			}
			v14 := func(v15 uint) uint8 {
				tick()
				v16 := int8(v7)
				_ = v16
				v6 *= (v6 + (+v6))
				v6 = int(id((id(int32(-2147483648)) &^ (id(int32(-2147483648)) << (uint8(255) % 70)))))
				return uint8(52)
			}
			v17 := v14(uint(small(float64(17))))
			_ = v17
			v18 := v14(uint(len(append([]uint64(nil), id([]uint64{})...))))
			_ = v18
		}
		v6 -= (v6 | int(small(float64(-10.25))))
	}
	show(18, append(id([]int16{}), int16(len([]int{(id(int(3)) ^ int(-9223372036854775808))}))))
	for v19, v20 := range append(head(id([]string{string([]rune("zebra")), cut("A" + "Go"), fmt.Sprint(uint16(65535))}), 0), cut("x\ty"+"hé")) {
		tick()
		_, _ = v19, v20
		v21 := func(v22 bool) uint64 {
			tick()
			v19 |= (v19 - (v19 | v19))
		L23:
			for v23 := 4; v23 > 0; v23 -= 2 {
				tick()
				if steps < 0 {
					break L23
				}
				v23c := v23
				_ = v23c
				if v22 != (false && v22) {
					continue
				}
				var v24 string = part(string([]rune(string(rune(uint16(3)%0x3000)))), 1, 7)
				_ = v24
				var v25 [2]uint8
				_ = v25
			}
			v26 := func(v27 uint8) uint {
				tick()
				v28 := int32((+id(int32(37))))
				_ = v28
				if !(v22 || v22) {
					return uint(18446744073709551615)
				}
				v27 ^= max((v27 ^ uint8(31)), v27)
				return uint(len(fmt.Sprint(uint(18446744073709551615))))
			}
			v29 := v26(uint8(id((id(uint32(87)) % (uint32(4294967295) | 1)))))
			_ = v29
			v30 := v26((id(uint8(255)) & uint8(id(v29))))
			_ = v30
			return (id(uint64(18446744073709551615)) ^ uint64(id(int8(90))))
		}
		v31 := v21(true)
		_ = v31
		v32 := v21((id(uint8(255)) >= uint8(id(int8(1)))))
		_ = v32
	L33:
		for v33 := range 4 {
			tick()
			if steps < 0 {
				break L33
			}
			v33c := v33
			_ = v33c
			for v34, v35 := range append(head(id([]uint{uint(89), uint(id(uint(35))), (+id(uint(49)))}), 0), uint(id(int64(11)))) {
				tick()
				_, _ = v34, v35
				v36 := int64((id(int64(85)) << (uint16(65535) % 31)))
				_ = v36
				v31 = uint64(id((-v36)))
			}
		L37:
			for v37 := 0; v37 < 5; v37++ {
				tick()
				if steps < 0 {
					break L37
				}
				v37c := v37
				_ = v37c
				var v38 [3]int8
				_ = v38
				show(38, part(string([]byte(string([]byte(v20)))), 2, 5))
				v38 = v38
			}
			v39 := p16g[int](int(-9223372036854775808), int(len(string([]byte(v20)))))
			_ = v39
		}
	}
	v40 := map[string]string(map[string]string{"k0": part("", 3, 3), "k1": cut("\xff" + "hé"), "k2": part("a", 3, 3)})
	_ = v40
	if (id(false) == (id(uint16(46)) > uint16(38))) || !(id(uint16(65535)) > uint16(69)) {
		func() {
			defer func() {
				if e := recover(); e != nil {
					show("recovered", e)
				}
				v41 := p16g[uint]((id(uint(35184372088831)) << ((id(uint(23)) ^ uint(53)) % 7)), uint(id((id(uint8(95)) | uint8(45)))))
				_ = v41
				if !(id(float64(-27.5)) < float64(id(int16(-32768)))) {
					if v40 != nil && len(v40) < 8 {
						v40[cut(v40["k1"]+"A")] = cut(cut(v40["k1"]+v40["k1"]) + "Go")
					}
				}
			}()
			v42 := p16g[uint]((^id(uint(18446744073709551615))), uint(22))
			_ = v42
			delete(v40, cut("Go"+v40["k1"]))
			func() {
				defer func() {
					if e := recover(); e != nil {
						show("recovered", e)
					}
					v43 := p16g[uint](uint(18446744073709551615), uint(10))
					_ = v43
					v44 := func(v45 float64) string {
						tick()
						v43 = (v42 >> (uint16(255) % 63))
						show(45, string([]byte(string([]rune(cut("zebra"+v40["k1"]))))))
						delete(v40, part(v40["k1"], 0, 6))
						return string(rune((id(uint16(43)) | uint16(255)) % 0x3000))
					}
					v46 := v44((-(float64(4.625) / (1 + small(float64(-81.125))))))
					_ = v46
					v47 := v44((float64(90.75) / (1 + small((-float64(41.875))))))
					_ = v47
				}()
				var v48 [3]uint16
				_ = v48
				var v49 int32 = int32(id((id(int8(63)) & max(int8(-128), int8(127)))))
				_ = v49
				v48 = [3]uint16{(v48[0] | v48[0])}
			}()
			v50s, v50i := tail(id([]int{int(12), (id(int(-9223372036854775808)) &^ int(-9223372036854775808)), int(id(int64(3))), (id(int(9223372036854775807)) | int(9223372036854775807))}), 1), int((+id(int(-9223372036854775808))))
			show(v50s[v50i])
		}()
		v51 := func(v52 string) int32 {
			tick()
			v53 := p16S{f0: int64(id(int64(-63)))}
			v53p := &v53
			var v53i p16I = v53p
			v53m := v53.m
			v53rp := v53p.m((-id(int(17))))
			v53ri := v53i.m((-id(int(17))))
			v53rm := v53m((-id(int(17))))
			show(v53, v53rp, v53ri, v53rm)
			v52 = v40["k1"]
		L54:
			for v54 := range 1 {
				tick()
				if steps < 0 {
					break L54
				}
				v54c := v54
				_ = v54c
				v53.f0 = int64(byteAt(string([]byte("Go")), 0))
				var v55 string
				_ = v55
				v56 := p16g[uint]((id(uint(11)) << ((id(uint8(18)) << (uint16(65535) % 63)) % 70)), (id(uint(18446744073709551615)) / (uint(small(float64(-58.25))) | 1)))
				_ = v56
			}
			return int32(small(float64(id(uint32(62)))))
		}
		v57 := v51(string([]rune("\xff")))
		_ = v57
		v58 := v51(part(fmt.Sprint(v57), 1, 4))
		_ = v58
	} else {
		var v59 string = cut(fmt.Sprint((id(uint8(16)) < uint8(90))) + cut(string([]rune(v40["k1"]))+cut(v40["k1"]+v40["k1"])))
		_ = v59
		var v60 []uint32
		_ = v60
	}
	delete(v40, cut(v40["k1"]+""))
	v61 := []int32(head(id([]int32{int32(small(float64(-71.125))), int32(len([]int{int(len([]int{(id(int(-9223372036854775808)) - int(73)), min(int(49), int(44)), int(id(uint16(99))), int(-9223372036854775808)})), int(byteAt(v40["k1"], 0)), (id(int(8)) | int(8589934591)), int(id(uint64(31)))})), int32(65535)}), 1))
	_ = v61
	v62 := func(v63 uint8) uint64 {
		tick()
		if (false && true) || ((v63 <= v63) || true) {
			v64s, v64i := append(head(id([]int{(id(int(66)) ^ int(48)), min(int(9223372036854775807), int(274877906943))}), 0), int(37)), int(int(9223372036854775807))
			show(v64s[v64i])
			v65 := uint16(uint16(len(append([][]uint8(nil), id([][]uint8{append(id([]uint8{uint8(small(float64(-26.125))), uint8(255)}), v63)})...))))
			_ = v65
		} else {
			if v40 != nil && len(v40) < 8 {
				v40[string([]byte(v40["k1"]))] = string(rune(uint16(byteAt(v40["k1"], 3)) % 0x3000))
			}
			if v40 != nil && len(v40) < 8 {
				v40[part(v40["k1"], 0, 4)] = v40["k1"]
			}
		}
		v63 *= min((v63 % (v63 | 1)), v63)
	L66:
		for v66 := 3; v66 > 0; v66 -= 2 {
			tick()
			if steps < 0 {
				break L66
			}
			v66c := v66
			_ = v66c
			v67 := p16g[int]((v66c ^ int(len(v40["k1"]))), (v66c ^ (v66c - v66c)))
			_ = v67
			v61 = append(v61, at(v61, 0))
			delete(v40, string([]byte("Go")))
		}
		return (id(uint64(78)) / (uint64(18446744073709551615) | 1))
	}
	v68 := v62(uint8(37))
	_ = v68
	v69 := v62(uint8(19))
	_ = v69
	var v70 int32 = int32(len(append([]int(nil), id([]int{})...)))
	_ = v70
	v70 *= (v70 ^ v70)
	v71 := head(v61, 1)
	v71 = append(v71, int32(small(float64(-21.875))))
	show(v61, v71)
	v69 |= min(uint64(small(float64(-67.125))), v69)
	v71 = v71
	var v72 []string = append([]string(nil), id([]string{part(v40["k1"], 1, 4)})...)
	_ = v72
	var v73 []uint64 = []uint64{(v68 ^ v68), v68, uint64(18446744073709551615)}
	_ = v73
	show(v40, v61, v68, v69, v70, v71, v72, v73)
}

func main() {
	start(16, p16)
}

// Output:
// ==  16
// 5 false
// 1 51 51
// 0 51 51
// 0 51 51
// 1 51 51
// 0 51 51
// 0 51 51
// 1 51 51
// 0 51 51
// 0 51 51
// 1 51 51
// 0 51 51
// 0 51 51
// 1 51 51
// 0 51 51
// 0 51 51
// 18 [1]
// 38 yh�
// 38 yh�
// 38 yh�
// 38 yh�
// 38 yh�
// -9223372036854775808 6 6
// 38 yh�
// 38 yh�
// 38 yh�
// 38 yh�
// 38 yh�
// -9223372036854775808 6 6
// 38 yh�
// 38 yh�
// 38 yh�
// 38 yh�
// 38 yh�
// -9223372036854775808 6 6
// 38 yh�
// 38 yh�
// 38 yh�
// 38 yh�
// 38 yh�
// -9223372036854775808 6 6
// panic runtime error: index out of range [9223372036854775807] with length 1
