//! What the page's frame says in each language, apart from the lesson's own text.

/// The languages of the lesson, each with a folder of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lang {
    En,
    Fr,
}

pub const LANGS: [Lang; 2] = [Lang::En, Lang::Fr];

impl Lang {
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Fr => "fr",
        }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Fr => "Fran\u{e7}ais",
        }
    }

    pub fn words(self) -> &'static Words {
        match self {
            Lang::En => &EN,
            Lang::Fr => &FR,
        }
    }
}

pub struct Words {
    pub skip: &'static str,
    pub lesson: &'static str,
    pub of: &'static str,
    pub reading: &'static str,
    pub language: &'static str,
    pub contents: &'static str,
    pub rule: &'static str,
    pub answer: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub neighbours: &'static str,
    pub feedback: &'static str,
    pub no_script: &'static str,
}

const EN: Words = Words {
    skip: "Skip to the lesson",
    lesson: "Lesson",
    of: "of",
    reading: "min read",
    language: "Language",
    contents: "In this lesson",
    rule: "Rule",
    answer: "Answer",
    previous: "Previous lesson",
    next: "Next lesson",
    neighbours: "Other lessons",
    feedback: "Spotted a mistake?",
    no_script: "The text and the programs can be read without JavaScript; running them needs it.",
};

const FR: Words = Words {
    skip: "Aller \u{e0} la le\u{e7}on",
    lesson: "Le\u{e7}on",
    of: "sur",
    reading: "min de lecture",
    language: "Langue",
    contents: "Dans cette le\u{e7}on",
    rule: "R\u{e8}gle",
    answer: "R\u{e9}ponse",
    previous: "Le\u{e7}on pr\u{e9}c\u{e9}dente",
    next: "Le\u{e7}on suivante",
    neighbours: "Autres le\u{e7}ons",
    feedback: "Une erreur\u{a0}? Dites-le-nous",
    no_script: "Le texte et les programmes se lisent sans JavaScript\u{a0}; pour les ex\u{e9}cuter, il en faut.",
};
