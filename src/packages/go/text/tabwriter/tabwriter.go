package tabwriter

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"
)

const (
	FilterHTML uint = 1 << iota
	StripEscape
	AlignRight
	DiscardEmptyColumns
	TabIndent
	Debug
)

// Escape and HTML are not supported: their flags panic.
const Escape = '\xff'

// Writer aligns cells that end in tabs in columns; text is kept until Flush.
type Writer struct {
	out                       io.Writer
	minwidth, tabwidth, extra int
	padchar                   byte
	flags                     uint
	text                      bytes.Buffer
}

func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	if flags&(FilterHTML|StripEscape) != 0 {
		panic("text/tabwriter: FilterHTML and StripEscape are not supported")
	}
	*b = Writer{out: output, minwidth: minwidth, tabwidth: tabwidth, extra: padding, padchar: padchar, flags: flags}
	if padchar == '\t' {
		b.flags &^= AlignRight
	}
	return b
}

func (b *Writer) Write(buf []byte) (n int, err error) { return b.text.Write(buf) }

// cell is a text; the last of a line belongs to no column.
type cell struct {
	text  string
	width int
}

func (b *Writer) Flush() error {
	text := b.text.String()
	b.text.Reset()
	for part := range strings.SplitAfterSeq(text, "\f") {
		whole := strings.TrimSuffix(part, "\f")
		var lines [][]cell
		for line := range strings.SplitSeq(whole, "\n") {
			var cells []cell
			for t := range strings.FieldsFuncSeq("x"+strings.NewReplacer("\t", "x\tx", "\v", "x\vx").Replace(line)+"x", func(r rune) bool { return r == '\t' || r == '\v' }) {
				t = t[1 : len(t)-1]
				cells = append(cells, cell{t, utf8.RuneCountInString(t)})
			}
			lines = append(lines, cells)
		}
		var out strings.Builder
		b.format(&out, lines, 0, len(lines), nil)
		formatted := strings.TrimSuffix(out.String(), "\n")
		if whole != part {
			formatted += "\n"
			if b.flags&Debug != 0 {
				formatted += "---\n"
			}
		}
		if _, err := io.WriteString(b.out, formatted); err != nil {
			return err
		}
	}
	return nil
}

// format writes lines from..to, whose columns left of widths' end have those widths.
func (b *Writer) format(out *strings.Builder, lines [][]cell, from, to int, widths []int) {
	column := len(widths)
	done := from
	for at := from; at < to; at++ {
		if column >= len(lines[at])-1 {
			continue
		}
		// A block of lines that all have a cell in this column.
		b.write(out, lines[done:at], widths)
		width, empty := b.minwidth, true
		end := at
		for ; end < to && column < len(lines[end])-1; end++ {
			w := lines[end][column].width
			width = max(width, w+b.extra)
			empty = empty && w == 0
		}
		if empty && b.flags&DiscardEmptyColumns != 0 {
			width = 0
		}
		if b.padchar == '\t' && b.tabwidth > 0 {
			width = (width + b.tabwidth - 1) / b.tabwidth * b.tabwidth
		}
		b.format(out, lines, at, end, append(widths[:column:column], width))
		done, at = end, end-1
	}
	b.write(out, lines[done:to], widths)
}

func (b *Writer) write(out *strings.Builder, lines [][]cell, widths []int) {
	for _, line := range lines {
		tabs := b.flags&TabIndent != 0
		for i, c := range line {
			if i > 0 && b.flags&Debug != 0 {
				out.WriteByte('|')
			}
			if i >= len(widths) {
				out.WriteString(c.text)
				continue
			}
			if c.width > 0 {
				tabs = false
			}
			if b.flags&AlignRight != 0 {
				b.pad(out, c.width, widths[i], tabs)
				out.WriteString(c.text)
			} else {
				out.WriteString(c.text)
				b.pad(out, c.width, widths[i], tabs)
			}
		}
		out.WriteByte('\n')
	}
}

func (b *Writer) pad(out *strings.Builder, have, want int, tabs bool) {
	if b.padchar == '\t' || tabs {
		if b.tabwidth == 0 {
			return
		}
		want = (want + b.tabwidth - 1) / b.tabwidth * b.tabwidth
		out.WriteString(strings.Repeat("\t", (want-have+b.tabwidth-1)/b.tabwidth))
		return
	}
	out.WriteString(strings.Repeat(string(rune(b.padchar)), want-have))
}
