//! Which memory the instructions outside of the hot loop are about to access, told to a host that watches.
//!
//! A map counts as one place. Not here: the accesses of the hot loop itself, and of natives.

use super::heap::Ref;
use super::machine::{Host, Machine};
use super::slices::len_cap;
use crate::bytecode::instr::{Instr, Op};
use crate::bytecode::program::RtypeId;

impl Machine {
    pub(super) fn watch<H: Host>(&self, host: &mut H, base: usize, i: Instr) {
        let reg = |r: u8| self.slot(base, r as usize);
        let at = |r: u8, offset: u32| {
            let at = Ref(reg(r));
            Ref::new(at.object(), at.offset().wrapping_add(offset))
        };
        let slice = |r: u8| (Ref(reg(r)), len_cap(self.slot(base, r as usize + 1)).0 as u32);
        let slots = |ty: u32| self.rtype(RtypeId(ty)).slots;
        let stride = |ty: u32| {
            let elem = self.rtype(RtypeId(ty)).elem.unwrap_or(RtypeId(ty));
            self.rtype(elem).slots.max(1)
        };
        match i.op {
            Op::LoadBig => host.accesses(at(i.b, 0), slots(i.imm), false),
            Op::StoreBig => host.accesses(at(i.a, 0), slots(i.imm), true),
            Op::LoadByte => host.accesses(at(i.b, 0), 1, false),
            Op::StoreByte => host.accesses(at(i.a, 0), 1, true),
            Op::LoadGlobalN | Op::StoreGlobalN => {
                let place = Ref::new(self.globals().object(), i.imm);
                host.accesses(place, i.c as u32, i.op == Op::StoreGlobalN);
            }
            Op::MapGet | Op::MapGetOk | Op::MapLen | Op::MapIter => host.accesses(at(i.b, 0), 1, false),
            Op::MapSet | Op::MapDelete | Op::MapClear => host.accesses(at(i.a, 0), 1, true),
            Op::MapNext => {
                if let Some(map) = self.iterated(Ref(reg(i.a))) {
                    host.accesses(map, 1, false);
                }
            }
            Op::Append | Op::AppendOne | Op::AppendStr => self.watch_append(host, base, i, stride(i.imm)),
            Op::Copy | Op::CopyStr => {
                let ((to, room), (from, count)) = (slice(i.b), slice(i.c));
                let n = room.min(count) * i.imm.max(1);
                host.accesses(to, n, true);
                if i.op == Op::Copy {
                    host.accesses(from, n, false);
                }
            }
            Op::ClearSlice => {
                let (to, len) = slice(i.a);
                host.accesses(to, len * i.imm.max(1), true);
            }
            Op::BytesToStr | Op::RunesToStr => {
                let (from, len) = slice(i.b);
                host.accesses(from, len, false);
            }
            _ => {}
        }
    }

    /// An append writes behind the slice if there is room, and otherwise reads all of it.
    fn watch_append<H: Host>(&self, host: &mut H, base: usize, i: Instr, stride: u32) {
        let (to, packed) = (Ref(self.slot(base, i.b as usize)), self.slot(base, i.b as usize + 1));
        let (len, cap) = len_cap(packed);
        let added = match i.op {
            Op::AppendOne => 1,
            Op::AppendStr => self.slot(base, i.c as usize + 1),
            _ => {
                let (from, more) =
                    (Ref(self.slot(base, i.c as usize)), len_cap(self.slot(base, i.c as usize + 1)).0);
                host.accesses(from, more as u32 * stride, false);
                more
            }
        };
        if len + added <= cap {
            let end = Ref::new(to.object(), to.offset() + len as u32 * stride);
            host.accesses(end, added as u32 * stride, true);
        } else {
            host.accesses(to, len as u32 * stride, false);
        }
    }
}
