//! The syntax tree of Go (the Go spec, "Source file organization" and what it refers to).
//!
//! Enters: nothing; the parser builds it. Leaves: plain data. Every expression and identifier has a
//! `NodeId`, by which the checker's side tables speak of it; no type is ever written into the tree.
//! `Expr::span` starts at its leftmost byte; `pos` inside kinds is where gc reports the node
//! (a binary's operator, a call's parenthesis, a selector's dot).

use crate::source::{FileId, Span};
use std::fmt;
use std::sync::Arc;

/// Names an expression, identifier or statement in the side tables; unique over a whole program.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct NodeId(pub u32);

/// An identifier's text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Name(pub Arc<str>);

impl Name {
    pub fn new(s: &str) -> Name {
        Name(Arc::from(s))
    }
    pub fn as_str(&self) -> &str {
        &self.0
    }
    pub fn is_blank(&self) -> bool {
        &*self.0 == "_"
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Clone, Debug)]
pub struct Ident {
    pub id: NodeId,
    pub span: Span,
    pub name: Name,
}

#[derive(Clone, Debug)]
pub struct File {
    pub file: FileId,
    pub package: Ident,
    pub imports: Vec<ImportSpec>,
    pub decls: Vec<Decl>,
    /// Where the file ends.
    pub end: Span,
}

#[derive(Clone, Debug)]
pub struct ImportSpec {
    pub id: NodeId,
    pub span: Span,
    /// `import name "path"`, also `.` and `_`.
    pub name: Option<Ident>,
    pub path: String,
    pub path_span: Span,
}

#[derive(Clone, Debug)]
pub enum Decl {
    Const(ConstDecl),
    Var(VarDecl),
    Type(TypeDecl),
    Func(Box<FuncDecl>),
}

/// One ConstSpec. Within a group, an omitted type and values are repeated by the parser's `implicit`.
#[derive(Clone, Debug)]
pub struct ConstDecl {
    pub span: Span,
    pub names: Vec<Ident>,
    pub ty: Option<Expr>,
    /// Empty when the spec repeats the previous one (`implicit_of` then tells which).
    pub values: Vec<Expr>,
    /// The group of parentheses it stands in, unique in the file; each lone declaration is its own group.
    pub group: u32,
    /// The value of iota: the index in its group.
    pub iota: u32,
}

/// One VarSpec; also `var` statements.
#[derive(Clone, Debug)]
pub struct VarDecl {
    pub span: Span,
    pub names: Vec<Ident>,
    pub ty: Option<Expr>,
    pub values: Vec<Expr>,
}

#[derive(Clone, Debug)]
pub struct TypeDecl {
    pub span: Span,
    pub name: Ident,
    pub type_params: Vec<TypeParamDecl>,
    /// `type A = B`.
    pub alias: bool,
    pub ty: Expr,
}

#[derive(Clone, Debug)]
pub struct TypeParamDecl {
    pub name: Ident,
    /// Shared by names declared together (`[A, B any]`).
    pub constraint: Arc<Expr>,
}

#[derive(Clone, Debug)]
pub struct FuncDecl {
    pub span: Span,
    pub recv: Option<Param>,
    pub name: Ident,
    pub type_params: Vec<TypeParamDecl>,
    pub sig: FuncType,
    /// None: implemented natively (library only).
    pub body: Option<Block>,
}

#[derive(Clone, Debug)]
pub struct FuncType {
    pub span: Span,
    pub params: Vec<Param>,
    pub results: Vec<Param>,
}

/// One parameter, result or receiver (`a, b int` is two, sharing the type).
#[derive(Clone, Debug)]
pub struct Param {
    pub name: Option<Ident>,
    /// `...T` is `variadic` with type T.
    pub ty: Arc<Expr>,
    pub variadic: bool,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct Block {
    pub span: Span,
    pub stmts: Vec<Stmt>,
    /// The closing brace.
    pub rbrace: Span,
}

#[derive(Clone, Debug)]
pub struct Stmt {
    pub id: NodeId,
    pub span: Span,
    pub kind: StmtKind,
}

#[derive(Clone, Debug)]
pub enum StmtKind {
    Empty,
    Expr(Expr),
    Send {
        chan: Expr,
        value: Expr,
        pos: Span,
    },
    IncDec {
        x: Expr,
        inc: bool,
        pos: Span,
    },
    /// `=`: `op` None; `+=` and the like: `op` set, one expression a side.
    Assign {
        lhs: Vec<Expr>,
        op: Option<BinaryOp>,
        rhs: Vec<Expr>,
        pos: Span,
    },
    /// `:=`; the left sides are expressions so that non-names can be reported.
    Define {
        lhs: Vec<Expr>,
        rhs: Vec<Expr>,
        pos: Span,
    },
    Go(Expr),
    Defer(Expr),
    Return(Vec<Expr>),
    Break(Option<Ident>),
    Continue(Option<Ident>),
    Goto(Ident),
    Fallthrough,
    Block(Block),
    If(Box<IfStmt>),
    Switch(Box<SwitchStmt>),
    TypeSwitch(Box<TypeSwitchStmt>),
    Select(Box<SelectStmt>),
    For(Box<ForStmt>),
    Range(Box<RangeStmt>),
    Labeled {
        label: Ident,
        stmt: Box<Stmt>,
    },
    /// Local const, var and type declarations (one Decl a spec).
    Decl(Vec<Decl>),
}

#[derive(Clone, Debug)]
pub struct IfStmt {
    pub init: Option<Stmt>,
    pub cond: Expr,
    pub then: Block,
    /// A Block or an If statement.
    pub els: Option<Stmt>,
}

#[derive(Clone, Debug)]
pub struct SwitchStmt {
    pub init: Option<Stmt>,
    pub tag: Option<Expr>,
    pub cases: Vec<CaseClause>,
    pub rbrace: Span,
}

#[derive(Clone, Debug)]
pub struct CaseClause {
    pub span: Span,
    /// Empty with `is_default`.
    pub exprs: Vec<Expr>,
    pub is_default: bool,
    pub body: Vec<Stmt>,
    /// For the implicit variable of a type switch, one for each clause.
    pub id: NodeId,
    pub colon: Span,
}

#[derive(Clone, Debug)]
pub struct TypeSwitchStmt {
    pub init: Option<Stmt>,
    /// `switch bind := x.(type)`.
    pub bind: Option<Ident>,
    pub x: Expr,
    /// The `x.(type)` guard.
    pub pos: Span,
    /// Expressions are types, or the name nil.
    pub cases: Vec<CaseClause>,
    pub rbrace: Span,
}

#[derive(Clone, Debug)]
pub struct SelectStmt {
    pub cases: Vec<CommClause>,
    pub rbrace: Span,
}

#[derive(Clone, Debug)]
pub struct CommClause {
    pub span: Span,
    /// None: default. Otherwise a Send, an Expr (receive), an Assign or a Define statement.
    pub comm: Option<Stmt>,
    pub body: Vec<Stmt>,
    pub colon: Span,
}

#[derive(Clone, Debug)]
pub struct ForStmt {
    pub init: Option<Stmt>,
    pub cond: Option<Expr>,
    pub post: Option<Stmt>,
    pub body: Block,
}

#[derive(Clone, Debug)]
pub struct RangeStmt {
    pub key: Option<Expr>,
    pub value: Option<Expr>,
    /// A third one, which no range has.
    pub extra: Option<Expr>,
    /// `:=` rather than `=`.
    pub define: bool,
    pub x: Expr,
    pub body: Block,
    /// The keyword `range`.
    pub pos: Span,
}

#[derive(Clone, Debug)]
pub struct Expr {
    pub id: NodeId,
    pub span: Span,
    pub kind: ExprKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LitKind {
    Int,
    Float,
    Imag,
    Char,
    String,
}

#[derive(Clone, Debug)]
pub enum ExprKind {
    /// Stands for what could not be parsed; the checker is silent about it.
    Bad,
    Name(Name),
    /// The literal's source text is at the span; strings and runes come decoded in `value`
    /// (bytes of the string; UTF-8 of the rune; digits for numbers as written).
    Lit {
        kind: LitKind,
        value: Arc<[u8]>,
    },
    Composite {
        ty: Option<Box<Expr>>,
        elems: Vec<Element>,
        rbrace: Span,
        lbrace: Span,
    },
    FuncLit {
        sig: Box<FuncType>,
        body: Box<Block>,
    },
    Paren(Box<Expr>),
    Selector {
        x: Box<Expr>,
        sel: Ident,
    },
    /// Also an instantiation `F[int, string]`, told apart by the checker.
    Index {
        x: Box<Expr>,
        index: Vec<Expr>,
        pos: Span,
    },
    Slice {
        x: Box<Expr>,
        lo: Option<Box<Expr>>,
        hi: Option<Box<Expr>>,
        max: Option<Box<Expr>>,
        full: bool,
    },
    TypeAssert {
        x: Box<Expr>,
        ty: Box<Expr>,
    },
    Call {
        fun: Box<Expr>,
        args: Vec<Expr>,
        has_dots: bool,
        pos: Span,
        rparen: Span,
    },
    /// `*x`: a pointer type or an indirection.
    Star(Box<Expr>),
    Unary {
        op: UnaryOp,
        x: Box<Expr>,
    },
    Binary {
        op: BinaryOp,
        x: Box<Expr>,
        y: Box<Expr>,
        pos: Span,
    },
    /// `key: value` outside a composite literal (an error kept for the checker).
    KeyValue {
        key: Box<Expr>,
        value: Box<Expr>,
    },
    // Types.
    ArrayType {
        len: Option<Box<Expr>>,
        elem: Box<Expr>,
    }, // len None: `[...]T`
    SliceType(Box<Expr>),
    MapType {
        key: Box<Expr>,
        value: Box<Expr>,
    },
    ChanType {
        dir: ChanDir,
        elem: Box<Expr>,
    },
    FuncTypeExpr(Box<FuncType>),
    StructType {
        fields: Vec<FieldDecl>,
    },
    InterfaceType {
        elems: Vec<InterfaceElem>,
    },
    /// `...T` where it may not stand.
    Ellipsis(Option<Box<Expr>>),
}

#[derive(Clone, Debug)]
pub struct Element {
    pub key: Option<Expr>,
    pub value: Expr,
}

#[derive(Clone, Debug)]
pub struct FieldDecl {
    pub span: Span,
    /// None: embedded.
    pub name: Option<Ident>,
    pub ty: Arc<Expr>,
    pub tag: Option<Arc<[u8]>>,
}

#[derive(Clone, Debug)]
pub enum InterfaceElem {
    Method {
        name: Ident,
        sig: FuncType,
    },
    /// A union of terms; a lone term is an embedded interface or a constraint.
    Union(Vec<UnionTerm>),
}

#[derive(Clone, Debug)]
pub struct UnionTerm {
    pub tilde: bool,
    pub ty: Expr,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ChanDir {
    Both,
    Send,
    Recv,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnaryOp {
    Plus,
    Minus,
    Not,
    BitNot,
    Addr,
    Recv,
    /// `~T` outside a constraint.
    Tilde,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BinaryOp {
    Mul,
    Div,
    Rem,
    Shl,
    Shr,
    And,
    AndNot,
    Add,
    Sub,
    Or,
    Xor,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    LogAnd,
    LogOr,
}
