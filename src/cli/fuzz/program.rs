//! Random well-typed programs: declarations and statements.
//!
//! Loops are short, functions call only those before them, and everything counts steps, so that every program ends.
//! What a program did is told by what it shows; a panic that leaves it is shown by its caller.

use super::rng::Rng;
use super::types::Ty;
use std::fmt::Write;

/// How deep statements nest.
const DEPTH: usize = 3;

pub struct Generator {
    pub rng: Rng,
    prefix: String,
    out: String,
    indent: usize,
    /// Variables in scope.
    vars: Vec<(String, Ty)>,
    /// The struct's fields.
    pub fields: Vec<(String, Ty)>,
    /// Functions that may be called: name, parameters, result.
    funcs: Vec<(String, Vec<Ty>, Ty)>,
    names: usize,
    /// Labels of the loops around.
    labels: Vec<String>,
    /// Inside of a function literal, statements of the loops around are out of reach.
    result: Option<Ty>,
}

/// Program number `n` of a seed: its declarations, with a function `p<n>` that runs it.
pub fn program(seed: u64, n: usize) -> String {
    let mut g = Generator {
        rng: Rng::new(seed.wrapping_add(n as u64).wrapping_mul(0x1000_0001)),
        prefix: format!("p{n}"),
        out: String::new(),
        indent: 0,
        vars: Vec::new(),
        fields: Vec::new(),
        funcs: Vec::new(),
        names: 0,
        labels: Vec::new(),
        result: None,
    };
    g.declarations();
    g.function(format!("p{n}"), &[], None, 8);
    g.out
}

impl Generator {
    pub fn text(&self, ty: &Ty) -> String {
        ty.text(&self.prefix)
    }

    fn line(&mut self, text: impl AsRef<str>) {
        let _ = writeln!(self.out, "{}{}", "\t".repeat(self.indent), text.as_ref());
    }

    fn open(&mut self, text: impl AsRef<str>) {
        self.line(text);
        self.indent += 1;
    }

    fn close(&mut self, text: &str) {
        self.indent -= 1;
        self.line(text);
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("v{}", self.names)
    }

    fn declarations(&mut self) {
        let count = 1 + self.rng.below(4);
        self.fields = (0..count)
            .map(|i| {
                let ty = loop {
                    let ty = Ty::any(&mut self.rng);
                    if ty != Ty::Struct(0) {
                        break ty;
                    }
                };
                (format!("f{i}"), ty)
            })
            .collect();
        let prefix = self.prefix.clone();
        self.open(format!("type {prefix}S struct {{"));
        for (name, ty) in self.fields.clone() {
            let text = self.text(&ty);
            self.line(format!("{name} {text}"));
        }
        self.close("}");
        for i in 0..self.rng.below(3) {
            let params: Vec<Ty> = (0..self.rng.below(4)).map(|_| Ty::any(&mut self.rng)).collect();
            let result = Ty::any(&mut self.rng);
            self.function(format!("{prefix}f{i}"), &params, Some(result), 4);
        }
        if self.rng.chance(60) {
            self.generic();
        }
        self.methods();
    }

    /// A method on the struct and one on its pointer, behind an interface.
    fn methods(&mut self) {
        let prefix = self.prefix.clone();
        self.line(format!("type {prefix}I interface {{ m(a int) int }}"));
        let receiver = if self.rng.chance(50) { "" } else { "*" };
        self.vars = vec![("a".into(), Ty::Int("int"))];
        for (name, ty) in self.fields.clone() {
            self.vars.push((format!("r.{name}"), ty));
        }
        self.open(format!("func (r {receiver}{prefix}S) m(a int) int {{"));
        self.line("tick()");
        self.result = Some(Ty::Int("int"));
        self.statements(2, 1);
        let value = self.expr(&Ty::Int("int"), 2);
        self.line(format!("return {value}"));
        self.close("}");
        self.vars.clear();
    }

    fn generic(&mut self) {
        let prefix = self.prefix.clone();
        self.vars = vec![("a".into(), Ty::Param), ("b".into(), Ty::Param)];
        self.open(format!("func {prefix}g[T integer](a, b T) T {{"));
        self.line("tick()");
        for _ in 0..2 {
            let (name, value) = (self.name(), self.expr(&Ty::Param, 3));
            self.line(format!("{name} := {value}"));
            self.vars.push((name, Ty::Param));
        }
        let value = self.expr(&Ty::Param, 2);
        self.line(format!("show(a, b, {value})"));
        let value = self.expr(&Ty::Param, 2);
        let all: Vec<String> = self.vars.iter().map(|(n, _)| n.clone()).collect();
        self.line(format!("return {value} + {}", all.join(" ^ ")));
        self.close("}");
        self.vars.clear();
        for _ in 0..2 {
            let ty = Ty::integer(&mut self.rng);
            let name = format!("{prefix}g[{}]", self.text(&ty));
            self.funcs.push((name, vec![ty.clone(), ty.clone()], ty));
        }
    }

    fn function(&mut self, name: String, params: &[Ty], result: Option<Ty>, size: usize) {
        self.vars = params.iter().enumerate().map(|(i, ty)| (format!("a{i}"), ty.clone())).collect();
        let list: Vec<String> =
            self.vars.iter().map(|(n, ty)| format!("{n} {}", ty.text(&self.prefix))).collect();
        // Results with names can be changed by deferred functions.
        let named = result.as_ref().map_or(String::new(), |ty| format!(" (res {})", self.text(ty)));
        self.open(format!("func {name}({}){named} {{", list.join(", ")));
        self.line("tick()");
        if let Some(ty) = &result {
            self.vars.push(("res".into(), ty.clone()));
        }
        self.result = result.clone();
        if self.rng.chance(30) {
            self.deferred(result.is_some());
        }
        let size = size + self.rng.below(size);
        self.statements(size, DEPTH);
        self.show_all();
        if let Some(ty) = &result {
            let value = self.expr(ty, 2);
            self.line(format!("return {value}"));
        }
        self.close("}");
        self.vars.clear();
        if let Some(result) = result {
            self.funcs.push((name, params.to_vec(), result));
        }
    }

    fn deferred(&mut self, recovers: bool) {
        self.open("defer func() {");
        if recovers && self.rng.chance(70) {
            self.line("if e := recover(); e != nil { show(\"recovered\", e) }");
        }
        let kept = self.vars.len();
        let result = self.result.take();
        self.statements(2, 1);
        self.result = result;
        self.vars.truncate(kept);
        self.close("}()");
    }

    fn show_all(&mut self) {
        let all: Vec<String> = self.vars.iter().map(|(n, _)| n.clone()).collect();
        if !all.is_empty() {
            self.line(format!("show({})", all.join(", ")));
        }
    }

    fn statements(&mut self, count: usize, depth: usize) {
        for _ in 0..count {
            self.statement(depth);
        }
    }

    fn block(&mut self, count: usize, depth: usize) {
        let kept = self.vars.len();
        self.indent += 1;
        self.statements(count, depth);
        self.indent -= 1;
        self.vars.truncate(kept);
    }

    fn statement(&mut self, depth: usize) {
        match self.rng.below(if depth > 0 { 24 } else { 12 }) {
            0..=3 => self.declare(),
            4..=7 => self.assign(),
            8 => self.call(),
            9 => self.show_some(),
            10 => self.jump(),
            11 => self.risky(),
            12..=14 => self.branch(depth - 1),
            15..=17 => self.repeat(depth - 1),
            18 => self.range(depth - 1),
            19 => self.switch(depth - 1),
            20 => self.closure(depth - 1),
            21 => self.dispatch(),
            22 => self.protected(depth - 1),
            _ => self.copies(),
        }
    }

    fn declare(&mut self) {
        let ty = Ty::any(&mut self.rng);
        let (value, text) = (self.expr(&ty, 3), self.text(&ty));
        let name = self.name();
        match self.rng.below(3) {
            0 => self.line(format!("var {name} {text} = {value}")),
            1 => self.line(format!("var {name} {text}")),
            _ => self.line(format!("{name} := {text}({value})")),
        }
        self.line(format!("_ = {name}"));
        self.vars.push((name, ty));
    }

    /// A place of the type that can be read without a panic.
    pub fn readable(&mut self, ty: &Ty) -> Option<String> {
        let mut found: Vec<String> = Vec::new();
        for (name, have) in &self.vars {
            match have {
                have if have == ty => found.push(name.clone()),
                Ty::Slice(elem) if **elem == *ty => found.push(format!("at({name}, {})", found.len())),
                Ty::Array(len, elem) if **elem == *ty => found.push(format!("{name}[{}]", found.len() % len)),
                Ty::Map(key, value) if **value == *ty => {
                    let key = if **key == Ty::Str { "\"k1\"" } else { "1" };
                    found.push(format!("{name}[{key}]"));
                }
                Ty::Struct(_) => {
                    found.extend(
                        self.fields.iter().filter(|(_, t)| t == ty).map(|(f, _)| format!("{name}.{f}")),
                    );
                }
                _ => {}
            }
        }
        (!found.is_empty()).then(|| found.swap_remove(self.rng.below(found.len())))
    }

    fn assign(&mut self) {
        if self.vars.is_empty() {
            return self.declare();
        }
        let (name, ty) = self.vars[self.rng.below(self.vars.len())].clone();
        match &ty {
            Ty::Int(_) | Ty::Float | Ty::Param if self.rng.chance(40) => {
                let op = match ty {
                    Ty::Int(_) => self.rng.pick(&["+=", "-=", "*=", "^=", "|=", "&="]),
                    _ => self.rng.pick(&["+=", "-=", "*="]),
                };
                let value = self.expr(&ty, 2);
                self.line(format!("{name} {op} {value}"));
            }
            Ty::Int(_) if self.rng.chance(30) => {
                let op = self.rng.pick(&["++", "--"]);
                self.line(format!("{name}{op}"));
            }
            Ty::Str if self.rng.chance(40) => {
                let value = self.expr(&ty, 2);
                self.line(format!("{name} = cut({name} + {value})"));
            }
            Ty::Slice(elem) if self.rng.chance(50) => {
                let value = self.expr(elem, 2);
                let i = self.rng.below(4);
                self.line(format!("if len({name}) > {i} {{ {name}[{i}] = {value} }}"));
            }
            Ty::Array(len, elem) if self.rng.chance(70) => {
                let value = self.expr(elem, 2);
                let i = self.rng.below(*len);
                self.line(format!("{name}[{i}] = {value}"));
            }
            Ty::Map(key, value) if self.rng.chance(70) => {
                let (key, value) = (self.expr(key, 1), self.expr(value, 2));
                match self.rng.below(3) {
                    0 => self.line(format!("delete({name}, {key})")),
                    _ => self
                        .line(format!("if {name} != nil && len({name}) < 8 {{ {name}[{key}] = {value} }}")),
                }
            }
            Ty::Struct(_) if self.rng.chance(80) => {
                let (field, ty) = self.fields[self.rng.below(self.fields.len())].clone();
                let value = self.expr(&ty, 2);
                self.line(format!("{name}.{field} = {value}"));
            }
            _ => {
                let value = self.expr(&ty, 3);
                self.line(format!("{name} = {value}"));
            }
        }
    }

    fn call(&mut self) {
        if self.funcs.is_empty() {
            return self.assign();
        }
        let (f, params, result) = self.funcs[self.rng.below(self.funcs.len())].clone();
        let args: Vec<String> = params.iter().map(|ty| self.expr(ty, 2)).collect();
        let name = self.name();
        match self.rng.below(4) {
            0 => self.line(format!("defer {f}({})", args.join(", "))),
            _ => {
                self.line(format!("{name} := {f}({})", args.join(", ")));
                self.line(format!("_ = {name}"));
                self.vars.push((name, result));
            }
        }
    }

    fn show_some(&mut self) {
        let ty = Ty::any(&mut self.rng);
        let value = self.expr(&ty, 3);
        let line = self.names;
        self.line(format!("show({line}, {value})"));
    }

    fn jump(&mut self) {
        let condition = self.bool_expr(1);
        if let Some(label) = self.labels.last().cloned().filter(|_| self.rng.chance(80)) {
            let outer = self.labels[self.rng.below(self.labels.len())].clone();
            let jump = match self.rng.below(4) {
                0 => "break".to_string(),
                1 => "continue".to_string(),
                2 => format!("break {outer}"),
                _ => format!("continue {label}"),
            };
            self.line(format!("if {condition} {{ {jump} }}"));
        } else if let Some(ty) = self.result.clone() {
            let value = self.expr(&ty, 1);
            self.line(format!("if {condition} {{ return {value} }}"));
        }
    }

    /// Something that may panic, alone in its statement.
    fn risky(&mut self) {
        if !self.rng.chance(25) {
            return self.assign();
        }
        let int = Ty::Int("int");
        let name = self.name();
        let i = self.expr(&int, 1);
        match self.rng.below(6) {
            0 => {
                let value = self.expr(&Ty::Slice(Box::new(int)), 1);
                self.line(format!("{name}s, {name}i := {value}, int({i})"));
                self.line(format!("show({name}s[{name}i])"));
            }
            1 => {
                let value = self.expr(&Ty::Str, 1);
                self.line(format!("{name}s, {name}i := {value}, int({i})"));
                self.line(format!("show({name}s[{name}i%5:{name}i%7])"));
            }
            2 => {
                self.line(format!("{name} := int({i}) % 3"));
                self.line(format!("show(100 / {name})"));
            }
            3 => {
                let ty = Ty::simple(&mut self.rng);
                let (value, wanted) = (self.expr(&ty, 1), Ty::simple(&mut self.rng));
                let wanted = self.text(&wanted);
                self.line(format!("var {name} any = {value}"));
                self.line(format!("show({name}.({wanted}))"));
            }
            4 => {
                let value = self.expr(&Ty::Str, 1);
                self.line(format!("if {} {{ panic({value}) }}", "id(steps)%3 == 0"));
            }
            _ => {
                self.line(format!("var {name} map[string]int"));
                let value = self.expr(&int, 1);
                self.line(format!("if int({i})%3 == 0 {{ {name}[\"x\"] = {value} }}"));
                self.line(format!("show({name}[\"x\"])"));
            }
        }
    }

    fn branch(&mut self, depth: usize) {
        let condition = self.bool_expr(2);
        self.line(format!("if {condition} {{"));
        self.block(2, depth);
        if self.rng.chance(50) {
            self.line("} else {");
            self.block(2, depth);
        }
        self.line("}");
    }

    fn repeat(&mut self, depth: usize) {
        let (i, label) = (self.name(), format!("L{}", self.names));
        let count = 1 + self.rng.below(5);
        self.line(format!("{label}:"));
        match self.rng.below(3) {
            0 => self.line(format!("for {i} := range {count} {{")),
            1 => self.line(format!("for {i} := 0; {i} < {count}; {i}++ {{")),
            _ => self.line(format!("for {i} := {count}; {i} > 0; {i} -= 2 {{")),
        }
        self.labels.push(label.clone());
        let kept = self.vars.len();
        self.indent += 1;
        self.line("tick()");
        self.line(format!("if steps < 0 {{ break {label} }}"));
        // The counter is read alone: the loop must end.
        let copy = format!("{i}c");
        self.line(format!("{copy} := {i}"));
        self.vars.push((copy, Ty::Int("int")));
        self.line(format!("_ = {i}c"));
        self.statements(3, depth);
        self.indent -= 1;
        self.vars.truncate(kept);
        self.labels.pop();
        self.line("}");
    }

    fn range(&mut self, depth: usize) {
        let ty = Ty::Slice(Box::new(Ty::simple(&mut self.rng)));
        let ty = if self.rng.chance(30) { Ty::Str } else { ty };
        let elem = match &ty {
            Ty::Slice(elem) => (**elem).clone(),
            _ => Ty::Int("int32"),
        };
        let over = self.expr(&ty, 2);
        let (i, v) = (self.name(), self.name());
        let kept = self.vars.len();
        let labels = std::mem::take(&mut self.labels);
        self.line(format!("for {i}, {v} := range {over} {{"));
        self.indent += 1;
        self.line("tick()");
        self.line(format!("_, _ = {i}, {v}"));
        self.vars.push((i, Ty::Int("int")));
        self.vars.push((v, elem));
        self.statements(2, depth);
        self.indent -= 1;
        self.line("}");
        self.labels = labels;
        self.vars.truncate(kept);
    }

    fn switch(&mut self, depth: usize) {
        // A break would leave the switch.
        let labels = std::mem::take(&mut self.labels);
        if self.rng.chance(40) {
            let ty = Ty::simple(&mut self.rng);
            let (value, name) = (self.expr(&ty, 2), self.name());
            self.line(format!("switch {name} := any({value}).(type) {{"));
            for case in ["int, int8", "string", "uint64", "float64", "bool"] {
                if self.rng.chance(60) {
                    self.line(format!("case {case}:"));
                    self.line(format!("\tshow(\"{case}\", {name})"));
                }
            }
            self.line("default:");
            self.line(format!("\tshow(\"default\", {name})"));
        } else {
            let value = self.expr(&Ty::Int("int"), 2);
            self.line(format!("switch id({value}) % 4 {{"));
            for i in 0..3 {
                self.line(format!("case {i}, {}:", -i - 4));
                self.block(2, depth);
                if i < 2 && self.rng.chance(25) {
                    self.line("\tfallthrough");
                }
            }
            if self.rng.chance(50) {
                self.line("default:");
                self.block(1, depth);
            }
        }
        self.line("}");
        self.labels = labels;
    }

    /// A function literal that changes what it captures.
    fn closure(&mut self, depth: usize) {
        let (param, result) = (Ty::simple(&mut self.rng), Ty::simple(&mut self.rng));
        let (name, arg) = (self.name(), self.name());
        let (ptext, rtext) = (self.text(&param), self.text(&result));
        self.line(format!("{name} := func({arg} {ptext}) {rtext} {{"));
        let kept = self.vars.len();
        let labels = std::mem::take(&mut self.labels);
        let outer = self.result.replace(result.clone());
        self.vars.push((arg, param.clone()));
        self.indent += 1;
        self.line("tick()");
        self.statements(3, depth.min(1));
        let value = self.expr(&result, 2);
        self.line(format!("return {value}"));
        self.indent -= 1;
        self.line("}");
        self.vars.truncate(kept);
        self.labels = labels;
        self.result = outer;
        for _ in 0..2 {
            let (got, value) = (self.name(), self.expr(&param, 2));
            self.line(format!("{got} := {name}({value})"));
            self.line(format!("_ = {got}"));
            self.vars.push((got, result.clone()));
        }
    }

    /// A method called on a value, a pointer and through an interface.
    fn dispatch(&mut self) {
        let prefix = self.prefix.clone();
        let (x, value) = (self.name(), self.literal(&Ty::Struct(0)));
        let arg = self.expr(&Ty::Int("int"), 1);
        self.line(format!("{x} := {value}"));
        self.line(format!("{x}p := &{x}"));
        self.line(format!("var {x}i {prefix}I = {x}p"));
        self.line(format!("{x}m := {x}.m"));
        for call in ["p.m", "i.m", "m"] {
            self.line(format!("{x}r{} := {x}{call}({arg})", &call[..1]));
        }
        self.line(format!("show({x}, {x}rp, {x}ri, {x}rm)"));
        self.vars.push((x, Ty::Struct(0)));
    }

    /// A function whose panics are recovered.
    fn protected(&mut self, depth: usize) {
        let labels = std::mem::take(&mut self.labels);
        let result = self.result.take();
        let kept = self.vars.len();
        self.open("func() {");
        self.deferred(true);
        self.statements(3, depth.min(1));
        self.risky();
        self.close("}()");
        self.vars.truncate(kept);
        self.result = result;
        self.labels = labels;
    }

    /// Copies of values, and two names of one slice.
    fn copies(&mut self) {
        let Some((name, ty)) = self
            .vars
            .iter()
            .filter(|(_, ty)| matches!(ty, Ty::Struct(_) | Ty::Array(..) | Ty::Slice(_)))
            .nth(self.rng.below(3))
            .cloned()
        else {
            return self.declare();
        };
        let copy = self.name();
        match &ty {
            Ty::Slice(elem) => {
                let (cut, value) = (self.rng.below(3), self.expr(elem, 1));
                self.line(format!("{copy} := head({name}, {cut})"));
                self.line(format!("{copy} = append({copy}, {value})"));
            }
            _ => self.line(format!("{copy} := {name}")),
        }
        self.line(format!("show({name}, {copy})"));
        self.vars.push((copy, ty));
        self.assign();
    }
}
