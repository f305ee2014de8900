//! What a fix does, in words for a button.

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Label {
    RemoveImport { path: String },
    AddImport { path: String },
    Blank { name: String },
    RemoveVariable { name: String },
    Declare { name: String },
    Assign,
    DeferCancel { name: String },
    KeepCancel { name: String },
    DropNewline,
    Return { statement: String },
    Format,
}

use Label as L;

impl Label {
    pub fn en(&self) -> String {
        match self {
            L::RemoveImport { path } => format!("remove the import {path:?}"),
            L::AddImport { path } => format!("add the import {path:?}"),
            L::Blank { name } => format!("write _ instead of {name}"),
            L::RemoveVariable { name } => format!("remove the variable {name}"),
            L::Declare { name } => format!("declare {name} with :="),
            L::Assign => "write = instead of :=".into(),
            L::DeferCancel { name } => format!("add defer {name}()"),
            L::KeepCancel { name } => format!("keep {name}, and add defer {name}()"),
            L::Return { statement } => format!("add {statement}"),
            L::DropNewline => "remove the last \\n".into(),
            L::Format => "add the format \"%s\"".into(),
        }
    }

    pub fn fr(&self) -> String {
        match self {
            L::RemoveImport { path } => format!("retirer l’import {path:?}"),
            L::AddImport { path } => format!("ajouter l’import {path:?}"),
            L::Blank { name } => format!("écrire _ au lieu de {name}"),
            L::RemoveVariable { name } => format!("retirer la variable {name}"),
            L::Declare { name } => format!("déclarer {name} avec :="),
            L::Assign => "écrire = au lieu de :=".into(),
            L::DeferCancel { name } => format!("ajouter defer {name}()"),
            L::KeepCancel { name } => format!("garder {name} et ajouter defer {name}()"),
            L::Return { statement } => format!("ajouter {statement}"),
            L::DropNewline => "retirer le dernier \\n".into(),
            L::Format => "ajouter le format \"%s\"".into(),
        }
    }
}
