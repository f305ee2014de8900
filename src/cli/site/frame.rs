//! The page around the sections: head, header, table of contents, neighbours, data for the elements.

use super::Part;
use super::manifest::{Lesson, Link};
use super::markdown::escape;
use super::reading;
use super::words::Lang;
use serde_json::Value;
use std::fmt::Write;

/// What the page may load: nothing from elsewhere; workers come from blobs, wasm is compiled.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; \
                      connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                      base-uri 'none'; form-action 'none'";

/// A lesson, one of its languages, and all of them.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    pub lesson: &'a Lesson,
    pub lang: &'a Lang,
    pub langs: &'a [Lang],
}

pub fn page(frame: Frame, parts: &[Part], answers: &str, footer: &str, data: &Value) -> String {
    let Frame { lang, lesson, .. } = frame;
    let mut out = head(frame);
    let word = |key: &str| escape(lang.word(key));
    let _ = writeln!(
        out,
        "<body>\n<a class=\"skip\" href=\"#content\"{}>{}</a>",
        lang.mark("skip"),
        word("skip")
    );
    out.push_str(&header(frame, parts));
    let (mark, text) = (lang.mark("noScript"), word("noScript"));
    let _ = writeln!(out, "<noscript><p class=\"no-script\"{mark}>{text}</p></noscript>");
    out.push_str("<div class=\"layout\">\n");
    out.push_str(&contents(lang, parts));
    out.push_str("<main id=\"content\">\n");
    for part in parts {
        let (id, title) = (escape(&part.id), escape(&part.section.title));
        let _ = write!(
            out,
            "<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{title}</h2>\n{}</section>\n",
            part.section.body
        );
    }
    out.push_str("</main>\n");
    out.push_str(answers);
    out.push_str("</div>\n");
    out.push_str(&below(lang, lesson, footer));
    // In a script element only `<` could end it.
    let data = data.to_string().replace('<', "\\u003c");
    let _ = write!(
        out,
        "<script type=\"application/json\" id=\"lesson-data\">{data}</script>\n</body>\n</html>\n"
    );
    out
}

fn head(Frame { lesson, lang, langs }: Frame) -> String {
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{}</title>\n<meta name=\"description\" content=\"{}\">\n",
        lang.code(),
        escape(lesson.title.get(lang)),
        escape(lesson.summary.get(lang))
    );
    // Search engines want whole addresses, which only the author knows.
    if let Some(address) = &lesson.address {
        let address = escape(address.trim_end_matches('/'));
        // Pages, not assets that the build should bring along.
        let _ = writeln!(out, "<link vite-ignore rel=\"canonical\" href=\"{address}/{}/\">", lang.code());
        for code in langs.iter().map(Lang::code) {
            let _ = writeln!(
                out,
                "<link vite-ignore rel=\"alternate\" hreflang=\"{code}\" href=\"{address}/{code}/\">"
            );
        }
    }
    out.push_str("<link rel=\"icon\" href=\"data:,\">\n");
    out.push_str("<link rel=\"stylesheet\" href=\"../src/styles/lesson.css\">\n");
    out.push_str("<script type=\"module\" src=\"../src/main.ts\"></script>\n</head>\n");
    out
}

fn header(Frame { lesson, lang, langs }: Frame, parts: &[Part]) -> String {
    let minutes = reading::minutes(parts.iter().map(|p| p.words).sum());
    let part = |key: &str, numbers: &[(&str, u32)]| {
        let (mark, text) = (lang.mark(key), escape(&lang.count(key, numbers)));
        if mark.is_empty() { text } else { format!("<span{mark}>{text}</span>") }
    };
    let mut out = format!(
        "<header class=\"lesson-header\">\n<p class=\"kicker\">{} \u{b7} {}</p>\n",
        part("kicker", &[("number", lesson.number), ("of", lesson.of)]),
        part("reading", &[("minutes", minutes)])
    );
    let _ = writeln!(out, "<nav class=\"languages\" aria-label=\"{}\">", escape(lang.word("language")));
    for other in langs {
        let (code, name) = (other.code(), escape(other.name()));
        let current = if other.code() == lang.code() { " aria-current=\"page\"" } else { "" };
        let _ = writeln!(
            out,
            "<a href=\"../{code}/\" hreflang=\"{code}\" lang=\"{code}\"{current}><abbr title=\"{name}\">{}</abbr></a>",
            code.to_uppercase()
        );
    }
    let _ = write!(
        out,
        "</nav>\n<h1>{}</h1>\n<p class=\"summary\">{}</p>\n</header>\n",
        escape(lesson.title.get(lang)),
        escape(lesson.summary.get(lang))
    );
    out
}

fn contents(lang: &Lang, parts: &[Part]) -> String {
    let mut out = format!(
        "<nav class=\"contents\" aria-labelledby=\"contents-title\">\n<h2 id=\"contents-title\"{}>{}</h2>\n<ol>\n",
        lang.mark("contents"),
        escape(lang.word("contents"))
    );
    for part in parts {
        let minutes = lang.count("sectionReading", &[("minutes", reading::minutes(part.words))]);
        let _ = writeln!(
            out,
            "<li><a href=\"#{}\">{}</a> <span class=\"reading\"{}>{}</span></li>",
            escape(&part.id),
            escape(&part.section.title),
            lang.mark("sectionReading"),
            escape(&minutes)
        );
    }
    out.push_str("</ol>\n</nav>\n");
    out
}

fn below(lang: &Lang, lesson: &Lesson, footer: &str) -> String {
    let word = |key: &str| escape(lang.word(key));
    let mut out = String::new();
    let neighbour = |link: &Option<Link>, class: &str, key: &str| match link {
        Some(Link { href, title }) => {
            let (label, mark, title) = (word(key), lang.mark(key), escape(title.get(lang)));
            match href {
                Some(href) => format!(
                    "<a class=\"{class}\" rel=\"{class}\" href=\"{}\"><span{mark}>{label}</span> {title}</a>\n",
                    escape(href)
                ),
                None => format!("<p class=\"{class}\"><span{mark}>{label}</span> {title}</p>\n"),
            }
        }
        None => String::new(),
    };
    let links = neighbour(&lesson.previous, "prev", "previous") + &neighbour(&lesson.next, "next", "next");
    if !links.is_empty() {
        let _ =
            write!(out, "<nav class=\"neighbours\" aria-label=\"{}\">\n{links}</nav>\n", word("neighbours"));
    }
    let feedback = match &lesson.feedback {
        Some(url) => {
            let (mark, text) = (lang.mark("feedback"), word("feedback"));
            format!("<p><a class=\"feedback\" href=\"{}\"{mark}>{text}</a></p>\n", escape(url))
        }
        None => String::new(),
    };
    let _ = write!(out, "<footer class=\"lesson-footer\">\n{feedback}{footer}</footer>\n");
    out
}

/// The root of the site: a link to each language; a script follows the one that fits the reader.
pub fn root(lesson: &Lesson, langs: &[Lang]) -> String {
    let titles: Vec<String> = langs.iter().map(|lang| escape(lesson.title.get(lang))).collect();
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n\
         <meta name=\"description\" content=\"{}\">\n<link rel=\"icon\" href=\"data:,\">\n\
         <link rel=\"stylesheet\" href=\"src/styles/lesson.css\">\n\
         <script type=\"module\" src=\"src/redirect.ts\"></script>\n</head>\n<body>\n\
         <main class=\"choose-language\">\n<h1>{}</h1>\n",
        langs[0].code(),
        titles.join(" \u{b7} "),
        escape(lesson.summary.get(&langs[0])),
        titles[0]
    );
    for lang in langs {
        let code = lang.code();
        let _ = writeln!(
            out,
            "<p><a href=\"{code}/\" hreflang=\"{code}\" lang=\"{code}\" vite-ignore>{}</a></p>",
            escape(if lang.mark("readHere").is_empty() { lang.word("readHere") } else { lang.name() })
        );
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}
