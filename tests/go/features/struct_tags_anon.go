package main

import "fmt"

type User struct {
	Name  string `json:"name" db:"n"`
	Email string `json:"email,omitempty"`
	_     int
	Meta  struct {
		Tags []string
		Geo  *struct{ Lat, Lon float64 }
	}
}

func main() {
	u := User{Name: "a"}
	u.Meta.Tags = append(u.Meta.Tags, "x")
	u.Meta.Geo = &struct{ Lat, Lon float64 }{1.5, -2}
	fmt.Println(u.Name, u.Meta.Tags, *u.Meta.Geo, u.Meta.Geo.Lon)
	points := map[string]struct{ X, Y int }{"o": {}, "p": {1, 2}}
	fmt.Println(points, points["p"].Y)
	tests := []struct {
		name string
		in   []int
		want int
		err  error
	}{
		{"empty", nil, 0, nil},
		{name: "some", in: []int{1, 2}, want: 3},
	}
	for _, tc := range tests {
		sum := 0
		for _, v := range tc.in {
			sum += v
		}
		fmt.Printf("%s: %t %+v\n", tc.name, sum == tc.want, tc)
	}
	f := func(p struct{ A, B int }) int { return p.A - p.B }
	fmt.Println(f(struct{ A, B int }{5, 3}))
	var x struct {
		a, b int
		c    [2]struct{ d string }
	}
	x.c[1].d = "deep"
	y := x
	y.c[1].d = "copy"
	fmt.Println(x, y, x == y)
}

// Output:
// a [x] {1.5 -2} -2
// map[o:{0 0} p:{1 2}] 2
// empty: true {name:empty in:[] want:0 err:<nil>}
// some: true {name:some in:[1 2] want:3 err:<nil>}
// 2
// {0 0 [{} {deep}]} {0 0 [{} {copy}]} false
