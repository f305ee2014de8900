//! Types as gc's messages and as %T show them.

use super::model::{Basic, PackageId, Signature, Term, Type, TypeId, TypeParam, TypeTable};
use crate::syntax::ast::ChanDir;

/// How packages qualify the names of their types.
pub trait Qualify {
    /// The prefix without the dot; empty for none.
    fn package(&self, id: PackageId) -> String;
    /// A basic type's name; `byte` and `rune` are other names of `uint8` and `int32`.
    fn basic(&self, basic: Basic) -> &'static str {
        basic_text(basic)
    }
    /// The interface without methods has two names too.
    fn empty_interface(&self) -> &'static str {
        "any"
    }
    /// What stands between type arguments: gc leaves no blank, `go vet` does.
    fn between_arguments(&self) -> &'static str {
        ","
    }
}

/// A type's text.
pub fn type_text(table: &TypeTable, ty: TypeId, q: &dyn Qualify) -> String {
    let mut out = String::new();
    write_type(table, ty, q, &mut out);
    out
}

pub fn basic_text(basic: Basic) -> &'static str {
    match basic {
        Basic::Invalid => "invalid type",
        Basic::Bool => "bool",
        Basic::Int => "int",
        Basic::Int8 => "int8",
        Basic::Int16 => "int16",
        Basic::Int32 => "int32",
        Basic::Int64 => "int64",
        Basic::Uint => "uint",
        Basic::Uint8 => "uint8",
        Basic::Uint16 => "uint16",
        Basic::Uint32 => "uint32",
        Basic::Uint64 => "uint64",
        Basic::Uintptr => "uintptr",
        Basic::Float32 => "float32",
        Basic::Float64 => "float64",
        Basic::Complex64 => "complex64",
        Basic::Complex128 => "complex128",
        Basic::String => "string",
        Basic::UnsafePointer => "unsafe.Pointer",
        Basic::UntypedBool => "untyped bool",
        Basic::UntypedInt => "untyped int",
        Basic::UntypedRune => "untyped rune",
        Basic::UntypedFloat => "untyped float",
        Basic::UntypedComplex => "untyped complex",
        Basic::UntypedString => "untyped string",
        Basic::UntypedNil => "untyped nil",
    }
}

fn write_list(table: &TypeTable, list: &[TypeId], q: &dyn Qualify, out: &mut String) {
    for (i, ty) in list.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        write_type(table, *ty, q, out);
    }
}

/// `(int, string) error`: a signature without `func`.
pub fn write_signature(table: &TypeTable, sig: &Signature, q: &dyn Qualify, out: &mut String) {
    out.push('(');
    for (i, ty) in sig.params.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        match table.get(*ty) {
            Type::Slice(elem) if sig.variadic && i + 1 == sig.params.len() => {
                out.push_str("...");
                write_type(table, *elem, q, out);
            }
            _ => write_type(table, *ty, q, out),
        }
    }
    out.push(')');
    match sig.results.as_slice() {
        [] => {}
        [only] => {
            out.push(' ');
            write_type(table, *only, q, out);
        }
        results => {
            out.push_str(" (");
            write_list(table, results, q, out);
            out.push(')');
        }
    }
}

fn write_type(table: &TypeTable, ty: TypeId, q: &dyn Qualify, out: &mut String) {
    match table.get(ty) {
        Type::Basic(b) => out.push_str(q.basic(*b)),
        Type::Named(id) => {
            let named = table.named(*id);
            if let Some(pkg) = named.pkg {
                let prefix = q.package(pkg);
                if !prefix.is_empty() {
                    out.push_str(&prefix);
                    out.push('.');
                }
            }
            out.push_str(named.name.as_str());
            if !named.args.is_empty() {
                out.push('[');
                let args: Vec<String> =
                    named.args[named.hidden..].iter().map(|t| type_text(table, *t, q)).collect();
                out.push_str(&args.join(q.between_arguments()));
                out.push(']');
            } else if !named.params.is_empty() {
                write_params(table, &named.params[named.hidden..], q, out);
            }
        }
        Type::Pointer(elem) => {
            out.push('*');
            write_type(table, *elem, q, out);
        }
        Type::Slice(elem) => {
            out.push_str("[]");
            write_type(table, *elem, q, out);
        }
        Type::Array { len, elem } => {
            out.push_str(&format!("[{len}]"));
            write_type(table, *elem, q, out);
        }
        Type::Map { key, value } => {
            out.push_str("map[");
            write_type(table, *key, q, out);
            out.push(']');
            write_type(table, *value, q, out);
        }
        Type::Chan { dir, elem } => write_chan(table, *dir, *elem, q, out),
        Type::Struct(fields) => {
            out.push_str("struct{");
            for (i, f) in fields.iter().enumerate() {
                if i > 0 {
                    out.push_str("; ");
                }
                if !f.embedded {
                    out.push_str(f.name.as_str());
                    out.push(' ');
                }
                write_type(table, f.ty, q, out);
                if let Some(tag) = &f.tag {
                    out.push_str(&format!(" {:?}", String::from_utf8_lossy(tag)));
                }
            }
            out.push('}');
        }
        Type::Func(sig) => {
            out.push_str("func");
            write_signature(table, sig, q, out);
        }
        Type::Interface(_) => write_interface(table, ty, q, out),
        Type::Tuple(list) => {
            out.push('(');
            write_list(table, list, q, out);
            out.push(')');
        }
        Type::Param(i) => out.push_str(table.params[*i as usize].name.as_str()),
    }
}

/// `[K comparable, V any]`: those of one constraint together.
pub fn write_params(table: &TypeTable, params: &[TypeId], q: &dyn Qualify, out: &mut String) {
    out.push('[');
    let known: Vec<&TypeParam> = params.iter().filter_map(|p| table.param(*p)).collect();
    for (i, p) in known.iter().enumerate() {
        if i > 0 {
            if known[i - 1].constraint != p.constraint {
                out.push(' ');
                out.push_str(&constraint_text(table, known[i - 1], q));
            }
            out.push_str(", ");
        }
        out.push_str(p.name.as_str());
    }
    if let Some(last) = known.last() {
        out.push(' ');
        out.push_str(&constraint_text(table, last, q));
    }
    out.push(']');
}

/// A type parameter's constraint; one written without `interface{ }` is shown so.
pub fn constraint_text(table: &TypeTable, param: &TypeParam, q: &dyn Qualify) -> String {
    match table.get(param.constraint) {
        Type::Interface(i) if param.implicit => match i.unions.as_slice() {
            [only] => union_text(table, only, q),
            _ => type_text(table, param.constraint, q),
        },
        _ => type_text(table, param.constraint, q),
    }
}

/// `~int | string`.
pub fn union_text(table: &TypeTable, union: &[Term], q: &dyn Qualify) -> String {
    let term = |t: &Term| format!("{}{}", if t.tilde { "~" } else { "" }, type_text(table, t.ty, q));
    union.iter().map(term).collect::<Vec<_>>().join(" | ")
}

fn write_chan(table: &TypeTable, dir: ChanDir, elem: TypeId, q: &dyn Qualify, out: &mut String) {
    out.push_str(match dir {
        ChanDir::Both => "chan ",
        ChanDir::Send => "chan<- ",
        ChanDir::Recv => "<-chan ",
    });
    // `chan (<-chan T)` needs its parentheses.
    let inner = matches!(table.get(elem), Type::Chan { dir: ChanDir::Recv, .. }) && dir != ChanDir::Recv;
    if inner {
        out.push('(');
    }
    write_type(table, elem, q, out);
    if inner {
        out.push(')');
    }
}

fn write_interface(table: &TypeTable, ty: TypeId, q: &dyn Qualify, out: &mut String) {
    let Type::Interface(iface) = table.get(ty) else { return };
    if iface.methods.is_empty() && iface.unions.is_empty() {
        return out.push_str(if iface.comparable { "comparable" } else { q.empty_interface() });
    }
    out.push_str("interface{");
    let mut parts = Vec::new();
    for m in &iface.methods {
        let mut part = m.name.to_string();
        if let Type::Func(sig) = table.get(m.sig) {
            write_signature(table, sig, q, &mut part);
        }
        parts.push(part);
    }
    for union in &iface.unions {
        parts.push(union_text(table, union, q));
    }
    if iface.comparable {
        parts.push("comparable".into());
    }
    out.push_str(&parts.join("; "));
    out.push('}');
}
