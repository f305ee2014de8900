//! A value at a glance: what a picture of the run writes beside an arrow.

use super::iface::dynamic;
use super::machine::Machine;
use crate::bytecode::program::{RKind, RtypeId};
use crate::vm::heap::Ref;

/// Characters of a text.
const MOST_CHARACTERS: usize = 16;

impl Machine {
    /// Numbers, truths and texts as `%v` prints them, the latter cut; of what has parts the type's name.
    pub fn glance(&self, ty: RtypeId, slots: &[u64]) -> String {
        let rtype = self.rtype(ty);
        let Some(first) = slots.first().copied() else { return "{}".into() };
        let text = match rtype.kind {
            RKind::Bool => (first != 0).to_string(),
            RKind::Int | RKind::Int8 | RKind::Int16 | RKind::Int32 | RKind::Int64 => {
                (first as i64).to_string()
            }
            RKind::Uint | RKind::Uint8 | RKind::Uint16 | RKind::Uint32 | RKind::Uint64 | RKind::Uintptr => {
                first.to_string()
            }
            RKind::Float32 | RKind::Float64 => f64::from_bits(first).to_string(),
            RKind::String => {
                let bytes = self.heap.bytes(Ref(first), slots.get(1).map_or(0, |n| *n as usize));
                // A character has no more than four bytes.
                let cut = &bytes[..bytes.len().min(4 * MOST_CHARACTERS + 4)];
                String::from_utf8_lossy(cut).into_owned()
            }
            RKind::Interface => match dynamic(first) {
                Some(ty) => {
                    let held = self.unboxed(ty, slots.get(1).copied().unwrap_or(0));
                    return self.glance(ty, &held);
                }
                None => "nil".into(),
            },
            _ => rtype.name.trim_start_matches("main.").to_string(),
        };
        match text.char_indices().nth(MOST_CHARACTERS) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text,
        }
    }
}
