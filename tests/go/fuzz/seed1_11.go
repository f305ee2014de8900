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

type p11S struct {
	f0 map[uint64]uint16
}

func p11f0() (res string) {
	tick()
	v1 := p11S{f0: map[uint64]uint16{}}
	v1p := &v1
	var v1i p11I = v1p
	v1m := v1.m
	v1rp := v1p.m(int(len(res)))
	v1ri := v1i.m(int(len(res)))
	v1rm := v1m(int(len(res)))
	show(v1, v1rp, v1ri, v1rm)
	switch v2 := any(int8(-91)).(type) {
	case int, int8:
		show("int, int8", v2)
	case uint64:
		show("uint64", v2)
	case float64:
		show("float64", v2)
	case bool:
		show("bool", v2)
	default:
		show("default", v2)
	}
	v3 := []int64(append(head(id([]int64{(id(int64(-9223372036854775808)) % (int64(-9223372036854775808) | 1)), int64(len(res))}), 2), int64(62)))
	_ = v3
	for v4, v5 := range string([]byte(cut(res + ""))) {
		tick()
		_, _ = v4, v5
		res = fmt.Sprint((id(uint16(65535)) / ((id(uint16(58)) ^ uint16(65535)) | 1)))
		var v6 int64 = at(v3, 0)
		_ = v6
	}
	v7 := p11S{f0: v1.f0}
	v7p := &v7
	var v7i p11I = v7p
	v7m := v7.m
	v7rp := v7p.m((-id(int(-11))))
	v7ri := v7i.m((-id(int(-11))))
	v7rm := v7m((-id(int(-11))))
	show(v7, v7rp, v7ri, v7rm)
	var v8 int64
	_ = v8
L9:
	for v9 := range 1 {
		tick()
		if steps < 0 {
			break L9
		}
		v9c := v9
		_ = v9c
		var v10 int = (v9c >> ((id(uint16(18)) &^ (id(uint16(68)) + uint16(59))) % 63))
		_ = v10
		v11 := p11S(p11S{f0: v1.f0})
		_ = v11
		if v8 <= at(v3, 0) {
			v12 := int8(int8(id((id(uint8(255)) * uint8(63)))))
			_ = v12
		L13:
			for v13 := range 5 {
				tick()
				if steps < 0 {
					break L13
				}
				v13c := v13
				_ = v13c
				show(13, map[string]uint64{"k0": uint64(268435455), "k1": (-id(uint64(288230376151711743))), "k2": uint64(len(res))})
				res = cut(res + string([]byte(string([]byte("Go")))))
				v11.f0 = map[uint64]uint16{}
			}
		}
	}
	show(res, v1, v3, v7, v8)
	return part(string([]byte("")), 3, 6)
}

type p11I interface{ m(a int) int }

func (r *p11S) m(a int) int {
	tick()
	for v14, v15 := range head(id([]uint16{(r.f0[1] | r.f0[1]), (r.f0[1] << (uint16(34) % 7)), (r.f0[1] - r.f0[1]), (r.f0[1] ^ r.f0[1])}), 3) {
		tick()
		_, _ = v14, v15
		delete(r.f0, (id(uint64(2199023255551)) &^ uint64(70368744177663)))
		if r.f0 != nil && len(r.f0) < 8 {
			r.f0[(id(uint64(18446744073709551615)) << (uint(6) % 63))] = min((r.f0[1] &^ r.f0[1]), v15)
		}
	}
	v16 := func(v17 float64) uint {
		tick()
		a = int(0)
		delete(r.f0, uint64(id(a)))
		v18 := string(fmt.Sprint(float64(id(int8(byteAt("a", 3))))))
		_ = v18
		return uint(id(uint16(small(v17))))
	}
	v19 := v16((-float64(id(uint64(4398046511103)))))
	_ = v19
	v20 := v16(((float64(-95) + float64(63.25)) / (1 + small((float64(29) - float64(-0.25))))))
	_ = v20
	return int(byteAt(string([]rune("a")), 2))
}
func p11() {
	tick()
	v21 := int64(int64(id(int64(id(uint8(id(uint8(34))))))))
	_ = v21
	v22 := p11f0()
	_ = v22
	if (id(uint8(20)) <= uint8(255)) || ((true || true) && (true || false)) {
		v23s, v23i := []int{(id(int(52)) | int(9223372036854775807))}, int((id(int(562949953421311)) &^ int(96)))
		show(v23s[v23i])
		if id(uint8(64)) > (id(uint8(0)) * uint8(byteAt(v22, 2))) {
			v21 = int64(byteAt(fmt.Sprint(uint(id(uint(31)))), 3))
		L24:
			for v24 := range 3 {
				tick()
				if steps < 0 {
					break L24
				}
				v24c := v24
				_ = v24c
				v21 |= v21
				v21 = int64(byteAt(fmt.Sprint(uint64(small(float64(59)))), 3))
				show(24, string(rune(uint16(511)%0x3000)))
			}
		} else {
			v21 = int64(small(((float64(-32) / (1 + small(float64(99.25)))) * (float64(-50.5) * float64(36.75)))))
			func() {
				defer func() {
					if e := recover(); e != nil {
						show("recovered", e)
					}
					v21--
				L25:
					for v25 := 2; v25 > 0; v25 -= 2 {
						tick()
						if steps < 0 {
							break L25
						}
						v25c := v25
						_ = v25c
						v26 := bool((((true && true) && !true) && true))
						_ = v26
						v22 = part(fmt.Sprint((+v25c)), 0, 8)
						v25c = (-v25c)
					}
				}()
				v22 = cut(cut(string(rune(uint16(65535)%0x3000))+v22) + fmt.Sprint((id(int16(87)) % (int16(45) | 1))))
				v21 = int64(small(float64(-34.25)))
				v21 *= int64(id(int(len([]int{(id(int(-1)) >> (uint16(74) % 63))}))))
			}()
		}
	}
	v22 = cut(cut(cut("hé"+v22)+string([]byte(v22))) + cut(cut(v22+v22)+string([]rune(v22))))
	v27 := []int16(head(id([]int16{}), 2))
	_ = v27
	v21++
	show(27, map[int64]string{})
	v28 := func(v29 float64) uint {
		tick()
		if !true {
			var v30 map[int64]uint32
			_ = v30
			show(30, append(id([]int32{int32(id(v21)), int32(255)}), (id(int32(2147483647))&^max(int32(-2147483648), int32(-2147483648)))))
		} else {
			v29 = float64(-33.875)
			v27 = append(v27, (at(v27, 0) * int16(byteAt(v22, 2))))
		}
		v31 := func(v32 uint16) int16 {
			tick()
			v33 := p11f0()
			_ = v33
			v21 = max(int64(id(uint(30))), (v21 % (int64(id(uint8(7))) | 1)))
			var v34 string
			_ = v34
			return (at(v27, 0) & (-at(v27, 0)))
		}
		v35 := v31((id(uint16(65535)) | uint16(4)))
		_ = v35
		v36 := v31((id(uint16(65535)) % ((id(uint16(33)) - uint16(36)) | 1)))
		_ = v36
		v37 := func(v38 float64) int64 {
			tick()
			v29 -= float64(id((id(uint8(255)) * uint8(31))))
			if len(v27) > 1 {
				v27[1] = (v36 * int16(byteAt(v22, 4)))
			}
			v21 &= (v21 * (v21 | v21))
			return (v21 &^ (v21 << (uint8(13) % 7)))
		}
		v39 := v37(((v29 * v29) + (v29 - v29)))
		_ = v39
		v40 := v37(float64(id(int8(27))))
		_ = v40
		return uint(40)
	}
	v41 := v28(((-float64(48.75)) * (float64(-17.25) / (1 + small(float64(91.375))))))
	_ = v41
	v42 := v28((-float64(id(v41))))
	_ = v42
	var v43 string = string([]rune(string([]byte(string(rune(uint16(14) % 0x3000))))))
	_ = v43
L44:
	for v44 := 2; v44 > 0; v44 -= 2 {
		tick()
		if steps < 0 {
			break L44
		}
		v44c := v44
		_ = v44c
		v22 = cut(v22 + string(rune(uint16(65535)%0x3000)))
		func() {
			defer func() {
				if e := recover(); e != nil {
					show("recovered", e)
				}
				v45 := p11S{f0: map[uint64]uint16{}}
				v45p := &v45
				var v45i p11I = v45p
				v45m := v45.m
				v45rp := v45p.m(int(id(int8(31))))
				v45ri := v45i.m(int(id(int8(31))))
				v45rm := v45m(int(id(int8(31))))
				show(v45, v45rp, v45ri, v45rm)
				v46 := string(cut(cut(fmt.Sprint(v41)+v22) + cut(string([]byte(v22))+part(v43, 2, 5))))
				_ = v46
			}()
			if id(int32(2147483647)) != int32(id(int8(id(at(v27, 0))))) {
				v47 := p11f0()
				_ = v47
				v42 ^= uint(small((float64(-34.625) / (1 + small(float64(-71.75))))))
			} else {
				v21 = (^v21)
			}
			v44c = (v44c | (-v44c))
			if v44c > (v44c % ((v44c * int(48)) | 1)) {
				v27 = append([]int16(nil), v27...)
				defer p11f0()
			}
			v49s, v49i := append([]int(nil), id([]int{(v44c & v44c), int(id(uint16(27))), (-v44c)})...), int((^v44c))
			show(v49s[v49i])
		}()
		if !(v43 >= v22) || ((true || false) || (false || true)) {
			show(49, cut(cut(v43+cut("\xff"+"x\ty"))+cut(string([]rune(v43))+part("\xff", 2, 4))))
			v27 = v27
		}
	}
	var v50 int64 = (v21 & int64(len(string([]byte(v43)))))
	_ = v50
	v21 = int64(len(string([]byte(cut("\xff" + v22)))))
	v42 += uint(id(int32(byteAt(v43, 4))))
	show(v21, v22, v27, v41, v42, v43, v50)
}

func main() {
	start(11, p11)
}

// Output:
// ==  11
// {map[18446744073709551552:0]} 0 0 0
// int, int8 -91
// {map[18446744073709551552:0]} 0 0 0
//  {map[18446744073709551552:0]} [-1 0 62] {map[18446744073709551552:0]} 0
// panic runtime error: index out of range [562949953421215] with length 1
