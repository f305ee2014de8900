//! Addresses of instructions, as programs see them (runtime.Caller): a function's number and an instruction's.

use super::program::{FuncId, Program};
use crate::source::Span;

/// An instruction's number has so many bits.
const PC_BITS: u32 = 24;

/// The address that a call returns to; never 0.
pub fn address(func: FuncId, pc: u32) -> u64 {
    (u64::from(func.0) + 1) << PC_BITS | u64::from(pc)
}

/// What lies at an address.
pub struct At<'a> {
    pub function: &'a str,
    pub file: &'a str,
    pub line: u32,
}

impl Program {
    /// The function of an address, and the place of the call that returns there.
    pub fn at(&self, address: u64) -> Option<At<'_>> {
        let func = FuncId(u32::try_from(address >> PC_BITS).ok()?.checked_sub(1)?);
        let function = &self.funcs.get(func.0 as usize)?.name;
        let (file, line) = self.places.of(self.called_at(func, (address & ((1 << PC_BITS) - 1)) as u32))?;
        Some(At { function, file, line })
    }

    /// The span of the instruction before `pc`.
    pub fn called_at(&self, func: FuncId, pc: u32) -> Span {
        let Some(func) = self.funcs.get(func.0 as usize) else { return Span::default() };
        func.spans.get(pc.saturating_sub(1) as usize).copied().unwrap_or(func.span)
    }
}
