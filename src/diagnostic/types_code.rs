//! Go's own name of each of the checker's problems (internal/types/errors).

use super::types_detail::*;
use super::types_problem::*;

impl TypeProblem {
    /// What Go's parser finds: misplaced branches, labels without use.
    pub fn is_branch(&self) -> bool {
        matches!(
            self.code(),
            "UnusedLabel"
                | "DuplicateLabel"
                | "UndeclaredLabel"
                | "MisplacedLabel"
                | "MisplacedBreak"
                | "MisplacedContinue"
                | "MisplacedFallthrough"
                | "JumpIntoBlock"
                | "JumpOverDecl"
        )
    }

    pub fn code(&self) -> &'static str {
        use TypeProblem::*;
        match self {
            Undefined { .. } => "UndeclaredName",
            UndefinedMember { .. } | MemberNotSupported { .. } => "UndeclaredImportedName",
            NotExported { .. } => "UnexportedName",
            NoSuchMember { .. } => "MissingFieldOrMethod",
            AmbiguousSelector { .. } => "AmbiguousSelector",
            MethodExprNeedsPointer { .. } | PointerMethod { .. } => "InvalidMethodExpr",
            BuiltinInSelector { .. } | MustBeCalled { .. } => "UncalledBuiltin",
            DeclaredNotUsed { .. } | BindNotUsed { .. } => "UnusedVar",
            ImportedNotUsed { .. } => "UnusedImport",
            ImportConflict { .. } | Redeclared { .. } | FieldRedeclared { .. } => "DuplicateDecl",
            PackageNotSupported { .. } | PackageNotFound { .. } => "BrokenImport",
            PackageAsValue { .. } => "InvalidPkgUse",
            OtherPackage { .. } => "MismatchedPkgName",
            NoMain => "MissingMain",
            BlankPackage => "BlankPkgName",
            ImportInit => "InvalidInitDecl",
            MethodRedeclared { .. } | DuplicateMethod { .. } => "DuplicateMethod",
            FieldAndMethod { .. } => "DuplicateFieldAndMethod",
            BlankMethod => "BlankIfaceMethod",
            MustBeFunc { name } if name == "init" => "InvalidInitDecl",
            MustBeFunc { .. } => "InvalidMainDecl",
            EntryWithParameters { name } if name == "init" => "InvalidInitSig",
            EntryWithParameters { .. } => "InvalidMainSig",
            MissingBody { .. } => "MissingInitBody",
            InvalidReceiver { .. } | ReceiverOfOtherPackage { .. } => "InvalidRecv",
            RecursiveType { .. } => "InvalidDeclCycle",
            InitializationCycle { .. } => "InvalidInitCycle",
            NotAType { .. } => "NotAType",
            DotsArray | DotsInConversion { .. } => "BadDotDotDotSyntax",
            UndefinedArrayLength { .. }
            | ArrayLengthNotConstant { .. }
            | ArrayLengthNotInteger { .. }
            | InvalidArrayLength { .. } => "InvalidArrayLen",
            InvalidMapKey { .. } => "IncomparableMapKey",
            EmbeddedPointer { .. } => "InvalidPtrEmbed",
            InvalidConstType { .. } => "InvalidConstType",
            NotConstant { .. } => "InvalidConstInit",
            MissingInit { .. } | ExtraInit { .. } | AssignmentMismatch { .. } => "WrongAssignCount",
            IotaOutside => "InvalidIota",
            BlankAsValue => "InvalidBlank",
            UsedAsValue { .. } => "NotAnExpr",
            NotAnExpression { .. } => "NotAnExpr",
            NotUsed { .. } => "UnusedExpr",
            MultipleValues { .. } => "TooManyValues",
            ExcessiveConstant { .. }
            | ConstantNotRepresentable
            | ConstantOverflow { .. }
            | ConstantStringTooLong { .. } => "InvalidConstVal",
            Truncated { .. } => "TruncatedFloat",
            Overflows { .. } => "NumericOverflow",
            CannotConvert { .. } | ConversionOverflows { .. } => "InvalidConversion",
            ConversionCount { .. } | ArgumentCount { .. } | BuiltinCount { .. } | MakeCount { .. } => {
                "WrongArgCount"
            }
            CannotUse { misfit: None, .. } => "IncompatibleAssign",
            CannotUse { misfit: Some(misfit), .. } if **misfit == Misfit::NeedsAssertion => {
                "IncompatibleAssign"
            }
            CannotUse { .. } => "InvalidIfaceAssign",
            CannotUseNumber { truncated: true, .. } => "TruncatedFloat",
            CannotUseNumber { .. } => "NumericOverflow",
            NilUse { .. } => "UntypedNilUse",
            OperatorNotDefined { .. } | TildeOutside => "UndefinedOp",
            MismatchedTypes { .. } | MinMaxMismatch { .. } => "MismatchedTypes",
            InvalidComparison { cause: Incomparable::Mismatched { .. }, .. }
            | InvalidCase { cause: Incomparable::Mismatched { .. }, .. } => "MismatchedTypes",
            InvalidComparison { .. } | InvalidCase { .. } => "UndefinedOp",
            DivisionByZero => "DivByZero",
            ShiftOperand { .. } | ShiftOfType { .. } => "InvalidShiftOperand",
            NegativeShift { .. } | InvalidShiftCount { .. } | ShiftCountNotInteger { .. } => {
                "InvalidShiftCount"
            }
            CannotIndirect { .. } => "InvalidIndirection",
            CannotTakeAddress { .. } => "UnaddressableOperand",
            KeyValue | TypeSwitchGuard => "InvalidSyntaxTree",
            ReceiveFromSendOnly { .. } | ReceiveFromNonChannel { .. } => "InvalidReceive",
            SendToReceiveOnly { .. } | SendToNonChannel { .. } => "InvalidSend",
            AssertionOfNonInterface { .. } => "InvalidAssert",
            Impossible { .. } => "ImpossibleAssert",
            SeveralIndices => "InvalidIndex",
            CannotIndex { .. } | CannotSlice { .. } | SliceOfUnaddressable { .. } => "NonSliceableOperand",
            BadIndex { .. } | IndexOutOfBounds { .. } => "InvalidIndex",
            ThreeIndexString => "InvalidSliceExpr",
            SwappedIndices { .. } => "SwappedSliceIndices",
            UntypedLiteral => "UntypedLit",
            InvalidLiteral { .. } => "InvalidLit",
            MixedLiteral => "MixedStructLit",
            TooManyValues { .. } | TooFewValues { .. } => "InvalidStructLit",
            UnexportedInLiteral { .. } => "UnexportedLitField",
            InvalidFieldName { .. } => "InvalidLitField",
            UnknownField { .. } => "MissingLitField",
            DuplicateField { .. } => "DuplicateLitField",
            IndexNotConstant { .. } => "InvalidLitIndex",
            LiteralOutOfBounds { .. } => "OversizeArrayLit",
            DuplicateIndex { .. } | DuplicateKey { .. } => "DuplicateLitKey",
            MissingKey => "MissingLitKey",
            NotAFunction { .. } | NoSpecificFunction { .. } => "InvalidCall",
            DotsWithTuple { .. } | DotsWithBuiltin { .. } => "InvalidDotDotDot",
            DotsNonVariadic { .. } => "NonVariadicDotDotDot",
            BuiltinMisuse { misuse, .. } => misuse.code(),
            AppendToNonSlice { .. } => "InvalidAppend",
            CopyNonSlice { .. } | CopyMismatch { .. } => "InvalidCopy",
            CannotMake { .. } => "InvalidMake",
            LengthAndCapacitySwapped => "SwappedMakeArgs",
            CannotAssign { .. } | CannotAssignPlain { .. } => "UnassignableOperand",
            FieldInMap { .. } => "UnaddressableFieldAssign",
            NonNumericIncDec { .. } => "NonNumericIncDec",
            RepeatedOnLeft { .. } => "RepeatedDecl",
            NoNewVariables | NoNewVariable => "NoNewVar",
            ReturnCount { .. } => "WrongResultCount",
            ResultHidden { .. } => "OutOfScopeResult",
            MissingReturn => "MissingReturn",
            NonBooleanCondition { .. } => "InvalidCond",
            CannotSwitch { .. } => "InvalidExprSwitch",
            DuplicateCase { .. } => "DuplicateCase",
            TypeSwitchOfNonInterface { .. } => "InvalidTypeSwitch",
            InvalidSelectCase => "InvalidSelectCase",
            MultipleDefaults { .. } => "DuplicateDefault",
            IterationVariable { .. } => "InvalidRangeExpr",
            PromotedTwice { .. } => "DuplicateLitField",
            ThroughPointer { .. } => "InvalidLitField",
            NonNameDefine { .. } => "BadDecl",
            NeedsVersion { .. } => "UnsupportedFeature",
            SettingWithoutValue | SettingRemoved { .. } => "InvalidSetting",
            CannotRange { .. } => "InvalidRangeExpr",
            RangeVariables { .. } | ManyRangeVariables => "InvalidIterVar",
            SuspendedConversion { keyword, .. } | DiscardsResult { keyword, .. } => match *keyword {
                "go" => "InvalidGo",
                _ => "InvalidDefer",
            },
            FallthroughLast | FallthroughTypeSwitch | FallthroughOutside => "MisplacedFallthrough",
            LabelNotUsed { .. } => "UnusedLabel",
            LabelRedeclared { .. } => "DuplicateLabel",
            LabelUndefined { .. } | BranchLabelUndefined { .. } => "UndeclaredLabel",
            InvalidBreakLabel { .. } | InvalidContinueLabel { .. } => "MisplacedLabel",
            BreakOutside => "MisplacedBreak",
            ContinueOutside => "MisplacedContinue",
            GotoIntoBlock { .. } => "JumpIntoBlock",
            GotoOverVariable { .. } => "JumpOverDecl",
            Generic(problem) => problem.code(),
            Number(problem) => problem.code(),
            NotSupported { .. } => "NotSupported",
        }
    }
}

impl BuiltinMisuse {
    fn code(self) -> &'static str {
        match self {
            BuiltinMisuse::LenOrCap { name: "len" } => "InvalidLen",
            BuiltinMisuse::LenOrCap { .. } => "InvalidCap",
            BuiltinMisuse::Clear => "InvalidClear",
            BuiltinMisuse::CloseNonChannel | BuiltinMisuse::CloseReceiveOnly => "InvalidClose",
            BuiltinMisuse::DeleteNonMap => "InvalidDelete",
            BuiltinMisuse::CannotBeOrdered => "InvalidMinMaxOperand",
        }
    }
}
