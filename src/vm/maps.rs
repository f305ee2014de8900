//! Maps: entries in order of insertion, with an open-addressing index.

use super::equal::{Fault, equal, hash};
use super::heap::{MapIterObject, MapObject, Object, Ref};
use super::machine::{Host, Machine};
use crate::bytecode::program::RtypeId;

impl Machine {
    pub(super) fn new_map(&mut self, ty: RtypeId) -> Ref {
        let rtype = self.rtype(ty);
        let (key, value) = (rtype.key.unwrap_or(ty), rtype.elem.unwrap_or(ty));
        let (key_slots, value_slots) = (self.reg_slots(key) as u32, self.reg_slots(value) as u32);
        self.heap.alloc(Object::Map(Box::new(MapObject {
            ty,
            key_slots,
            value_slots,
            entries: Vec::new(),
            live: 0,
            epoch: 0,
            index: vec![0; 8],
        })))
    }

    fn key_type(&self, map: &MapObject) -> RtypeId {
        self.rtype(map.ty).key.unwrap_or(map.ty)
    }

    /// The entry with a key.
    pub(super) fn map_find(&self, at: Ref, key_ty: RtypeId, key: &[u64]) -> Result<Option<usize>, Fault> {
        let code = hash(&self.program, &self.heap, key_ty, key)?;
        let Some(map) = self.heap.map(at) else { return Ok(None) };
        let mask = map.index.len() - 1;
        let mut place = code as usize & mask;
        while map.index[place] != 0 {
            let entry = map.index[place] as usize - 1;
            if let Some(e) = &map.entries[entry]
                && equal(&self.program, &self.heap, key_ty, &e[..map.key_slots as usize], key)?
            {
                return Ok(Some(entry));
            }
            place = (place + 1) & mask;
        }
        Ok(None)
    }

    /// The value for a key, in register form.
    pub(super) fn map_get(&self, at: Ref, ty: RtypeId, key: &[u64]) -> Result<Option<&[u64]>, Fault> {
        let key_ty = self.rtype(ty).key.unwrap_or(ty);
        let Some(entry) = self.map_find(at, key_ty, key)? else { return Ok(None) };
        let Some(map) = self.heap.map(at) else { return Ok(None) };
        Ok(map.entries[entry].as_ref().map(|e| &e[map.key_slots as usize..]))
    }

    pub(super) fn map_set(&mut self, at: Ref, key: &[u64], value: &[u64]) -> Result<(), Fault> {
        let Some(map) = self.heap.map(at) else { return Ok(()) };
        let key_ty = self.key_type(map);
        if let Some(entry) = self.map_find(at, key_ty, key)? {
            if let Some(map) = self.heap.map_mut(at) {
                let split = map.key_slots as usize;
                if let Some(e) = &mut map.entries[entry] {
                    // Equal keys may differ: the zeros of floats.
                    e[..split].copy_from_slice(key);
                    e[split..].copy_from_slice(value);
                }
            }
            return Ok(());
        }
        let code = hash(&self.program, &self.heap, key_ty, key)?;
        if self.heap.map(at).is_some_and(|m| (m.entries.len() + 1) * 4 > m.index.len() * 3) {
            self.map_rebuild(at, key_ty)?;
        }
        if let Some(map) = self.heap.map_mut(at) {
            let entry: Box<[u64]> = key.iter().chain(value).copied().collect();
            map.entries.push(Some(entry));
            map.live += 1;
            let added = (map.key_slots + map.value_slots + 3) as usize * 8;
            let number = map.entries.len() as u32;
            insert(&mut map.index, code, number);
            self.heap.bytes += added;
        }
        Ok(())
    }

    /// Drops the gaps and grows the index.
    fn map_rebuild(&mut self, at: Ref, key_ty: RtypeId) -> Result<(), Fault> {
        let Some(map) = self.heap.map(at) else { return Ok(()) };
        let gaps = map.entries.len() != map.live as usize;
        let entries: Vec<Option<Box<[u64]>>> = map.entries.iter().filter(|e| e.is_some()).cloned().collect();
        let mut index = vec![0; ((map.live as usize + 1) * 3).next_power_of_two().max(8)];
        for (i, e) in entries.iter().flatten().enumerate() {
            let code = hash(&self.program, &self.heap, key_ty, &e[..map.key_slots as usize])?;
            insert(&mut index, code, i as u32 + 1);
        }
        if let Some(map) = self.heap.map_mut(at) {
            map.entries = entries;
            map.index = index;
            map.epoch += gaps as u32;
        }
        Ok(())
    }

    pub(super) fn map_delete(&mut self, at: Ref, ty: RtypeId, key: &[u64]) -> Result<(), Fault> {
        let key_ty = self.rtype(ty).key.unwrap_or(ty);
        if let Some(entry) = self.map_find(at, key_ty, key)?
            && let Some(map) = self.heap.map_mut(at)
        {
            // The place stays in the index as a gap, so that probing goes on past it.
            map.entries[entry] = None;
            map.live -= 1;
        }
        Ok(())
    }

    pub(super) fn map_clear(&mut self, at: Ref) {
        if let Some(map) = self.heap.map_mut(at) {
            map.entries.clear();
            map.index = vec![0; 8];
            map.live = 0;
            map.epoch += 1;
        }
    }

    /// An iterator, from a random place on; entries that a rebuild moves are found again by their keys.
    pub(super) fn map_iter<H: Host>(&mut self, at: Ref, host: &mut H) -> Ref {
        let (mut order, mut keys, mut epoch) = (Vec::new(), Vec::new(), 0);
        if let Some(map) = self.heap.map(at) {
            epoch = map.epoch;
            for (i, e) in map.entries.iter().enumerate() {
                if let Some(e) = e {
                    order.push(i as u32);
                    keys.push(Box::from(&e[..map.key_slots as usize]));
                }
            }
        }
        for i in (1..order.len()).rev() {
            let j = host.below(i + 1);
            order.swap(i, j);
            keys.swap(i, j);
        }
        self.heap.alloc(Object::MapIter(Box::new(MapIterObject { map: at, order, next: 0, epoch, keys })))
    }

    /// The map of an iterator.
    pub(super) fn iterated(&self, iter: Ref) -> Option<Ref> {
        match self.heap.object(iter) {
            Object::MapIter(it) => Some(it.map),
            _ => None,
        }
    }

    /// The next entry's key and value.
    pub(super) fn map_next(&mut self, iter: Ref) -> Option<(Vec<u64>, Vec<u64>)> {
        loop {
            let Some(Object::MapIter(it)) = self.heap.objects.get_mut(iter.object() as usize) else {
                return None;
            };
            let i = it.next as usize;
            let entry = *it.order.get(i)? as usize;
            it.next += 1;
            let (at, epoch, key) = (it.map, it.epoch, it.keys[i].clone());
            let map = self.heap.map(at)?;
            let split = map.key_slots as usize;
            let entry = if map.epoch == epoch {
                Some(entry)
            } else {
                // A key that was in the map can be hashed.
                self.map_find(at, self.key_type(map), &key).ok().flatten()
            };
            if let Some(e) = entry.and_then(|e| map.entries.get(e)).and_then(|e| e.as_ref()) {
                return Some((e[..split].to_vec(), e[split..].to_vec()));
            }
        }
    }
}

fn insert(index: &mut [u32], code: u64, number: u32) {
    let mask = index.len() - 1;
    let mut place = code as usize & mask;
    while index[place] != 0 {
        place = (place + 1) & mask;
    }
    index[place] = number;
}
