//! Names of functions and of run-time types, as Go's runtime prints them.

use super::Lowerer;
use super::instance::Instance;
use crate::bytecode::program::{Func, FuncId};
use crate::source::Span;
use crate::syntax::ast::ChanDir;
use crate::types::info::ObjectKind;
use crate::types::model::{PackageId, Signature, Type, TypeId};
use crate::types::print::basic_text;

impl Lowerer<'_> {
    /// A package as it stands before a function's name: its path, and `main` for the program's own.
    pub(super) fn package_prefix(&self, package: PackageId) -> &str {
        let package = &self.program.packages[package.0 as usize];
        if package.name == "main" { "main" } else { &package.path }
    }

    /// `main.f`, `main.T.m`, `main.(*T).m`.
    pub(super) fn func_name(&self, instance: &Instance) -> String {
        let object = instance.object;
        let data = self.object(object);
        let prefix = data.pkg.map_or("", |p| self.package_prefix(p));
        if let ObjectKind::Func { recv: Some(named) } = data.kind {
            let named = self.types.named(named);
            let pointer = named.methods.iter().any(|m| m.object == object && m.pointer_receiver);
            let of_type = dots(named.params.len());
            let own = dots(instance.args.len().saturating_sub(named.params.len()));
            return if pointer {
                format!("{prefix}.(*{}{of_type}).{}{own}", named.name, data.name)
            } else {
                format!("{prefix}.{}{of_type}.{}{own}", named.name, data.name)
            };
        }
        format!("{prefix}.{}{}", data.name, dots(instance.args.len()))
    }

    /// A type argument in a type's name: packages stand there with their whole path.
    fn argument_name(&self, ty: TypeId) -> String {
        let outer = self.whole_paths.replace(true);
        let name = self.type_name(ty);
        self.whole_paths.set(outer);
        name
    }

    /// A function whose code comes later.
    pub(super) fn new_func(&mut self, name: String, span: Span, library: bool) -> FuncId {
        self.out.funcs.push(Func {
            name,
            code: Vec::new(),
            spans: Vec::new(),
            arg_slots: 0,
            result_slots: 0,
            frame_slots: 1,
            recovery: None,
            wrapper: false,
            library,
            span,
            maps: Vec::new(),
            locals: Vec::new(),
        });
        FuncId(self.out.funcs.len() as u32 - 1)
    }

    /// A type as %T prints it.
    pub(super) fn type_name(&self, ty: TypeId) -> String {
        let mut out = String::new();
        self.write_type(ty, &mut out);
        out
    }

    fn write_type(&self, ty: TypeId, out: &mut String) {
        match self.types.get(ty) {
            Type::Basic(b) => out.push_str(basic_text(*b)),
            Type::Named(id) => {
                let named = self.types.named(*id);
                if let Some(pkg) = named.pkg {
                    let package = &self.program.packages[pkg.0 as usize];
                    let whole = self.whole_paths.get() && package.name != "main";
                    out.push_str(if whole { &package.path } else { &package.name });
                    out.push('.');
                }
                out.push_str(named.name.as_str());
                if !named.args.is_empty() {
                    out.push('[');
                    let args: Vec<String> = named.args.iter().map(|t| self.argument_name(*t)).collect();
                    out.push_str(&args.join(","));
                    out.push(']');
                }
            }
            Type::Pointer(elem) => self.write_after("*", *elem, out),
            Type::Slice(elem) => self.write_after("[]", *elem, out),
            Type::Array { len, elem } => self.write_after(&format!("[{len}]"), *elem, out),
            Type::Map { key, value } => {
                self.write_after("map[", *key, out);
                self.write_after("]", *value, out);
            }
            Type::Chan { dir, elem } => self.write_chan(*dir, *elem, out),
            Type::Struct(_) => self.write_struct(ty, out),
            Type::Func(sig) => {
                out.push_str("func");
                self.write_signature(sig, out);
            }
            Type::Interface(_) => self.write_interface(ty, out),
            Type::Tuple(list) => self.write_types(list, ", ", out),
            Type::Param(i) => out.push_str(self.types.params[*i as usize].name.as_str()),
        }
    }

    fn write_after(&self, before: &str, ty: TypeId, out: &mut String) {
        out.push_str(before);
        self.write_type(ty, out);
    }

    fn write_types(&self, list: &[TypeId], between: &str, out: &mut String) {
        for (i, ty) in list.iter().enumerate() {
            if i > 0 {
                out.push_str(between);
            }
            self.write_type(*ty, out);
        }
    }

    fn write_chan(&self, dir: ChanDir, elem: TypeId, out: &mut String) {
        out.push_str(match dir {
            ChanDir::Both => "chan ",
            ChanDir::Send => "chan<- ",
            ChanDir::Recv => "<-chan ",
        });
        let inner =
            matches!(self.types.get(elem), Type::Chan { dir: ChanDir::Recv, .. }) && dir != ChanDir::Recv;
        if inner {
            out.push('(');
        }
        self.write_type(elem, out);
        if inner {
            out.push(')');
        }
    }

    fn write_struct(&self, ty: TypeId, out: &mut String) {
        let Type::Struct(fields) = self.types.get(ty) else { return };
        out.push_str("struct {");
        for (i, f) in fields.iter().enumerate() {
            out.push_str(if i > 0 { "; " } else { " " });
            if !f.embedded {
                out.push_str(f.name.as_str());
                out.push(' ');
            }
            self.write_type(f.ty, out);
            if let Some(tag) = &f.tag {
                out.push_str(&format!(" {:?}", String::from_utf8_lossy(tag)));
            }
        }
        out.push_str(if fields.is_empty() { "}" } else { " }" });
    }

    fn write_signature(&self, sig: &Signature, out: &mut String) {
        out.push('(');
        for (i, ty) in sig.params.iter().enumerate() {
            if i > 0 {
                out.push_str(", ");
            }
            match self.types.get(*ty) {
                Type::Slice(elem) if sig.variadic && i + 1 == sig.params.len() => {
                    self.write_after("...", *elem, out);
                }
                _ => self.write_type(*ty, out),
            }
        }
        out.push(')');
        match sig.results.as_slice() {
            [] => {}
            [only] => self.write_after(" ", *only, out),
            results => {
                out.push_str(" (");
                self.write_types(results, ", ", out);
                out.push(')');
            }
        }
    }

    fn write_interface(&self, ty: TypeId, out: &mut String) {
        let Type::Interface(iface) = self.types.get(ty) else { return };
        if iface.methods.is_empty() {
            return out.push_str("interface {}");
        }
        out.push_str("interface {");
        for (i, m) in iface.methods.iter().enumerate() {
            out.push_str(if i > 0 { "; " } else { " " });
            out.push_str(m.name.as_str());
            if let Type::Func(sig) = self.types.get(m.sig) {
                self.write_signature(sig, out);
            }
        }
        out.push_str(" }");
    }
}

/// What stands for type arguments in a function's name.
fn dots(count: usize) -> &'static str {
    if count == 0 { "" } else { "[...]" }
}
