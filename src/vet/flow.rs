//! A function's control flow as a graph of blocks, in the order in which vet builds its own: which return is found
//! first on a search depends on it.

use crate::source::Span;
use crate::syntax::ast::*;
use std::collections::HashMap;

/// What a block does, in order.
#[derive(Clone, Copy)]
pub(super) enum Item<'a> {
    Stmt(&'a Stmt),
    Spec(&'a VarDecl),
    Expr(&'a Expr),
    /// The end of the function's body is reached.
    End(Span),
}

#[derive(Default)]
pub(super) struct Block<'a> {
    pub items: Vec<Item<'a>>,
    pub next: Vec<usize>,
    /// The function may be left here.
    pub returns: bool,
    live: bool,
}

impl Block<'_> {
    /// The return at its end: where it is.
    pub fn returned(&self) -> Option<Span> {
        match self.items.last()? {
            Item::Stmt(s) if matches!(s.kind, StmtKind::Return(_)) => Some(s.span),
            Item::End(at) => Some(*at),
            _ => None,
        }
    }
}

pub(super) struct Flow<'a> {
    pub blocks: Vec<Block<'a>>,
}

impl<'a> Flow<'a> {
    /// `ends`: calls that never come back.
    pub fn of(body: &'a crate::syntax::ast::Block, ends: &dyn Fn(&Expr) -> bool) -> Flow<'a> {
        let mut builder = Builder {
            blocks: vec![Block::default()],
            current: 0,
            labels: HashMap::new(),
            targets: Vec::new(),
            ends,
        };
        builder.stmts(&body.stmts);
        let (last, mut blocks) = (builder.current, builder.blocks);
        let mut reached = vec![0];
        while let Some(at) = reached.pop() {
            if !std::mem::replace(&mut blocks[at].live, true) {
                reached.extend(blocks[at].next.iter());
            }
        }
        if blocks[last].live {
            blocks[last].returns = true;
            blocks[last].items.push(Item::End(body.rbrace));
        }
        Flow { blocks }
    }

    pub fn never_returns(&self) -> bool {
        !self.blocks.iter().any(|b| b.live && b.returns)
    }
}

/// Where a label leads.
#[derive(Clone, Copy, Default)]
struct Label {
    goto: usize,
    leave: Option<usize>,
    again: Option<usize>,
}

/// Where break, continue and fallthrough lead.
#[derive(Clone, Copy, Default)]
struct Target {
    leave: Option<usize>,
    again: Option<usize>,
    fall: Option<usize>,
}

struct Builder<'a, 'e> {
    blocks: Vec<Block<'a>>,
    current: usize,
    labels: HashMap<&'a str, Label>,
    targets: Vec<Target>,
    ends: &'e dyn Fn(&Expr) -> bool,
}

impl<'a> Builder<'a, '_> {
    fn block(&mut self) -> usize {
        self.blocks.push(Block::default());
        self.blocks.len() - 1
    }

    fn add(&mut self, item: Item<'a>) {
        self.blocks[self.current].items.push(item);
    }

    /// Goes on to another block.
    fn jump(&mut self, to: usize) {
        self.blocks[self.current].next.push(to);
    }

    fn either(&mut self, yes: usize, no: usize) {
        self.blocks[self.current].next.extend([yes, no]);
    }

    fn inside(&mut self, target: Target, stmts: &'a [Stmt]) {
        self.targets.push(target);
        self.stmts(stmts);
        self.targets.pop();
    }

    fn stmts(&mut self, list: &'a [Stmt]) {
        list.iter().for_each(|s| self.stmt(s, None));
    }

    fn stmt(&mut self, s: &'a Stmt, label: Option<&'a str>) {
        match &s.kind {
            StmtKind::Expr(e) => {
                self.add(Item::Stmt(s));
                if (self.ends)(e) {
                    self.current = self.block();
                }
            }
            StmtKind::Defer(_) => {
                self.add(Item::Stmt(s));
                // What is deferred may recover: a panic after it may return.
                self.blocks[self.current].returns = true;
            }
            StmtKind::Return(_) => {
                self.blocks[self.current].returns = true;
                self.add(Item::Stmt(s));
                self.current = self.block();
            }
            StmtKind::Decl(decls) => {
                for decl in decls {
                    if let Decl::Var(var) = decl {
                        self.add(Item::Spec(var));
                    }
                }
            }
            StmtKind::Labeled { label, stmt } => {
                let goto = self.label(label).goto;
                self.jump(goto);
                self.current = goto;
                self.stmt(stmt, Some(label.name.as_str()));
            }
            StmtKind::Break(_) | StmtKind::Continue(_) | StmtKind::Goto(_) | StmtKind::Fallthrough => {
                self.branch(s);
            }
            StmtKind::Block(block) => self.stmts(&block.stmts),
            StmtKind::If(x) => self.if_stmt(x),
            StmtKind::Switch(x) => self.switch(x, label),
            StmtKind::TypeSwitch(x) => self.type_switch(x, label),
            StmtKind::Select(x) => self.select(x, label),
            StmtKind::For(x) => self.for_stmt(x, label),
            StmtKind::Range(x) => self.range(x, label),
            _ => self.add(Item::Stmt(s)),
        }
    }

    fn label(&mut self, label: &'a Ident) -> Label {
        let name = label.name.as_str();
        if let Some(known) = self.labels.get(name) {
            return *known;
        }
        let made = Label { goto: self.block(), ..Label::default() };
        self.labels.insert(name, made);
        made
    }

    fn labelled(&mut self, label: Option<&'a str>, leave: usize, again: Option<usize>) {
        if let Some(known) = label.and_then(|l| self.labels.get_mut(l)) {
            (known.leave, known.again) = (Some(leave), again);
        }
    }

    fn branch(&mut self, s: &'a Stmt) {
        let innermost = |get: fn(&Target) -> Option<usize>| self.targets.iter().rev().find_map(get);
        let to = match &s.kind {
            StmtKind::Break(None) => innermost(|t| t.leave),
            StmtKind::Continue(None) => innermost(|t| t.again),
            StmtKind::Fallthrough => innermost(|t| t.fall),
            StmtKind::Break(Some(label)) => self.label(label).leave,
            StmtKind::Continue(Some(label)) => self.label(label).again,
            StmtKind::Goto(label) => Some(self.label(label).goto),
            _ => None,
        };
        if let Some(to) = to {
            self.jump(to);
        }
        self.current = self.block();
    }

    fn if_stmt(&mut self, x: &'a IfStmt) {
        x.init.iter().for_each(|s| self.stmt(s, None));
        let (then, done) = (self.block(), self.block());
        let els = if x.els.is_some() { self.block() } else { done };
        self.add(Item::Expr(&x.cond));
        self.either(then, els);
        self.current = then;
        self.stmts(&x.then.stmts);
        self.jump(done);
        if let Some(stmt) = &x.els {
            self.current = els;
            self.stmt(stmt, None);
            self.jump(done);
        }
        self.current = done;
    }

    /// The default's body comes last, whichever its place.
    fn switch(&mut self, x: &'a SwitchStmt, label: Option<&'a str>) {
        x.init.iter().for_each(|s| self.stmt(s, None));
        x.tag.iter().for_each(|e| self.add(Item::Expr(e)));
        let done = self.block();
        self.labelled(label, done, None);
        let bodies: Vec<usize> = x.cases.iter().map(|_| self.block()).collect();
        let mut default = None;
        for (i, clause) in x.cases.iter().enumerate() {
            let fall = Some(bodies.get(i + 1).copied().unwrap_or(done));
            let target = Target { leave: Some(done), again: None, fall };
            if clause.is_default {
                default = Some((bodies[i], target, &clause.body));
                continue;
            }
            let mut next = self.current;
            for e in &clause.exprs {
                next = self.block();
                self.add(Item::Expr(e));
                self.either(bodies[i], next);
                self.current = next;
            }
            self.current = bodies[i];
            self.inside(target, &clause.body);
            self.jump(done);
            self.current = next;
        }
        if let Some((at, target, body)) = default {
            self.jump(at);
            self.current = at;
            self.inside(target, body);
        }
        self.jump(done);
        self.current = done;
    }

    fn type_switch(&mut self, x: &'a TypeSwitchStmt, label: Option<&'a str>) {
        x.init.iter().for_each(|s| self.stmt(s, None));
        self.add(Item::Expr(&x.x));
        let done = self.block();
        self.labelled(label, done, None);
        let target = Target { leave: Some(done), ..Target::default() };
        for clause in x.cases.iter().filter(|c| !c.is_default) {
            let body = self.block();
            let mut next = self.current;
            for _ in &clause.exprs {
                next = self.block();
                self.either(body, next);
                self.current = next;
            }
            self.current = body;
            self.inside(target, &clause.body);
            self.jump(done);
            self.current = next;
        }
        if let Some(clause) = x.cases.iter().find(|c| c.is_default) {
            self.inside(target, &clause.body);
        }
        self.jump(done);
        self.current = done;
    }

    fn select(&mut self, x: &'a SelectStmt, label: Option<&'a str>) {
        x.cases.iter().filter_map(|c| c.comm.as_ref()).for_each(|s| self.stmt(s, None));
        let done = self.block();
        self.labelled(label, done, None);
        let target = Target { leave: Some(done), ..Target::default() };
        for clause in &x.cases {
            let Some(comm) = &clause.comm else { continue };
            let (body, next) = (self.block(), self.block());
            self.either(body, next);
            self.current = body;
            if let StmtKind::Assign { lhs, .. } | StmtKind::Define { lhs, .. } = &comm.kind {
                lhs.first().into_iter().for_each(|e| self.add(Item::Expr(e)));
            }
            self.inside(target, &clause.body);
            self.jump(done);
            self.current = next;
        }
        // Without a default, what follows the last case is where select blocks.
        if let Some(clause) = x.cases.iter().find(|c| c.comm.is_none()) {
            self.inside(target, &clause.body);
            self.jump(done);
        }
        self.current = done;
    }

    fn for_stmt(&mut self, x: &'a ForStmt, label: Option<&'a str>) {
        x.init.iter().for_each(|s| self.stmt(s, None));
        let (body, done) = (self.block(), self.block());
        let again = if x.cond.is_some() { self.block() } else { body };
        let post = if x.post.is_some() { self.block() } else { again };
        self.labelled(label, done, Some(post));
        self.jump(again);
        self.current = again;
        if let Some(cond) = &x.cond {
            self.add(Item::Expr(cond));
            self.either(body, done);
            self.current = body;
        }
        self.inside(Target { leave: Some(done), again: Some(post), fall: None }, &x.body.stmts);
        self.jump(post);
        if let Some(stmt) = &x.post {
            self.current = post;
            self.stmt(stmt, None);
            self.jump(again);
        }
        self.current = done;
    }

    fn range(&mut self, x: &'a RangeStmt, label: Option<&'a str>) {
        self.add(Item::Expr(&x.x));
        x.key.iter().chain(&x.value).for_each(|e| self.add(Item::Expr(e)));
        let again = self.block();
        self.jump(again);
        self.current = again;
        let (body, done) = (self.block(), self.block());
        self.either(body, done);
        self.current = body;
        self.labelled(label, done, Some(again));
        self.inside(Target { leave: Some(done), again: Some(again), fall: None }, &x.body.stmts);
        self.jump(again);
        self.current = done;
    }
}
