//! The heap's arena: allocation, access, accounting.

use super::heap::{ChanObject, MapObject, Object, Ref};
use super::native::Memory;
use crate::bytecode::program::RtypeId;

/// Bytes that an object costs besides its content.
const OBJECT_BYTES: usize = 48;
/// Bytes allocated before the first collection.
const FIRST_COLLECTION: usize = 4 << 20;

#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Heap {
    pub(super) objects: Vec<Object>,
    pub(super) free: Vec<u32>,
    /// Bytes in use, by our own count.
    pub bytes: usize,
    /// A collection is wanted beyond this.
    pub(super) threshold: usize,
    pub limit: usize,
    /// What collections have given back: bytes, objects, and how many collections there were.
    pub(super) freed: [usize; 3],
}

impl Heap {
    pub fn new(limit: usize) -> Heap {
        Heap {
            objects: vec![Object::Free],
            free: Vec::new(),
            bytes: 0,
            threshold: FIRST_COLLECTION.min(limit),
            limit,
            freed: [0; 3],
        }
    }

    /// A copy that takes over the memory of another heap, where its objects have the same shape.
    pub fn copy_over(&mut self, mut old: Heap) -> Heap {
        old.objects.clone_from(&self.objects);
        let objects = std::mem::take(&mut self.objects);
        let copy = Heap { objects: old.objects, ..self.clone() };
        self.objects = objects;
        copy
    }

    pub fn memory(&self) -> Memory {
        let [freed_bytes, freed_objects, collections] = self.freed;
        let objects = self.objects.len() - 1 - self.free.len();
        Memory { bytes: self.bytes, objects, freed_bytes, freed_objects, collections }
    }

    #[inline(always)]
    pub fn wants_collection(&self) -> bool {
        self.bytes > self.threshold
    }

    pub fn is_over_limit(&self) -> bool {
        self.bytes > self.limit
    }

    pub(super) fn size(object: &Object) -> usize {
        OBJECT_BYTES
            + match object {
                Object::Free => 0,
                Object::Slots { data, .. } => data.len() * 8,
                Object::Bytes(data) => data.len(),
                Object::Closure { captures, .. } => captures.len() * 8,
                Object::Map(map) => map.entries.len() * (map.key_slots + map.value_slots + 3) as usize * 8,
                Object::Chan(chan) => chan.cap as usize * chan.elem_slots as usize * 8,
                Object::MapIter(iter) => iter.order.len() * 4,
            }
    }

    pub fn alloc(&mut self, object: Object) -> Ref {
        self.bytes += Heap::size(&object);
        let id = match self.free.pop() {
            Some(id) => {
                self.objects[id as usize] = object;
                id
            }
            None => {
                self.objects.push(object);
                self.objects.len() as u32 - 1
            }
        };
        Ref::new(id, 0)
    }

    /// Zeroed memory: `count` values of `ty`, each of `stride` slots.
    pub fn alloc_slots(&mut self, ty: RtypeId, count: u32, stride: u32) -> Ref {
        let data = vec![0; count as usize * stride as usize].into_boxed_slice();
        self.alloc(Object::Slots { ty, count, data })
    }

    /// Places for objects, free ones included.
    pub fn places(&self) -> usize {
        self.objects.len()
    }

    /// Whether a slot holds a reference: it names an object and a place in it. Numbers of programs don't look so.
    pub fn refers(&self, slot: u64) -> bool {
        let at = Ref(slot);
        let end = match self.objects.get(at.object() as usize) {
            None | Some(Object::Free) => return false,
            Some(Object::Slots { data, .. }) => data.len(),
            Some(Object::Bytes(data)) => data.len(),
            Some(_) => 0,
        };
        at.offset() as usize <= end
    }

    /// Every slot that an object holds.
    pub fn each_slot(&self, at: Ref, mut each: impl FnMut(u64)) {
        match self.object(at) {
            Object::Free | Object::Bytes(_) => {}
            Object::Slots { data, .. } => data.iter().for_each(|s| each(*s)),
            Object::Closure { captures, .. } => captures.iter().for_each(|s| each(*s)),
            Object::Map(map) => map.entries.iter().flatten().flat_map(|e| e.iter()).for_each(|s| each(*s)),
            Object::Chan(chan) => chan.buffer.iter().for_each(|s| each(*s)),
            Object::MapIter(iter) => {
                each(iter.map.0);
                iter.keys.iter().flat_map(|k| k.iter()).for_each(|s| each(*s));
            }
        }
    }

    #[inline(always)]
    pub fn object(&self, at: Ref) -> &Object {
        self.objects.get(at.object() as usize).unwrap_or(&Object::Free)
    }

    /// The slots from a reference on; empty where there are none.
    pub fn slots(&self, at: Ref) -> &[u64] {
        match self.object(at) {
            Object::Slots { data, .. } => data.get(at.offset() as usize..).unwrap_or(&[]),
            _ => &[],
        }
    }

    pub fn slots_mut(&mut self, at: Ref) -> &mut [u64] {
        match self.objects.get_mut(at.object() as usize) {
            Some(Object::Slots { data, .. }) => data.get_mut(at.offset() as usize..).unwrap_or(&mut []),
            _ => &mut [],
        }
    }

    #[inline(always)]
    pub fn load(&self, at: Ref, slot: u32) -> u64 {
        match self.objects.get(at.object() as usize) {
            Some(Object::Slots { data, .. }) => {
                data.get(at.offset().wrapping_add(slot) as usize).copied().unwrap_or(0)
            }
            _ => self.load_other(at, slot),
        }
    }

    /// The same where slots are rare.
    #[inline(never)]
    fn load_other(&self, at: Ref, slot: u32) -> u64 {
        let index = at.offset().wrapping_add(slot) as usize;
        match self.object(at) {
            Object::Closure { func, captures } => match index {
                0 => func.0 as u64,
                n => captures.get(n - 1).copied().unwrap_or(0),
            },
            Object::Bytes(data) => data.get(index).map_or(0, |b| *b as u64),
            _ => 0,
        }
    }

    /// A byte of a string or a byte slice.
    #[inline(always)]
    pub fn load_byte(&self, at: Ref, index: u32) -> u64 {
        match self.objects.get(at.object() as usize) {
            Some(Object::Bytes(data)) => {
                data.get(at.offset().wrapping_add(index) as usize).map_or(0, |b| *b as u64)
            }
            _ => self.load(at, index),
        }
    }

    #[inline(always)]
    pub fn store(&mut self, at: Ref, slot: u32, value: u64) {
        let index = at.offset().wrapping_add(slot) as usize;
        match self.objects.get_mut(at.object() as usize) {
            Some(Object::Slots { data, .. }) => {
                if let Some(place) = data.get_mut(index) {
                    *place = value;
                }
            }
            _ => self.store_byte(at, index, value as u8),
        }
    }

    #[inline(never)]
    fn store_byte(&mut self, at: Ref, index: usize, value: u8) {
        if let Some(Object::Bytes(data)) = self.objects.get_mut(at.object() as usize)
            && let Some(place) = data.get_mut(index)
        {
            *place = value;
        }
    }

    /// Bytes of a `Bytes` object.
    pub fn bytes(&self, at: Ref, len: usize) -> &[u8] {
        let start = at.offset() as usize;
        match self.object(at) {
            Object::Bytes(data) => data.get(start..start + len).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// Bytes wherever they lie: a `[N]byte` in other memory takes a slot each.
    pub fn bytes_at(&self, at: Ref, len: usize) -> Vec<u8> {
        match self.object(at) {
            Object::Slots { .. } => self.slots(at).iter().take(len).map(|s| *s as u8).collect(),
            _ => self.bytes(at, len).to_vec(),
        }
    }

    pub fn set_bytes_at(&mut self, at: Ref, bytes: &[u8]) {
        let start = at.offset() as usize;
        match self.objects.get_mut(at.object() as usize) {
            Some(Object::Bytes(data)) => {
                if let Some(place) = data.get_mut(start..start + bytes.len()) {
                    place.copy_from_slice(bytes);
                }
            }
            Some(Object::Slots { data, .. }) => {
                for (place, byte) in data.iter_mut().skip(start).zip(bytes) {
                    *place = *byte as u64;
                }
            }
            _ => {}
        }
    }

    /// A new string's two slots.
    pub fn new_string(&mut self, bytes: &[u8]) -> [u64; 2] {
        if bytes.is_empty() {
            return [0, 0];
        }
        [self.alloc(Object::Bytes(bytes.into())).0, bytes.len() as u64]
    }

    #[inline(always)]
    pub fn chan(&self, at: Ref) -> Option<&ChanObject> {
        match self.object(at) {
            Object::Chan(chan) => Some(chan),
            _ => None,
        }
    }

    #[inline(always)]
    pub fn chan_mut(&mut self, at: Ref) -> Option<&mut ChanObject> {
        match self.objects.get_mut(at.object() as usize) {
            Some(Object::Chan(chan)) => Some(chan),
            _ => None,
        }
    }

    pub fn map(&self, at: Ref) -> Option<&MapObject> {
        match self.object(at) {
            Object::Map(map) => Some(map),
            _ => None,
        }
    }

    pub fn map_mut(&mut self, at: Ref) -> Option<&mut MapObject> {
        match self.objects.get_mut(at.object() as usize) {
            Some(Object::Map(map)) => Some(map),
            _ => None,
        }
    }

    /// Key slots and value slots of each entry, in order of insertion.
    pub fn map_entries(&self, at: Ref) -> Vec<(Vec<u64>, Vec<u64>)> {
        let Some(map) = self.map(at) else { return Vec::new() };
        let split = map.key_slots as usize;
        map.entries.iter().flatten().map(|e| (e[..split].to_vec(), e[split..].to_vec())).collect()
    }
}
