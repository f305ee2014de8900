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

type p50S struct {
	f0 uint64
	f1 []uint64
}
type p50I interface{ m(a int) int }

func (r *p50S) m(a int) int {
	tick()
	if id(true) != ((id(int64(140737488355327)) <= int64(84)) && (false || true)) {
		v1s, v1i := []int{}, int(int(id(int(13))))
		show(v1s[v1i])
		a |= int(id(int32(28)))
	} else {
		v2 := []int64(append([]int64(nil), id([]int64{int64(id(int64(2))), int64(len([]int{int(small(float64(77.5))), (a / (a | 1)), a}))})...))
		_ = v2
		r.f0++
	}
	if !!false && (id("hé") <= part("x\ty", 3, 3)) {
		r.f1 = head(r.f1, 1)
		r.f0 = (at(r.f1, 1) >> ((id(uint8(55)) & (id(uint8(27)) ^ uint8(255))) % 63))
	} else {
		var v3 [2]bool
		_ = v3
		r.f0 = r.f0
	}
	return (a &^ min(int(-9223372036854775808), a))
}
func p50() {
	tick()
L4:
	for v4 := 2; v4 > 0; v4 -= 2 {
		tick()
		if steps < 0 {
			break L4
		}
		v4c := v4
		_ = v4c
		if id(int32(-2147483648)) > min(int32(76), int32(-83)) {
			break
		}
		v5 := p50S{f0: (id(uint64(18446744073709551615)) + uint64(60)), f1: head(id([]uint64{}), 1)}
		v5p := &v5
		var v5i p50I = v5p
		v5m := v5.m
		v5rp := v5p.m(int(byteAt("世界", 3)))
		v5ri := v5i.m(int(byteAt("世界", 3)))
		v5rm := v5m(int(byteAt("世界", 3)))
		show(v5, v5rp, v5ri, v5rm)
		if id(int8(-128)) >= int8(id((v5.f0 + v5.f0))) {
			var v6 map[string]int
			if int(int(id(int8(0))))%3 == 0 {
				v6["x"] = int(82)
			}
			show(v6["x"])
			v7 := p50S{f0: v5.f0}
			v7p := &v7
			var v7i p50I = v7p
			v7m := v7.m
			v7rp := v7p.m((v4c & v4c))
			v7ri := v7i.m((v4c & v4c))
			v7rm := v7m((v4c & v4c))
			show(v7, v7rp, v7ri, v7rm)
		} else {
			v8 := p50S{f0: uint64(id(uint32(77))), f1: v5.f1}
			v8p := &v8
			var v8i p50I = v8p
			v8m := v8.m
			v8rp := v8p.m(int(id(uint16(63))))
			v8ri := v8i.m(int(id(uint16(63))))
			v8rm := v8m(int(id(uint16(63))))
			show(v8, v8rp, v8ri, v8rm)
			if !(false || true) {
				continue
			}
		}
	}
	var v9 int16
	_ = v9
	var v10 []uint16
	_ = v10
	v10 = append(v10, uint16(id((id(uint(18446744073709551615)) & uint(18446744073709551615)))))
	v10 = tail(v10, 3)
	if len(v10) > 3 {
		v10[3] = (at(v10, 0) | uint16(id(at(v10, 0))))
	}
L11:
	for v11 := range 2 {
		tick()
		if steps < 0 {
			break L11
		}
		v11c := v11
		_ = v11c
		if !false {
			v12 := p50S{f0: uint64(small(float64(108.875))), f1: []uint64{}}
			v12p := &v12
			var v12i p50I = v12p
			v12m := v12.m
			v12rp := v12p.m(int(byteAt("a", 2)))
			v12ri := v12i.m(int(byteAt("a", 2)))
			v12rm := v12m(int(byteAt("a", 2)))
			show(v12, v12rp, v12ri, v12rm)
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
							switch id(int(len(tail(id([]int{int(byteAt("x\ty", 2)), (v11c << (uint(18446744073709551615) % 63)), int(small(float64(-23.625))), (v11c & v11c)}), 1)))) % 4 {
							case 0, -4:
								v11c &= (v11c / (v11c | 1))
								var v13 map[uint8]string = map[uint8]string{0: string([]byte("hé")), 1: cut("世界" + "hé"), 2: "\xff"}
								_ = v13
								fallthrough
							case 1, -5:
								show(13, (id(int8(-128)) + (id(int8(85)) % (int8(small(float64(-40.75))) | 1))))
							case 2, -6:
								var v14 map[string]uint16
								_ = v14
								v11c += min(int(small(float64(41.125))), (v11c % (v11c | 1)))
							default:
								v11c ^= int(id((+at(v10, 0))))
							}
						}()
						var v15 int8
						_ = v15
						v15 -= v15
						show(15, int(id(uint(small((-float64(55.75)))))))
						if id(steps)%3 == 0 {
							panic(string([]byte("0123456789")))
						}
					}()
					v11c = int(9223372036854775807)
				}()
				var v17 [4]uint
				_ = v17
				v12.f0 = uint64(id((v9 & v9)))
				var v18 uint8
				_ = v18
				v9 -= (v9 ^ (v9 / (v9 | 1)))
			}()
		} else {
		L19:
			for v19 := 1; v19 > 0; v19 -= 2 {
				tick()
				if steps < 0 {
					break L19
				}
				v19c := v19
				_ = v19c
				var v20 int32 = int32(small(((-float64(61)) * (float64(-110.125) + float64(-45.375)))))
				_ = v20
				var v21 uint16 = (+at(v10, 0))
				_ = v21
				v22 := string(fmt.Sprint((!true && (false && true))))
				_ = v22
			}
			if !false {
				continue
			}
		}
		v9--
		for v23, v24 := range append([]string(nil), id([]string{part("Go", 0, 7), fmt.Sprint(int64(-91))})...) {
			tick()
			_, _ = v23, v24
			v11c ^= int(len(head(id([]int{(v11c >> (uint8(79) % 63)), (v23 & v11c), int(id(int8(59))), (v23 << (at(v10, 0) % 31))}), 0)))
			v25 := p50S{f0: (id(uint64(18446744073709551615)) &^ uint64(66)), f1: []uint64{(id(uint64(18446744073709551615)) | uint64(11)), (id(uint64(18446744073709551615)) >> (uint(6) % 7)), (id(uint64(18446744073709551615)) | uint64(18446744073709551615)), uint64(len([]int{}))}}
			v25p := &v25
			var v25i p50I = v25p
			v25m := v25.m
			v25rp := v25p.m(int(id(at(v10, 0))))
			v25ri := v25i.m(int(id(at(v10, 0))))
			v25rm := v25m(int(id(at(v10, 0))))
			show(v25, v25rp, v25ri, v25rm)
		}
	}
	func() {
		defer func() {
			if e := recover(); e != nil {
				show("recovered", e)
			}
			v26 := p50S{f0: (id(uint64(57)) + uint64(49)), f1: append(id([]uint64{(id(uint64(18446744073709551615)) ^ uint64(18446744073709551615)), uint64(18446744073709551615), uint64(20)}), uint64(67108863))}
			v26p := &v26
			var v26i p50I = v26p
			v26m := v26.m
			v26rp := v26p.m(int(byteAt("\xff", 1)))
			v26ri := v26i.m(int(byteAt("\xff", 1)))
			v26rm := v26m(int(byteAt("\xff", 1)))
			show(v26, v26rp, v26ri, v26rm)
			if !!true && (at(v10, 0) >= (at(v10, 0) &^ at(v10, 0))) {
				var v27 uint8
				_ = v27
				var v28 []uint32
				_ = v28
			}
		}()
		v29 := p50S{f1: append(id([]uint64{uint64(id(int(25))), max(uint64(18446744073709551615), uint64(18446744073709551615))}), uint64(18446744073709551615))}
		v29p := &v29
		var v29i p50I = v29p
		v29m := v29.m
		v29rp := v29p.m((id(int(9223372036854775807)) | int(47)))
		v29ri := v29i.m((id(int(9223372036854775807)) | int(47)))
		v29rm := v29m((id(int(9223372036854775807)) | int(47)))
		show(v29, v29rp, v29ri, v29rm)
		v30 := []uint64(append(head(v29.f1, 0), (v29.f0 >> ((id(uint(78)) * uint(18446744073709551615)) % 7))))
		_ = v30
		v31 := int8((id(int8(3)) * int8(small((-float64(-43.125))))))
		_ = v31
		v9 = int16(32767)
	}()
	show(v9, v10)
}

func main() {
	start(50, p50)
}

// Output:
// ==  50
// panic runtime error: index out of range [13] with length 0
