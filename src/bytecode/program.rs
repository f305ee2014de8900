//! A whole program: functions, run-time types, tables.

use super::instr::Instr;
use crate::source::Span;
use crate::source::places::Places;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FuncId(pub u32);

/// A run-time type, an index into `Program::types`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RtypeId(pub u32);

/// A method's name (with its package when unexported), an index into `Program::symbols`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SymbolId(pub u32);

#[derive(Clone, Debug)]
pub struct Func {
    /// As Go prints it: `main.search.func1`, `main.(*T).m`.
    pub name: String,
    pub code: Vec<Instr>,
    /// For each instruction, where it comes from.
    pub spans: Vec<Span>,
    /// Argument slots (receiver included), from slot 1 on.
    pub arg_slots: u8,
    pub result_slots: u8,
    /// Slots of the window that the function uses, outgoing calls' windows excluded.
    pub frame_slots: u16,
    /// Where to go on after a deferred call has recovered a panic: runs the rest of the defers and returns the
    /// named results. None: no defers.
    pub recovery: Option<u32>,
    /// Made by lowering (thunks, wrappers): not shown in tracebacks and transparent to recover.
    pub wrapper: bool,
    /// Part of the library: not shown as the program's own frame.
    pub library: bool,
    /// Where the function is declared.
    pub span: Span,
    /// Which slots hold references, for each instruction that can allocate, call or suspend; sorted by pc.
    pub maps: Vec<SlotMap>,
    pub locals: Vec<Local>,
}

/// The slots that hold references at an instruction (bits 0..256 of the window), by lowering's bookkeeping:
/// registers in use there whose kind is a reference.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SlotMap {
    pub pc: u32,
    pub refs: [u64; 4],
    /// Slots in use there, references or not.
    pub live: [u64; 4],
}

/// A named variable, for showing.
#[derive(Clone, Debug)]
pub struct Local {
    pub name: String,
    pub ty: RtypeId,
    pub slot: u8,
    /// The slot holds a reference to the variable's own object.
    pub boxed: bool,
    /// Instructions from..to.
    pub from: u32,
    pub to: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RKind {
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    Pointer,
    Slice,
    Array,
    Map,
    Chan,
    Struct,
    Func,
    Interface,
    UnsafePointer,
}

#[derive(Clone, Debug)]
pub struct Rtype {
    pub kind: RKind,
    /// As %T and panics print it: `main.T`, `[]int`, `*main.node`.
    pub name: String,
    /// A defined type's own name (`T`), empty otherwise.
    pub defined: bool,
    /// Slots in memory (flat).
    pub slots: u32,
    /// In registers a reference to an immutable copy.
    pub large: bool,
    /// Pointer, slice, array, map value, chan: the element; otherwise itself.
    pub elem: Option<RtypeId>,
    /// A map's key.
    pub key: Option<RtypeId>,
    /// An array's length.
    pub len: u64,
    pub fields: Vec<RField>,
    /// A concrete type's methods as called through interfaces, sorted by symbol.
    pub methods: Vec<(SymbolId, FuncId)>,
    /// An interface's methods, sorted by symbol.
    pub iface: Vec<SymbolId>,
    pub comparable: bool,
    /// Which memory slots hold references (offsets).
    pub refs: Vec<u32>,
    /// Chan: 0 both, 1 send only, 2 receive only.
    pub chan_dir: u8,
    /// The package's path, empty for predeclared and unnamed types.
    pub pkg: String,
}

#[derive(Clone, Debug)]
pub struct RField {
    pub name: String,
    pub ty: RtypeId,
    /// Slot offset.
    pub offset: u32,
    pub embedded: bool,
    pub exported: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SelectDir {
    Send,
    Recv,
}

#[derive(Clone, Debug)]
pub struct SelectCase {
    pub dir: SelectDir,
    /// Register with the channel.
    pub chan: u8,
    /// Send: first register of the value. Recv: first register of the destination, when `wanted`.
    pub value: u8,
    /// The value's slots.
    pub slots: u8,
    pub wanted: bool,
    /// Recv: register that receives ok.
    pub ok: Option<u8>,
}

#[derive(Clone, Debug)]
pub struct SelectTable {
    pub cases: Vec<SelectCase>,
    pub has_default: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Program {
    pub funcs: Vec<Func>,
    pub types: Vec<Rtype>,
    pub symbols: Vec<String>,
    pub consts: Vec<u64>,
    pub strings: Vec<Vec<u8>>,
    /// Natives by name (`strings.Index`, `sync.(*Mutex).Lock`), in the order in which CallNative names them.
    pub natives: Vec<NativeDecl>,
    pub selects: Vec<SelectTable>,
    pub array_shapes: Vec<ArrayShape>,
    /// Slots of all package-level variables, and which hold references.
    pub global_slots: u32,
    pub global_refs: Vec<u32>,
    /// Initialises all packages then calls main.main (its frame is hidden).
    pub entry: Option<FuncId>,
    /// The function `main.main`.
    pub main: Option<FuncId>,
    /// Where the spans of its instructions lie.
    pub places: Places,
    pub printed: Printed,
}

/// What the program's own code does with what it is told of time and of goroutines: true where that goes into output
/// at most, so that nothing else depends on it.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Printed {
    /// time.Now, time.Since, time.Until.
    pub clock: bool,
    /// runtime.NumGoroutine.
    pub count: bool,
    /// The times that timers send: it does not even print them.
    pub times: bool,
}

#[derive(Clone, Debug)]
pub struct NativeDecl {
    pub name: String,
    pub arg_slots: u8,
    pub result_slots: u8,
}

/// For ArrayAddr and SliceArray.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ArrayShape {
    pub len: u32,
    pub stride: u32,
    /// SliceArray: bit 0 lo, 1 hi, 2 max given.
    pub flags: u8,
}
