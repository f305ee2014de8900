package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{
		"1_000", "1_000.5", "1_0.0_1", "_1", "1_", "1__0", "1_.5", "1._5", "1e1_0", "1e_1", "1_e1", "0x_1p0", "0x1_0p1",
		"0x1p1_0", "+1_0", "-_1", "in_f", "0_1", "0x_p1", "1_000_000",
	} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(s, f, err)
	}
}

// Output:
// 1_000 1000 <nil>
// 1_000.5 1000.5 <nil>
// 1_0.0_1 10.01 <nil>
// _1 0 strconv.ParseFloat: parsing "_1": invalid syntax
// 1_ 0 strconv.ParseFloat: parsing "1_": invalid syntax
// 1__0 0 strconv.ParseFloat: parsing "1__0": invalid syntax
// 1_.5 0 strconv.ParseFloat: parsing "1_.5": invalid syntax
// 1._5 0 strconv.ParseFloat: parsing "1._5": invalid syntax
// 1e1_0 1e+10 <nil>
// 1e_1 0 strconv.ParseFloat: parsing "1e_1": invalid syntax
// 1_e1 0 strconv.ParseFloat: parsing "1_e1": invalid syntax
// 0x_1p0 1 <nil>
// 0x1_0p1 32 <nil>
// 0x1p1_0 1024 <nil>
// +1_0 10 <nil>
// -_1 0 strconv.ParseFloat: parsing "-_1": invalid syntax
// in_f 0 strconv.ParseFloat: parsing "in_f": invalid syntax
// 0_1 1 <nil>
// 0x_p1 0 strconv.ParseFloat: parsing "0x_p1": invalid syntax
// 1_000_000 1e+06 <nil>
