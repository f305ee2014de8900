//! Text to AST: lexer, syntax tree, parser.

pub mod ast;
pub mod header;
mod lexer;
mod literal;
mod parser;
pub mod print;
#[cfg(test)]
mod tests;
mod token;
pub mod walk;

pub use parser::{NodeIds, one_a_line, parse_file};
pub use token::{op_text, precedence};
