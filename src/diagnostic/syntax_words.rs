//! Parts of the parser's messages: what was expected, where something stands; in gc's wording and in French.

/// What the parser expected.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Expected {
    /// A token as gc calls it: `(`, `comma`, `name`.
    Token(String),
    Type,
    TypeArguments,
    Expression,
    Operand,
    NameOrParen,
    FieldOrEmbedded,
    TermOrType,
    AssignOrComma,
    CommaColonOrBracket,
    CaseOrDefault,
    LoopCondition,
    /// A block behind an `if clause` or a `for clause`; without one where nothing but a brace can stand.
    BlockAfter(&'static str),
}

/// Where something unexpected stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Context {
    EndOfStatement,
    TypeDeclaration,
    After(&'static str),
    /// Among the elements of a list that `close` ends.
    List {
        what: &'static str,
        semicolons: bool,
        close: String,
    },
}

impl Expected {
    pub(super) fn en(&self) -> String {
        match self {
            Expected::Token(token) => token.clone(),
            Expected::Type => "type".into(),
            Expected::TypeArguments => "type argument list".into(),
            Expected::Expression => "expression".into(),
            Expected::Operand => "operand".into(),
            Expected::NameOrParen => "name or (".into(),
            Expected::FieldOrEmbedded => "field name or embedded type".into(),
            Expected::TermOrType => "~ term or type".into(),
            Expected::AssignOrComma => ":= or = or comma".into(),
            Expected::CommaColonOrBracket => "comma, : or ]".into(),
            Expected::CaseOrDefault => "case or default or }".into(),
            Expected::LoopCondition => "for loop condition".into(),
            Expected::BlockAfter("") => "{".into(),
            Expected::BlockAfter(clause) => format!("{{ after {clause}"),
        }
    }

    /// Completes “il fallait …”.
    pub(super) fn fr(&self) -> String {
        match self {
            Expected::Token(token) => match token.as_str() {
                "name" => "un nom".into(),
                "comma" => "une virgule".into(),
                "semicolon or newline" => "un point-virgule ou une fin de ligne".into(),
                "chan" => "le mot-clé chan".into(),
                other => other.to_string(),
            },
            Expected::Type => "un type".into(),
            Expected::TypeArguments => "des arguments de type".into(),
            Expected::Expression => "une expression".into(),
            Expected::Operand => "un opérande".into(),
            Expected::NameOrParen => "un nom ou (".into(),
            Expected::FieldOrEmbedded => "un nom de champ ou un type incorporé".into(),
            Expected::TermOrType => "un type, avec ~ ou sans".into(),
            Expected::AssignOrComma => ":=, = ou une virgule".into(),
            Expected::CommaColonOrBracket => "une virgule, : ou ]".into(),
            Expected::CaseOrDefault => "case, default ou }".into(),
            Expected::LoopCondition => "la condition de la boucle for".into(),
            Expected::BlockAfter("if clause") => "{ après l’en-tête du if".into(),
            Expected::BlockAfter("for clause") => "{ après l’en-tête du for".into(),
            Expected::BlockAfter(_) => "{".into(),
        }
    }
}

impl Context {
    /// With the blank before it.
    pub(super) fn en(&self) -> String {
        match self {
            Context::EndOfStatement => " at end of statement".into(),
            Context::TypeDeclaration => " in type declaration".into(),
            Context::After(what) => format!(" after {what}"),
            Context::List { what, semicolons, close } => {
                let separator = if *semicolons { "semicolon or newline" } else { "comma" };
                format!(" in {what}; possibly missing {separator} or {close}")
            }
        }
    }

    pub(super) fn fr(&self) -> String {
        match self {
            Context::EndOfStatement => "à la fin de l’instruction".into(),
            Context::TypeDeclaration => "dans la déclaration de type".into(),
            Context::After(_) => "après la déclaration".into(),
            Context::List { what, semicolons, close } => {
                let place = match *what {
                    "argument list" => "la liste d’arguments",
                    "parameter list" => "la liste de paramètres",
                    "composite literal" => "le littéral composé",
                    "struct type" => "le type struct",
                    "interface type" => "le type interface",
                    _ => "le groupe de déclarations",
                };
                let separator =
                    if *semicolons { "un point-virgule, une fin de ligne" } else { "une virgule" };
                format!("dans {place} ; il manque peut-être {separator} ou {close}")
            }
        }
    }
}

/// A token that was not expected, as the start of a French sentence.
pub(super) fn unexpected_fr(token: &str) -> String {
    match token {
        "newline" => "fin de ligne inattendue".into(),
        "EOF" => "fin du fichier inattendue".into(),
        "comma" => "virgule inattendue".into(),
        "semicolon" => "point-virgule inattendu".into(),
        other => match other.split_once(' ') {
            Some(("name", n)) => format!("nom {n} inattendu"),
            Some(("keyword", k)) => format!("mot-clé {k} inattendu"),
            Some(("literal", l)) => format!("littéral {l} inattendu"),
            _ => format!("{other} inattendu"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::super::SyntaxProblem;
    use super::*;

    #[test]
    fn french_is_french_throughout() {
        let token = |t: &str| Expected::Token(t.into());
        let cases = [
            ("comma", token("name"), "virgule inattendue ; il fallait un nom"),
            ("}", Expected::Expression, "} inattendu ; il fallait une expression"),
            (
                "newline",
                Expected::BlockAfter("for clause"),
                "fin de ligne inattendue ; il fallait { après l’en-tête du for",
            ),
            (
                "keyword func",
                Expected::CaseOrDefault,
                "mot-clé func inattendu ; il fallait case, default ou }",
            ),
        ];
        for (found, expected, french) in cases {
            let problem = SyntaxProblem::Unexpected { token: found.into(), expected };
            assert_eq!(problem.fr(), format!("erreur de syntaxe : {french}"));
        }
        let list = |what, semicolons, close: &str| Context::List { what, semicolons, close: close.into() };
        let places = [
            (
                list("argument list", false, ")"),
                "dans la liste d’arguments ; il manque peut-être une virgule ou )",
            ),
            (
                list("struct type", true, "}"),
                "dans le type struct ; il manque peut-être un point-virgule, une fin de ligne ou }",
            ),
            (Context::EndOfStatement, "à la fin de l’instruction"),
            (Context::After("top level declaration"), "après la déclaration"),
        ];
        for (context, french) in places {
            let problem = SyntaxProblem::UnexpectedIn { token: "name b".into(), context };
            assert_eq!(problem.fr(), format!("erreur de syntaxe : nom b inattendu {french}"));
        }
    }
}
