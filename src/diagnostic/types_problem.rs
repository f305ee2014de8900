//! The checker's problems, as data; their codes are those of Go's internal/types/errors.

use super::generic_problem::GenericProblem;
use super::number_problem::NumberProblem;
use super::types_detail::*;

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TypeProblem {
    Undefined {
        name: String,
    },
    UndefinedMember {
        text: String,
        there: Option<String>,
    },
    /// Go has it, the library here has not.
    MemberNotSupported {
        text: String,
    },
    NotExported {
        name: String,
        package: String,
    },
    NoSuchMember {
        text: String,
        miss: SelectorMiss,
    },
    AmbiguousSelector {
        text: String,
    },
    MethodExprNeedsPointer {
        ty: String,
        name: String,
    },
    PointerMethod {
        ty: String,
        name: String,
    },
    BuiltinInSelector {
        what: String,
    },
    DeclaredNotUsed {
        name: String,
    },
    /// The variable of a type switch.
    BindNotUsed {
        name: String,
    },
    ImportedNotUsed {
        path: String,
        name: Option<String>,
    },
    ImportConflict {
        name: String,
        other: String,
    },
    PackageNotSupported {
        path: String,
    },
    PackageNotFound {
        path: String,
    },
    PackageAsValue {
        name: String,
    },
    OtherPackage {
        name: String,
        first: String,
    },
    NoMain,
    BlankPackage,
    ImportInit,
    Redeclared {
        name: String,
        other: String,
    },
    FieldRedeclared {
        name: String,
        other: String,
    },
    MethodRedeclared {
        name: String,
        other: String,
    },
    FieldAndMethod {
        name: String,
        other: String,
    },
    DuplicateMethod {
        name: String,
        other: Option<String>,
    },
    BlankMethod,
    MustBeFunc {
        name: String,
    },
    EntryWithParameters {
        name: String,
    },
    MissingBody {
        name: String,
    },
    InvalidReceiver {
        ty: String,
    },
    ReceiverOfOtherPackage {
        ty: String,
    },
    RecursiveType {
        name: String,
        refers: Vec<String>,
    },
    InitializationCycle {
        name: String,
        refers: Vec<String>,
    },
    NotAType {
        what: String,
    },
    DotsArray,
    UndefinedArrayLength {
        name: String,
    },
    ArrayLengthNotConstant {
        what: String,
    },
    ArrayLengthNotInteger {
        what: String,
    },
    InvalidArrayLength {
        what: String,
    },
    InvalidMapKey {
        ty: String,
    },
    EmbeddedPointer {
        interface: bool,
    },
    InvalidConstType {
        ty: String,
    },
    NotConstant {
        what: String,
    },
    MissingInit {
        name: String,
    },
    ExtraInit {
        text: String,
    },
    IotaOutside,
    BlankAsValue,
    UsedAsValue {
        what: String,
    },
    MustBeCalled {
        what: String,
    },
    NotAnExpression {
        what: String,
    },
    NotUsed {
        what: String,
    },
    MultipleValues {
        what: String,
    },
    ExcessiveConstant {
        text: String,
    },
    ConstantNotRepresentable,
    ConstantStringTooLong {
        len: usize,
        most: usize,
    },
    ConstantOverflow {
        op: String,
    },
    Truncated {
        what: String,
        ty: String,
    },
    Overflows {
        what: String,
        ty: String,
    },
    CannotConvert {
        what: String,
        ty: String,
        misfit: Option<Box<Misfit>>,
    },
    ConversionOverflows {
        value: String,
        ty: String,
    },
    ConversionCount {
        ty: String,
        many: bool,
    },
    CannotUse {
        what: String,
        ty: String,
        usage: Use,
        misfit: Option<Box<Misfit>>,
    },
    CannotUseNumber {
        what: String,
        ty: String,
        usage: Use,
        truncated: bool,
    },
    NilUse {
        usage: Use,
    },
    OperatorNotDefined {
        op: String,
        what: String,
    },
    MismatchedTypes {
        text: String,
        left: String,
        right: String,
    },
    InvalidComparison {
        text: String,
        cause: Incomparable,
    },
    InvalidCase {
        case: String,
        tag: String,
        cause: Incomparable,
    },
    DivisionByZero,
    ShiftOperand {
        what: String,
    },
    ShiftOfType {
        text: String,
        ty: String,
    },
    NegativeShift {
        what: String,
    },
    InvalidShiftCount {
        what: String,
    },
    ShiftCountNotInteger {
        what: String,
    },
    CannotIndirect {
        what: String,
    },
    CannotTakeAddress {
        what: String,
    },
    TildeOutside,
    KeyValue,
    ReceiveFromSendOnly {
        ty: String,
        what: String,
    },
    ReceiveFromNonChannel {
        ty: String,
        what: String,
    },
    SendToReceiveOnly {
        ty: String,
        what: String,
    },
    SendToNonChannel {
        ty: String,
        what: String,
    },
    TypeSwitchGuard,
    AssertionOfNonInterface {
        what: String,
    },
    Impossible {
        text: String,
        misfit: Misfit,
        case_of: Option<String>,
    },
    SeveralIndices,
    CannotIndex {
        what: String,
    },
    BadIndex {
        word: &'static str,
        what: String,
        fault: IndexFault,
    },
    IndexOutOfBounds {
        index: i64,
        len: i64,
    },
    CannotSlice {
        what: String,
    },
    SliceOfUnaddressable {
        what: String,
    },
    ThreeIndexString,
    SwappedIndices {
        low: i64,
        high: i64,
    },
    UntypedLiteral,
    InvalidLiteral {
        ty: String,
    },
    MixedLiteral,
    TooManyValues {
        ty: String,
    },
    TooFewValues {
        ty: String,
    },
    UnexportedInLiteral {
        field: String,
        ty: String,
    },
    InvalidFieldName {
        text: String,
    },
    UnknownField {
        miss: SelectorMiss,
    },
    DuplicateField {
        name: String,
    },
    IndexNotConstant {
        text: String,
    },
    LiteralOutOfBounds {
        index: i64,
        len: i64,
    },
    DuplicateIndex {
        index: i64,
    },
    MissingKey,
    DuplicateKey {
        key: String,
    },
    NotAFunction {
        what: String,
        ty: String,
    },
    /// A type parameter that cannot be called.
    NoSpecificFunction {
        what: String,
    },
    ArgumentCount {
        name: String,
        many: bool,
        have: String,
        want: String,
    },
    DotsWithTuple {
        count: usize,
        what: String,
    },
    DotsNonVariadic {
        name: String,
    },
    DotsInConversion {
        ty: String,
    },
    DotsWithBuiltin {
        name: &'static str,
    },
    BuiltinCount {
        text: String,
        many: bool,
        expected: usize,
        found: usize,
    },
    BuiltinMisuse {
        what: String,
        misuse: BuiltinMisuse,
    },
    AppendToNonSlice {
        what: String,
    },
    CopyNonSlice {
        what: String,
    },
    CopyMismatch {
        to: String,
        from: String,
        to_elem: String,
        from_elem: String,
    },
    CannotMake {
        what: String,
    },
    MakeCount {
        text: String,
        min: usize,
        found: usize,
    },
    LengthAndCapacitySwapped,
    MinMaxMismatch {
        left: String,
        right: String,
        of: String,
    },
    AssignmentMismatch {
        left: usize,
        returned: Returned,
    },
    CannotAssign {
        text: String,
    },
    CannotAssignPlain {
        text: String,
    },
    FieldInMap {
        text: String,
    },
    NonNumericIncDec {
        text: String,
        op: &'static str,
        ty: String,
    },
    RepeatedOnLeft {
        name: String,
    },
    NoNewVariables,
    NoNewVariable,
    ReturnCount {
        many: bool,
        have: String,
        want: String,
    },
    ResultHidden {
        name: String,
        inner: String,
        other: String,
    },
    MissingReturn,
    NonBooleanCondition {
        statement: &'static str,
    },
    CannotSwitch {
        what: String,
        ty: String,
    },
    DuplicateCase {
        what: String,
        kind: &'static str,
        other: String,
    },
    TypeSwitchOfNonInterface {
        what: String,
    },
    InvalidSelectCase,
    MultipleDefaults {
        other: String,
    },
    IterationVariable {
        ty: String,
    },
    /// A literal gives an embedded field and one of its own fields.
    PromotedTwice {
        field: String,
        other: String,
        outer: bool,
    },
    ThroughPointer {
        name: String,
    },
    NonNameDefine {
        text: String,
    },
    /// The file asks for an earlier version of the language: go1.`file`, where go1.`minor` has it.
    NeedsVersion {
        what: String,
        minor: u32,
        file: u32,
    },
    /// A `//go:debug` line without a value.
    SettingWithoutValue,
    /// One of what Go 1.`minor` has removed.
    SettingRemoved {
        name: String,
        value: String,
        minor: u32,
    },
    CannotRange {
        what: String,
        fault: RangeFault,
    },
    ManyRangeVariables,
    RangeVariables {
        what: String,
        one: bool,
    },
    SuspendedConversion {
        keyword: &'static str,
        what: String,
    },
    DiscardsResult {
        keyword: &'static str,
        what: String,
    },
    FallthroughLast,
    FallthroughTypeSwitch,
    FallthroughOutside,
    LabelNotUsed {
        name: String,
    },
    LabelRedeclared {
        name: String,
        other: String,
    },
    LabelUndefined {
        name: String,
    },
    BranchLabelUndefined {
        name: String,
        continues: bool,
    },
    InvalidBreakLabel {
        name: String,
    },
    InvalidContinueLabel {
        name: String,
    },
    BreakOutside,
    ContinueOutside,
    GotoIntoBlock {
        name: String,
        other: String,
    },
    GotoOverVariable {
        name: String,
        variable: String,
        other: String,
    },
    Generic(GenericProblem),
    Number(NumberProblem),
    /// Valid Go that this engine does not have yet.
    NotSupported {
        what: String,
    },
}
