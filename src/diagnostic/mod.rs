//! Typed problems of the learner's program: Go's own error codes, gc's English, a learner's French.
//!
//! Enters: what the parser, the checker and vet's checks found. Leaves: code, English and French for each.
//! Not here: a run's outcome, our own bugs.

mod generic_problem;
mod number_problem;
mod syntax_problem;
mod syntax_words;
mod types_code;
mod types_detail;
mod types_en;
mod types_fr;
mod types_problem;
mod vet_problem;

pub use generic_problem::{GenericProblem, MissingTerm, Uninferred, Unsatisfied};
pub use number_problem::NumberProblem;
pub use syntax_problem::{Lexical, SyntaxProblem};
pub use syntax_words::{Context, Expected};
pub use types_detail::{
    BuiltinMisuse, Incomparable, IndexFault, Misfit, RangeFault, Returned, SelectorMiss, Use,
};
pub use types_problem::TypeProblem;
pub use vet_problem::{PrintfFault, VetProblem};

use crate::source::Span;

/// Something wrong in the learner's program, at its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    pub span: Span,
    pub problem: Problem,
    /// The program could still be run (unused variables and imports).
    pub soft: bool,
    /// How many were found before it, in the order in which gc looks.
    pub found: u32,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Problem {
    Syntax(SyntaxProblem),
    Type(TypeProblem),
    Vet(VetProblem),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Severity {
    Error,
    Warning,
}

impl Diagnostic {
    pub fn syntax(span: Span, problem: SyntaxProblem) -> Diagnostic {
        Diagnostic { span, problem: Problem::Syntax(problem), soft: false, found: 0 }
    }

    pub fn types(span: Span, problem: TypeProblem) -> Diagnostic {
        Diagnostic { span, problem: Problem::Type(problem), soft: false, found: 0 }
    }

    pub fn vet(span: Span, problem: VetProblem) -> Diagnostic {
        Diagnostic { span, problem: Problem::Vet(problem), soft: true, found: 0 }
    }

    /// Vet's findings stand in no program's way.
    pub fn severity(&self) -> Severity {
        match self.problem {
            Problem::Vet(_) => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

impl Problem {
    /// Go's name of the error (internal/types/errors), `Syntax` for the parser's, the check's name for vet's.
    pub fn code(&self) -> &'static str {
        match self {
            Problem::Syntax(_) => "Syntax",
            Problem::Type(p) => p.code(),
            Problem::Vet(p) => p.code(),
        }
    }

    /// gc's wording.
    pub fn en(&self) -> String {
        match self {
            Problem::Syntax(p) => p.en(),
            Problem::Type(p) => p.en(),
            Problem::Vet(p) => p.en(),
        }
    }

    /// For a learner who reads French; Go's words stay.
    pub fn fr(&self) -> String {
        match self {
            Problem::Syntax(p) => p.fr(),
            Problem::Type(p) => p.fr(),
            Problem::Vet(p) => p.fr(),
        }
    }
}
