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

type p53S struct {
	f0 bool
	f1 []int16
	f2 uint8
	f3 map[int32]uint32
}

func p53f0(a0 [4]string, a1 string) (res []float64) {
	tick()
	v1 := func(v2 bool) string {
		tick()
		v2 = v2
		switch id((id(int(-9223372036854775808)) | int(id(int64(76))))) % 4 {
		case 0, -4:
			if !v2 {
				return string(rune(uint16(78) % 0x3000))
			}
			var v3 []int
			_ = v3
		case 1, -5:
			if !(v2 && v2) {
				return cut("x\ty" + a1)
			}
			v4 := [][]uint32([][]uint32{[]uint32{(id(uint32(16)) / (uint32(4294967295) | 1)), (+id(uint32(1)))}, append(id([]uint32{uint32(4294967295), (id(uint32(4294967295)) &^ uint32(90)), uint32(len(a1)), uint32(96)}), uint32(75)), tail(id([]uint32{}), 2)})
			_ = v4
		case 2, -6:
			var v5 [1]float64 = [1]float64{}
			_ = v5
			var v6 string = part(cut(string(rune(uint16(16383)%0x3000))+string([]rune(a1))), 0, 4)
			_ = v6
		}
		v7 := func(v8 uint16) uint16 {
			tick()
			v9 := map[string]uint16(map[string]uint16{"k0": (v8 % (uint16(65535) | 1)), "k1": (v8 << (uint8(255) % 7)), "k2": (v8 + uint16(9))})
			_ = v9
			var v10 [4]uint8 = [4]uint8{(id(uint8(39)) | uint8(31)), (^id(uint8(25)))}
			_ = v10
			a0[0] = cut(string([]byte("Go")) + string([]rune(a1)))
			return uint16(id(uint8(id(int64(1)))))
		}
		v11 := v7((id(uint16(82)) * uint16(65535)))
		_ = v11
		v12 := v7((v11 ^ uint16(byteAt(a1, 4))))
		_ = v12
		return a1
	}
	v13 := v1((id(uint64(18446744073709551615)) < (id(uint64(1048575)) % (uint64(8191) | 1))))
	_ = v13
	v14 := v1(!(false || true))
	_ = v14
	var v15 []uint
	_ = v15
	v16 := head(v15, 0)
	v16 = append(v16, uint(len([]int{(id(int(2305843009213693951)) % (int(-80) | 1)), int(byteAt(v14, 1)), int(id(uint16(511))), int(len([]int{int(id(uint8(59))), int(id(uint8(24)))}))})))
	show(v15, v16)
	v14 = a1
	v15 = append(head(v16, 1), (at(v15, 0) & (at(v15, 0) - at(v16, 1))))
	show(a0, a1, res, v13, v14, v15, v16)
	return head(res, 2)
}

type p53I interface{ m(a int) int }

func (r p53S) m(a int) int {
	tick()
	if !((true || r.f0) || !r.f0) {
		var v17 int64 = int64(id((+id(uint(24)))))
		_ = v17
		var v18 p53S
		_ = v18
	} else {
		v19 := []int(head(id([]int{(a << (uint(18446744073709551615) % 70)), int(id(int64(3)))}), 0))
		_ = v19
		r.f3 = r.f3
	}
L20:
	for v20 := 1; v20 > 0; v20 -= 2 {
		tick()
		if steps < 0 {
			break L20
		}
		v20c := v20
		_ = v20c
		a += (v20c * (v20c * a))
		v20c &= int(small((float64(-93) + float64(93))))
		var v21 string
		_ = v21
	}
	return (a >> (uint8(id(uint(18446744073709551615))) % 70))
}
func p53() {
	tick()
	var v22 int16 = int16(small((-(-float64(-110.125)))))
	_ = v22
L23:
	for v23 := 2; v23 > 0; v23 -= 2 {
		tick()
		if steps < 0 {
			break L23
		}
		v23c := v23
		_ = v23c
	L24:
		for v24 := 0; v24 < 2; v24++ {
			tick()
			if steps < 0 {
				break L24
			}
			v24c := v24
			_ = v24c
			var v25 []string = append([]string(nil), id([]string{"hé", fmt.Sprint(int32(36))})...)
			_ = v25
			show(25, string(rune(uint16(small((-float64(-94.125))))%0x3000)))
			v26 := [1]uint8([1]uint8{})
			_ = v26
		}
		v22 = v22
		if (id(int32(23)) < (id(int32(4)) & int32(28))) && true {
			show(26, []int8{int8(small(float64(124.375))), int8(-25), int8(small(float64(-17.875))), int8(id(uint32(80)))})
			v23c -= int(id((id(uint(4)) * uint(18446744073709551615))))
		}
	}
	v22 &= v22
	var v27 uint32 = (id(uint32(7)) >> (min(max(uint8(50), uint8(83)), uint8(byteAt("a", 2))) % 31))
	_ = v27
	v28 := uint64(uint64(byteAt(cut(string([]rune("0123456789"))+string([]byte("zebra"))), 1)))
	_ = v28
L29:
	for v29 := 1; v29 > 0; v29 -= 2 {
		tick()
		if steps < 0 {
			break L29
		}
		v29c := v29
		_ = v29c
		show(29, ((float64(-74.75) / (1 + small(float64(64.875)))) / (1 + small(float64(22.125)))))
		v29c = (v29c ^ (v29c - (v29c ^ int(9223372036854775807))))
	L30:
		for v30 := 2; v30 > 0; v30 -= 2 {
			tick()
			if steps < 0 {
				break L30
			}
			v30c := v30
			_ = v30c
			v31 := [][]int16(append(head(id([][]int16{append(head(id([]int16{(v22 + int16(-9)), int16(49), int16(small(float64(-38.75)))}), 1), v22), append([]int16(nil), id([]int16{int16(id(uint32(4294967295))), v22, (v22 >> (uint(18446744073709551615) % 31)), (v22 * v22)})...), []int16{int16(32767)}, append(head(id([]int16{min(v22, int16(32767)), (v22 / (v22 | 1)), (-v22), (v22 ^ v22)}), 1), v22)}), 1), append(id([]int16{(v22 &^ v22), (v22 + int16(-111))}), (v22<<(uint(2097151)%31)))))
			_ = v31
			if v27 == (v27 | (v27 &^ v27)) {
				if len(v31) > 0 {
					v31[0] = append(head(at(v31, 0), 1), int16(id(v28)))
				}
				var v32 p53S
				_ = v32
			} else {
				if id(int32(2147483647)) <= (id(int32(-2147483648)) << (uint(17592186044415) % 31)) {
					break
				}
				v29c = (v29c | v30c)
			}
			var v33 []uint
			_ = v33
		}
	}
	var v34 []uint16 = append(head(id([]uint16{(id(uint16(4)) << (uint8(3) % 31))}), 1), uint16(65535))
	_ = v34
	v28 = (v28 &^ (v28 << ((id(uint(18446744073709551615)) & uint(18446744073709551615)) % 31)))
	switch v35 := any((-id(uint(1048575)))).(type) {
	case int, int8:
		show("int, int8", v35)
	case uint64:
		show("uint64", v35)
	case float64:
		show("float64", v35)
	case bool:
		show("bool", v35)
	default:
		show("default", v35)
	}
	if id(uint(14)) == uint(small((float64(40.75) / (1 + small(float64(-31)))))) {
		var v36 int = (id(int(54)) * int(byteAt(part("", 3, 4), 2)))
		_ = v36
		var v37 bool
		_ = v37
	}
	var v38 []string
	_ = v38
L39:
	for v39 := 4; v39 > 0; v39 -= 2 {
		tick()
		if steps < 0 {
			break L39
		}
		v39c := v39
		_ = v39c
		for v40, v41 := range head(v38, 3) {
			tick()
			_, _ = v40, v41
			if at(v38, 0) >= at(v38, 0) {
				v40++
				if len(v34) > 2 {
					v34[2] = (at(v34, 0) - (at(v34, 0) * uint16(1023)))
				}
			}
			v42 := p53f0([4]string{}, string([]byte(fmt.Sprint(float64(-30.25)))))
			_ = v42
		}
		for v43, v44 := range append(id([]float64{(-float64(65)), (float64(-111.125) + float64(-80.875))}), (float64(-24.375) - float64(-103.5))) {
			tick()
			_, _ = v43, v44
			v45 := p53S{f0: (false || true), f1: append([]int16(nil), id([]int16{int16(id(v28)), (v22 % (v22 | 1)), int16(id(int32(-51))), (v22 << (at(v34, 0) % 7))})...), f2: max(uint8(69), uint8(255)), f3: map[int32]uint32{0: (v27 >> (uint(18446744073709551615) % 63))}}
			v45p := &v45
			var v45i p53I = v45p
			v45m := v45.m
			v45rp := v45p.m((v39c / (v39c | 1)))
			v45ri := v45i.m((v39c / (v39c | 1)))
			v45rm := v45m((v39c / (v39c | 1)))
			show(v45, v45rp, v45ri, v45rm)
		L46:
			for v46 := range 2 {
				tick()
				if steps < 0 {
					break L46
				}
				v46c := v46
				_ = v46c
				v22 = (v22 + (v22 ^ (v22 >> (at(v34, 0) % 7))))
				if v27 >= v27 {
					continue L46
				}
				if !!false {
					break
				}
			}
		}
		func() {
			defer func() {
				if e := recover(); e != nil {
					show("recovered", e)
				}
			L47:
				for v47 := range 2 {
					tick()
					if steps < 0 {
						break L47
					}
					v47c := v47
					_ = v47c
					v28 = uint64(33)
					var v48 []uint16 = head(v34, 3)
					_ = v48
					v38 = append([]string(nil), v38...)
				}
				switch id(int(small((float64(-71.625) / (1 + small(float64(72.25))))))) % 4 {
				case 0, -4:
					v49 := bool(false)
					_ = v49
					fallthrough
				case 1, -5:
					if len(v38) > 1 {
						v38[1] = fmt.Sprint((v22 << (uint8(255) % 31)))
					}
				case 2, -6:
					v50 := p53S(p53S{f1: []int16{(v22 | v22), int16(byteAt(at(v38, 0), 4))}, f2: (id(uint8(255)) % (uint8(90) | 1)), f3: map[int32]uint32{0: min(v27, v27)}})
					_ = v50
					var v51 uint16
					_ = v51
				default:
					v52 := []string(tail(v38, 2))
					_ = v52
				}
			}()
			v39c -= int(id((v27 + uint32(4294967295))))
			v53 := p53S{f0: (at(v38, 0) >= at(v38, 0)), f1: append(head(id([]int16{int16(byteAt(at(v38, 0), 4)), (v22 >> (uint(4) % 31))}), 0), v22)}
			v53p := &v53
			var v53i p53I = v53p
			v53m := v53.m
			v53rp := v53p.m(int(small(float64(62.25))))
			v53ri := v53i.m(int(small(float64(62.25))))
			v53rm := v53m(int(small(float64(62.25))))
			show(v53, v53rp, v53ri, v53rm)
			if len(v38) > 0 {
				v38[0] = "Go"
			}
		}()
	}
L54:
	for v54 := 3; v54 > 0; v54 -= 2 {
		tick()
		if steps < 0 {
			break L54
		}
		v54c := v54
		_ = v54c
		if !false && ((true && false) || (at(v38, 0) == at(v38, 0))) {
		L55:
			for v55 := 1; v55 > 0; v55 -= 2 {
				tick()
				if steps < 0 {
					break L55
				}
				v55c := v55
				_ = v55c
				var v56 float64
				_ = v56
				v28 *= uint64(small((v56 + v56)))
				var v57 []uint16
				_ = v57
			}
			func() {
				defer func() {
				L58:
					for v58 := 0; v58 < 4; v58++ {
						tick()
						if steps < 0 {
							break L58
						}
						v58c := v58
						_ = v58c
						var v59 []string
						_ = v59
						var v60 string = fmt.Sprint(((float64(-106.5) / (1 + small(float64(-50)))) + float64(-70.875)))
						_ = v60
						var v61 int32
						_ = v61
					}
					var v62 [1]int
					_ = v62
				}()
				v63 := [3]uint([3]uint{(id(uint(18446744073709551615)) << (at(v34, 0) % 70)), min(uint(27), uint(536870911))})
				_ = v63
				var v64 map[uint32]uint8
				_ = v64
				show(64, v28)
				v65s, v65i := string([]rune(at(v38, 0))), int((v54c << (at(v34, 0) % 31)))
				show(v65s[v65i%5 : v65i%7])
			}()
		}
		v28--
		defer p53f0([4]string{cut(at(v38, 0) + ""), string(rune(at(v34, 0) % 0x3000))}, string([]byte(string([]byte("x\ty")))))
	}
	v28++
	show(v22, v27, v28, v34, v38)
}

func main() {
	start(53, p53)
}

// Output:
// ==  53
// 25 ^
// 25 ^
// 29 -0.04906918303502744
// default 18446744073708503041
// {true [49 0 -51 16] 255 map[0:0]} 0 0 0
// {true [49 4 -51 64] 255 map[0:0]} 0 0 0
// {true [49 16 -51 256] 255 map[0:0]} 0 0 0
// {true [68] 0 map[]} 0 0 0
// {true [33 68 -51 1088] 255 map[0:0]} 0 0 0
// {true [33 272 -51 4352] 255 map[0:0]} 0 0 0
// {true [33 0 -51 17424] 255 map[0:0]} 0 0 0
// {true [4360] 0 map[]} 0 0 0
// 64 0
// panic runtime error: slice bounds out of range [:6] with length 0
