package main

func main() {
	var arr []int
	for a, b, c := range arr {
	}
	var i, j, k int
	for i, j, k = range arr {
	}
	x := 1 << 100
	var y = 1.5e400
	z := 'a' + 1<<70
	const big = 1 << 500
	var f float32 = 1e39
	_, _, _, _ = x, y, z, f
}
