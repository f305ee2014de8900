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

type p57S struct {
	f0 []float64
	f1 map[int]uint
	f2 int
}
type p57I interface{ m(a int) int }

func (r p57S) m(a int) int {
	tick()
L1:
	for v1 := range 4 {
		tick()
		if steps < 0 {
			break L1
		}
		v1c := v1
		_ = v1c
		show(1, uint16(99))
		var v2 []float64
		_ = v2
		if (id(uint16(2047)) > uint16(95)) || true {
			break L1
		}
	}
L3:
	for v3 := 0; v3 < 3; v3++ {
		tick()
		if steps < 0 {
			break L3
		}
		v3c := v3
		_ = v3c
		var v4 int8 = int8(15)
		_ = v4
		var v5 uint = (r.f1[1] &^ uint(small((at(r.f0, 0) / (1 + small(at(r.f0, 0)))))))
		_ = v5
		v6 := int((v3c - v3c)) % 3
		show(100 / v6)
	}
	return a
}
func p57() {
	tick()
	defer func() {
		show(6, p57S{f0: append([]float64(nil), id([]float64{(-float64(19.5)), float64(id(uint16(81))), float64(id(int16(6))), float64(15.875)})...), f2: int(-9223372036854775808)})
		v7 := func(v8 uint8) string {
			tick()
			v8 -= (^v8)
			v8 += uint8(byteAt(string([]byte("A")), 3))
			show(8, append([]int16(nil), id([]int16{(id(int16(-32768)) >> (v8 % 63)), int16(id(int8(23)))})...))
			return part(cut("A"+"zebra"), 0, 0)
		}
		v9 := v7(uint8(byteAt(string([]byte("\xff")), 2)))
		_ = v9
		v10 := v7((id(uint8(255)) | uint8(id(uint(47)))))
		_ = v10
	}()
	if id(true) != !(false && false) {
		var v11 bool
		_ = v11
		v11 = (id("世界") > fmt.Sprint(fmt.Sprint(uint16(90))))
	}
	v12 := p57S{f0: []float64{float64(71.875), (-float64(-28.125))}, f1: map[int]uint{0: uint(id(int16(10))), 1: uint(len("A")), 2: (id(uint(72)) & uint(84))}, f2: int(id(int(-53)))}
	v12p := &v12
	var v12i p57I = v12p
	v12m := v12.m
	v12rp := v12p.m((id(int(9223372036854775807)) | int(19)))
	v12ri := v12i.m((id(int(9223372036854775807)) | int(19)))
	v12rm := v12m((id(int(9223372036854775807)) | int(19)))
	show(v12, v12rp, v12ri, v12rm)
	v12 = v12
	if !(id("0123456789") >= "Go") {
		v12.f1 = map[int]uint{}
		if (id("Go") != cut("Go"+"a")) && (id(int64(9223372036854775807)) > int64(id(uint(18446744073709551615)))) {
			switch v13 := any((id(uint8(255)) % (uint8(small(float64(-58.375))) | 1))).(type) {
			case uint64:
				show("uint64", v13)
			default:
				show("default", v13)
			}
			switch v14 := any((id(int64(137438953471)) == int64(-9223372036854775808))).(type) {
			case int, int8:
				show("int, int8", v14)
			case string:
				show("string", v14)
			case uint64:
				show("uint64", v14)
			case float64:
				show("float64", v14)
			default:
				show("default", v14)
			}
		}
	} else {
		var v15 uint = (id(uint(25)) | (id(uint(18446744073709551615)) << ((id(uint(2305843009213693951)) ^ uint(18446744073709551615)) % 70)))
		_ = v15
	}
	v16 := p57S{f0: tail(v12.f0, 3), f1: v12.f1, f2: int(18014398509481983)}
	v16p := &v16
	var v16i p57I = v16p
	v16m := v16.m
	v16rp := v16p.m(int(len("世界")))
	v16ri := v16i.m(int(len("世界")))
	v16rm := v16m(int(len("世界")))
	show(v16, v16rp, v16ri, v16rm)
	v17 := v16
	show(v16, v17)
	v12.f1 = v17.f1
	v17.f0 = tail(v16.f0, 1)
	v16.f2 = v16.f2
	v18 := []bool(tail(id([]bool{false}), 3))
	_ = v18
	func() {
		defer func() {
			v19 := p57S{f0: append(head(v16.f0, 1), float64(96.5)), f2: (v12.f2 % (int(536870911) | 1))}
			v19p := &v19
			var v19i p57I = v19p
			v19m := v19.m
			v19rp := v19p.m((v12.f2 &^ int(9223372036854775807)))
			v19ri := v19i.m((v12.f2 &^ int(9223372036854775807)))
			v19rm := v19m((v12.f2 &^ int(9223372036854775807)))
			show(v19, v19rp, v19ri, v19rm)
		}()
		v20 := func(v21 int8) string {
			tick()
			v12 = p57S{f1: map[int]uint{}}
			v21 = max((v21 & int8(byteAt("Go", 2))), (+v21))
			show(21, append(head(id([]string{"x\ty", "0123456789", string([]byte("Go")), string([]rune("\xff"))}), 1), string([]byte("Go"))))
			return cut(string([]rune("x\ty")) + "\xff")
		}
		v22 := v20(int8(id(uint32(byteAt("hé", 4)))))
		_ = v22
		v23 := v20((id(int8(127)) & int8(127)))
		_ = v23
		v24 := p57S{f0: v17.f0}
		v24p := &v24
		var v24i p57I = v24p
		v24m := v24.m
		v24rp := v24p.m((v16.f2 + v12.f2))
		v24ri := v24i.m((v16.f2 + v12.f2))
		v24rm := v24m((v16.f2 + v12.f2))
		show(v24, v24rp, v24ri, v24rm)
		v25 := float64(float64(id((id(int32(0)) ^ int32(id(uint(64)))))))
		_ = v25
		v22 = cut(cut(v22+fmt.Sprint(int(9223372036854775807))) + v23)
	}()
	v26 := p57S{f1: v17.f1}
	v26p := &v26
	var v26i p57I = v26p
	v26m := v26.m
	v26rp := v26p.m((v17.f2 / (int(4) | 1)))
	v26ri := v26i.m((v17.f2 / (int(4) | 1)))
	v26rm := v26m((v17.f2 / (int(4) | 1)))
	show(v26, v26rp, v26ri, v26rm)
	func() {
		defer func() {
			v27 := [2]bool([2]bool{(false || false)})
			_ = v27
			v27[0] = v27[1]
		}()
		v12.f1 = map[int]uint{0: (id(uint(82)) ^ uint(41)), 1: uint(id(uint64(18446744073709551615))), 2: (id(uint(18446744073709551615)) + uint(1152921504606846975))}
	L28:
		for v28 := range 4 {
			tick()
			if steps < 0 {
				break L28
			}
			v28c := v28
			_ = v28c
			v17 = v16
			v26 = v16
			v26.f2 = (v17.f2 - (-v16.f2))
		}
		v26.f0 = v17.f0
		var v29 any = (float64(-59.875) / (1 + small(float64(105.5))))
		show(v29.(float64))
	}()
	v30 := v12
	show(v12, v30)
	if len(v18) > 3 {
		v18[3] = (id(uint16(16383)) < (id(uint16(17)) & uint16(17)))
	}
	show(v12, v16, v17, v18, v26, v30)
}

func main() {
	start(57, p57)
}

// Output:
// ==  57
// 1 99
// 6 {[-19.5 81 6 15.875] map[] -9223372036854775808}
// 8 [-16384 23]
// 8 [-4096 23]
// panic runtime error: integer divide by zero
