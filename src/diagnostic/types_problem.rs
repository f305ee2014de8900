//! The checker's problems.

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TypeProblem {
    Undefined { name: String },
}

impl TypeProblem {
    pub fn code(&self) -> &'static str {
        match self {
            TypeProblem::Undefined { .. } => "UndeclaredName",
        }
    }

    pub fn en(&self) -> String {
        match self {
            TypeProblem::Undefined { name } => format!("undefined: {name}"),
        }
    }

    pub fn fr(&self) -> String {
        match self {
            TypeProblem::Undefined { name } => format!("nom inconnu : {name}"),
        }
    }
}
