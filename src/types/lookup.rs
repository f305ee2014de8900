//! Fields and methods through embedding (the Go spec, "Selectors", "Method sets").

use super::model::{MethodDecl, PackageId, Type, TypeId, TypeTable};
use crate::syntax::ast::Name;

/// What a selector finds.
#[derive(Clone, Debug)]
pub enum Found {
    Field {
        path: Vec<u32>,
        ty: TypeId,
        holder: TypeId,
        indirect: bool,
    },
    /// A declared method; `indirect`: a pointer was followed on the way.
    Method {
        path: Vec<u32>,
        method: MethodDecl,
        holder: TypeId,
        indirect: bool,
    },
    InterfaceMethod {
        path: Vec<u32>,
        sig: TypeId,
        holder: TypeId,
    },
    Ambiguous,
    None,
}

/// Whether a declared name and a name used in `pkg` are the same identifier (exported, or of one package).
pub fn same_name(name: &Name, declared: Option<PackageId>, wanted: &Name, pkg: PackageId) -> bool {
    name == wanted && declared.is_none_or(|d| d == pkg)
}

pub fn is_exported(name: &Name) -> bool {
    name.as_str().chars().next().is_some_and(char::is_uppercase)
}

struct Candidate {
    ty: TypeId,
    path: Vec<u32>,
    indirect: bool,
    /// Reached more than once at this depth.
    multiple: bool,
}

/// Looks a name up in a type, breadth first through embedded fields.
pub fn lookup(table: &TypeTable, ty: TypeId, name: &Name, pkg: PackageId) -> Found {
    if name.is_blank() {
        return Found::None;
    }
    let (start, indirect) = match table.get(ty) {
        Type::Pointer(elem) => (*elem, true),
        Type::Named(_) => match table.under(ty) {
            // A defined pointer type has fields but no methods.
            Type::Pointer(elem) if matches!(table.under(*elem), Type::Struct(_)) => {
                (table.underlying(*elem), true)
            }
            _ => (ty, false),
        },
        _ => (ty, false),
    };
    if indirect && matches!(table.under(start), Type::Interface(_) | Type::Param(_)) {
        return Found::None;
    }
    let mut level = vec![Candidate { ty: start, path: Vec::new(), indirect, multiple: false }];
    let mut seen: Vec<TypeId> = Vec::new();
    while !level.is_empty() {
        let mut found = Found::None;
        let mut next: Vec<Candidate> = Vec::new();
        for c in &level {
            if matches!(table.get(c.ty), Type::Named(_)) {
                if seen.contains(&c.ty) {
                    continue;
                }
                seen.push(c.ty);
            }
            let here = look_in(table, c, name, pkg, &mut next);
            if !matches!(here, Found::None) {
                if c.multiple || !matches!(found, Found::None) {
                    return Found::Ambiguous;
                }
                found = here;
            }
        }
        if !matches!(found, Found::None) {
            return found;
        }
        level = merge(next);
    }
    Found::None
}

fn look_in(
    table: &TypeTable,
    c: &Candidate,
    name: &Name,
    pkg: PackageId,
    next: &mut Vec<Candidate>,
) -> Found {
    if let Type::Named(id) = table.get(c.ty) {
        let method = table.named(*id).methods.iter().find(|m| same_name(&m.name, m.pkg, name, pkg));
        if let Some(method) = method {
            let (path, method) = (c.path.clone(), method.clone());
            return Found::Method { path, method, holder: c.ty, indirect: c.indirect };
        }
    }
    // A type parameter has its constraint's methods.
    let holder = table.param(c.ty).map_or(c.ty, |p| p.constraint);
    match table.under(holder) {
        Type::Struct(_) if holder != c.ty => Found::None,
        Type::Struct(fields) => {
            let mut found = Found::None;
            for (i, f) in fields.iter().enumerate() {
                let mut path = c.path.clone();
                path.push(i as u32);
                if same_name(&f.name, f.pkg, name, pkg) {
                    found = Found::Field { path, ty: f.ty, holder: c.ty, indirect: c.indirect };
                    continue;
                }
                if f.embedded {
                    let (ty, pointer) = match table.get(f.ty) {
                        Type::Pointer(elem) => (*elem, true),
                        _ => (f.ty, false),
                    };
                    next.push(Candidate { ty, path, indirect: c.indirect || pointer, multiple: c.multiple });
                }
            }
            found
        }
        Type::Interface(iface) => match iface.methods.iter().find(|m| same_name(&m.name, m.pkg, name, pkg)) {
            Some(m) => Found::InterfaceMethod { path: c.path.clone(), sig: m.sig, holder: c.ty },
            None => Found::None,
        },
        _ => Found::None,
    }
}

/// The same type reached twice at one depth makes what it holds ambiguous.
fn merge(next: Vec<Candidate>) -> Vec<Candidate> {
    let mut merged: Vec<Candidate> = Vec::new();
    for c in next {
        match merged.iter_mut().find(|m| m.ty == c.ty) {
            Some(known) => known.multiple = true,
            None => merged.push(c),
        }
    }
    merged
}

/// Why a type does not implement an interface.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Missing {
    /// No such method.
    Method(Name),
    /// It is there, with a pointer receiver.
    PointerReceiver(Name),
    /// It is there with another signature: the name, have, want.
    Signature { name: Name, have: TypeId, want: TypeId },
    /// A method of the same letters in other cases: the wanted name, the one there.
    OtherCase { name: Name, there: Name },
}

/// The first method of `iface` (an interface) that `ty` lacks, by name.
pub fn missing_method(table: &TypeTable, ty: TypeId, iface: TypeId, pkg: PackageId) -> Option<Missing> {
    let Type::Interface(wanted) = table.under(iface) else { return None };
    for m in &wanted.methods {
        let from = m.pkg.unwrap_or(pkg);
        match lookup(table, ty, &m.name, from) {
            // A generic method implements no interface's.
            Found::Method { method, .. } if !method.params.is_empty() => {
                return Some(Missing::Signature { name: m.name.clone(), have: method.sig, want: m.sig });
            }
            Found::Method { method, indirect, .. } => {
                if method.sig != m.sig {
                    return Some(Missing::Signature { name: m.name.clone(), have: method.sig, want: m.sig });
                }
                let pointer = matches!(table.get(ty), Type::Pointer(_)) || indirect;
                if method.pointer_receiver && !pointer {
                    return Some(Missing::PointerReceiver(m.name.clone()));
                }
            }
            Found::InterfaceMethod { sig, .. } if sig == m.sig => {}
            Found::InterfaceMethod { sig, .. } => {
                return Some(Missing::Signature { name: m.name.clone(), have: sig, want: m.sig });
            }
            _ => return Some(other_case(table, ty, &m.name)),
        }
    }
    None
}

fn other_case(table: &TypeTable, ty: TypeId, name: &Name) -> Missing {
    let base = match table.get(ty) {
        Type::Pointer(elem) => *elem,
        _ => ty,
    };
    if let Type::Named(id) = table.get(base) {
        let lower = name.as_str().to_lowercase();
        if let Some(m) = table.named(*id).methods.iter().find(|m| m.name.as_str().to_lowercase() == lower) {
            return Missing::OtherCase { name: name.clone(), there: m.name.clone() };
        }
    }
    Missing::Method(name.clone())
}

/// Whether values of a type can be compared with == (the Go spec, "Comparison operators").
pub fn comparable(table: &TypeTable, ty: TypeId) -> bool {
    comparable_at(table, ty, true, 0)
}

/// The same without a panic: values of interface types may hold what cannot be compared.
pub fn strictly_comparable(table: &TypeTable, ty: TypeId) -> bool {
    comparable_at(table, ty, false, 0)
}

/// A type parameter whose constraint speaks of itself would be asked about for ever.
const DEEPEST: usize = 100;

fn comparable_at(table: &TypeTable, ty: TypeId, interfaces: bool, depth: usize) -> bool {
    if depth > DEEPEST {
        return true;
    }
    let part = |ty| comparable_at(table, ty, interfaces, depth + 1);
    let all = |ty| match table.terms(ty) {
        Some(terms) => {
            !terms.is_empty() && terms.iter().all(|t| comparable_at(table, t.ty, false, depth + 1))
        }
        None => false,
    };
    match table.under(ty) {
        Type::Slice(_) | Type::Map { .. } | Type::Func(_) | Type::Tuple(_) => false,
        Type::Struct(fields) => fields.iter().all(|f| part(f.ty)),
        Type::Array { elem, .. } => part(*elem),
        Type::Interface(i) => interfaces || i.comparable || all(ty),
        Type::Param(_) => {
            let constraint = table.param(ty).map_or(ty, |p| p.constraint);
            let empty = table.terms(ty).is_some_and(|t| t.is_empty());
            matches!(table.under(constraint), Type::Interface(i) if i.comparable) && !empty || all(ty)
        }
        _ => true,
    }
}
