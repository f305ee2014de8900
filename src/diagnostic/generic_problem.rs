//! What is wrong with type parameters, constraints and their arguments: codes, gc's wording, French.

use super::types_detail::Misfit;

/// Why a type argument does not satisfy its constraint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unsatisfied {
    Methods(Misfit),
    NotComparable {
        ty: String,
    },
    EmptySet {
        constraint: String,
    },
    /// Not in the type set.
    Missing {
        ty: String,
        constraint: String,
        cause: MissingTerm,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MissingTerm {
    /// Its underlying type is there.
    Tilde {
        term: String,
    },
    Mentioned,
    NotIn {
        terms: String,
    },
    /// An interface whose types are not all there.
    NotSubset,
}

/// Why type arguments cannot be inferred.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Uninferred {
    Param {
        name: String,
        at: String,
    },
    /// An argument's type does not fit its parameter's.
    Mismatch {
        ty: String,
        of: String,
        param: String,
        inferred: Option<String>,
        unknown: Option<String>,
    },
    /// The same for a function value assigned to a function type.
    Reverse {
        ty: String,
        of: String,
        param: String,
        inferred: String,
    },
    Constraint {
        param: String,
        ty: String,
        constraint: String,
        misfit: Option<Box<Misfit>>,
    },
    Untyped {
        left: String,
        right: String,
        param: String,
    },
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum GenericProblem {
    WithoutInstantiation {
        what: &'static str,
        text: String,
    },
    NotGeneric {
        text: String,
        ty: String,
    },
    TypeArgumentCount {
        name: String,
        have: usize,
        want: usize,
    },
    FunctionArgumentCount {
        have: usize,
        want: usize,
    },
    Unsatisfied(Unsatisfied),
    CannotInfer {
        call: Option<String>,
        why: Uninferred,
    },
    /// A constraint used as a variable's type.
    OnlyConstraint {
        ty: String,
        terms: bool,
    },
    ConstraintInConversion {
        ty: String,
    },
    ParamAsConstraint,
    ParamAsType,
    ParamAsAlias,
    ParamInTerm {
        tilde: Option<String>,
    },
    TildeOfInterface {
        ty: String,
    },
    TildeOfDefined {
        ty: String,
        under: String,
    },
    UnionWithMethods {
        term: String,
    },
    UnionWithComparable {
        term: Option<String>,
    },
    ManyTerms {
        most: usize,
    },
    Overlapping {
        term: String,
        other: String,
    },
    InstanceCycle {
        lines: Vec<String>,
    },
    ReceiverParams {
        got: usize,
        want: usize,
    },
    NotAGenericReceiver {
        ty: String,
    },
    ReceiverParameter {
        what: String,
    },
    MethodsOnInstance {
        ty: String,
    },
    /// A type switch or assertion on a type parameter.
    ParamAsInterface {
        what: String,
        switch: bool,
    },
    EmbeddedParam,
    /// main or init.
    EntryWithTypeParams {
        name: String,
    },
    WithoutBody,
    GenericAliasReceiver {
        ty: String,
    },
}

fn list(n: usize) -> String {
    super::types_en::plural(n, "type parameter", "type parameters")
}

impl GenericProblem {
    pub(super) fn code(&self) -> &'static str {
        use GenericProblem::*;
        match self {
            WithoutInstantiation { .. } | TypeArgumentCount { .. } | FunctionArgumentCount { .. } => {
                "WrongTypeArgCount"
            }
            NotGeneric { .. } => "NotAGenericType",
            Unsatisfied(_) => "InvalidTypeArg",
            CannotInfer { .. } => "CannotInferTypeArgs",
            OnlyConstraint { .. } | ConstraintInConversion { .. } => "MisplacedConstraintIface",
            ParamAsConstraint | ParamAsType | ParamAsAlias | ParamInTerm { .. } => "MisplacedTypeParam",
            TildeOfInterface { .. }
            | TildeOfDefined { .. }
            | UnionWithMethods { .. }
            | UnionWithComparable { .. }
            | ManyTerms { .. }
            | Overlapping { .. } => "InvalidUnion",
            InstanceCycle { .. } => "InvalidInstanceCycle",
            ReceiverParams { .. } => "BadRecv",
            NotAGenericReceiver { .. } | ReceiverParameter { .. } | MethodsOnInstance { .. } => "InvalidRecv",
            ParamAsInterface { switch: false, .. } => "InvalidAssert",
            ParamAsInterface { .. } => "InvalidTypeSwitch",
            EntryWithTypeParams { name } if name == "init" => "InvalidInitDecl",
            EntryWithTypeParams { .. } => "InvalidMainDecl",
            WithoutBody => "MissingBody",
            GenericAliasReceiver { .. } => "InvalidRecv",
            EmbeddedParam => "MisplacedTypeParam",
        }
    }

    pub(super) fn en(&self) -> String {
        use GenericProblem::*;
        match self {
            WithoutInstantiation { what, text } => {
                format!("cannot use generic {what} {text} without instantiation")
            }
            NotGeneric { text, ty } => format!("invalid operation: {text} ({ty} is not a generic type)"),
            TypeArgumentCount { name, have, want } => {
                let few = if have < want { "not enough" } else { "too many" };
                format!("{few} type arguments for type {name}: have {have}, want {want}")
            }
            FunctionArgumentCount { have, want } => format!("got {have} type arguments but want {want}"),
            Unsatisfied(why) => why.en(),
            CannotInfer { call: Some(call), why } => format!("in call to {call}, {}", why.en()),
            CannotInfer { call: None, why } => why.en(),
            OnlyConstraint { ty, terms } => {
                let why = if *terms { "contains type constraints" } else { "is (or embeds) comparable" };
                format!("cannot use type {ty} outside a type constraint: interface {why}")
            }
            ConstraintInConversion { ty } => {
                format!(
                    "cannot use interface {ty} in conversion (contains specific type constraints or is comparable)"
                )
            }
            ParamAsConstraint => "cannot use a type parameter as constraint".into(),
            ParamAsType => "cannot use a type parameter as RHS in type declaration".into(),
            ParamAsAlias => "cannot use type parameter declared in alias declaration as RHS".into(),
            ParamInTerm { tilde: None } => "term cannot be a type parameter".into(),
            ParamInTerm { tilde: Some(text) } => format!("type in term {text} cannot be a type parameter"),
            TildeOfInterface { ty } => format!("invalid use of ~ ({ty} is an interface)"),
            TildeOfDefined { ty, under } => {
                format!("invalid use of ~ (underlying type of {ty} is {under})")
            }
            UnionWithMethods { term } => format!("cannot use {term} in union ({term} contains methods)"),
            UnionWithComparable { term: None } => "cannot use comparable in union".into(),
            UnionWithComparable { term: Some(term) } => {
                format!("cannot use {term} in union ({term} embeds comparable)")
            }
            ManyTerms { most } => {
                format!("cannot handle more than {most} union terms (implementation limitation)")
            }
            Overlapping { term, other } => format!("overlapping terms {term} and {other}"),
            InstanceCycle { lines } => format!("instantiation cycle:{}", indented(lines)),
            ReceiverParams { got, want } => {
                format!("receiver declares {}, but receiver base type declares {want}", list(*got))
            }
            NotAGenericReceiver { ty } => format!("{ty} is not a generic type"),
            ReceiverParameter { what } => {
                format!("receiver type parameter {what} must be an identifier")
            }
            MethodsOnInstance { ty } => format!("cannot define new methods on instantiated type {ty}"),
            ParamAsInterface { what, switch: true } => {
                format!("cannot use type switch on type parameter value {what}")
            }
            ParamAsInterface { what, switch: false } => {
                format!("invalid operation: cannot use type assertion on type parameter value {what}")
            }
            EntryWithTypeParams { name } => format!("func {name} must have no type parameters"),
            WithoutBody => "generic function is missing function body".into(),
            GenericAliasReceiver { ty } => {
                format!("cannot define new methods on generic alias type {ty}")
            }
            EmbeddedParam => "embedded field type cannot be a (pointer to a) type parameter".into(),
        }
    }

    pub(super) fn fr(&self) -> String {
        use GenericProblem::*;
        match self {
            WithoutInstantiation { what, text } => {
                let what = if *what == "type" { "le type générique" } else { "la fonction générique" };
                format!("{what} {text} ne s’emploie pas sans ses arguments de type")
            }
            NotGeneric { text, ty } => format!("{text} : le type {ty} n’est pas générique"),
            TypeArgumentCount { name, have, want } => {
                format!("le type {name} prend {want} argument(s) de type, pas {have}")
            }
            FunctionArgumentCount { have, want } => {
                format!("{have} argument(s) de type, mais la fonction en prend {want}")
            }
            Unsatisfied(why) => why.fr(),
            CannotInfer { call: Some(call), why } => format!("dans l’appel de {call}, {}", why.fr()),
            CannotInfer { call: None, why } => why.fr(),
            OnlyConstraint { ty, terms } => {
                let why = if *terms { "contient des ensembles de types" } else { "contient comparable" };
                format!("{ty} ne sert que de contrainte : cette interface {why}")
            }
            ConstraintInConversion { ty } => {
                format!("on ne convertit pas vers {ty}, qui ne sert que de contrainte")
            }
            ParamAsConstraint => "un paramètre de type ne sert pas de contrainte".into(),
            ParamAsType => "un paramètre de type ne se renomme pas dans une déclaration de type".into(),
            ParamAsAlias => "un alias générique ne désigne pas son propre paramètre de type".into(),
            ParamInTerm { .. } => "un paramètre de type ne peut être un terme d’une union".into(),
            TildeOfInterface { ty } => format!("~ ne s’emploie pas devant {ty}, qui est une interface"),
            TildeOfDefined { ty, under } => {
                format!("~ ne s’emploie pas devant {ty}, dont le type sous-jacent est {under}")
            }
            UnionWithMethods { term } => {
                format!("{term} a des méthodes et ne peut faire partie d’une union")
            }
            UnionWithComparable { .. } => "comparable ne peut faire partie d’une union".into(),
            ManyTerms { most } => format!("une union a au plus {most} termes"),
            Overlapping { term, other } => format!("les termes {term} et {other} se recouvrent"),
            InstanceCycle { lines } => {
                format!("instanciation sans fin :{}", indented(lines))
            }
            ReceiverParams { got, want } => {
                format!("le récepteur a {got} paramètre(s) de type, son type en déclare {want}")
            }
            NotAGenericReceiver { ty } => format!("{ty} n’est pas un type générique"),
            ReceiverParameter { what } => {
                format!("le paramètre de type {what} d’un récepteur doit être un nom")
            }
            MethodsOnInstance { ty } => {
                format!("on ne déclare pas de méthode sur l’instance {ty} d’un type générique")
            }
            ParamAsInterface { what, .. } => {
                format!("{what} est d’un type paramètre, pas d’un type interface : écrire any(…)")
            }
            EntryWithTypeParams { name } => format!("func {name} n’a pas de paramètres de type"),
            WithoutBody => "il manque le corps de cette fonction générique".into(),
            GenericAliasReceiver { ty } => {
                format!("on ne déclare pas de méthode sur l’alias générique {ty}")
            }
            EmbeddedParam => "un champ incorporé ne peut avoir pour type un paramètre de type".into(),
        }
    }
}

fn indented(lines: &[String]) -> String {
    lines.iter().map(|l| format!("\n\t{l}")).collect()
}

impl Unsatisfied {
    fn en(&self) -> String {
        match self {
            Unsatisfied::Methods(misfit) => misfit.en_verb("satisfy"),
            Unsatisfied::NotComparable { ty } => format!("{ty} does not satisfy comparable"),
            Unsatisfied::EmptySet { constraint } => format!("cannot satisfy {constraint} (empty type set)"),
            Unsatisfied::Missing { ty, constraint, cause } => {
                let why = match cause {
                    MissingTerm::Tilde { term } => {
                        format!(" (possibly missing ~ for {term} in {constraint})")
                    }
                    MissingTerm::Mentioned => {
                        format!(
                            " ({constraint} mentions {ty}, but {ty} is not in the type set of {constraint})"
                        )
                    }
                    MissingTerm::NotIn { terms } => format!(" ({ty} missing in {terms})"),
                    MissingTerm::NotSubset => String::new(),
                };
                format!("{ty} does not satisfy {constraint}{why}")
            }
        }
    }

    fn fr(&self) -> String {
        match self {
            Unsatisfied::Methods(misfit) => misfit.fr(),
            Unsatisfied::NotComparable { ty } => format!("{ty} ne satisfait pas comparable"),
            Unsatisfied::EmptySet { constraint } => {
                format!("aucun type ne satisfait {constraint} (ensemble vide)")
            }
            Unsatisfied::Missing { ty, constraint, cause } => {
                let why = match cause {
                    MissingTerm::Tilde { term } => format!(" (il manque peut-être ~ devant {term})"),
                    MissingTerm::NotIn { terms } => format!(" ({ty} n’est pas dans {terms})"),
                    _ => String::new(),
                };
                format!("{ty} ne satisfait pas {constraint}{why}")
            }
        }
    }
}

impl Uninferred {
    fn en(&self) -> String {
        match self {
            Uninferred::Param { name, at } => format!("cannot infer {name} (declared at {at})"),
            Uninferred::Mismatch { ty, of, param, unknown: Some(unknown), .. } => {
                format!("type {ty} of {of} does not match {param} (cannot infer {unknown})")
            }
            Uninferred::Mismatch { ty, of, param, inferred: Some(inferred), .. } => {
                format!("type {ty} of {of} does not match inferred type {inferred} for {param}")
            }
            Uninferred::Mismatch { ty, of, param, .. } => format!("type {ty} of {of} does not match {param}"),
            Uninferred::Reverse { ty, of, param, inferred } => {
                format!("inferred type {inferred} for {param} does not match type {ty} of {of}")
            }
            Uninferred::Constraint { param, ty, constraint, misfit } => {
                let why = misfit.as_ref().map_or(String::new(), |m| format!(" {}", m.reason()));
                format!("{param} (type {ty}) does not satisfy {constraint}{why}")
            }
            Uninferred::Untyped { left, right, param } => {
                format!("mismatched types {left} and {right} (cannot infer {param})")
            }
        }
    }

    fn fr(&self) -> String {
        match self {
            Uninferred::Param { name, at } => format!("{name} (déclaré en {at}) ne se déduit pas"),
            Uninferred::Mismatch { ty, of, param, inferred: Some(inferred), unknown: None } => {
                format!("le type {ty} de {of} n’est pas {inferred}, le type déduit pour {param}")
            }
            Uninferred::Mismatch { ty, of, param, .. } => {
                format!("le type {ty} de {of} ne correspond pas à {param}")
            }
            Uninferred::Reverse { ty, of, inferred, .. } => {
                format!("le type déduit {inferred} ne correspond pas au type {ty} de {of}")
            }
            Uninferred::Constraint { param, ty, constraint, .. } => {
                format!("{param} (type {ty}) ne satisfait pas {constraint}")
            }
            Uninferred::Untyped { left, right, param } => {
                format!("types différents, {left} et {right} : {param} ne se déduit pas")
            }
        }
    }
}
