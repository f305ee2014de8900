//! The lexer's and the parser's problems, in gc's wording and in French.

use super::syntax_words::{Context, Expected, unexpected_fr};

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SyntaxProblem {
    /// `unexpected TOKEN, expected WHAT`, or with where it stands (` at end of statement`).
    Unexpected {
        token: String,
        expected: Expected,
    },
    UnexpectedIn {
        token: String,
        context: Context,
    },
    /// A lexical error, complete in itself.
    Lexical(Lexical),
    NonDeclaration,
    ImportsFirst,
    NotCalled {
        keyword: &'static str,
    },
    MustNotBeParenthesized {
        keyword: &'static str,
    },
    CannotAssignTo {
        text: String,
    },
    NonNameLeft {
        text: String,
    },
    MissingCondition {
        statement: &'static str,
    },
    VarDeclarationIn {
        statement: &'static str,
    },
    DeclarationInPost,
    MissingLabeled,
    MissingBrace {
        statement: &'static str,
    },
    TooDeep,
    MissingParameterName,
    MissingParameterType,
    /// `lone`: it may have been meant as an array's length.
    MissingTypeParamName {
        lone: bool,
    },
    DotsWithoutType,
    DotsNotLast,
    ElseNeedsBlock,
    MissingReceiver,
    SeveralReceivers,
    MiddleIndex {
        last: bool,
    },
    AssignAsValue {
        text: String,
    },
    BraceOnNextLine,
    NotAnImportPath,
    ImportPathNotText,
    PackageFirst,
    MissingElementType,
    CommaAfterLength,
    EmptyTypeParams,
    /// In an interface: `m[]()`, `T[]`.
    EmptyList {
        method: bool,
    },
    MissingConstraint,
    InvalidDots,
    /// A function type or an interface's method.
    NoTypeParams {
        what: &'static str,
    },
    ParenthesizedEmbedded,
    NotAnOperand {
        text: String,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lexical {
    InvalidCharacter(char),
    InvalidUtf8,
    InvalidBom,
    Nul,
    StringNotTerminated,
    RawStringNotTerminated,
    NewlineInString,
    NewlineInRune,
    EmptyRune,
    RuneNotTerminated,
    MoreThanOneCharacter,
    CommentNotTerminated,
    UnknownEscape,
    EscapeRange,
    OctalRange(u32),
    InvalidEscapeCharacter { found: char, kind: &'static str },
    Digits { kind: &'static str },
    InvalidDigit { digit: char, kind: &'static str },
    Separators,
    ExponentDigits,
    HexMantissaExponent,
    ExponentNeedsHex,
    RadixPoint { kind: &'static str },
}

impl SyntaxProblem {
    /// gc's wording, `syntax error: ` included where gc has it.
    pub fn en(&self) -> String {
        use SyntaxProblem::*;
        let text = match self {
            Lexical(l) => return l.en(),
            Unexpected { token, expected } => format!("unexpected {token}, expected {}", expected.en()),
            UnexpectedIn { token, context } => format!("unexpected {token}{}", context.en()),
            EmptyTypeParams => "empty type parameter list".into(),
            EmptyList { method: true } => return "empty type parameter list".into(),
            EmptyList { .. } => return "empty type argument list".into(),
            MissingConstraint => "missing type constraint".into(),
            InvalidDots => return "invalid use of ...".into(),
            NoTypeParams { what: "function type" } => "function type must have no type parameters".into(),
            NoTypeParams { what } => return format!("{what} must have no type parameters"),
            ParenthesizedEmbedded => "cannot parenthesize embedded type".into(),
            NonDeclaration => "non-declaration statement outside function body".into(),
            ImportsFirst => "imports must appear before other declarations".into(),
            NotCalled { keyword } => return format!("expression in {keyword} must be function call"),
            MustNotBeParenthesized { keyword } => {
                return format!("expression in {keyword} must not be parenthesized");
            }
            CannotAssignTo { text } => return format!("cannot assign to {text}"),
            NonNameLeft { text } => return format!("non-name {text} on left side of :="),
            MissingCondition { statement } => format!("missing condition in {statement} statement"),
            VarDeclarationIn { statement } => {
                format!("var declaration not allowed in {statement} initializer")
            }
            DeclarationInPost => "cannot declare in post statement of for loop".into(),
            MissingLabeled => "missing statement after label".into(),
            MissingBrace { statement } => format!("missing {{ after {statement} clause"),
            PackageFirst => "package statement must be first".into(),
            ImportPathNotText => "import path must be a string".into(),
            MissingElementType => "missing channel element type".into(),
            CommaAfterLength => "unexpected comma; expected ]".into(),
            MissingParameterName => "missing parameter name".into(),
            MissingTypeParamName { lone: false } => "missing type parameter name".into(),
            MissingTypeParamName { lone: true } => {
                "missing type parameter name or invalid array length".into()
            }
            DotsWithoutType => "... is missing type".into(),
            TooDeep => "expression nested too deeply".into(),
            MissingParameterType => "missing parameter type".into(),
            DotsNotLast => return "can only use ... with final parameter".into(),
            ElseNeedsBlock => "else must be followed by if or statement block".into(),
            MissingReceiver => return "method has no receiver".into(),
            SeveralReceivers => return "method has multiple receivers".into(),
            MiddleIndex { last: false } => return "middle index required in 3-index slice".into(),
            MiddleIndex { last: true } => return "final index required in 3-index slice".into(),
            AssignAsValue { text } => format!("cannot use {text} as value"),
            BraceOnNextLine => "unexpected semicolon or newline before {".into(),
            NotAnImportPath => "missing import path".into(),
            NotAnOperand { text } => format!("cannot use {text} as value"),
        };
        format!("syntax error: {text}")
    }

    pub fn fr(&self) -> String {
        use SyntaxProblem::*;
        let text = match self {
            Lexical(l) => return l.fr(),
            Unexpected { token, expected } => {
                format!("{} ; il fallait {}", unexpected_fr(token), expected.fr())
            }
            UnexpectedIn { token, context } => format!("{} {}", unexpected_fr(token), context.fr()),
            EmptyTypeParams => "la liste de paramètres de type est vide".into(),
            EmptyList { method: true } => return "la liste de paramètres de type est vide".into(),
            EmptyList { .. } => return "la liste d’arguments de type est vide".into(),
            MissingConstraint => "il manque la contrainte du paramètre de type".into(),
            InvalidDots => "... n’a pas sa place ici".into(),
            NoTypeParams { what: "function type" } => {
                "un type de fonction n’a pas de paramètres de type".into()
            }
            NoTypeParams { .. } => "une méthode d’interface n’a pas de paramètres de type".into(),
            ParenthesizedEmbedded => "un type incorporé ne se met pas entre parenthèses".into(),
            NonDeclaration => "hors d’une fonction, seules les déclarations sont permises".into(),
            ImportsFirst => "les import doivent précéder les autres déclarations".into(),
            NotCalled { keyword } => return format!("{keyword} attend un appel de fonction"),
            MustNotBeParenthesized { keyword } => {
                return format!("l’appel qui suit {keyword} ne se met pas entre parenthèses");
            }
            CannotAssignTo { text } => return format!("impossible d’affecter une valeur à {text}"),
            NonNameLeft { text } => {
                return format!("{text} n’est pas un nom : à gauche de := il faut des noms");
            }
            MissingCondition { statement } => {
                format!("il manque la condition de l’instruction {statement}")
            }
            VarDeclarationIn { statement } => {
                format!("var n’est pas permis dans l’en-tête d’un {statement} ; employez :=")
            }
            DeclarationInPost => "la dernière partie de l’en-tête d’un for ne déclare rien".into(),
            MissingLabeled => "il manque une instruction après l’étiquette".into(),
            MissingBrace { statement } => format!("il manque {{ après l’en-tête du {statement}"),
            PackageFirst => "le fichier doit commencer par package".into(),
            ImportPathNotText => "le chemin d’un import s’écrit entre guillemets".into(),
            MissingElementType => "il manque le type des éléments du canal".into(),
            CommaAfterLength => "virgule inattendue ; il fallait ]".into(),
            MissingParameterName => "il manque le nom d’un paramètre".into(),
            MissingTypeParamName { lone: false } => "il manque le nom d’un paramètre de type".into(),
            MissingTypeParamName { lone: true } => {
                "il manque le nom d’un paramètre de type, ou la longueur du tableau n’en est pas une".into()
            }
            DotsWithoutType => "il manque un type après ...".into(),
            TooDeep => "expression imbriquée trop profondément".into(),
            MissingParameterType => "il manque le type du paramètre".into(),
            DotsNotLast => return "... n’est permis qu’au dernier paramètre".into(),
            ElseNeedsBlock => "else doit être suivi d’un if ou d’un bloc".into(),
            MissingReceiver => return "la méthode n’a pas de récepteur".into(),
            SeveralReceivers => return "la méthode a plusieurs récepteurs".into(),
            MiddleIndex { last: false } => {
                return "il manque l’indice du milieu dans la tranche à trois indices".into();
            }
            MiddleIndex { last: true } => {
                return "il manque le dernier indice dans la tranche à trois indices".into();
            }
            AssignAsValue { text } => format!("{text} n’est pas une valeur (== pour comparer)"),
            BraceOnNextLine => "point-virgule ou fin de ligne inattendus avant {".into(),
            NotAnImportPath => "il manque le chemin de l’import, entre guillemets".into(),
            NotAnOperand { text } => format!("{text} n’est pas une valeur"),
        };
        format!("erreur de syntaxe : {text}")
    }
}

impl Lexical {
    fn en(self) -> String {
        use Lexical::*;
        match self {
            InvalidCharacter(c) => format!("invalid character U+{:04X} {}", c as u32, quoted(c)),
            InvalidUtf8 => "invalid UTF-8 encoding".into(),
            InvalidBom => "invalid BOM in the middle of the file".into(),
            Nul => "invalid NUL character".into(),
            StringNotTerminated => "string not terminated".into(),
            RawStringNotTerminated => "string not terminated".into(),
            NewlineInString => "newline in string".into(),
            NewlineInRune => "newline in rune literal".into(),
            EmptyRune => "empty rune literal or unescaped '".into(),
            RuneNotTerminated => "rune literal not terminated".into(),
            MoreThanOneCharacter => "more than one character in rune literal".into(),
            CommentNotTerminated => "comment not terminated".into(),
            UnknownEscape => "unknown escape".into(),
            EscapeRange => "escape is invalid Unicode code point".into(),
            OctalRange(value) => format!("octal escape value {value} > 255"),
            InvalidEscapeCharacter { found, kind } => {
                format!("invalid character {} in {kind} escape", quoted(found))
            }
            Digits { kind } => format!("{kind} literal has no digits"),
            InvalidDigit { digit, kind } => format!("invalid digit {} in {kind} literal", quoted(digit)),
            Separators => "'_' must separate successive digits".into(),
            ExponentDigits => "exponent has no digits".into(),
            HexMantissaExponent => "hexadecimal mantissa requires a 'p' exponent".into(),
            ExponentNeedsHex => "'p' exponent requires hexadecimal mantissa".into(),
            RadixPoint { kind } => format!("invalid radix point in {kind} literal"),
        }
    }

    fn fr(self) -> String {
        use Lexical::*;
        match self {
            InvalidCharacter(c) => format!("caractère interdit ici : U+{:04X} {}", c as u32, quoted(c)),
            InvalidUtf8 => "texte qui n’est pas de l’UTF-8".into(),
            InvalidBom => "indicateur d’ordre des octets (BOM) au milieu du fichier".into(),
            Nul => "caractère NUL interdit".into(),
            StringNotTerminated | RawStringNotTerminated => "chaîne non terminée".into(),
            NewlineInString => "fin de ligne dans une chaîne".into(),
            NewlineInRune => "fin de ligne dans un caractère littéral".into(),
            EmptyRune => "caractère littéral vide, ou ' à écrire \\'".into(),
            RuneNotTerminated => "caractère littéral non terminé".into(),
            MoreThanOneCharacter => {
                "plus d’un caractère entre apostrophes (une chaîne prend des guillemets)".into()
            }
            CommentNotTerminated => "commentaire non terminé".into(),
            UnknownEscape => "séquence d’échappement inconnue".into(),
            EscapeRange => "cet échappement ne désigne aucun caractère Unicode".into(),
            OctalRange(value) => format!("la valeur octale {value} dépasse 255"),
            InvalidEscapeCharacter { found, .. } => {
                format!("{} n’a pas sa place dans cet échappement", quoted(found))
            }
            Digits { .. } => "nombre sans chiffres".into(),
            InvalidDigit { digit, .. } => {
                format!("le chiffre {} n’existe pas dans cette base", quoted(digit))
            }
            Separators => "'_' ne peut que séparer deux chiffres".into(),
            ExponentDigits => "exposant sans chiffres".into(),
            HexMantissaExponent => "un nombre hexadécimal à virgule demande un exposant 'p'".into(),
            ExponentNeedsHex => "l’exposant 'p' demande une mantisse hexadécimale".into(),
            RadixPoint { .. } => "virgule interdite dans cette base".into(),
        }
    }
}

fn quoted(c: char) -> String {
    match c {
        '"' => "'\"'".to_string(),
        _ => format!("'{}'", c.escape_debug()),
    }
}
