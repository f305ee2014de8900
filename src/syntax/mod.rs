//! Text to AST: lexer, syntax tree, parser.

pub mod ast;
