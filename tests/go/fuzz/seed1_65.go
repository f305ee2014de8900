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

type p65S struct {
	f0 float64
	f1 map[string]bool
	f2 uint16
	f3 bool
}

func p65g[T integer](a, b T) T {
	tick()
	v1 := (((b / (b | 1)) + (b - b)) / (b | 1))
	v2 := T(13)
	show(a, b, ((v1 / (a | 1)) - (T(27) << (uint8(30) % 9))))
	return (v1 ^ (T(55) / (v2 | 1))) + a ^ b ^ v1 ^ v2
}

type p65I interface{ m(a int) int }

func (r p65S) m(a int) int {
	tick()
	if !r.f1["k1"] {
		var v3 string = cut(fmt.Sprint(uint64(id(uint(40)))) + part(cut(""+""), 0, 1))
		_ = v3
		delete(r.f1, v3)
	} else {
		r.f2 -= (^r.f2)
		r.f3 = (r.f3 && !(id(int16(-15)) != int16(32767)))
	}
	v4 := uint64((id(uint64(18446744073709551615)) * uint64(id(int32(0)))))
	_ = v4
	return (-a)
}
func p65() {
	tick()
	defer func() {
		func() {
			defer func() {
				v5 := p65S{f1: map[string]bool{"k0": (id(uint8(255)) > uint8(2)), "k1": !false, "k2": (true && false)}, f2: (id(uint16(93)) - uint16(25))}
				v5p := &v5
				var v5i p65I = v5p
				v5m := v5.m
				v5rp := v5p.m((id(int(-9223372036854775808)) / (int(0) | 1)))
				v5ri := v5i.m((id(int(-9223372036854775808)) / (int(0) | 1)))
				v5rm := v5m((id(int(-9223372036854775808)) / (int(0) | 1)))
				show(v5, v5rp, v5ri, v5rm)
				show(5, v5.f2)
			}()
			var v6 map[string]int = map[string]int{"k0": (id(int(6)) &^ int(9223372036854775807))}
			_ = v6
			v6 = v6
			v7s, v7i := fmt.Sprint(uint8(98)), int((v6["k1"] &^ v6["k1"]))
			show(v7s[v7i%5 : v7i%7])
		}()
		switch id(min(min(int(26), int(77)), int(small(float64(36.375))))) % 4 {
		case 0, -4:
			v8 := float64((float64(id((id(int8(9)) << (uint8(64) % 7)))) - (float64(-1.875) / (1 + small(float64(-36.5))))))
			_ = v8
			v8 *= ((float64(-16.375) / (1 + small(v8))) + (-v8))
		case 1, -5:
			var v9 uint32
			_ = v9
			var v10 []uint32
			_ = v10
		case 2, -6:
			var v11 float64 = (-((float64(-71.875) / (1 + small(float64(115.625)))) / (1 + small(float64(105.625)))))
			_ = v11
			var v12 uint32
			_ = v12
		}
	}()
	v13 := int((id(int(93)) << (uint(140737488355327) % 7))) % 3
	show(100 / v13)
	switch id(max((id(int(9223372036854775807))&^int(9223372036854775807)), int(45))) % 4 {
	case 0, -4:
		var v14 []int16
		_ = v14
		switch id(int(small((float64(-100.125) + float64(14.625))))) % 4 {
		case 0, -4:
			if !((at(v14, 0) > at(v14, 0)) && !false) {
				v15 := string(string([]byte(string(rune(uint16(65535) % 0x3000)))))
				_ = v15
			} else {
				var v16 []int16
				_ = v16
				v17 := uint8((id(uint8(22)) % ((id(uint8(0)) << (uint(576460752303423487) % 7)) | 1)))
				_ = v17
			}
			v18 := []uint64(append(id([]uint64{uint64(byteAt("Go", 2)), (id(uint64(562949953421311)) << (uint16(94) % 63)), uint64(id(int32(2147483647))), (id(uint64(20)) >> (uint16(83) % 7))}), (id(uint64(18446744073709551615)) &^ uint64(4194303))))
			_ = v18
			fallthrough
		case 1, -5:
			if len(v14) > 0 {
				v14[0] = (at(v14, 0) &^ (at(v14, 0) | at(v14, 0)))
			}
			v19 := uint8(uint8(id(uint16(id((+id(uint64(35184372088831))))))))
			_ = v19
		case 2, -6:
			if id(uint8(60)) <= (id(uint8(255)) ^ (^id(uint8(49)))) {
				var v20 p65S
				_ = v20
				defer p65g[int8]((id(int8(-128)) & min(int8(-128), int8(15))), (id(int8(-128)) & int8(byteAt("", 1))))
			} else {
				v14 = tail(v14, 3)
				var v22 uint32
				_ = v22
			}
			show(22, (+id(uint32(4294967295))))
		}
		fallthrough
	case 1, -5:
		var v23 [4]bool = [4]bool{(true && true), (false || false)}
		_ = v23
	case 2, -6:
		v24 := []string(append([]string(nil), id([]string{"a", string([]byte("zebra"))})...))
		_ = v24
		var v25 [4]string
		_ = v25
	}
L26:
	for v26 := 0; v26 < 2; v26++ {
		tick()
		if steps < 0 {
			break L26
		}
		v26c := v26
		_ = v26c
		v26c |= v26c
		v26c ^= (v26c % (max(v26c, v26c) | 1))
		if id("") < string([]rune("")) {
			var v27 []float64 = append([]float64(nil), id([]float64{(float64(77.625) * float64(105.75)), (float64(-53.25) / (1 + small(float64(71.375)))), (-float64(46.375))})...)
			_ = v27
			for v28, v29 := range append(id([]string{cut("" + "A"), string([]byte("A")), "0123456789", cut("hé" + "x\ty")}), string([]rune("\xff"))) {
				tick()
				_, _ = v28, v29
				var v30 []uint
				_ = v30
				var v31 p65S
				_ = v31
			}
		}
	}
	v32 := int64(int64(small((float64(id(int16(26))) * float64(id(int16(89)))))))
	_ = v32
	v32++
	v32 &= (v32 | (v32 * v32))
	v32 += max(int64(id(uint64(29))), int64(small(float64(9.375))))
	switch id((id(int(-9223372036854775808)) << ((id(uint16(4)) &^ uint16(31)) % 70))) % 4 {
	case 0, -4:
		v32 *= int64(8388607)
		v33 := p65S{f1: map[string]bool{"k0": !false, "k1": !false, "k2": (id(int8(127)) >= int8(15))}, f2: (id(uint16(8)) * uint16(65535))}
		v33p := &v33
		var v33i p65I = v33p
		v33m := v33.m
		v33rp := v33p.m(int(-9223372036854775808))
		v33ri := v33i.m(int(-9223372036854775808))
		v33rm := v33m(int(-9223372036854775808))
		show(v33, v33rp, v33ri, v33rm)
	case 1, -5:
	L34:
		for v34 := range 1 {
			tick()
			if steps < 0 {
				break L34
			}
			v34c := v34
			_ = v34c
			v32--
			if true && (id("A") == "hé") {
				break L34
			}
			var v35 []int8 = append(id([]int8{int8(55), (+id(int8(1)))}), int8(small((float64(-102.5) + float64(-79.25)))))
			_ = v35
		}
	L36:
		for v36 := 0; v36 < 1; v36++ {
			tick()
			if steps < 0 {
				break L36
			}
			v36c := v36
			_ = v36c
			v36c ^= v36c
			show(36, append([][]int16(nil), id([][]int16{head(id([]int16{(id(int16(67)) &^ int16(96)), (id(int16(511)) - int16(-41)), int16(id(int64(36))), int16(id(int64(-9223372036854775808)))}), 3), tail(id([]int16{int16(id(v36c)), (id(int16(3)) << (uint8(70) % 70)), int16(len("hé"))}), 2), tail(id([]int16{int16(51), (id(int16(67)) << (uint(33) % 70)), int16(byteAt("", 3))}), 0), append(id([]int16{int16(2047)}), int16(57))})...))
			v32 = max(int64(byteAt("", 1)), (v32 | int64(id(uint32(68)))))
		}
	case 2, -6:
		v32 ^= int64(len([]int{}))
		var v37 []bool = head(id([]bool{}), 1)
		_ = v37
	default:
	L38:
		for v38 := 0; v38 < 2; v38++ {
			tick()
			if steps < 0 {
				break L38
			}
			v38c := v38
			_ = v38c
			if id(int16(4095)) == int16(19) {
				v32--
				var v39 int = (v38c & (v38c >> ((id(uint(18446744073709551615)) >> (uint8(255) % 31)) % 63)))
				_ = v39
			}
			var v40 float64 = (((float64(78) + float64(-47)) / (1 + small(float64(-2.625)))) + float64(id((id(int8(6)) << (uint8(43) % 70)))))
			_ = v40
			v38c = int(id(uint8(id((id(uint8(46)) &^ uint8(87))))))
		}
	}
L41:
	for v41 := 0; v41 < 1; v41++ {
		tick()
		if steps < 0 {
			break L41
		}
		v41c := v41
		_ = v41c
		v32 ^= (v32 / ((v32 + int64(-81)) | 1))
		v42 := p65g[int](int(id(uint16(42))), (v41c * int(id(uint16(65535)))))
		_ = v42
		v42 = int(small((-float64(id(uint64(42))))))
	}
	var v43 []uint32 = append(head(id([]uint32{(id(uint32(4294967295)) & uint32(63)), (id(uint32(4294967295)) >> (uint8(69) % 63))}), 0), (id(uint32(4294967295)) + uint32(72)))
	_ = v43
	if id(true) != (id(int32(4095)) <= (id(int32(-85)) - int32(-73))) {
		var v44 uint16 = (id(uint16(65535)) >> (uint(id((id(int(-9223372036854775808)) + int(9223372036854775807)))) % 70))
		_ = v44
	L45:
		for v45 := 0; v45 < 5; v45++ {
			tick()
			if steps < 0 {
				break L45
			}
			v45c := v45
			_ = v45c
			v46 := p65S{f1: map[string]bool{"k0": (id(int32(8388607)) >= int32(63)), "k1": !true}, f2: (v44 + v44), f3: (id(int16(-79)) >= int16(-90))}
			v46p := &v46
			var v46i p65I = v46p
			v46m := v46.m
			v46rp := v46p.m(v45c)
			v46ri := v46i.m(v45c)
			v46rm := v46m(v45c)
			show(v46, v46rp, v46ri, v46rm)
			v47 := bool(((v44 < uint16(small(v46.f0))) && !v46.f3))
			_ = v47
			v45c = int(small(float64(-67)))
		}
	}
	v43 = v43
	show(v32, v43)
}

func main() {
	start(65, p65)
}

// Output:
// ==  65
//
// {0 map[k0:true k1:true k2:false] 68 false} -9223372036854775808 -9223372036854775808 -9223372036854775808
// 5 68
// panic runtime error: integer divide by zero
