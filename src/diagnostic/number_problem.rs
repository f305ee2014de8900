//! What is wrong with numbers: malformed constants, misused parts of complex numbers.

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NumberProblem {
    /// A literal whose value is beyond what is kept.
    Malformed {
        text: String,
    },
    ComplexMismatch {
        text: String,
        left: String,
        right: String,
    },
    NotFloats {
        ty: String,
    },
    /// real, or imag, of something else.
    NotComplex {
        ty: String,
        imag: bool,
    },
    /// A value of a type parameter, from which Go derives no other yet.
    OfParam {
        what: String,
        name: &'static str,
    },
}

impl NumberProblem {
    pub(super) fn code(&self) -> &'static str {
        match self {
            NumberProblem::Malformed { .. } => "InvalidConstVal",
            NumberProblem::ComplexMismatch { .. } | NumberProblem::NotFloats { .. } => "InvalidComplex",
            NumberProblem::NotComplex { imag: true, .. } => "InvalidImag",
            NumberProblem::NotComplex { .. } => "InvalidReal",
            NumberProblem::OfParam { name: "imag", .. } => "InvalidImag",
            NumberProblem::OfParam { name: "real", .. } => "InvalidReal",
            NumberProblem::OfParam { .. } => "InvalidComplex",
        }
    }

    pub(super) fn en(&self) -> String {
        match self {
            NumberProblem::Malformed { text } => format!("malformed constant: {text}"),
            NumberProblem::ComplexMismatch { text, left, right } => {
                format!("invalid operation: {text} (mismatched types {left} and {right})")
            }
            NumberProblem::NotFloats { ty } => {
                format!("invalid argument: arguments have type {ty}, expected floating-point")
            }
            NumberProblem::NotComplex { ty, .. } => {
                format!("invalid argument: argument has type {ty}, expected complex type")
            }
            NumberProblem::OfParam { what, name } => format!(
                "{what} not supported as argument to built-in {name} for go1.18 (see go.dev/issue/50937)"
            ),
        }
    }

    pub(super) fn fr(&self) -> String {
        match self {
            NumberProblem::Malformed { text } => format!("constante hors de toute limite : {text}"),
            NumberProblem::ComplexMismatch { text, left, right } => {
                format!("{text} demande deux nombres du même type, pas {left} et {right}")
            }
            NumberProblem::NotFloats { ty } => {
                format!("complex assemble deux flottants, pas des valeurs de type {ty}")
            }
            NumberProblem::NotComplex { ty, imag } => {
                let name = if *imag { "imag" } else { "real" };
                format!("{name} demande un nombre complexe, pas une valeur de type {ty}")
            }
            NumberProblem::OfParam { what, name } => {
                format!("{name} ne s’applique pas encore à un paramètre de type : {what}")
            }
        }
    }
}
