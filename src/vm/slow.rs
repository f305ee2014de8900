//! Instructions that allocate or work by run-time types: one arm each, outside of the hot loop.

use super::equal::equal;
use super::heap::{ChanObject, Object, Ref};
use super::machine::{Host, Machine};
use super::native::NativePanic;
use super::slices::{
    Bounds, decode_rune, encode_rune, len_cap, pack, slice_array, slice_slice, slice_string,
};
use crate::bytecode::instr::{Instr, Op};
use crate::bytecode::program::{FuncId, RtypeId};
use std::collections::VecDeque;

type Done = Result<Option<u32>, NativePanic>;

pub(super) fn out_of_range(index: u64, len: u64) -> String {
    let index = index as i64;
    if index < 0 {
        format!("index out of range [{index}]")
    } else {
        format!("index out of range [{index}] with length {len}")
    }
}

fn runtime(text: impl Into<String>) -> NativePanic {
    NativePanic::Runtime(text.into())
}

/// Executes one instruction; `next` is the immediate of the one behind it. Some: jump there.
pub(super) fn operate<H: Host>(m: &mut Machine, host: &mut H, base: usize, i: Instr, next: u32) -> Done {
    match i.op {
        Op::MakeMap
        | Op::MapGet
        | Op::MapGetOk
        | Op::MapSet
        | Op::MapDelete
        | Op::MapLen
        | Op::MapClear
        | Op::MapIter
        | Op::MapNext => map_op(m, host, base, i),
        Op::MakeIface
        | Op::Assert
        | Op::AssertOk
        | Op::AssertIface
        | Op::AssertIfaceOk
        | Op::IsType
        | Op::Implements => iface_op(m, base, i, next),
        Op::New
        | Op::LoadBig
        | Op::StoreBig
        | Op::LoadGlobalN
        | Op::StoreGlobalN
        | Op::ArrayAddr
        | Op::LoadByte
        | Op::StoreByte => memory_op(m, base, i),
        Op::StrToBytes
        | Op::BytesToStr
        | Op::StrToRunes
        | Op::RunesToStr
        | Op::RuneToStr
        | Op::StrNext
        | Op::Concat
        | Op::ConcatN
        | Op::EqStr
        | Op::LtStr
        | Op::LeStr => string_op(m, base, i),
        _ => other_op(m, base, i),
    }
}

/// A result of one slot or two.
enum Out {
    One(u64),
    Two([u64; 2]),
}
use Out::{One, Two};

impl Out {
    fn slots(&self) -> &[u64] {
        match self {
            One(slot) => std::slice::from_ref(slot),
            Two(slots) => slots,
        }
    }
}

/// Registers of one value, of which there are never more (`bytecode`, "Values in slots"), and one for ok.
struct Few {
    slots: [u64; 9],
    count: usize,
}

impl Few {
    fn of(slots: &[u64]) -> Few {
        let mut few = Few { slots: [0; 9], count: 0 };
        slots.iter().for_each(|slot| few.push(*slot));
        few
    }

    fn push(&mut self, slot: u64) {
        if let Some(place) = self.slots.get_mut(self.count) {
            *place = slot;
            self.count += 1;
        }
    }
}

impl std::ops::Deref for Few {
    type Target = [u64];

    fn deref(&self) -> &[u64] {
        &self.slots[..self.count]
    }
}

impl Machine {
    fn r(&self, base: usize, reg: u8) -> u64 {
        self.stack[base + reg as usize]
    }

    fn two(&self, base: usize, reg: u8) -> [u64; 2] {
        let at = base + reg as usize;
        [self.stack[at], self.stack[at + 1]]
    }

    fn many(&self, base: usize, reg: u8, n: usize) -> Vec<u64> {
        self.regs_at(base, reg, n).to_vec()
    }

    fn regs_at(&self, base: usize, reg: u8, n: usize) -> &[u64] {
        let at = base + reg as usize;
        &self.stack[at..at + n]
    }

    /// A copy of one value's registers.
    fn few(&self, base: usize, reg: u8, n: usize) -> Few {
        Few::of(self.regs_at(base, reg, n))
    }

    /// A string's bytes.
    fn text(&self, base: usize, reg: u8) -> &[u8] {
        let [at, len] = self.two(base, reg);
        self.heap.bytes(Ref(at), len as usize)
    }

    fn put(&mut self, base: usize, reg: u8, values: &[u64]) {
        let at = base + reg as usize;
        self.stack[at..at + values.len()].copy_from_slice(values);
    }

    /// `c` slots from `imm` on of an object to registers from `a` on.
    fn load_into(&mut self, base: usize, i: Instr, from: Ref) {
        for k in 0..i.c as usize {
            self.stack[base + i.a as usize + k] = self.heap.load(from, i.imm + k as u32);
        }
    }

    fn store_from(&mut self, base: usize, reg: u8, i: Instr, to: Ref) {
        for k in 0..i.c as usize {
            self.heap.store(to, i.imm + k as u32, self.stack[base + reg as usize + k]);
        }
    }

    fn pointer(&self, base: usize, reg: u8) -> Result<Ref, NativePanic> {
        let at = Ref(self.r(base, reg));
        if at.is_nil() {
            return Err(runtime("invalid memory address or nil pointer dereference"));
        }
        Ok(at)
    }
}

fn map_op<H: Host>(m: &mut Machine, host: &mut H, base: usize, i: Instr) -> Done {
    let ty = RtypeId(i.imm);
    let slots = |m: &Machine, id: Option<RtypeId>| m.reg_slots(id.unwrap_or(ty));
    match i.op {
        Op::MakeMap => {
            let map = m.new_map(ty);
            m.put(base, i.a, &[map.0]);
        }
        Op::MapGet | Op::MapGetOk => {
            let (key, value) = (slots(m, m.rtype(ty).key), slots(m, m.rtype(ty).elem));
            let key = m.few(base, i.c, key);
            let found = m.map_get(Ref(m.r(base, i.b)), ty, &key).map_err(runtime)?.map(Few::of);
            let ok = found.is_some();
            let mut out = match found {
                Some(value) => value,
                None => m.zero_value(m.rtype(ty).elem.unwrap_or(ty), value),
            };
            if i.op == Op::MapGetOk {
                out.push(ok as u64);
            }
            m.put(base, i.a, &out);
        }
        Op::MapSet => {
            let (key, value) = (slots(m, m.rtype(ty).key), slots(m, m.rtype(ty).elem));
            let at = Ref(m.r(base, i.a));
            if at.is_nil() {
                return Err(NativePanic::Plain("assignment to entry in nil map".into()));
            }
            let (key, value) = (m.few(base, i.b, key), m.few(base, i.c, value));
            m.map_set(at, &key, &value).map_err(runtime)?;
        }
        Op::MapDelete => {
            let key = m.few(base, i.b, slots(m, m.rtype(ty).key));
            m.map_delete(Ref(m.r(base, i.a)), ty, &key).map_err(runtime)?;
        }
        Op::MapLen => {
            let live = m.heap.map(Ref(m.r(base, i.b))).map_or(0, |x| x.live as u64);
            m.put(base, i.a, &[live]);
        }
        Op::MapClear => m.map_clear(Ref(m.r(base, i.a))),
        Op::MapIter => {
            let iter = m.map_iter(Ref(m.r(base, i.b)), host);
            m.put(base, i.a, &[iter.0]);
        }
        _ => {
            let found = m.map_next(Ref(m.r(base, i.a)));
            m.put(base, i.a + 1, &[found.is_some() as u64]);
            if let Some((key, value)) = found {
                if i.b != u8::MAX {
                    m.put(base, i.b, &key);
                }
                if i.c != u8::MAX {
                    m.put(base, i.c, &value);
                }
            }
        }
    }
    Ok(None)
}

impl Machine {
    /// The zero value in register form.
    fn zero_value(&mut self, ty: RtypeId, slots: usize) -> Few {
        if self.rtype(ty).large {
            Few::of(&[self.new_object(ty).0])
        } else {
            Few { slots: [0; 9], count: slots }
        }
    }
}

fn iface_op(m: &mut Machine, base: usize, i: Instr, next: u32) -> Done {
    let ty = RtypeId(i.imm);
    let [tag, data] = m.two(base, i.b);
    let exact = tag == i.imm as u64 + 1;
    match i.op {
        Op::MakeIface => {
            let value = m.few(base, i.b, m.reg_slots(ty));
            let iface = m.make_iface(ty, &value);
            m.put(base, i.a, &iface);
        }
        Op::Assert => {
            if !exact {
                return Err(NativePanic::Plain(m.assert_fault(tag, ty, RtypeId(next))));
            }
            let value = m.unboxed(ty, data);
            m.put(base, i.a, &value);
        }
        Op::AssertOk => {
            let mut value =
                if exact { Few::of(&m.unboxed(ty, data)) } else { m.zero_value(ty, m.reg_slots(ty)) };
            value.push(exact as u64);
            m.put(base, i.a, &value);
        }
        Op::AssertIface => {
            if !m.implements(tag, ty) {
                return Err(NativePanic::Plain(m.assert_iface_fault(tag, ty)));
            }
            m.put(base, i.a, &[tag, data]);
        }
        Op::AssertIfaceOk => {
            let value = if m.implements(tag, ty) { [tag, data, 1] } else { [0, 0, 0] };
            m.put(base, i.a, &value);
        }
        Op::IsType => m.put(base, i.a, &[exact as u64]),
        _ => {
            let yes = m.implements(tag, ty);
            m.put(base, i.a, &[yes as u64]);
        }
    }
    Ok(None)
}

fn memory_op(m: &mut Machine, base: usize, i: Instr) -> Done {
    match i.op {
        Op::New => {
            let at = m.new_object(RtypeId(i.imm));
            m.put(base, i.a, &[at.0]);
        }
        Op::LoadBig => {
            let from = m.pointer(base, i.b)?;
            let copy = m.snapshot(RtypeId(i.imm), from);
            m.put(base, i.a, &[copy.0]);
        }
        Op::StoreBig => {
            let to = m.pointer(base, i.a)?;
            let slots = m.rtype(RtypeId(i.imm)).slots as u64;
            m.copy(to, Ref(m.r(base, i.b)), 1, slots, false);
        }
        Op::LoadGlobalN => {
            m.load_into(base, i, m.globals);
        }
        Op::StoreGlobalN => {
            m.store_from(base, i.a, i, m.globals);
        }
        Op::ArrayAddr => {
            let shape = m.program.array_shapes[i.imm as usize];
            let (at, index) = (m.pointer(base, i.b)?, m.r(base, i.c));
            if index >= shape.len as u64 {
                return Err(runtime(out_of_range(index, shape.len as u64)));
            }
            let to = Ref::new(at.object(), at.offset() + index as u32 * shape.stride);
            m.put(base, i.a, &[to.0]);
        }
        Op::LoadByte => {
            let at = m.pointer(base, i.b)?;
            let v = m.heap.load(at, 0);
            m.put(base, i.a, &[v & 0xff]);
        }
        _ => {
            let at = m.pointer(base, i.a)?;
            let v = m.r(base, i.b);
            m.heap.store(at, 0, v & 0xff);
        }
    }
    Ok(None)
}

fn string_op(m: &mut Machine, base: usize, i: Instr) -> Done {
    let out = match i.op {
        Op::Concat => {
            let parts = [m.two(base, i.b), m.two(base, i.c)];
            Two(m.concat(parts.as_flattened()))
        }
        Op::ConcatN => {
            let parts = m.many(base, i.b, 2 * i.c as usize);
            Two(m.concat(&parts))
        }
        Op::EqStr => One((m.text(base, i.b) == m.text(base, i.c)) as u64),
        Op::LtStr => One((m.text(base, i.b) < m.text(base, i.c)) as u64),
        Op::LeStr => One((m.text(base, i.b) <= m.text(base, i.c)) as u64),
        Op::StrToBytes => {
            let data: Box<[u8]> = m.text(base, i.b).into();
            let len = data.len() as u64;
            Two([m.heap.alloc(Object::Bytes(data)).0, pack(len, len)])
        }
        Op::BytesToStr => {
            let [at, packed] = m.two(base, i.b);
            let data = m.heap.bytes_at(Ref(at), len_cap(packed).0 as usize);
            Two(m.heap.new_string(&data))
        }
        Op::StrToRunes => {
            let elem = m.type_named("int32").unwrap_or(RtypeId(0));
            Two(m.str_to_runes(m.two(base, i.b), elem))
        }
        Op::RunesToStr => Two(m.runes_to_str(m.two(base, i.b))),
        Op::RuneToStr => {
            let mut bytes = Vec::new();
            encode_rune(m.r(base, i.b) as i64, &mut bytes);
            Two(m.heap.new_string(&bytes))
        }
        _ => {
            let ([at, len], from) = (m.two(base, i.b), m.r(base, i.c));
            if from >= len {
                return Ok(Some(i.imm));
            }
            let at = Ref::new(Ref(at).object(), Ref(at).offset() + from as u32);
            let (rune, width) = decode_rune(m.heap.bytes(at, (len - from) as usize));
            Two([rune as u64, from + width as u64])
        }
    };
    m.put(base, i.a, out.slots());
    Ok(None)
}

fn other_op(m: &mut Machine, base: usize, i: Instr) -> Done {
    let ty = RtypeId(i.imm);
    let out = match i.op {
        Op::LoadFunc => One(m.heap.alloc(Object::Closure { func: FuncId(i.imm), captures: Box::new([]) }).0),
        Op::Closure => {
            let captures = m.many(base, i.b, i.c as usize).into();
            One(m.heap.alloc(Object::Closure { func: FuncId(i.imm), captures }).0)
        }
        Op::EqType => {
            let n = m.reg_slots(ty);
            let (a, b) = (m.regs_at(base, i.b, n), m.regs_at(base, i.c, n));
            One(equal(&m.program, &m.heap, ty, a, b).map_err(runtime)? as u64)
        }
        Op::MakeSlice => Two(m.make_slice(ty, m.r(base, i.b), m.r(base, i.c)).map_err(runtime)?),
        Op::SliceSlice => {
            let bounds = Bounds::read(m.regs_at(base, i.c, 3), i.imm & 7);
            Two(slice_slice(m.two(base, i.b), &bounds, (i.imm >> 3) as u64).map_err(runtime)?)
        }
        Op::SliceStr => {
            let bounds = Bounds::read(m.regs_at(base, i.c, 3), i.imm & 3);
            Two(slice_string(m.two(base, i.b), &bounds).map_err(runtime)?)
        }
        Op::SliceArray => {
            let shape = m.program.array_shapes[i.imm as usize];
            let bounds = Bounds::read(m.regs_at(base, i.c, 3), shape.flags as u32);
            Two(slice_array(m.pointer(base, i.b)?, &bounds, shape).map_err(runtime)?)
        }
        Op::Append => Two(m.append(ty, m.two(base, i.b), m.two(base, i.c))),
        Op::AppendOne => {
            let elem = m.rtype(ty).elem.unwrap_or(ty);
            let value = m.few(base, i.c, m.reg_slots(elem));
            Two(m.append_one(ty, m.two(base, i.b), &value))
        }
        Op::AppendStr => Two(m.append_str(ty, m.two(base, i.b), m.two(base, i.c))),
        Op::Copy => One(m.copy_slices(m.two(base, i.b), m.two(base, i.c), i.imm as u64)),
        Op::CopyStr => {
            let [at, len] = m.two(base, i.c);
            One(m.copy_slices(m.two(base, i.b), [at, pack(len, len)], 0))
        }
        Op::ClearSlice => {
            m.clear_slice(m.two(base, i.a), i.imm as u64);
            return Ok(None);
        }
        Op::MakeChan => One(make_chan(m, ty, m.r(base, i.b))?.0),
        Op::ChanLen => One(m.heap.chan(Ref(m.r(base, i.b))).map_or(0, |c| shown(c, c.count as usize))),
        Op::ChanCap => One(m.heap.chan(Ref(m.r(base, i.b))).map_or(0, |c| shown(c, c.cap as usize))),
        // The hot loop has all others.
        _ => return Ok(None),
    };
    m.put(base, i.a, out.slots());
    Ok(None)
}

fn make_chan(m: &mut Machine, ty: RtypeId, cap: u64) -> Result<Ref, NativePanic> {
    let elem = m.rtype(ty).elem.unwrap_or(ty);
    let elem_slots = m.reg_slots(elem) as u32;
    if cap > (m.heap.limit / 8 / elem_slots.max(1) as usize) as u64 {
        return Err(NativePanic::Plain("makechan: size out of range".into()));
    }
    m.chans_made += 1;
    let number = m.chans_made;
    Ok(m.heap.alloc(Object::Chan(Box::new(ChanObject {
        ty,
        number,
        cap: cap as u32,
        elem_slots,
        buffer: VecDeque::new(),
        count: 0,
        closed: false,
        receivers: VecDeque::new(),
        senders: VecDeque::new(),
        timer: None,
    }))))
}

/// A timer's channel looks unbuffered since Go 1.23.
fn shown(chan: &ChanObject, n: usize) -> u64 {
    if chan.timer.is_some() { 0 } else { n as u64 }
}
