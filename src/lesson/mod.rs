//! What the page and the command line show of a program.

pub mod report;
