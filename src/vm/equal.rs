//! Equality and hashing of values by their run-time types (the Go spec, "Comparison operators").

use super::arena::Heap;
use super::heap::Ref;
use super::machine::reg_slots;
use crate::bytecode::program::{Program, RKind, RtypeId};
use std::borrow::Cow;

/// The text of a run-time error.
pub(super) type Fault = String;

/// Whether two values in register form are equal.
pub(super) fn equal(
    program: &Program,
    heap: &Heap,
    ty: RtypeId,
    a: &[u64],
    b: &[u64],
) -> Result<bool, Fault> {
    if program.types[ty.0 as usize].large {
        let slots = program.types[ty.0 as usize].slots as usize;
        let (a, b) = (large(heap, Ref(a[0]), slots), large(heap, Ref(b[0]), slots));
        return equal_flat(program, heap, ty, &a, &b);
    }
    equal_flat(program, heap, ty, a, b)
}

/// The slots of a large value; an array of bytes may lie in a byte slice.
fn large(heap: &Heap, at: Ref, slots: usize) -> Cow<'_, [u64]> {
    let there = heap.slots(at);
    if there.len() >= slots {
        return Cow::Borrowed(there);
    }
    Cow::Owned((0..slots as u32).map(|i| heap.load(at, i)).collect())
}

fn equal_flat(program: &Program, heap: &Heap, ty: RtypeId, a: &[u64], b: &[u64]) -> Result<bool, Fault> {
    let rtype = &program.types[ty.0 as usize];
    match rtype.kind {
        RKind::Float32 | RKind::Float64 => Ok(f64::from_bits(a[0]) == f64::from_bits(b[0])),
        RKind::Complex64 | RKind::Complex128 => {
            Ok((0..2).all(|i| f64::from_bits(a[i]) == f64::from_bits(b[i])))
        }
        RKind::String => Ok(a[1] == b[1]
            && (a[0] == b[0]
                || heap.bytes(Ref(a[0]), a[1] as usize) == heap.bytes(Ref(b[0]), b[1] as usize))),
        RKind::Interface => equal_iface(program, heap, a, b),
        RKind::Struct => {
            for field in &rtype.fields {
                let at = field.offset as usize;
                if field.name != "_" && !equal_flat(program, heap, field.ty, &a[at..], &b[at..])? {
                    return Ok(false);
                }
            }
            Ok(true)
        }
        RKind::Array => {
            let Some(elem) = rtype.elem else { return Ok(true) };
            let stride = program.types[elem.0 as usize].slots as usize;
            for i in 0..rtype.len as usize {
                if !equal_flat(program, heap, elem, &a[i * stride..], &b[i * stride..])? {
                    return Ok(false);
                }
            }
            Ok(true)
        }
        _ => Ok(a[0] == b[0]),
    }
}

fn equal_iface(program: &Program, heap: &Heap, a: &[u64], b: &[u64]) -> Result<bool, Fault> {
    if a[0] != b[0] || a[0] == 0 {
        return Ok(a[0] == b[0]);
    }
    let ty = RtypeId(a[0] as u32 - 1);
    let rtype = &program.types[ty.0 as usize];
    if !rtype.comparable {
        return Err(format!("comparing uncomparable type {}", rtype.name));
    }
    let (x, y) = (unbox(program, heap, ty, a[1]), unbox(program, heap, ty, b[1]));
    equal(program, heap, ty, &x, &y)
}

/// The value of an interface's data slot, in register form.
pub(super) fn unbox(program: &Program, heap: &Heap, ty: RtypeId, data: u64) -> Vec<u64> {
    match reg_slots(program, ty) {
        0 => Vec::new(),
        1 => vec![data],
        n => heap.slots(Ref(data))[..n].to_vec(),
    }
}

/// A hash that agrees with `equal`.
pub(super) fn hash(program: &Program, heap: &Heap, ty: RtypeId, key: &[u64]) -> Result<u64, Fault> {
    let mut state = 0xcbf2_9ce4_8422_2325;
    if program.types[ty.0 as usize].large {
        let slots = program.types[ty.0 as usize].slots as usize;
        hash_flat(program, heap, ty, &large(heap, Ref(key[0]), slots), &mut state)?;
    } else {
        hash_flat(program, heap, ty, key, &mut state)?;
    }
    Ok(state)
}

fn mix(state: &mut u64, value: u64) {
    *state = (*state ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    *state ^= *state >> 29;
}

/// Both zeros are one number.
fn mix_float(state: &mut u64, bits: u64) {
    mix(state, if f64::from_bits(bits) == 0.0 { 0 } else { bits });
}

fn hash_flat(program: &Program, heap: &Heap, ty: RtypeId, v: &[u64], state: &mut u64) -> Result<(), Fault> {
    let rtype = &program.types[ty.0 as usize];
    match rtype.kind {
        RKind::Float32 | RKind::Float64 => mix_float(state, v[0]),
        RKind::Complex64 | RKind::Complex128 => v[..2].iter().for_each(|part| mix_float(state, *part)),
        RKind::String => {
            for byte in heap.bytes(Ref(v[0]), v[1] as usize) {
                mix(state, *byte as u64);
            }
        }
        RKind::Interface if v[0] == 0 => mix(state, 0),
        RKind::Interface => {
            let dynamic = RtypeId(v[0] as u32 - 1);
            let inner = &program.types[dynamic.0 as usize];
            if !inner.comparable {
                return Err(format!("hash of unhashable type {}", inner.name));
            }
            mix(state, v[0]);
            mix(state, hash(program, heap, dynamic, &unbox(program, heap, dynamic, v[1]))?);
        }
        RKind::Struct => {
            for field in &rtype.fields {
                hash_flat(program, heap, field.ty, &v[field.offset as usize..], state)?;
            }
        }
        RKind::Array => {
            if let Some(elem) = rtype.elem {
                let stride = program.types[elem.0 as usize].slots as usize;
                for i in 0..rtype.len as usize {
                    hash_flat(program, heap, elem, &v[i * stride..], state)?;
                }
            }
        }
        _ => mix(state, v[0]),
    }
    Ok(())
}
