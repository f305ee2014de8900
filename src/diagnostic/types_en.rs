//! The checker's problems in gc's wording.

use super::types_detail::*;
use super::types_problem::*;

pub(super) fn plural(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

impl Use {
    pub fn en(&self) -> String {
        match self {
            Use::MultipleAssignment => "multiple assignment".into(),
            Use::Assignment => "assignment".into(),
            Use::VarDeclaration => "variable declaration".into(),
            Use::ConstDeclaration => "constant declaration".into(),
            Use::Argument { name } => format!("argument to {name}"),
            Use::Return => "return statement".into(),
            Use::Send => "send".into(),
            Use::StructLiteral => "struct literal".into(),
            Use::ArrayLiteral => "array or slice literal".into(),
            Use::MapLiteral => "map literal".into(),
            Use::MapIndex => "map index".into(),
            Use::RangeClause => "range clause".into(),
            Use::Conversion => "conversion".into(),
            Use::Blank => "assignment to _ identifier".into(),
            Use::Switch => "switch expression".into(),
        }
    }
}

impl Misfit {
    /// The reason alone, in parentheses.
    pub(super) fn reason(&self) -> String {
        match self {
            Misfit::MissingMethod { name, .. } => format!("(missing method {name})"),
            Misfit::PointerReceiver { name, .. } => format!("(method {name} has pointer receiver)"),
            Misfit::WrongSignature { name, have, want, .. } => {
                format!("(wrong type for method {name})\n\t\thave {have}\n\t\twant {want}")
            }
            Misfit::OtherCase { name, have, want, .. } => {
                format!("(missing method {name})\n\t\thave {have}\n\t\twant {want}")
            }
            Misfit::PointerToInterface { pointer, .. } => {
                format!("(type {pointer} is pointer to interface, not interface)")
            }
            Misfit::FromPointerToInterface { ty, .. } => {
                format!("(type {ty} is pointer to interface, not interface)")
            }
            Misfit::NeedsAssertion | Misfit::Term { .. } => String::new(),
        }
    }

    fn types(&self) -> Option<(&str, &str)> {
        match self {
            Misfit::MissingMethod { ty, iface, .. }
            | Misfit::PointerReceiver { ty, iface, .. }
            | Misfit::WrongSignature { ty, iface, .. }
            | Misfit::OtherCase { ty, iface, .. }
            | Misfit::FromPointerToInterface { ty, iface } => Some((ty, iface)),
            Misfit::PointerToInterface { ty, pointer } => Some((ty, pointer)),
            Misfit::NeedsAssertion | Misfit::Term { .. } => None,
        }
    }

    fn en(&self) -> String {
        self.en_verb("implement")
    }

    /// `verb`: types implement interfaces and satisfy constraints.
    pub(super) fn en_verb(&self, verb: &str) -> String {
        if let Misfit::Term { from, to, of, of_source, cause } = self {
            let cause = cause.as_ref().map_or(String::new(), |m| format!("\n\t{}", m.en()));
            return match of_source {
                true => format!("cannot assign {from} (in {of}) to {to}{cause}"),
                false => format!("cannot assign {from} to {to} (in {of}){cause}"),
            };
        }
        match self.types() {
            Some((ty, iface)) => format!("{ty} does not {verb} {iface} {}", self.reason()),
            None => "need type assertion".into(),
        }
    }
}

fn because(misfit: &Option<Box<Misfit>>) -> String {
    misfit.as_ref().map_or(String::new(), |m| format!(": {}", m.en()))
}

impl Incomparable {
    fn en(&self) -> String {
        match self {
            Incomparable::Mismatched { left, right } => format!("mismatched types {left} and {right}"),
            Incomparable::Undefined { op, what } => format!("operator {op} not defined on {what}"),
            Incomparable::OnlyToNil { kind } => format!("{kind} can only be compared to nil"),
            Incomparable::Param { ty, op } => format!("type parameter {ty} cannot use operator {op}"),
            Incomparable::InTypeSet { empty: true } => "empty type set".into(),
            Incomparable::InTypeSet { empty: false } => "incomparable types in type set".into(),
            Incomparable::Contains { what: "array", ty } => format!("{ty} cannot be compared"),
            Incomparable::Contains { what, ty } => format!("{what} containing {ty} cannot be compared"),
        }
    }
}

impl SelectorMiss {
    fn en(&self) -> String {
        use SelectorMiss::*;
        match self {
            Nothing { ty, name } => format!("type {ty} has no field or method {name}"),
            NoMethod { ty, name } => format!("type {ty} has no method {name}"),
            Misspelled { ty, name, what, there } => {
                format!("type {ty} has no field or method {name}, but does have {what} {there}")
            }
            Unexported { ty, name, what, there } => {
                format!("type {ty} has no field or method {name}, but does have unexported {what} {there}")
            }
            Inaccessible { what, there } => format!("cannot refer to unexported {what} {there}"),
            PointerToInterface { ty } => format!("type {ty} is pointer to interface, not interface"),
            PointerToParam { ty } => format!("type {ty} is pointer to type parameter, not type parameter"),
        }
    }

    fn en_literal(&self) -> String {
        use SelectorMiss::*;
        match self {
            Misspelled { ty, name, there, .. } => {
                format!("unknown field {name} in struct literal of type {ty}, but does have {there}")
            }
            Unexported { ty, name, there, .. } => {
                format!(
                    "unknown field {name} in struct literal of type {ty}, but does have unexported {there}"
                )
            }
            Inaccessible { there, .. } => {
                format!("cannot refer to unexported field {there} in struct literal")
            }
            Nothing { ty, name } | NoMethod { ty, name } => {
                format!("unknown field {name} in struct literal of type {ty}")
            }
            PointerToInterface { ty } => format!("type {ty} is pointer to interface, not interface"),
            PointerToParam { ty } => format!("type {ty} is pointer to type parameter, not type parameter"),
        }
    }
}

impl RangeFault {
    fn en(&self) -> String {
        let text = match self {
            RangeFault::None => "",
            RangeFault::NoSpecificType => ": no specific type",
            RangeFault::Different { left, right } => {
                return format!(": {left} and {right} have different underlying types");
            }
            RangeFault::SendOnly { ty } => return format!(": receive from send-only channel {ty}"),
            RangeFault::YieldVariadic { ty } => {
                return format!(": yield func of type {ty} cannot be variadic");
            }
            RangeFault::Results => ": func must be func(yield func(...) bool): unexpected results",
            RangeFault::YieldDefinedBool => {
                ": func must be func(yield func(...) bool): yield func returns user-defined boolean, not bool"
            }
            RangeFault::NotAnIterator => ": func must be func(yield func(...) bool): wrong argument count",
            RangeFault::YieldNotFunc => ": func must be func(yield func(...) bool): argument is not func",
            RangeFault::YieldNotBool => {
                ": func must be func(yield func(...) bool): yield func does not return bool"
            }
            RangeFault::YieldTooMany => {
                ": func must be func(yield func(...) bool): yield func has too many parameters"
            }
        };
        text.to_string()
    }
}

fn refers_en(what: &str, name: &str, refers: &[String], colon: &str) -> String {
    if refers.is_empty() {
        return format!("{what}: {name} refers to itself");
    }
    let lines: Vec<String> = refers.iter().map(|r| format!("\n\t{r}")).collect();
    format!("{what}{colon} {name}{}", lines.concat())
}

impl TypeProblem {
    pub fn en(&self) -> String {
        use TypeProblem::*;
        match self {
            Undefined { name } => format!("undefined: {name}"),
            MemberNotSupported { text } => format!("{text} is not supported"),
            UndefinedMember { text, there: None } => format!("undefined: {text}"),
            UndefinedMember { text, there: Some(there) } => format!("undefined: {text} (but have {there})"),
            NotExported { name, package } => format!("name {name} not exported by package {package}"),
            NoSuchMember { text, miss } => format!("{text} undefined ({})", miss.en()),
            AmbiguousSelector { text } => format!("ambiguous selector {text}"),
            MethodExprNeedsPointer { ty, name } => {
                format!("invalid method expression {ty}.{name} (needs pointer receiver (*{ty}).{name})")
            }
            PointerMethod { ty, name } => format!("cannot call pointer method {name} on {ty}"),
            BuiltinInSelector { what } => format!("invalid use of {what} in selector expression"),
            BindNotUsed { name } => format!("{name} declared and not used"),
            DeclaredNotUsed { name } => format!("declared and not used: {name}"),
            ImportedNotUsed { path, name: None } => format!("{path:?} imported and not used"),
            ImportedNotUsed { path, name: Some(name) } => format!("{path:?} imported as {name} and not used"),
            ImportConflict { name, other } => {
                format!(
                    "{name} already declared through import of package\n\t{other}: other declaration of {name}"
                )
            }
            PackageNotSupported { path } => format!("package {path} is not supported yet"),
            // Other modules have a host's name in front.
            PackageNotFound { path } if path.split('/').next().is_some_and(|first| first.contains('.')) => {
                format!(
                    "no required module provides package {path}: go.mod file not found in current directory or \
                     any parent directory; see 'go help modules'"
                )
            }
            PackageNotFound { path } => format!("package {path} is not in std"),
            PackageAsValue { name } => format!("use of package {name} not in selector"),
            OtherPackage { name, first } => format!("package {name}; expected package {first}"),
            BlankPackage => "invalid package name _".into(),
            ImportInit => "cannot import package as init - init must be a func".into(),
            NoMain => "function main is undeclared in the main package".into(),
            Redeclared { name, other } => {
                format!("{name} redeclared in this block\n\t{other}: other declaration of {name}")
            }
            FieldRedeclared { name, other } => {
                format!("{name} redeclared\n\t{other}: other declaration of {name}")
            }
            MethodRedeclared { name, other } => format!("method {name} already declared at {other}"),
            FieldAndMethod { name, other } => {
                format!("field and method with the same name {name}\n\t{other}: other declaration of {name}")
            }
            DuplicateMethod { name, other: None } => format!("duplicate method {name}"),
            DuplicateMethod { name, other: Some(other) } => {
                format!("duplicate method {name}\n\t{other}: other declaration of method {name}")
            }
            BlankMethod => "methods must have a unique non-blank name".into(),
            MustBeFunc { name } => format!("cannot declare {name} - must be func"),
            EntryWithParameters { name } => {
                format!("func {name} must have no arguments and no return values")
            }
            MissingBody { name } => match name.as_str() {
                "init" => "func init must have a body".into(),
                _ => "missing function body".into(),
            },
            InvalidReceiver { ty } => format!("invalid receiver type {ty}"),
            ReceiverOfOtherPackage { ty } => format!("cannot define new methods on non-local type {ty}"),
            RecursiveType { name, refers } => refers_en("invalid recursive type", name, refers, ""),
            InitializationCycle { name, refers } => {
                let what =
                    if refers.is_empty() { "initialization cycle" } else { "initialization cycle for" };
                refers_en(what, name, refers, "")
            }
            NotAType { what } => format!("{what} is not a type"),
            DotsArray => "invalid use of [...] array (outside a composite literal)".into(),
            UndefinedArrayLength { name } => {
                format!("undefined array length {name} or missing type constraint")
            }
            ArrayLengthNotConstant { what } => format!("array length {what} must be constant"),
            ArrayLengthNotInteger { what } => format!("array length {what} must be integer"),
            InvalidArrayLength { what } => format!("invalid array length {what}"),
            InvalidMapKey { ty } => format!("invalid map key type {ty}"),
            EmbeddedPointer { interface: false } => "embedded field type cannot be a pointer".into(),
            EmbeddedPointer { interface: true } => {
                "embedded field type cannot be a pointer to an interface".into()
            }
            InvalidConstType { ty } => format!("invalid constant type {ty}"),
            NotConstant { what } => format!("{what} is not constant"),
            MissingInit { name } => format!("missing init expr for {name}"),
            ExtraInit { text } => format!("extra init expr {text}"),
            IotaOutside => "cannot use iota outside constant declaration".into(),
            BlankAsValue => "cannot use _ as value or type".into(),
            UsedAsValue { what } => format!("{what} used as value"),
            MustBeCalled { what } => format!("{what} must be called"),
            NotAnExpression { what } => format!("{what} is not an expression"),
            NotUsed { what } => format!("{what} is not used"),
            MultipleValues { what } => format!("multiple-value {what} in single-value context"),
            ExcessiveConstant { text } => {
                let start: String = text.chars().take(10).collect();
                format!("excessively long constant: {start}... ({} chars)", text.chars().count())
            }
            ConstantNotRepresentable => "constant result is not representable".into(),
            ConstantStringTooLong { len, most } => {
                format!("constant string too long ({len} bytes > {most} bytes)")
            }
            ConstantOverflow { op } => format!("constant {op}overflow"),
            Truncated { what, ty } => format!("{what} truncated to {ty}"),
            Overflows { what, ty } => format!("{what} overflows {ty}"),
            CannotConvert { what, ty, misfit } => {
                format!("cannot convert {what} to type {ty}{}", because(misfit))
            }
            ConversionOverflows { value, ty } => format!("constant {value} overflows {ty}"),
            ConversionCount { ty, many: false } => format!("missing argument in conversion to {ty}"),
            ConversionCount { ty, many: true } => format!("too many arguments in conversion to {ty}"),
            CannotUse { what, ty, usage, misfit } => {
                format!("cannot use {what} as {ty} value in {}{}", usage.en(), because(misfit))
            }
            CannotUseNumber { what, ty, usage, truncated } => {
                let why = if *truncated { "truncated" } else { "overflows" };
                format!("cannot use {what} as {ty} value in {} ({why})", usage.en())
            }
            NilUse { usage } => format!("use of untyped nil in {}", usage.en()),
            _ => self.en_operations(),
        }
    }

    fn en_operations(&self) -> String {
        use TypeProblem::*;
        match self {
            OperatorNotDefined { op, what } => {
                format!("invalid operation: operator {op} not defined on {what}")
            }
            MismatchedTypes { text, left, right } => {
                format!("invalid operation: {text} (mismatched types {left} and {right})")
            }
            InvalidComparison { text, cause } => format!("invalid operation: {text} ({})", cause.en()),
            InvalidCase { case, tag, cause } => {
                format!("invalid case {case} in switch on {tag} ({})", cause.en())
            }
            DivisionByZero => "invalid operation: division by zero".into(),
            ShiftOperand { what } => format!("invalid operation: shifted operand {what} must be integer"),
            ShiftOfType { text, ty } => {
                format!("invalid operation: shifted operand {text} (type {ty}) must be integer")
            }
            NegativeShift { what } => format!("invalid operation: negative shift count {what}"),
            InvalidShiftCount { what } => format!("invalid operation: invalid shift count {what}"),
            ShiftCountNotInteger { what } => format!("invalid operation: shift count {what} must be integer"),
            CannotIndirect { what } => format!("invalid operation: cannot indirect {what}"),
            CannotTakeAddress { what } => format!("invalid operation: cannot take address of {what}"),
            TildeOutside => {
                "cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)".into()
            }
            KeyValue => "no key:value expected".into(),
            ReceiveFromSendOnly { ty, what } => {
                format!("invalid operation: cannot receive from send-only channel {ty} {what}")
            }
            ReceiveFromNonChannel { ty, what } => {
                format!("invalid operation: cannot receive from non-channel {ty} {what}")
            }
            SendToReceiveOnly { ty, what } => {
                format!("invalid operation: cannot send to receive-only channel {ty} {what}")
            }
            SendToNonChannel { ty, what } => {
                format!("invalid operation: cannot send to non-channel {ty} {what}")
            }
            TypeSwitchGuard => "use of .(type) outside type switch".into(),
            AssertionOfNonInterface { what } => format!("invalid operation: {what} is not an interface"),
            Impossible { text, misfit, case_of } => {
                if let (Some(of), Some((ty, _))) = (case_of, misfit.types()) {
                    let reason = misfit.reason();
                    let cannot = format!("{of} cannot have dynamic type {ty}");
                    return format!("impossible type switch case: {text}\n\t{cannot} {reason}");
                }
                format!("impossible type assertion: {text}\n\t{}", misfit.en())
            }
            SeveralIndices => "invalid operation: more than one index".into(),
            CannotIndex { what } => format!("cannot index {what}"),
            BadIndex { word, what, fault } => {
                let fault = match fault {
                    IndexFault::NotInteger => "must be integer",
                    IndexFault::Negative => "must not be negative",
                    IndexFault::Overflows => "overflows int",
                };
                format!("invalid argument: {word} {what} {fault}")
            }
            IndexOutOfBounds { index, len } => {
                format!("invalid argument: index {index} out of bounds [0:{len}]")
            }
            CannotSlice { what } => format!("cannot slice {what}"),
            SliceOfUnaddressable { what } => {
                format!("invalid operation: {what} (slice of unaddressable value)")
            }
            ThreeIndexString => "invalid operation: 3-index slice of string".into(),
            SwappedIndices { low, high } => format!("invalid slice indices: {low} < {high}"),
            UntypedLiteral => "missing type in composite literal".into(),
            InvalidLiteral { ty } => format!("invalid composite literal type {ty}"),
            MixedLiteral => "mixture of field:value and value elements in struct literal".into(),
            TooManyValues { ty } => format!("too many values in struct literal of type {ty}"),
            TooFewValues { ty } => format!("too few values in struct literal of type {ty}"),
            UnexportedInLiteral { field, ty } => {
                format!("implicit assignment to unexported field {field} in struct literal of type {ty}")
            }
            InvalidFieldName { text } => format!("invalid field name {text} in struct literal"),
            UnknownField { miss } => miss.en_literal(),
            DuplicateField { name } => format!("duplicate field name {name} in struct literal"),
            IndexNotConstant { text } => format!("index {text} must be integer constant"),
            LiteralOutOfBounds { index, len } => format!("index {index} is out of bounds (>= {len})"),
            DuplicateIndex { index } => format!("duplicate index {index} in array or slice literal"),
            MissingKey => "missing key in map literal".into(),
            DuplicateKey { key } => format!("duplicate key {key} in map literal"),
            NoSpecificFunction { what } => {
                format!("invalid operation: cannot call {what}: no specific type")
            }
            NotAFunction { what, ty } => {
                format!("invalid operation: cannot call {what}: {ty} is not a function")
            }
            ArgumentCount { name, many, have, want } => {
                let qualifier = if *many { "too many" } else { "not enough" };
                format!("{qualifier} arguments in call to {name}\n\thave {have}\n\twant {want}")
            }
            DotsWithTuple { count, what } => format!("cannot use ... with {count}-valued {what}"),
            DotsNonVariadic { name } => format!("cannot use ... in call to non-variadic {name}"),
            DotsInConversion { ty } => format!("invalid use of ... in conversion to {ty}"),
            DotsWithBuiltin { name } => format!("invalid operation: invalid use of ... with built-in {name}"),
            BuiltinCount { text, many, expected, found } => {
                let qualifier = if *many { "too many" } else { "not enough" };
                format!(
                    "invalid operation: {qualifier} arguments for {text} (expected {expected}, found {found})"
                )
            }
            _ => self.en_statements(),
        }
    }

    fn en_statements(&self) -> String {
        use TypeProblem::*;
        match self {
            BuiltinMisuse { what, misuse } => misuse.en(what),
            AppendToNonSlice { what } => format!("invalid append: argument must be a slice; have {what}"),
            CopyNonSlice { what } => format!("invalid copy: argument must be a slice; have {what}"),
            CopyMismatch { to, from, to_elem, from_elem } => format!(
                "invalid copy: arguments {to} and {from} have different element types {to_elem} and {from_elem}"
            ),
            CannotMake { what } => {
                format!("invalid argument: cannot make {what}: type must be slice, map, or channel")
            }
            MakeCount { text, min, found } => {
                format!("invalid operation: {text} expects {min} or {} arguments; found {found}", min + 1)
            }
            LengthAndCapacitySwapped => "invalid argument: length and capacity swapped".into(),
            MinMaxMismatch { left, right, of } => {
                format!(
                    "invalid argument: mismatched types {left} (previous argument) and {right} (type of {of})"
                )
            }
            AssignmentMismatch { left, returned } => {
                let vars = plural(*left, "variable", "variables");
                match returned {
                    Returned::Values(n) => {
                        format!("assignment mismatch: {vars} but {}", plural(*n, "value", "values"))
                    }
                    Returned::By { name, count } => {
                        let values = plural(*count, "value", "values");
                        format!("assignment mismatch: {vars} but {name} returns {values}")
                    }
                }
            }
            CannotAssign { text } => {
                format!("cannot assign to {text} (neither addressable nor a map index expression)")
            }
            CannotAssignPlain { text } => format!("cannot assign to {text}"),
            FieldInMap { text } => format!("cannot assign to struct field {text} in map"),
            NonNumericIncDec { text, op, ty } => {
                format!("invalid operation: {text}{op} (non-numeric type {ty})")
            }
            RepeatedOnLeft { name } => format!("{name} repeated on left side of :="),
            NoNewVariables => "no new variables on left side of :=".into(),
            NoNewVariable => "no new variable on left side of :=".into(),
            ReturnCount { many, have, want } => {
                let qualifier = if *many { "too many" } else { "not enough" };
                format!("{qualifier} return values\n\thave {have}\n\twant {want}")
            }
            ResultHidden { name, inner, other } => {
                format!(
                    "result parameter {name} not in scope at return\n\t{other}: inner declaration of {inner}"
                )
            }
            MissingReturn => "missing return".into(),
            NonBooleanCondition { statement } => format!("non-boolean condition in {statement} statement"),
            CannotSwitch { what, ty } => format!("cannot switch on {what} ({ty} is not comparable)"),
            DuplicateCase { what, kind, other } => {
                format!("duplicate case {what} in {kind} switch\n\t{other}: previous case")
            }
            TypeSwitchOfNonInterface { what } => format!("{what} is not an interface"),
            InvalidSelectCase => "select case must be send or receive (possibly with assignment)".into(),
            MultipleDefaults { other } => format!("multiple defaults (first at {other})"),
            IterationVariable { ty } => format!("cannot use iteration variable of type {ty}"),
            PromotedTwice { field, other, outer: true } => {
                format!("cannot specify promoted field {field} and enclosing embedded field {other}")
            }
            PromotedTwice { field, other, outer: false } => {
                format!("cannot specify embedded field {field} and enclosed promoted field {other}")
            }
            ThroughPointer { name } => format!("invalid implicit pointer indirection to reach {name}"),
            NonNameDefine { text } => format!("non-name {text} on left side of :="),
            NeedsVersion { what, minor, file } => {
                format!("{what}: requires go1.{minor} or later (file declares //go:build go1.{file})")
            }
            SettingWithoutValue => "invalid //go:debug: missing key=value".into(),
            SettingRemoved { name, value, minor } => format!(
                "invalid //go:debug: removed GODEBUG \"{name}\" set to old value \"{value}\" (https://go.dev/doc/godebug#go-1{minor})"
            ),
            CannotRange { what, fault } => format!("cannot range over {what}{}", fault.en()),
            ManyRangeVariables => "range clause permits at most two iteration variables".into(),
            RangeVariables { what, one: false } => {
                format!("range over {what} permits no iteration variables")
            }
            RangeVariables { what, one: true } => {
                format!("range over {what} permits only one iteration variable")
            }
            SuspendedConversion { keyword, what } => {
                format!("{keyword} requires function call, not conversion {what}")
            }
            DiscardsResult { keyword, what } => format!("{keyword} discards result of {what}"),
            FallthroughLast => "cannot fallthrough final case in switch".into(),
            FallthroughTypeSwitch => "cannot fallthrough in type switch".into(),
            FallthroughOutside => "fallthrough statement out of place".into(),
            LabelNotUsed { name } => format!("label {name} defined and not used"),
            LabelRedeclared { name, other } => format!("label {name} already defined at {other}"),
            LabelUndefined { name } => format!("label {name} not defined"),
            BranchLabelUndefined { name, continues: false } => format!("break label not defined: {name}"),
            BranchLabelUndefined { name, continues: true } => format!("continue label not defined: {name}"),
            InvalidBreakLabel { name } => format!("invalid break label {name}"),
            InvalidContinueLabel { name } => format!("invalid continue label {name}"),
            BreakOutside => "break is not in a loop, switch, or select".into(),
            ContinueOutside => "continue is not in a loop".into(),
            GotoIntoBlock { name, other } => format!("goto {name} jumps into block starting at {other}"),
            GotoOverVariable { name, variable, other } => {
                format!("goto {name} jumps over declaration of {variable} at {other}")
            }
            Generic(problem) => problem.en(),
            Number(problem) => problem.en(),
            NotSupported { what } => format!("not supported yet: {what}"),
            // The other arms are in en() and en_operations().
            _ => String::new(),
        }
    }
}

impl BuiltinMisuse {
    fn en(self, what: &str) -> String {
        match self {
            BuiltinMisuse::LenOrCap { name } => format!("invalid argument: {what} for built-in {name}"),
            BuiltinMisuse::Clear => {
                format!(
                    "invalid argument: cannot clear {what}: argument must be (or constrained by) map or slice"
                )
            }
            BuiltinMisuse::CloseNonChannel => format!("invalid operation: cannot close non-channel {what}"),
            BuiltinMisuse::CloseReceiveOnly => {
                format!("invalid operation: cannot close receive-only channel {what}")
            }
            BuiltinMisuse::DeleteNonMap => format!("invalid argument: {what} is not a map"),
            BuiltinMisuse::CannotBeOrdered => format!("invalid argument: {what} cannot be ordered"),
        }
    }
}
