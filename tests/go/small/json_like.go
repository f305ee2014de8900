package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

func encode(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case bool:
		return strconv.FormatBool(v)
	case int:
		return strconv.Itoa(v)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case string:
		return strconv.Quote(v)
	case []any:
		parts := make([]string, len(v))
		for i, x := range v {
			parts[i] = encode(x)
		}
		return "[" + strings.Join(parts, ",") + "]"
	case map[string]any:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for i, k := range keys {
			keys[i] = strconv.Quote(k) + ":" + encode(v[k])
		}
		return "{" + strings.Join(keys, ",") + "}"
	case fmt.Stringer:
		return encode(v.String())
	}
	return fmt.Sprintf("<%T>", v)
}

type id int

func (i id) String() string { return fmt.Sprint("id", int(i)) }

func main() {
	fmt.Println(encode(map[string]any{"b": []any{1, 2.5, "x\n", nil, true}, "a": map[string]any{}, "c": id(3), "d": struct{}{}, "e": []any(nil)}))
}

// Output:
// {"a":{},"b":[1,2.5,"x\n",null,true],"c":"id3","d":<struct {}>,"e":[]}
