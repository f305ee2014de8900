//! The page around the sections: head, header, table of contents, neighbours, data for the elements.

use super::Part;
use super::manifest::{Lesson, Link};
use super::markdown::escape;
use super::words::{LANGS, Lang};
use serde_json::Value;
use std::fmt::Write;

/// What the page may load: nothing from elsewhere; workers come from blobs, wasm is compiled.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; \
                      connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                      base-uri 'none'; form-action 'none'";

pub fn page(lang: Lang, lesson: &Lesson, parts: &[Part], footer: &str, data: &Value) -> String {
    let words = lang.words();
    let mut out = head(lang, lesson);
    let _ = writeln!(out, "<body>\n<a class=\"skip\" href=\"#content\">{}</a>", words.skip);
    out.push_str(&header(lang, lesson));
    let _ = writeln!(out, "<noscript><p class=\"no-script\">{}</p></noscript>", words.no_script);
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
    out.push_str("</main>\n</div>\n");
    out.push_str(&below(lang, lesson, footer));
    // In a script element only `<` could end it.
    let data = data.to_string().replace('<', "\\u003c");
    let _ = write!(
        out,
        "<script type=\"application/json\" id=\"lesson-data\">{data}</script>\n</body>\n</html>\n"
    );
    out
}

fn head(lang: Lang, lesson: &Lesson) -> String {
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
        for code in LANGS.map(Lang::code) {
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

fn header(lang: Lang, lesson: &Lesson) -> String {
    let words = lang.words();
    let mut out = format!(
        "<header class=\"lesson-header\">\n<p class=\"kicker\">{} {} {} {} \u{b7} {} {}</p>\n",
        words.lesson, lesson.number, words.of, lesson.of, lesson.minutes, words.reading
    );
    let _ = writeln!(out, "<nav class=\"languages\" aria-label=\"{}\">", words.language);
    for other in LANGS {
        let (code, name) = (other.code(), other.name());
        let current = if other == lang { " aria-current=\"page\"" } else { "" };
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

fn contents(lang: Lang, parts: &[Part]) -> String {
    let mut out = format!(
        "<nav class=\"contents\" aria-labelledby=\"contents-title\">\n<h2 id=\"contents-title\">{}</h2>\n<ol>\n",
        lang.words().contents
    );
    for part in parts {
        let _ =
            writeln!(out, "<li><a href=\"#{}\">{}</a></li>", escape(&part.id), escape(&part.section.title));
    }
    out.push_str("</ol>\n</nav>\n");
    out
}

fn below(lang: Lang, lesson: &Lesson, footer: &str) -> String {
    let words = lang.words();
    let mut out = String::new();
    let neighbour = |link: &Option<Link>, class: &str, label: &str| match link {
        Some(Link { href, title }) => {
            let title = escape(title.get(lang));
            match href {
                Some(href) => format!(
                    "<a class=\"{class}\" rel=\"{class}\" href=\"{}\"><span>{label}</span> {title}</a>\n",
                    escape(href)
                ),
                None => format!("<p class=\"{class}\"><span>{label}</span> {title}</p>\n"),
            }
        }
        None => String::new(),
    };
    let links =
        neighbour(&lesson.previous, "prev", words.previous) + &neighbour(&lesson.next, "next", words.next);
    if !links.is_empty() {
        let _ =
            write!(out, "<nav class=\"neighbours\" aria-label=\"{}\">\n{links}</nav>\n", words.neighbours);
    }
    let feedback = match &lesson.feedback {
        Some(url) => {
            format!("<p><a class=\"feedback\" href=\"{}\">{}</a></p>\n", escape(url), words.feedback)
        }
        None => String::new(),
    };
    let _ = write!(out, "<footer class=\"lesson-footer\">\n{feedback}{footer}</footer>\n");
    out
}
