//! Collection: marks from every goroutine's slots, globals and the runtime's own references, then sweeps.
//!
//! Frames are scanned conservatively (a slot that looks like a live object keeps it), objects by their types'
//! reference maps where they have one. Nothing moves.

use super::arena::Heap;
use super::heap::{Object, Ref};
use super::machine::Machine;
use super::thread::Thread;

/// After a collection the next one waits until the heap has grown by this factor, and by this much at least.
const GROWTH: usize = 2;
const LEAST: usize = 4 << 20;

pub fn mark<'a>(
    machine: &Machine,
    threads: impl Iterator<Item = &'a Thread>,
    roots: impl Iterator<Item = Ref>,
) -> Marks {
    let mut marks = Marks::new(machine);
    for s in machine.strings.iter() {
        marks.add(s[0]);
    }
    for root in roots {
        marks.add(root.0);
    }
    for thread in threads {
        thread.saved.iter().for_each(|s| marks.add(*s));
        marks.add_besides_slots(thread);
    }
    marks.follow(machine);
    marks
}

/// The objects that were reached so far.
pub struct Marks {
    marked: Vec<bool>,
    todo: Vec<u32>,
}

impl Marks {
    /// Package-level variables are where everything begins.
    pub fn new(machine: &Machine) -> Marks {
        let mut marks = Marks { marked: vec![false; machine.heap.objects.len()], todo: Vec::new() };
        marks.marked[0] = true;
        marks.add(machine.globals.0);
        marks
    }

    /// A slot of unknown content: what it refers to, if it does.
    pub fn add(&mut self, slot: u64) {
        let id = Ref(slot).object();
        if let Some(mark) = self.marked.get_mut(id as usize)
            && !*mark
        {
            *mark = true;
            self.todo.push(id);
        }
    }

    /// What a goroutine holds outside its slots.
    pub fn add_besides_slots(&mut self, thread: &Thread) {
        thread.panics.iter().for_each(|p| self.add(p.value[1]));
        thread.defers.iter().for_each(|d| self.add(d.closure.0));
    }

    /// Reaches all that the objects reached so far refer to.
    pub fn follow(&mut self, machine: &Machine) {
        while let Some(id) = self.todo.pop() {
            trace(machine, id, self);
        }
    }

    /// Bytes of the objects reached so far.
    pub fn bytes(&self, machine: &Machine) -> usize {
        let objects = self.marked.iter().zip(&machine.heap.objects);
        objects.filter(|(marked, _)| **marked).map(|(_, object)| Heap::size(object)).sum()
    }

    pub fn has(&self, at: Ref) -> bool {
        !at.is_nil() && self.marked.get(at.object() as usize).copied().unwrap_or(false)
    }
}

fn trace(machine: &Machine, id: u32, marks: &mut Marks) {
    match &machine.heap.objects[id as usize] {
        Object::Free | Object::Bytes(_) => {}
        Object::Slots { ty, count, data } => match machine.program.types.get(ty.0 as usize) {
            Some(rtype) if rtype.slots > 0 => {
                for i in 0..*count as usize {
                    for offset in &rtype.refs {
                        if let Some(slot) = data.get(i * rtype.slots as usize + *offset as usize) {
                            marks.add(*slot);
                        }
                    }
                }
            }
            _ => data.iter().for_each(|s| marks.add(*s)),
        },
        Object::Closure { captures, .. } => captures.iter().for_each(|s| marks.add(*s)),
        Object::Map(map) => map.entries.iter().flatten().flat_map(|e| e.iter()).for_each(|s| marks.add(*s)),
        Object::Chan(chan) => chan.buffer.iter().for_each(|s| marks.add(*s)),
        Object::MapIter(iter) => {
            marks.add(iter.map.0);
            iter.keys.iter().flat_map(|k| k.iter()).for_each(|s| marks.add(*s));
        }
    }
}

/// Gives back what was not reached.
pub fn sweep(machine: &mut Machine, marks: &Marks) {
    let heap = &mut machine.heap;
    let before = (heap.bytes, heap.free.len());
    heap.bytes = 0;
    for (i, object) in heap.objects.iter_mut().enumerate().skip(1) {
        if *object == Object::Free {
            continue;
        }
        if marks.marked[i] {
            heap.bytes += super::arena::Heap::size(object);
        } else {
            *object = Object::Free;
            heap.free.push(i as u32);
        }
    }
    heap.freed[0] += before.0.saturating_sub(heap.bytes);
    heap.freed[1] += heap.free.len() - before.1;
    heap.freed[2] += 1;
    heap.threshold = (heap.bytes * GROWTH).max(LEAST).min(heap.limit);
}
