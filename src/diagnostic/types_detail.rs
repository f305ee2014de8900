//! Parts of the checker's problems: uses, reasons, faults.

/// What a value was to be used for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Use {
    Assignment,
    MultipleAssignment,
    VarDeclaration,
    ConstDeclaration,
    Argument {
        name: String,
    },
    Return,
    Send,
    StructLiteral,
    ArrayLiteral,
    MapLiteral,
    MapIndex,
    RangeClause,
    Switch,
    Conversion,
    /// To the blank identifier.
    Blank,
}

/// Why a type does not fit an interface.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Misfit {
    MissingMethod {
        ty: String,
        iface: String,
        name: String,
    },
    PointerReceiver {
        ty: String,
        iface: String,
        name: String,
    },
    WrongSignature {
        ty: String,
        iface: String,
        name: String,
        have: String,
        want: String,
    },
    OtherCase {
        ty: String,
        iface: String,
        name: String,
        have: String,
        want: String,
    },
    PointerToInterface {
        ty: String,
        pointer: String,
    },
    FromPointerToInterface {
        ty: String,
        iface: String,
    },
    NeedsAssertion,
    /// One of the types that a type parameter stands for cannot be assigned.
    Term {
        from: String,
        to: String,
        of: String,
        of_source: bool,
        cause: Option<Box<Misfit>>,
    },
}

/// Why two operands cannot be compared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Incomparable {
    Mismatched {
        left: String,
        right: String,
    },
    Undefined {
        op: String,
        what: String,
    },
    OnlyToNil {
        kind: String,
    },
    Contains {
        what: &'static str,
        ty: String,
    },
    /// A type parameter without the operator.
    Param {
        ty: String,
        op: String,
    },
    /// A type parameter some of whose types cannot be compared.
    InTypeSet {
        empty: bool,
    },
}

/// Why a selector finds nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SelectorMiss {
    Nothing { ty: String, name: String },
    NoMethod { ty: String, name: String },
    Misspelled { ty: String, name: String, what: &'static str, there: String },
    Unexported { ty: String, name: String, what: &'static str, there: String },
    Inaccessible { what: &'static str, there: String },
    PointerToInterface { ty: String },
    PointerToParam { ty: String },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IndexFault {
    NotInteger,
    Negative,
    Overflows,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RangeFault {
    None,
    /// A type parameter's types share nothing.
    NoSpecificType,
    /// They differ.
    Different {
        left: String,
        right: String,
    },
    SendOnly {
        ty: String,
    },
    NotAnIterator,
    Results,
    YieldNotFunc,
    YieldNotBool,
    YieldDefinedBool,
    YieldVariadic {
        ty: String,
    },
    YieldTooMany,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BuiltinMisuse {
    LenOrCap { name: &'static str },
    Clear,
    CloseNonChannel,
    CloseReceiveOnly,
    DeleteNonMap,
    CannotBeOrdered,
}

/// The right side of an assignment whose counts differ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Returned {
    Values(usize),
    By { name: String, count: usize },
}
