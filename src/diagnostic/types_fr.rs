//! The checker's problems for a learner who reads French; Go's own words stay as they are.

use super::types_detail::*;
use super::types_en::plural;
use super::types_problem::*;

impl Use {
    fn fr(&self) -> String {
        match self {
            Use::Assignment | Use::MultipleAssignment => "dans une affectation".into(),
            Use::VarDeclaration => "dans une déclaration de variable".into(),
            Use::ConstDeclaration => "dans une déclaration de constante".into(),
            Use::Argument { name } => format!("comme argument de {name}"),
            Use::Return => "dans un return".into(),
            Use::Send => "dans un envoi".into(),
            Use::StructLiteral => "dans un littéral de structure".into(),
            Use::ArrayLiteral => "dans un littéral de tableau ou de slice".into(),
            Use::MapLiteral => "dans un littéral de map".into(),
            Use::MapIndex => "comme clé de map".into(),
            Use::RangeClause => "dans un range".into(),
            Use::Conversion => "dans une conversion".into(),
            Use::Blank => "dans une affectation à _".into(),
            Use::Switch => "comme expression d’un switch".into(),
        }
    }
}

impl Misfit {
    pub(super) fn fr(&self) -> String {
        match self {
            Misfit::MissingMethod { ty, iface, name } => {
                format!("{ty} n’implémente pas {iface} (il manque la méthode {name})")
            }
            Misfit::PointerReceiver { ty, iface, name } => {
                format!("{ty} n’implémente pas {iface} (le récepteur de la méthode {name} est un pointeur)")
            }
            Misfit::WrongSignature { ty, iface, name, have, want } => format!(
                "{ty} n’implémente pas {iface} (la méthode {name} n’a pas le bon type)\n\t\ton a     {have}\n\t\til faut  {want}"
            ),
            Misfit::OtherCase { ty, iface, name, have, want } => format!(
                "{ty} n’implémente pas {iface} (il manque la méthode {name})\n\t\ton a     {have}\n\t\til faut  {want}"
            ),
            Misfit::PointerToInterface { ty, pointer } => {
                format!("{ty} n’implémente pas {pointer} (pointeur vers une interface, pas une interface)")
            }
            Misfit::FromPointerToInterface { ty, iface } => {
                format!("{ty} n’implémente pas {iface} (pointeur vers une interface, pas une interface)")
            }
            Misfit::Term { from, to, of, of_source, .. } => match of_source {
                true => format!("{from}, que {of} permet, ne s’affecte pas à {to}"),
                false => format!("{from} ne s’affecte pas à {to}, que {of} permet"),
            },
            Misfit::NeedsAssertion => "il faut une assertion de type".into(),
        }
    }
}

fn because(misfit: &Option<Box<Misfit>>) -> String {
    misfit.as_ref().map_or(String::new(), |m| format!(" : {}", m.fr()))
}

impl Incomparable {
    fn fr(&self) -> String {
        match self {
            Incomparable::Mismatched { left, right } => format!("types différents : {left} et {right}"),
            Incomparable::Undefined { op, what } => format!("l’opérateur {op} n’existe pas pour {what}"),
            Incomparable::OnlyToNil { kind } => format!("une valeur {kind} ne se compare qu’à nil"),
            Incomparable::Param { ty, op } => {
                format!("le paramètre de type {ty} ne permet pas l’opérateur {op}")
            }
            Incomparable::InTypeSet { .. } => "des types de l’ensemble ne se comparent pas".into(),
            Incomparable::Contains { ty, .. } => format!("{ty}, qu’elle contient, ne se compare pas"),
        }
    }
}

fn kind_fr(what: &str) -> &str {
    match what {
        "field" => "le champ",
        "method" => "la méthode",
        other => other,
    }
}

impl SelectorMiss {
    fn fr(&self) -> String {
        use SelectorMiss::*;
        match self {
            Nothing { ty, name } => format!("le type {ty} n’a ni champ ni méthode {name}"),
            NoMethod { ty, name } => format!("le type {ty} n’a pas de méthode {name}"),
            Misspelled { ty, name, what, there } => {
                format!("le type {ty} n’a ni champ ni méthode {name}, mais il a {} {there}", kind_fr(what))
            }
            Unexported { ty, name, what, there } => format!(
                "le type {ty} n’a ni champ ni méthode {name}, mais il a {} {there}, qui n’est pas exporté",
                kind_fr(what)
            ),
            Inaccessible { what, there } => format!("{} {there} n’est pas exporté", kind_fr(what)),
            PointerToInterface { ty } => {
                format!("{ty} est un pointeur vers une interface, pas une interface")
            }
            PointerToParam { ty } => {
                format!("{ty} est un pointeur vers un paramètre de type, qui n’a pas de méthodes")
            }
        }
    }
}

impl RangeFault {
    fn fr(&self) -> &'static str {
        match self {
            RangeFault::None => "",
            RangeFault::NoSpecificType | RangeFault::Different { .. } => {
                " : les types possibles n’ont pas de type sous-jacent commun"
            }
            RangeFault::SendOnly { .. } => " : ce canal n’accepte que des envois",
            RangeFault::NotAnIterator
            | RangeFault::Results
            | RangeFault::YieldDefinedBool
            | RangeFault::YieldVariadic { .. }
            | RangeFault::YieldNotFunc
            | RangeFault::YieldNotBool
            | RangeFault::YieldTooMany => {
                " : il faudrait une fonction de la forme func(yield func(...) bool)"
            }
        }
    }
}

fn refers_fr(what: &str, name: &str, refers: &[String]) -> String {
    if refers.is_empty() {
        return format!("{what} : {name} dépend de lui-même");
    }
    let lines: Vec<String> =
        refers.iter().map(|r| format!("\n\t{}", r.replace(" refers to ", " dépend de "))).collect();
    format!("{what} {name}{}", lines.concat())
}

impl TypeProblem {
    pub fn fr(&self) -> String {
        use TypeProblem::*;
        match self {
            Undefined { name } => format!("nom inconnu : {name}"),
            MemberNotSupported { text } => format!("{text} n’est pas disponible ici"),
            UndefinedMember { text, there: None } => format!("nom inconnu : {text}"),
            UndefinedMember { text, there: Some(there) } => {
                format!("nom inconnu : {text} (mais {there} existe)")
            }
            NotExported { name, package } => format!("{name} n’est pas exporté par le paquet {package}"),
            NoSuchMember { text, miss } => format!("{text} n’existe pas ({})", miss.fr()),
            AmbiguousSelector { text } => format!("sélecteur ambigu : {text}"),
            MethodExprNeedsPointer { ty, name } => {
                format!("expression de méthode incorrecte : {ty}.{name} (il faut (*{ty}).{name})")
            }
            PointerMethod { ty, name } => {
                format!("la méthode {name} attend un pointeur et ne peut pas être appelée sur {ty}")
            }
            BuiltinInSelector { what } => format!("{what} ne peut pas précéder un point"),
            DeclaredNotUsed { name } | BindNotUsed { name } => {
                format!("variable déclarée mais jamais utilisée : {name}")
            }
            ImportedNotUsed { path, name: None } => format!("{path:?} est importé mais jamais utilisé"),
            ImportedNotUsed { path, name: Some(name) } => {
                format!("{path:?}, importé sous le nom {name}, n’est jamais utilisé")
            }
            ImportConflict { name, other } => {
                format!("{name} est déjà le nom d’un paquet importé\n\t{other} : autre déclaration de {name}")
            }
            PackageNotSupported { path } => format!("le paquet {path} n’est pas encore disponible ici"),
            PackageNotFound { path } => {
                format!("le paquet {path} n’existe pas dans la bibliothèque standard")
            }
            PackageAsValue { name } => format!("le paquet {name} doit être suivi d’un point et d’un nom"),
            OtherPackage { name, first } => {
                format!("paquet {name} ; les autres fichiers sont du paquet {first}")
            }
            BlankPackage => "un paquet ne se nomme pas _".into(),
            ImportInit => "un import ne peut s’appeler init, nom réservé aux fonctions init".into(),
            NoMain => "le paquet main n’a pas de fonction main".into(),
            Redeclared { name, other } => {
                format!("{name} est déjà déclaré dans ce bloc\n\t{other} : autre déclaration de {name}")
            }
            FieldRedeclared { name, other } => {
                format!("{name} est déjà déclaré\n\t{other} : autre déclaration de {name}")
            }
            MethodRedeclared { name, other } => format!("la méthode {name} est déjà déclarée en {other}"),
            FieldAndMethod { name, other } => {
                format!("un champ et une méthode portent le même nom : {name}\n\t{other} : le champ")
            }
            DuplicateMethod { name, .. } => format!("méthode en double : {name}"),
            BlankMethod => "une méthode d’interface doit avoir un nom, et un seul".into(),
            MustBeFunc { name } => format!("{name} ne peut être qu’une fonction"),
            EntryWithParameters { name } => format!("la fonction {name} n’a ni paramètre ni résultat"),
            MissingBody { name } => format!("il manque le corps de la fonction {name}"),
            InvalidReceiver { ty } => format!("{ty} ne peut pas être le type d’un récepteur"),
            ReceiverOfOtherPackage { ty } => {
                format!("on ne peut pas ajouter de méthode à {ty}, qui vient d’un autre paquet")
            }
            RecursiveType { name, refers } => refers_fr("type récursif sans fin", name, refers),
            InitializationCycle { name, refers } => refers_fr("cycle d’initialisation", name, refers),
            NotAType { what } => format!("{what} n’est pas un type"),
            DotsArray => "[...] ne s’emploie que dans un littéral".into(),
            UndefinedArrayLength { name } => format!("longueur de tableau inconnue : {name}"),
            ArrayLengthNotConstant { what } => {
                format!("la longueur du tableau, {what}, doit être une constante")
            }
            ArrayLengthNotInteger { what } => format!("la longueur du tableau, {what}, doit être un entier"),
            InvalidArrayLength { what } => format!("longueur de tableau incorrecte : {what}"),
            InvalidMapKey { ty } => format!("{ty} ne peut pas servir de clé de map"),
            EmbeddedPointer { interface: false } => "un champ embarqué ne peut pas être un pointeur".into(),
            EmbeddedPointer { interface: true } => {
                "un champ embarqué ne peut pas être un pointeur vers une interface".into()
            }
            InvalidConstType { ty } => format!("une constante ne peut pas être de type {ty}"),
            NotConstant { what } => format!("{what} n’est pas une constante"),
            MissingInit { name } => format!("il manque la valeur de {name}"),
            ExtraInit { text } => format!("une valeur de trop : {text}"),
            IotaOutside => "iota ne s’emploie que dans une déclaration de constante".into(),
            BlankAsValue => "_ n’est ni une valeur ni un type".into(),
            UsedAsValue { what } => format!("{what} ne donne pas de valeur"),
            MustBeCalled { what } => format!("{what} doit être appelé"),
            NotAnExpression { what } => format!("{what} n’est pas une expression"),
            NotUsed { what } => format!("{what} n’est pas utilisé"),
            MultipleValues { what } => format!("{what} donne plusieurs valeurs là où il en faut une seule"),
            ExcessiveConstant { text } => {
                format!("constante trop longue ({} caractères)", text.chars().count())
            }
            ConstantNotRepresentable => "le résultat constant ne peut pas être représenté".into(),
            ConstantStringTooLong { len, .. } => format!("chaîne constante trop longue ({len} octets)"),
            ConstantOverflow { .. } => "constante trop grande".into(),
            Truncated { what, ty } => format!("{what} perdrait ses décimales en devenant {ty}"),
            Overflows { what, ty } => format!("{what} dépasse les limites de {ty}"),
            CannotConvert { what, ty, misfit } => {
                format!("impossible de convertir {what} en {ty}{}", because(misfit))
            }
            ConversionOverflows { value, ty } => format!("la constante {value} dépasse les limites de {ty}"),
            ConversionCount { ty, many: false } => format!("il manque la valeur à convertir en {ty}"),
            ConversionCount { ty, many: true } => format!("la conversion en {ty} n’attend qu’une valeur"),
            CannotUse { what, ty, usage, misfit } => {
                format!("{what} ne peut pas servir de {ty} {}{}", usage.fr(), because(misfit))
            }
            CannotUseNumber { what, ty, usage, truncated } => {
                let why = if *truncated { "décimales perdues" } else { "dépasse les limites du type" };
                format!("{what} ne peut pas servir de {ty} {} ({why})", usage.fr())
            }
            NilUse { usage } => format!("nil n’a pas de type {}", usage.fr()),
            _ => self.fr_operations(),
        }
    }

    fn fr_operations(&self) -> String {
        use TypeProblem::*;
        match self {
            OperatorNotDefined { op, what } => format!("l’opérateur {op} n’existe pas pour {what}"),
            MismatchedTypes { text, left, right } => {
                format!("opération impossible : {text} (types différents : {left} et {right})")
            }
            InvalidComparison { text, cause } => format!("comparaison impossible : {text} ({})", cause.fr()),
            InvalidCase { case, tag, cause } => {
                format!("cas {case} impossible dans un switch sur {tag} ({})", cause.fr())
            }
            DivisionByZero => "division par zéro".into(),
            ShiftOperand { what } => format!("le décalage demande un entier, pas {what}"),
            ShiftOfType { text, ty } => format!("le décalage demande un entier, pas {text} (de type {ty})"),
            NegativeShift { what } => format!("décalage négatif : {what}"),
            InvalidShiftCount { what } => format!("décalage incorrect : {what}"),
            ShiftCountNotInteger { what } => format!("le décalage {what} doit être un entier"),
            CannotIndirect { what } => format!("{what} n’est pas un pointeur : * ne s’y applique pas"),
            CannotTakeAddress { what } => format!("{what} n’a pas d’adresse : & ne s’y applique pas"),
            TildeOutside => {
                "~ ne s’emploie que dans une contrainte de type (pour inverser les bits : ^)".into()
            }
            KeyValue => "clé:valeur ne s’emploie que dans un littéral".into(),
            ReceiveFromSendOnly { ty, what } => {
                format!("on ne peut qu’envoyer sur {what} : le type {ty} interdit de recevoir")
            }
            ReceiveFromNonChannel { what, .. } => format!("{what} n’est pas un canal : rien à y recevoir"),
            SendToReceiveOnly { ty, what } => {
                format!("on ne peut que recevoir de {what} : le type {ty} interdit d’envoyer")
            }
            SendToNonChannel { what, .. } => format!("{what} n’est pas un canal : on ne peut rien y envoyer"),
            TypeSwitchGuard => ".(type) ne s’emploie que dans un switch de type".into(),
            AssertionOfNonInterface { what } | TypeSwitchOfNonInterface { what } => {
                format!("{what} n’est pas une interface")
            }
            Impossible { text, misfit, case_of: None } => {
                format!("assertion de type impossible : {text}\n\t{}", misfit.fr())
            }
            Impossible { text, misfit, case_of: Some(of) } => {
                format!("cas impossible dans le switch de type sur {of} : {text}\n\t{}", misfit.fr())
            }
            SeveralIndices => "un seul indice à la fois".into(),
            CannotIndex { what } => format!("{what} ne s’indexe pas"),
            BadIndex { what, fault, .. } => {
                let fault = match fault {
                    IndexFault::NotInteger => "doit être un entier",
                    IndexFault::Negative => "ne doit pas être négatif",
                    IndexFault::Overflows => "dépasse les limites de int",
                };
                format!("l’indice {what} {fault}")
            }
            IndexOutOfBounds { index, len } => format!("l’indice {index} est hors des limites [0:{len}]"),
            CannotSlice { what } => format!("{what} ne se découpe pas"),
            SliceOfUnaddressable { what } => format!("{what} n’a pas d’adresse et ne se découpe pas"),
            ThreeIndexString => "une chaîne ne se découpe pas avec trois indices".into(),
            SwappedIndices { low, high } => format!("indices de découpe inversés : {low} < {high}"),
            UntypedLiteral => "il manque le type du littéral".into(),
            InvalidLiteral { ty } => format!("{ty} ne s’écrit pas avec un littéral {{...}}"),
            MixedLiteral => "champ:valeur et valeurs seules ne se mélangent pas".into(),
            TooManyValues { ty } => format!("trop de valeurs pour la structure {ty}"),
            TooFewValues { ty } => format!("pas assez de valeurs pour la structure {ty}"),
            UnexportedInLiteral { field, ty } => format!("le champ {field} de {ty} n’est pas exporté"),
            InvalidFieldName { text } => format!("{text} n’est pas un nom de champ"),
            UnknownField { miss } => format!("champ inconnu dans le littéral : {}", miss.fr()),
            DuplicateField { name } => format!("le champ {name} est donné deux fois"),
            IndexNotConstant { text } => format!("l’indice {text} doit être une constante entière"),
            LiteralOutOfBounds { index, len } => format!("l’indice {index} est hors des limites (>= {len})"),
            DuplicateIndex { index } => format!("l’indice {index} est donné deux fois"),
            MissingKey => "il manque une clé dans le littéral de map".into(),
            DuplicateKey { key } => format!("la clé {key} est donnée deux fois"),
            NoSpecificFunction { what } => format!("{what} ne s’appelle pas : son type n’est pas connu"),
            NotAFunction { what, ty } => format!("{what} ne s’appelle pas : {ty} n’est pas une fonction"),
            ArgumentCount { name, many, have, want } => {
                let qualifier = if *many { "trop d’arguments" } else { "pas assez d’arguments" };
                format!("{qualifier} dans l’appel de {name}\n\ton a     {have}\n\til faut  {want}")
            }
            DotsWithTuple { count, what } => {
                format!("... ne s’emploie pas avec {what}, qui donne {count} valeurs")
            }
            DotsNonVariadic { name } => format!("... ne s’emploie pas ici : {name} n’est pas variadique"),
            DotsInConversion { ty } => format!("... ne s’emploie pas dans une conversion en {ty}"),
            DotsWithBuiltin { name } => format!("... ne s’emploie pas avec {name}"),
            BuiltinCount { text, many, expected, found } => {
                let qualifier = if *many { "trop d’arguments" } else { "pas assez d’arguments" };
                format!("{qualifier} pour {text} (attendus : {expected}, donnés : {found})")
            }
            _ => self.fr_statements(),
        }
    }

    fn fr_statements(&self) -> String {
        use TypeProblem::*;
        match self {
            BuiltinMisuse { what, misuse } => misuse.fr(what),
            AppendToNonSlice { what } => format!("append demande un slice, pas {what}"),
            CopyNonSlice { what } => format!("copy demande un slice, pas {what}"),
            CopyMismatch { to, from, to_elem, from_elem } => {
                format!("copy demande des éléments du même type : {to} ({to_elem}) et {from} ({from_elem})")
            }
            CannotMake { what } => format!("make ne crée que des slices, des maps et des canaux, pas {what}"),
            MakeCount { text, min, found } => {
                format!("{text} attend {min} ou {} arguments, pas {found}", min + 1)
            }
            LengthAndCapacitySwapped => "longueur et capacité sont inversées".into(),
            MinMaxMismatch { left, right, of } => {
                format!("types différents : {left} (argument précédent) et {right} (type de {of})")
            }
            AssignmentMismatch { left, returned } => {
                let vars = plural(*left, "variable", "variables");
                match returned {
                    Returned::Values(n) => format!("{vars} pour {}", plural(*n, "valeur", "valeurs")),
                    Returned::By { name, count } => {
                        format!("{vars}, mais {name} renvoie {}", plural(*count, "valeur", "valeurs"))
                    }
                }
            }
            CannotAssign { text } => {
                format!("on ne peut rien affecter à {text} (ni variable, ni élément de map)")
            }
            CannotAssignPlain { text } => format!("on ne peut rien affecter à {text}"),
            FieldInMap { text } => {
                format!("on ne peut pas modifier {text} : c’est un champ d’une structure rangée dans une map")
            }
            NonNumericIncDec { text, op, ty } => format!("{text}{op} demande un nombre, pas {ty}"),
            RepeatedOnLeft { name } => format!("{name} figure deux fois à gauche de :="),
            NoNewVariables | NoNewVariable => "aucune nouvelle variable à gauche de :=".into(),
            ReturnCount { many, have, want } => {
                let qualifier =
                    if *many { "trop de valeurs renvoyées" } else { "pas assez de valeurs renvoyées" };
                format!("{qualifier}\n\ton a     {have}\n\til faut  {want}")
            }
            ResultHidden { name, inner, other } => {
                format!(
                    "le résultat {name} est masqué au moment du return\n\t{other} : déclaration intérieure de {inner}"
                )
            }
            MissingReturn => "il manque un return".into(),
            NonBooleanCondition { statement } => format!("la condition du {statement} n’est pas un booléen"),
            CannotSwitch { what, ty } => format!("switch impossible sur {what} ({ty} ne se compare pas)"),
            DuplicateCase { what, other, .. } => format!("cas en double : {what}\n\t{other} : premier cas"),
            InvalidSelectCase => {
                "un cas de select est un envoi ou une réception (avec ou sans affectation)".into()
            }
            MultipleDefaults { other } => format!("plusieurs default (le premier en {other})"),
            IterationVariable { ty } => {
                format!("une variable de type {ty} ne peut compter les tours de la boucle")
            }
            PromotedTwice { field, other, .. } => {
                format!("les champs {field} et {other} se recouvrent dans ce littéral")
            }
            ThroughPointer { name } => {
                format!("le champ {name} est derrière un pointeur : il ne se donne pas ici")
            }
            NonNameDefine { text } => format!("{text} n’est pas un nom, à gauche de :="),
            NeedsVersion { what, minor, file } => format!(
                "{what} : il faut Go 1.{minor} au moins, et le fichier demande Go 1.{file} (//go:build go1.{file})"
            ),
            SettingWithoutValue => "//go:debug attend un nom, = et une valeur".into(),
            SettingRemoved { name, value, minor } => {
                format!("//go:debug : Go 1.{minor} a supprimé le réglage {name} et sa valeur {value}")
            }
            CannotRange { what, fault } => format!("range ne parcourt pas {what}{}", fault.fr()),
            ManyRangeVariables => "un range donne au plus deux variables".into(),
            RangeVariables { what, one: false } => format!("range sur {what} ne donne aucune variable"),
            RangeVariables { what, one: true } => format!("range sur {what} ne donne qu’une variable"),
            SuspendedConversion { keyword, what } => {
                format!("{keyword} demande un appel de fonction, pas la conversion {what}")
            }
            DiscardsResult { keyword, what } => format!("{keyword} perdrait le résultat de {what}"),
            FallthroughLast => "fallthrough est impossible dans le dernier cas".into(),
            FallthroughTypeSwitch => "fallthrough est impossible dans un switch de type".into(),
            FallthroughOutside => "fallthrough doit terminer un cas de switch".into(),
            LabelNotUsed { name } => format!("étiquette définie mais jamais utilisée : {name}"),
            LabelRedeclared { name, other } => format!("l’étiquette {name} est déjà définie en {other}"),
            LabelUndefined { name } | BranchLabelUndefined { name, .. } => {
                format!("étiquette inconnue : {name}")
            }
            InvalidBreakLabel { name } => format!("break ne peut pas viser l’étiquette {name}"),
            InvalidContinueLabel { name } => format!("continue ne peut pas viser l’étiquette {name}"),
            BreakOutside => "break hors d’une boucle, d’un switch ou d’un select".into(),
            ContinueOutside => "continue hors d’une boucle".into(),
            GotoIntoBlock { name, other } => {
                format!("goto {name} saute dans le bloc qui commence en {other}")
            }
            GotoOverVariable { name, variable, other } => {
                format!("goto {name} saute par-dessus la déclaration de {variable} en {other}")
            }
            Generic(problem) => problem.fr(),
            Number(problem) => problem.fr(),
            NotSupported { what } => format!("pas encore disponible ici : {what}"),
            // The other arms are in fr() and fr_operations().
            _ => String::new(),
        }
    }
}

impl BuiltinMisuse {
    fn fr(self, what: &str) -> String {
        match self {
            BuiltinMisuse::LenOrCap { name } => format!("{name} ne s’applique pas à {what}"),
            BuiltinMisuse::Clear => format!("clear vide une map ou un slice, pas {what}"),
            BuiltinMisuse::CloseNonChannel => format!("close ferme un canal, pas {what}"),
            BuiltinMisuse::CloseReceiveOnly => {
                format!("on ne ferme pas {what}, un canal en réception seule")
            }
            BuiltinMisuse::DeleteNonMap => format!("delete s’applique à une map, pas à {what}"),
            BuiltinMisuse::CannotBeOrdered => format!("{what} ne s’ordonne pas"),
        }
    }
}
