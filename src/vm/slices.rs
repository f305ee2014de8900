//! Slices and strings: indexing, slicing, append, copy (the Go spec, "Slice expressions", "Appending to and copying slices").

use super::equal::Fault;
use super::heap::{Object, Ref};
use super::machine::Machine;
use crate::bytecode::program::{ArrayShape, Program, RKind, RtypeId};

/// A slice's length and capacity.
pub(super) fn len_cap(packed: u64) -> (u64, u64) {
    (packed & 0xffff_ffff, packed >> 32)
}

pub(super) fn pack(len: u64, cap: u64) -> u64 {
    len | cap << 32
}

/// The bounds of a slice expression that were given.
pub(super) struct Bounds {
    pub lo: Option<u64>,
    pub hi: Option<u64>,
    pub max: Option<u64>,
}

impl Bounds {
    /// From three registers and flags: bit 0 lo, 1 hi, 2 max.
    pub fn read(w: &[u64], flags: u32) -> Bounds {
        let get = |bit: u32, i: usize| (flags & bit != 0).then(|| w[i]);
        Bounds { lo: get(1, 0), hi: get(2, 1), max: get(4, 2) }
    }

    /// Checked against a capacity (`what`: `capacity`, or `length` of an array or string): lo, hi, max.
    fn check(&self, len: u64, cap: u64, what: &str) -> Result<(u64, u64, u64), Fault> {
        let max = self.max.unwrap_or(cap);
        let hi = self.hi.unwrap_or(len);
        let lo = self.lo.unwrap_or(0);
        let (colon, three) = if self.max.is_some() { (":", true) } else { ("", false) };
        // A negative bound is told alone.
        let [shown_lo, shown_hi, shown_max] = [lo, hi, max].map(|v| v as i64);
        let range = if three && max > cap {
            match shown_max {
                ..0 => format!("::{shown_max}]"),
                _ => format!("::{shown_max}] with {what} {cap}"),
            }
        } else if hi > max {
            match shown_hi {
                ..0 => format!(":{shown_hi}{colon}]"),
                _ if three => format!(":{shown_hi}:{shown_max}]"),
                _ => format!(":{shown_hi}] with {what} {cap}"),
            }
        } else if lo > hi {
            match shown_lo {
                ..0 => format!("{shown_lo}:{colon}]"),
                _ => format!("{shown_lo}:{shown_hi}{colon}]"),
            }
        } else {
            return Ok((lo, hi, max));
        };
        Err(format!("slice bounds out of range [{range}"))
    }
}

fn ahead(at: Ref, by: u64) -> u64 {
    if at.is_nil() { at.0 } else { Ref::new(at.object(), at.offset() + by as u32).0 }
}

/// `s[lo:hi:max]` of a slice; stride 0 means bytes.
pub(super) fn slice_slice(s: [u64; 2], bounds: &Bounds, stride: u64) -> Result<[u64; 2], Fault> {
    let (len, cap) = len_cap(s[1]);
    let (lo, hi, max) = bounds.check(len, cap, "capacity")?;
    Ok([ahead(Ref(s[0]), lo * stride.max(1)), pack(hi - lo, max - lo)])
}

pub(super) fn slice_array(at: Ref, bounds: &Bounds, shape: ArrayShape) -> Result<[u64; 2], Fault> {
    let len = shape.len as u64;
    let (lo, hi, max) = bounds.check(len, len, "length")?;
    Ok([ahead(at, lo * shape.stride as u64), pack(hi - lo, max - lo)])
}

pub(super) fn slice_string(s: [u64; 2], bounds: &Bounds) -> Result<[u64; 2], Fault> {
    let (lo, hi, _) = bounds.check(s[1], s[1], "length")?;
    Ok([ahead(Ref(s[0]), lo), hi - lo])
}

/// Go's own size of a type in bytes on 64-bit machines: capacities after append depend on it.
fn go_bytes(program: &Program, id: RtypeId) -> u64 {
    let ty = &program.types[id.0 as usize];
    match ty.kind {
        RKind::Bool | RKind::Int8 | RKind::Uint8 => 1,
        RKind::Int16 | RKind::Uint16 => 2,
        RKind::Int32 | RKind::Uint32 | RKind::Float32 => 4,
        RKind::String | RKind::Interface => 16,
        RKind::Slice => 24,
        RKind::Array => ty.len * ty.elem.map_or(0, |e| go_bytes(program, e)),
        RKind::Struct => {
            let (mut size, mut align) = (0_u64, 1);
            for f in &ty.fields {
                let a = go_align(program, f.ty);
                align = align.max(a);
                size = size.next_multiple_of(a) + go_bytes(program, f.ty);
            }
            u64::next_multiple_of(size, align)
        }
        _ => 8,
    }
}

fn go_align(program: &Program, id: RtypeId) -> u64 {
    let ty = &program.types[id.0 as usize];
    match ty.kind {
        RKind::Array => ty.elem.map_or(1, |e| go_align(program, e)),
        RKind::Struct => ty.fields.iter().map(|f| go_align(program, f.ty)).max().unwrap_or(1),
        _ => go_bytes(program, id).clamp(1, 8),
    }
}

/// Sizes that Go's allocator hands out up to 32 KiB (runtime/sizeclasses).
const SIZE_CLASSES: [u64; 67] = [
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416,
    448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200,
    3456, 4096, 4864, 5120, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568,
    14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672,
];
const LARGEST_CLASS: u64 = 32768;
const PAGE: u64 = 8192;

/// The capacity that append gives: doubled while small, then growing by a quarter, rounded up to a size class.
fn grown(program: &Program, elem: RtypeId, old_cap: u64, needed: u64) -> u64 {
    const THRESHOLD: u64 = 256;
    let mut cap = old_cap;
    if needed > old_cap * 2 {
        cap = needed;
    } else if old_cap < THRESHOLD {
        cap = old_cap * 2;
    } else {
        while cap < needed {
            cap += (cap + 3 * THRESHOLD) >> 2;
        }
    }
    let size = go_bytes(program, elem);
    if size == 0 {
        return needed;
    }
    let bytes = cap * size;
    let rounded = if bytes <= LARGEST_CLASS {
        SIZE_CLASSES.iter().copied().find(|c| *c >= bytes).unwrap_or(LARGEST_CLASS)
    } else {
        bytes.next_multiple_of(PAGE)
    };
    rounded / size
}

impl Machine {
    /// make([]T, len, cap).
    pub(super) fn make_slice(&mut self, ty: RtypeId, len: u64, cap: u64) -> Result<[u64; 2], Fault> {
        let elem = self.rtype(ty).elem.unwrap_or(ty);
        let stride = self.rtype(elem).slots.max(1) as u64;
        let most = (self.heap.limit as u64 / 8 / stride).min(u32::MAX as u64);
        if (len as i64) < 0 || len > most {
            return Err("makeslice: len out of range".into());
        }
        if (cap as i64) < 0 || cap > most || cap < len {
            return Err("makeslice: cap out of range".into());
        }
        let [at, _] = self.new_slice(elem, cap as usize);
        Ok([at, pack(len, cap)])
    }

    /// Room for `more` elements behind a slice: the slice with its new length, and where they go.
    fn extend(&mut self, ty: RtypeId, s: [u64; 2], more: u64) -> ([u64; 2], Ref) {
        let elem = self.rtype(ty).elem.unwrap_or(ty);
        let stride = self.rtype(elem).slots as u64;
        let (len, cap) = len_cap(s[1]);
        let needed = len + more;
        if needed <= cap {
            let end = ahead(Ref(s[0]), len * stride);
            return ([s[0], pack(needed, cap)], Ref(end));
        }
        let cap = grown(&self.program, elem, cap, needed);
        let [at, _] = self.new_slice(elem, cap as usize);
        self.copy(Ref(at), Ref(s[0]), len, stride, self.is_bytes(Ref(at)));
        ([at, pack(needed, cap)], Ref(ahead(Ref(at), len * stride)))
    }

    fn is_bytes(&self, at: Ref) -> bool {
        matches!(self.heap.object(at), Object::Bytes(_))
    }

    /// Copies `count` elements; the places may overlap.
    pub(super) fn copy(&mut self, to: Ref, from: Ref, count: u64, stride: u64, bytes: bool) {
        if count == 0 || to.is_nil() || from.is_nil() {
            return;
        }
        if bytes || self.is_bytes(from) || self.is_bytes(to) {
            let data = self.heap.bytes_at(from, (count * stride.max(1)) as usize);
            return self.heap.set_bytes_at(to, &data);
        }
        let n = (count * stride) as usize;
        if to.object() == from.object() {
            let (a, b) = (from.offset() as usize, to.offset() as usize);
            if let Some(Object::Slots { data, .. }) = self.heap.objects.get_mut(to.object() as usize) {
                data.copy_within(a..a + n, b);
            }
        } else {
            let data = self.heap.slots(from)[..n].to_vec();
            self.heap.slots_mut(to)[..n].copy_from_slice(&data);
        }
    }

    pub(super) fn append(&mut self, ty: RtypeId, s: [u64; 2], more: [u64; 2]) -> [u64; 2] {
        let (count, _) = len_cap(more[1]);
        if count == 0 {
            return s;
        }
        let elem = self.rtype(ty).elem.unwrap_or(ty);
        let stride = self.rtype(elem).slots as u64;
        let (slice, end) = self.extend(ty, s, count);
        self.copy(end, Ref(more[0]), count, stride, false);
        slice
    }

    /// Appends one element, given in register form.
    pub(super) fn append_one(&mut self, ty: RtypeId, s: [u64; 2], value: &[u64]) -> [u64; 2] {
        let elem = self.rtype(ty).elem.unwrap_or(ty);
        let (slice, end) = self.extend(ty, s, 1);
        self.store_value(elem, end, value);
        slice
    }

    /// Stores a value in register form into memory.
    pub(super) fn store_value(&mut self, ty: RtypeId, at: Ref, value: &[u64]) {
        if self.rtype(ty).large {
            let n = self.rtype(ty).slots as u64;
            return self.copy(at, Ref(value[0]), 1, n, false);
        }
        for (i, v) in value.iter().enumerate() {
            self.heap.store(at, i as u32, *v);
        }
    }

    pub(super) fn append_str(&mut self, ty: RtypeId, s: [u64; 2], text: [u64; 2]) -> [u64; 2] {
        self.append(ty, s, [text[0], pack(text[1], text[1])])
    }

    /// copy(to, from): how many elements.
    pub(super) fn copy_slices(&mut self, to: [u64; 2], from: [u64; 2], stride: u64) -> u64 {
        let count = len_cap(to[1]).0.min(len_cap(from[1]).0);
        self.copy(Ref(to[0]), Ref(from[0]), count, stride, stride == 0);
        count
    }

    pub(super) fn clear_slice(&mut self, s: [u64; 2], stride: u64) {
        let (len, _) = len_cap(s[1]);
        if stride == 0 {
            self.heap.set_bytes_at(Ref(s[0]), &vec![0; len as usize]);
        } else if len > 0 {
            self.heap.slots_mut(Ref(s[0]))[..(len * stride) as usize].fill(0);
        }
    }

    /// The strings at `parts`, joined.
    pub(super) fn concat(&mut self, parts: &[u64]) -> [u64; 2] {
        let mut joined = Vec::new();
        let mut filled = 0;
        let mut last = [0, 0];
        for p in parts.chunks_exact(2) {
            if p[1] > 0 {
                filled += 1;
                last = [p[0], p[1]];
                joined.extend_from_slice(self.heap.bytes(Ref(p[0]), p[1] as usize));
            }
        }
        if filled <= 1 { last } else { self.heap.new_string(&joined) }
    }

    pub(super) fn str_to_runes(&mut self, s: [u64; 2], elem: RtypeId) -> [u64; 2] {
        let bytes = self.heap.bytes(Ref(s[0]), s[1] as usize).to_vec();
        let mut runes = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            let (rune, width) = decode_rune(&bytes[at..]);
            runes.push(rune as u64);
            at += width;
        }
        let slice = self.new_slice(elem, runes.len());
        self.heap.slots_mut(Ref(slice[0]))[..runes.len()].copy_from_slice(&runes);
        slice
    }

    pub(super) fn runes_to_str(&mut self, s: [u64; 2]) -> [u64; 2] {
        let (len, _) = len_cap(s[1]);
        let runes: Vec<u64> = self.heap.slots(Ref(s[0])).iter().take(len as usize).copied().collect();
        let mut out = Vec::new();
        for rune in runes {
            encode_rune(rune as i64, &mut out);
        }
        self.heap.new_string(&out)
    }
}

/// Appends a rune's UTF-8; U+FFFD for what is none.
pub(super) fn encode_rune(rune: i64, out: &mut Vec<u8>) {
    let c = u32::try_from(rune).ok().and_then(char::from_u32).unwrap_or('\u{fffd}');
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

/// The first rune and its width; U+FFFD and 1 for a byte that starts none.
pub(super) fn decode_rune(bytes: &[u8]) -> (u32, usize) {
    let len = bytes.len().min(4);
    for width in 1..=len {
        if let Ok(text) = std::str::from_utf8(&bytes[..width])
            && let Some(c) = text.chars().next()
        {
            return (c as u32, width);
        }
    }
    (0xfffd, 1)
}
