//! Instructions: 8 bytes each.

/// `op` with three register (or small) operands and an immediate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Instr {
    pub op: Op,
    pub a: u8,
    pub b: u8,
    pub c: u8,
    pub imm: u32,
}

impl Instr {
    pub fn new(op: Op, a: u8, b: u8, c: u8, imm: u32) -> Instr {
        Instr { op, a, b, c, imm }
    }

    /// `b` and `c` together as a signed 16-bit immediate.
    pub fn bc(self) -> i64 {
        i16::from_le_bytes([self.b, self.c]) as i64
    }
}

/// In the comments `a`, `b`, `c` are registers (slots of the window), `imm` the immediate; `i32` marks it as signed;
/// "ptr" is a reference; "-> L" a jump to instruction `imm` of the function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Op {
    // Moves and constants.
    Nop,
    LoadImm,   // a = imm as i32
    LoadConst, // a = consts[imm]
    LoadStr,   // a, a+1 = strings[imm]
    LoadFunc,  // a = closure without captures for function imm
    Mov,       // a = b
    Mov2,      // a, a+1 = b, b+1
    MovN,      // a.. = b.., c slots (may overlap)
    Zero,      // a.. = 0, imm slots
    // Integers: wrap to 64 bits; Ext then narrows.
    Add,
    Sub,
    Mul,
    And,
    Or,
    Xor,
    AndNot, // a = b op c
    Div,
    Rem,
    DivU,
    RemU, // a = b op c; zero panics
    Shl,
    Shr,
    ShrU,       // a = b op c; c unsigned, any size
    CheckShift, // panics if a < 0
    AddI,
    MulI,
    AndI,
    SubIFrom, // a = b op i32; SubIFrom: a = i32 - b
    ShlI,
    ShrI,
    ShrUI, // a = b op imm
    Neg,
    Not, // a = -b, ^b
    BoolNot,
    Ext, // a = b narrowed to kind c: 0 i8, 1 i16, 2 i32, 3 u8, 4 u16, 5 u32
    // Floats.
    AddF,
    SubF,
    MulF,
    DivF, // a = b op c
    NegF,
    RoundF32, // a = b
    IntToFloat,
    UintToFloat,
    FloatToInt,
    FloatToUint, // a = b
    // Comparisons: a = b op c as 0 or 1.
    Eq,
    Ne,
    Lt,
    Le,
    LtU,
    LeU,
    EqF,
    NeF,
    LtF,
    LeF,
    EqStr,
    LtStr,
    LeStr,
    EqType, // a = b.. == c.. as values of run-time type imm (panics on uncomparable dynamic types)
    // Jumps -> L.
    Jmp,
    JmpIf,
    JmpIfNot, // on a
    JEq,
    JNe,
    JLt,
    JLe,
    JLtU,
    JLeU, // a op b
    JEqI,
    JNeI,
    JLtI,
    JLeI,
    JGtI,
    JGeI, // a op i16 in b,c
    // Memory. A nil pointer panics.
    New,       // a = ptr to a new zeroed object for run-time type imm
    Load,      // a = [b + imm]
    LoadN,     // a.. = [b + imm ..], c slots
    Store,     // [a + imm] = b
    StoreN,    // [a + imm ..] = b.., c slots
    LoadBig,   // a = ptr to a fresh immutable copy of the value of run-time type imm at ptr b
    StoreBig,  // [a ..] = the value that ptr b refers to, slots of run-time type imm
    FieldAddr, // a = b + imm slots (panics if b is nil)
    NilCheck,  // panics if a is nil
    LoadGlobal,
    StoreGlobal, // a = globals[imm]; globals[imm] = a
    LoadGlobalN,
    StoreGlobalN, // a.., c slots
    GlobalAddr,   // a = ptr to globals[imm]
    // Arrays in memory and slices. An index out of range panics.
    ArrayAddr,  // a = b + c * stride; imm indexes `array_shapes` (length, stride)
    IndexAddr,  // a = address of slice b's element c, imm = stride in slots (0: bytes, offset in bytes)
    IndexLoad,  // a = b[c], elements of one slot
    IndexStore, // a[b] = c, elements of one slot
    ByteLoad,   // a = b[c] of a byte slice
    ByteStore,  // a[b] = c of a byte slice
    LoadByte,   // a = byte at ptr b (Bytes or slots object)
    StoreByte,  // byte at ptr a = b
    StrIndex,   // a = string b[c]
    Len,        // a = length of the slice or string at b
    Cap,        // a = capacity of the slice at b
    MakeSlice,  // a = make([]T, b, c), imm = run-time type of the slice
    SliceSlice, // a = b[lo:hi:max], registers c, c+1, c+2; imm: bit 0 lo, 1 hi, 2 max given; stride << 3 (0: bytes)
    SliceStr,   // a = b[lo:hi], registers c, c+1; imm as above
    SliceArray, // a = (*array at ptr b)[lo:hi:max], registers c..; imm indexes `array_shapes` (length, stride, flags)
    Append,     // a = append(b, slice at c...), imm = run-time type of the slice
    AppendOne,  // a = append(b, one element at c..), imm = run-time type of the slice
    AppendStr,  // a = append(byte slice b, string c...)
    Copy,       // a = copy(b, c), imm = stride (0: bytes)
    CopyStr,    // a = copy(byte slice b, string c)
    ClearSlice, // clear(slice a), imm = stride
    // Strings.
    Concat,  // a = b + c
    ConcatN, // a = the c strings from b on, joined
    StrToBytes,
    BytesToStr,
    StrToRunes,
    RunesToStr,
    RuneToStr, // a = conversion of b
    StrNext, // decodes a rune: string at b, byte position in c; a = rune, a+1 = next position; jumps -> L at the end
    // Maps. imm = run-time type of the map unless said.
    MakeMap,   // a = make(map, hint b)
    MapGet,    // a.. = b[key at c..], zero value if missing
    MapGetOk,  // the same, and found (0/1) in the slot after the value
    MapSet,    // a[key at b..] = value at c..
    MapDelete, // delete(a, key at b..)
    MapLen,    // a = len(b)
    MapClear,  // clear(a)
    MapIter,   // a = iterator over map b
    MapNext, // iterator a: key to b.., value to c.. (c = 255: not wanted; b = 255 likewise); a+1 = 1, or 0 at the end
    // Interfaces.
    MakeIface,   // a, a+1 = interface of the value at b.., imm = its run-time type
    Assert, // a.. = b.(T) concrete, imm = T; panics; the static interface type's run-time id is in the following Nop's imm
    AssertOk, // a.. = value or zero, then ok
    AssertIface, // a, a+1 = b.(I), imm = I; panics; followed by a Nop likewise
    AssertIfaceOk,
    IsType,     // a = whether interface b holds exactly type imm (for type switches)
    Implements, // a = whether interface b is not nil and implements interface type imm
    // Calls: see the module's page.
    Call,        // function imm, window at a
    CallClosure, // closure b, window at a; c argument slots
    CallIface, // interface b, method symbol imm, window at a (the machine places the data slot at a+1); c likewise
    CallNative, // native imm, window at a (arguments from a+1, results from a)
    Return,    // results at a.., b slots
    Closure,   // a = closure of function imm with c captured slots from b on
    Go,        // new goroutine: function imm, window at a, b argument slots
    GoClosure, // new goroutine: closure c, window at a, b argument slots
    Defer,     // defer the closure a (no parameters, no results)
    ThisFrame, // a = this frame's number
    DeferIn,   // defer the closure a in the frame with the number b
    RunDefers, // runs this frame's deferred calls, last first; goes on when none is left
    Panic,     // panic(interface a)
    Recover,   // a, a+1 = recover()
    // Channels.
    MakeChan, // a = make(chan, capacity b), imm = run-time type of the channel
    Send,     // a <- value at b.., c slots
    Recv,     // a.. = <-b, c slots
    RecvOk,   // a.. = <-b, then ok in the slot after the value; imm = the value's slots
    Close,
    ChanLen,
    ChanCap, // a = op b
    Select,  // a = index of the case taken (default: number of cases); imm indexes `selects`
}
