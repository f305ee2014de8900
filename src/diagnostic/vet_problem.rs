//! What `go vet` finds in programs that compile: its own wording, and a learner's French.

/// A finding of one of vet's checks; names and expressions come as vet shows them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum VetProblem {
    /// copylocks: a receiver or parameter; `path` tells where the lock is.
    PassesLock {
        func: String,
        path: String,
    },
    AssignmentCopiesLock {
        to: String,
        path: String,
    },
    DeclarationCopiesLock {
        to: String,
        path: String,
    },
    LiteralCopiesLock {
        from: String,
        path: String,
    },
    ReturnCopiesLock {
        path: String,
    },
    CallCopiesLock {
        call: String,
        path: String,
    },
    RangeCopiesLock {
        var: String,
        path: String,
    },
    LoopCopiesLock {
        var: String,
        path: String,
    },
    /// lostcancel.
    CancelDiscarded {
        func: String,
    },
    CancelNotUsed {
        name: String,
    },
    ReturnWithoutCancel {
        name: String,
        line: u32,
    },
    /// unusedresult.
    UnusedResult {
        func: String,
    },
    /// waitgroup.
    AddInGoroutine,
    /// printf: `call` is the function called.
    Printf {
        call: String,
        fault: PrintfFault,
    },
    PointerToError {
        elem: String,
        pointer: String,
    },
    MissingDots {
        kind: &'static str,
    },
}

/// What is wrong with a call of a function of fmt's kind; `format` is the directive at fault.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PrintfFault {
    NotConstant,
    NoDirectives,
    MissingVerb { format: String },
    MissingBracket { format: String },
    BadIndex { index: String },
    NoWrapping,
    ArgCount { needs: usize, has: usize },
    UnknownVerb { format: String, verb: char },
    UnknownFlag { format: String, flag: char },
    StarNotInt { format: String, arg: String, reason: Option<String> },
    WrongType { format: String, arg: String, ty: String, reason: Option<String> },
    MissingArg { format: String, number: i64, has: usize },
    FuncInFormat { format: String, arg: String },
    RecursiveInFormat { format: String, arg: String, method: String },
    FuncValue { arg: String },
    Recursive { arg: String, method: String },
    Writer { arg: String },
    PossibleDirective { directive: String },
    Newline,
}

use PrintfFault as F;
use VetProblem as V;

impl VetProblem {
    /// The check's name, as a flag of `go vet`.
    pub fn code(&self) -> &'static str {
        match self {
            V::PassesLock { .. }
            | V::AssignmentCopiesLock { .. }
            | V::DeclarationCopiesLock { .. }
            | V::LiteralCopiesLock { .. }
            | V::ReturnCopiesLock { .. }
            | V::CallCopiesLock { .. }
            | V::RangeCopiesLock { .. }
            | V::LoopCopiesLock { .. } => "copylocks",
            V::CancelDiscarded { .. } | V::CancelNotUsed { .. } | V::ReturnWithoutCancel { .. } => {
                "lostcancel"
            }
            V::UnusedResult { .. } => "unusedresult",
            V::AddInGoroutine => "waitgroup",
            V::Printf { .. } | V::PointerToError { .. } | V::MissingDots { .. } => "printf",
        }
    }

    /// vet's wording.
    pub fn en(&self) -> String {
        match self {
            V::PassesLock { func, path } => format!("{func} passes lock by value: {path}"),
            V::AssignmentCopiesLock { to, path } => format!("assignment copies lock value to {to}: {path}"),
            V::DeclarationCopiesLock { to, path } => {
                format!("variable declaration copies lock value to {to}: {path}")
            }
            V::LiteralCopiesLock { from, path } => format!("literal copies lock value from {from}: {path}"),
            V::ReturnCopiesLock { path } => format!("return copies lock value: {path}"),
            V::CallCopiesLock { call, path } => format!("call of {call} copies lock value: {path}"),
            V::RangeCopiesLock { var, path } => format!("range var {var} copies lock: {path}"),
            V::LoopCopiesLock { var, path } => {
                format!("for loop iteration copies lock value to {var}: {path}")
            }
            V::CancelDiscarded { func } => format!(
                "the cancel function returned by context.{func} should be called, not discarded, to avoid a context leak"
            ),
            V::CancelNotUsed { name } => {
                format!("the {name} function is not used on all paths (possible context leak)")
            }
            V::ReturnWithoutCancel { name, line } => format!(
                "this return statement may be reached without using the {name} var defined on line {line}"
            ),
            V::UnusedResult { func } => format!("result of {func} call not used"),
            V::AddInGoroutine => "WaitGroup.Add called from inside new goroutine".into(),
            V::Printf { call, fault } => fault.en(call),
            V::PointerToError { elem, pointer } => format!(
                "%w wants operand of error type {elem}, not pointer type {pointer} (defeats errors.Is)"
            ),
            V::MissingDots { kind } => format!("missing ... in args forwarded to {kind}-like function"),
        }
    }

    pub fn fr(&self) -> String {
        match self {
            V::PassesLock { func, path } => format!(
                "{func} reçoit un verrou par valeur : il en travaille une copie ; passez un pointeur ({})",
                contains(path)
            ),
            V::AssignmentCopiesLock { to, path } => {
                format!("cette affectation copie un verrou dans {to} ({})", contains(path))
            }
            V::DeclarationCopiesLock { to, path } => {
                format!("cette déclaration copie un verrou dans {to} ({})", contains(path))
            }
            V::LiteralCopiesLock { from, path } => {
                format!("ce littéral copie le verrou de {from} ({})", contains(path))
            }
            V::ReturnCopiesLock { path } => format!("ce return copie un verrou ({})", contains(path)),
            V::CallCopiesLock { call, path } => {
                format!("cet appel de {call} copie un verrou ({})", contains(path))
            }
            V::RangeCopiesLock { var, path } => {
                format!("la variable {var} de range copie un verrou à chaque tour ({})", contains(path))
            }
            V::LoopCopiesLock { var, path } => {
                format!("chaque tour de boucle copie un verrou dans {var} ({})", contains(path))
            }
            V::CancelDiscarded { func } => format!(
                "la fonction d’annulation que rend context.{func} doit être appelée, non jetée, sinon le contexte fuit"
            ),
            V::CancelNotUsed { name } => {
                format!("la fonction {name} ne sert pas sur tous les chemins (fuite de contexte possible)")
            }
            V::ReturnWithoutCancel { name, line } => {
                format!("ce return peut être atteint sans que serve la variable {name} de la ligne {line}")
            }
            V::UnusedResult { func } => format!("le résultat de l’appel de {func} n’est pas utilisé"),
            V::AddInGoroutine => {
                "WaitGroup.Add est appelé dans la nouvelle goroutine : Wait peut passer avant ; appelez Add avant go"
                    .into()
            }
            V::Printf { call, fault } => fault.fr(call),
            V::PointerToError { elem, pointer } => format!(
                "%w attend un opérande du type d’erreur {elem}, non du type pointeur {pointer} (errors.Is ne le retrouve pas)"
            ),
            V::MissingDots { kind } => {
                format!("il manque ... aux arguments transmis à une fonction du genre de {kind}")
            }
        }
    }
}

/// `A contains B`: where a lock is, from the outermost type to the lock itself.
fn contains(path: &str) -> String {
    path.replace(" contains ", " contient ")
}

fn count(n: usize, what: &str) -> String {
    if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") }
}

/// In French zero is singular.
fn count_fr(n: usize, what: &str) -> String {
    if n < 2 { format!("{n} {what}") } else { format!("{n} {what}s") }
}

fn reason(reason: &Option<String>) -> String {
    reason.as_ref().map_or(String::new(), |r| format!(" ({r})"))
}

impl PrintfFault {
    fn en(&self, call: &str) -> String {
        match self {
            F::NotConstant => format!("non-constant format string in call to {call}"),
            F::NoDirectives => format!("{call} call has arguments but no formatting directives"),
            F::MissingVerb { format } => format!("{call} format {format} is missing verb at end of string"),
            F::MissingBracket { format } => format!("{call} format {format} is missing closing ]"),
            F::BadIndex { index } => format!("{call} format has invalid argument index [{index}]"),
            F::NoWrapping => format!("{call} does not support error-wrapping directive %w"),
            F::ArgCount { needs, has } => {
                format!("{call} call needs {} but has {}", count(*needs, "arg"), count(*has, "arg"))
            }
            F::UnknownVerb { format, verb } => format!("{call} format {format} has unknown verb {verb}"),
            F::UnknownFlag { format, flag } => format!("{call} format {format} has unrecognized flag {flag}"),
            F::StarNotInt { format, arg, reason: why } => {
                format!("{call} format {format} uses non-int {arg}{} as argument of *", reason(why))
            }
            F::WrongType { format, arg, ty, reason: why } => {
                format!("{call} format {format} has arg {arg} of wrong type {ty}{}", reason(why))
            }
            F::MissingArg { format, number, has } => {
                format!("{call} format {format} reads arg #{number}, but call has {}", count(*has, "arg"))
            }
            F::FuncInFormat { format, arg } => {
                format!("{call} format {format} arg {arg} is a func value, not called")
            }
            F::RecursiveInFormat { format, arg, method } => {
                format!("{call} format {format} with arg {arg} causes recursive {method} method call")
            }
            F::FuncValue { arg } => format!("{call} arg {arg} is a func value, not called"),
            F::Recursive { arg, method } => {
                format!("{call} arg {arg} causes recursive call to {method} method")
            }
            F::Writer { arg } => format!("{call} does not take io.Writer but has first arg {arg}"),
            F::PossibleDirective { directive } => {
                format!("{call} call has possible Printf formatting directive {directive}")
            }
            F::Newline => format!("{call} arg list ends with redundant newline"),
        }
    }

    fn fr(&self, call: &str) -> String {
        match self {
            F::NotConstant => format!("le format donné à {call} n’est pas une constante"),
            F::NoDirectives => format!("{call} reçoit des arguments, mais le format n’a aucune directive %"),
            F::MissingVerb { format } => format!("{call} : au format {format} il manque un verbe à la fin"),
            F::MissingBracket { format } => format!("{call} : au format {format} il manque le ] final"),
            F::BadIndex { index } => format!("{call} : [{index}] n’est pas un indice d’argument"),
            F::NoWrapping => format!("{call} n’emballe pas d’erreur : %w n’est permis que dans fmt.Errorf"),
            F::ArgCount { needs, has } => {
                format!("{call} demande {} mais en reçoit {}", count_fr(*needs, "argument"), has)
            }
            F::UnknownVerb { format, verb } => {
                format!("{call} : le format {format} a un verbe inconnu, {verb}")
            }
            F::UnknownFlag { format, flag } => {
                format!("{call} : le format {format} a un drapeau qui ne va pas, {flag}")
            }
            F::StarNotInt { format, arg, reason: why } => format!(
                "{call} : dans le format {format}, * demande un entier, et {arg}{} n’en est pas un",
                reason(&why.as_deref().map(contains))
            ),
            F::WrongType { format, arg, ty, reason: why } => format!(
                "{call} : le format {format} ne convient pas à l’argument {arg}, de type {ty}{}",
                reason(&why.as_deref().map(|r| r.replacen("contains", "contient", 1)))
            ),
            F::MissingArg { format, number, has } => {
                format!("{call} : le format {format} lit l’argument n° {number}, mais l’appel en a {has}")
            }
            F::FuncInFormat { format, arg } => format!(
                "{call} : l’argument {arg} du format {format} est une fonction, qui n’est pas appelée"
            ),
            F::RecursiveInFormat { format, arg, method } => format!(
                "{call} : le format {format} avec l’argument {arg} rappelle sans fin la méthode {method}"
            ),
            F::FuncValue { arg } => {
                format!("{call} : l’argument {arg} est une fonction, qui n’est pas appelée")
            }
            F::Recursive { arg, method } => {
                format!("{call} : l’argument {arg} rappelle sans fin la méthode {method}")
            }
            F::Writer { arg } => format!("{call} n’écrit pas dans un io.Writer, mais reçoit d’abord {arg}"),
            F::PossibleDirective { directive } => {
                format!("{call} ne connaît pas les directives de Printf : {directive} sera imprimé tel quel")
            }
            F::Newline => format!("{call} finit déjà par un saut de ligne : celui des arguments est de trop"),
        }
    }
}
