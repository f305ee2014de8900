//! What the page and the command line show of a program; parameters in its text; the judging of repairs and of lines in order.

pub mod duel;
pub mod exploration;
pub mod judge;
pub mod lines;
pub mod parameters;
pub mod report;
