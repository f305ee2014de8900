//! The heap: an arena of typed objects with ids, marked and swept; plain data, so that a run can be cloned.
//!
//! A reference is a slot: object id in the low 32 bits, offset in the high 32 (slots, or bytes in `Bytes` objects).
//! Id 0 is nil. Ids start far from numbers that programs use, so that a slot that looks like a reference is one: slots
//! are untagged, and exploration names objects by what refers to them.

use crate::bytecode::program::{FuncId, RtypeId};
use std::collections::VecDeque;

/// A reference in a slot.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Ref(pub u64);

/// The id of the arena's first place.
const FIRST_ID: u32 = 0x5ac3_0000;

impl Ref {
    pub const NIL: Ref = Ref(0);

    /// From a place in the arena.
    #[inline(always)]
    pub fn new(object: u32, offset: u32) -> Ref {
        Ref(object.wrapping_add(FIRST_ID) as u64 | (offset as u64) << 32)
    }
    /// The object's place in the arena; out of it for nil.
    #[inline(always)]
    pub fn object(self) -> u32 {
        (self.0 as u32).wrapping_sub(FIRST_ID)
    }
    #[inline(always)]
    pub fn offset(self) -> u32 {
        (self.0 >> 32) as u32
    }
    #[inline(always)]
    pub fn is_nil(self) -> bool {
        self.0 as u32 == 0
    }
}

/// A goroutine's number, as Go counts them (main is 1).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct GoroutineId(pub u32);

#[derive(PartialEq, Eq, Hash, Debug)]
pub enum Object {
    /// A swept place.
    Free,
    /// Memory of `ty` (for an array that backs a slice: `count` elements of `ty`).
    Slots {
        ty: RtypeId,
        count: u32,
        data: Box<[u64]>,
    },
    /// Bytes of strings and byte slices.
    Bytes(Box<[u8]>),
    /// A function value: slot 0 of the bytecode's view is the function, captures follow.
    Closure {
        func: FuncId,
        captures: Box<[u64]>,
    },
    Map(Box<MapObject>),
    Chan(Box<ChanObject>),
    /// A map iterator.
    MapIter(Box<MapIterObject>),
}

impl Clone for Object {
    fn clone(&self) -> Object {
        match self {
            Object::Free => Object::Free,
            Object::Slots { ty, count, data } => Object::Slots { ty: *ty, count: *count, data: data.clone() },
            Object::Bytes(bytes) => Object::Bytes(bytes.clone()),
            Object::Closure { func, captures } => Object::Closure { func: *func, captures: captures.clone() },
            Object::Map(map) => Object::Map(map.clone()),
            Object::Chan(chan) => Object::Chan(chan.clone()),
            Object::MapIter(iter) => Object::MapIter(iter.clone()),
        }
    }

    /// Where the shapes are the same, no memory is taken: copies of runs go over old ones.
    fn clone_from(&mut self, source: &Object) {
        match (self, source) {
            (Object::Slots { ty, count, data }, Object::Slots { ty: t, count: n, data: from }) => {
                (*ty, *count) = (*t, *n);
                data.clone_from(from);
            }
            (Object::Bytes(data), Object::Bytes(from)) => data.clone_from(from),
            (Object::Closure { func, captures }, Object::Closure { func: f, captures: from }) => {
                *func = *f;
                captures.clone_from(from);
            }
            (Object::Chan(chan), Object::Chan(from)) => {
                // Every field is named, so that none is forgotten.
                let ChanObject {
                    ty,
                    number,
                    cap,
                    elem_slots,
                    buffer,
                    count,
                    closed,
                    receivers,
                    senders,
                    timer,
                } = &**from;
                (chan.ty, chan.number, chan.cap, chan.elem_slots) = (*ty, *number, *cap, *elem_slots);
                (chan.count, chan.closed, chan.timer) = (*count, *closed, *timer);
                chan.buffer.clone_from(buffer);
                chan.receivers.clone_from(receivers);
                chan.senders.clone_from(senders);
            }
            (object, source) => *object = source.clone(),
        }
    }
}

/// A waiting goroutine in a channel's queue.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Waiter {
    pub goroutine: GoroutineId,
    /// Which park of all this is: a queue's tickets ascend.
    pub ticket: u64,
    /// The select case, if it waits in one.
    pub case: Option<u16>,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ChanObject {
    /// The channel's run-time type.
    pub ty: RtypeId,
    /// Which one that the program made it is, from 1 on.
    pub number: u32,
    pub cap: u32,
    /// Slots of an element.
    pub elem_slots: u32,
    /// The elements' slots, one element after the other, and how many elements (they may have no slots).
    pub buffer: VecDeque<u64>,
    pub count: u32,
    pub closed: bool,
    pub receivers: VecDeque<Waiter>,
    /// A sender's value is in its registers.
    pub senders: VecDeque<Waiter>,
    /// A timer's channel (Go 1.23: its send is dropped when nobody could have seen it after Stop or Reset).
    pub timer: Option<u32>,
}

impl ChanObject {
    #[inline(always)]
    pub fn has_room(&self) -> bool {
        self.count < self.cap
    }

    /// Adds an element; whoever asks has seen that there is room.
    #[inline(always)]
    pub fn push(&mut self, value: &[u64]) {
        self.count += 1;
        match value {
            [slot] => self.buffer.push_back(*slot),
            _ => self.buffer.extend(value),
        }
    }

    /// Drops the oldest element, whose slots have been read.
    #[inline(always)]
    pub fn pop(&mut self) {
        if self.elem_slots == 1 {
            self.buffer.pop_front();
        } else {
            self.buffer.drain(..self.buffer.len().min(self.elem_slots as usize));
        }
        self.count = self.count.saturating_sub(1);
    }

    /// Slot `i` of the oldest element.
    #[inline(always)]
    pub fn front(&self, i: usize) -> u64 {
        self.buffer.get(i).copied().unwrap_or(0)
    }
}

/// A map, in order of insertion with gaps where entries were deleted.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct MapObject {
    pub ty: RtypeId,
    pub key_slots: u32,
    pub value_slots: u32,
    /// Key slots then value slots; None: deleted.
    pub entries: Vec<Option<Box<[u64]>>>,
    pub live: u32,
    /// Grows when entries are moved (compaction), so that iterators notice.
    pub epoch: u32,
    /// Open-addressing index over `entries`: entry + 1, or 0.
    pub index: Vec<u32>,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct MapIterObject {
    pub map: Ref,
    /// Keys (and their entry) still to visit, in seeded order.
    pub order: Vec<u32>,
    pub next: u32,
    pub epoch: u32,
    /// Keys by value, for entries that a compaction moved.
    pub keys: Vec<Box<[u64]>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chan(closed: bool, buffer: &[u64]) -> Object {
        let waiter = Waiter { goroutine: GoroutineId(buffer.len() as u32), ticket: 7, case: Some(1) };
        Object::Chan(Box::new(ChanObject {
            ty: RtypeId(buffer.len() as u32),
            number: buffer.len() as u32,
            cap: 3,
            elem_slots: 1,
            buffer: buffer.iter().copied().collect(),
            count: buffer.len() as u32,
            closed,
            receivers: buffer.iter().map(|_| waiter).collect(),
            senders: VecDeque::from([waiter]),
            timer: closed.then_some(5),
        }))
    }

    #[test]
    fn a_copy_over_any_object_is_the_same() {
        let slots = |ty, data: &[u64]| Object::Slots { ty: RtypeId(ty), count: ty, data: data.into() };
        let closure =
            |func, captures: &[u64]| Object::Closure { func: FuncId(func), captures: captures.into() };
        let bytes = |data: &[u8]| Object::Bytes(data.into());
        let objects = [
            Object::Free,
            slots(1, &[1, 2]),
            slots(2, &[3, 4]),
            slots(2, &[5]),
            bytes(b"ab"),
            bytes(b"cd"),
            bytes(b""),
            closure(1, &[1]),
            closure(2, &[2]),
            closure(3, &[]),
            chan(false, &[1, 2]),
            chan(true, &[3]),
            chan(true, &[]),
        ];
        for source in &objects {
            for old in &objects {
                let mut copy = old.clone();
                copy.clone_from(source);
                assert_eq!(copy, *source);
            }
        }
    }
}
