//! One section's Markdown as HTML: strictly escaped, its marked blocks as the page's elements.
//!
//! A fenced block whose info string is `program NAME`, `exercise NAME`, `diagram NAME` or the name of a kind of question
//! becomes an element that reads well before any script runs; `copy` is a text to take elsewhere, `rule` holds Markdown set off as a rule, `details TITLE` Markdown that
//! is folded at first. HTML in the Markdown is shown as text, and links go to http, https, mailto or the site itself.

use super::words::Lang;
use super::{questions, tools};
use pulldown_cmark::{CodeBlockKind, CowStr, Event, OffsetIter, Options, Parser, Tag, TagEnd, html};

/// What the marked blocks need to know.
pub struct Context<'a> {
    pub lang: &'a Lang,
    /// A program's source in this language.
    pub source: &'a dyn Fn(&str) -> Option<String>,
}

pub struct Section {
    /// The text of the first heading.
    pub title: String,
    /// The HTML of what follows it.
    pub body: String,
}

/// What is wrong with a text, and on which of its lines.
#[derive(Debug, PartialEq)]
pub struct Trouble {
    pub line: usize,
    pub message: String,
}

impl Trouble {
    pub fn new(line: usize, message: impl Into<String>) -> Trouble {
        Trouble { line, message: message.into() }
    }

    /// Of a text that begins below line `above` of another.
    pub fn below(self, above: usize) -> Trouble {
        Trouble { line: self.line + above, ..self }
    }
}

/// A section's text: a first heading, then what it says.
pub fn section(text: &str, context: &Context) -> Result<Section, Trouble> {
    let mut events = parse(text);
    let mut title = String::new();
    match events.next() {
        Some((Event::Start(Tag::Heading { .. }), _)) => {}
        _ => return Err(Trouble::new(1, "a section begins with its heading")),
    }
    for (event, _) in events.by_ref() {
        match event {
            Event::End(TagEnd::Heading(_)) => break,
            Event::Text(t) | Event::Code(t) => title.push_str(&t),
            _ => {}
        }
    }
    Ok(Section { title, body: body(events, text, context)? })
}

/// Markdown without a heading of its own.
pub fn fragment(text: &str, context: &Context) -> Result<String, Trouble> {
    body(parse(text), text, context)
}

pub fn parse(text: &str) -> OffsetIter<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS).into_offset_iter()
}

/// The line of a place in a text, from 1.
pub fn line_at(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|b| *b == b'\n').count()
}

fn body<'a>(events: OffsetIter<'a>, text: &str, context: &Context) -> Result<String, Trouble> {
    let mut safe: Vec<Event<'a>> = Vec::new();
    let mut block: Option<(String, String)> = None;
    for (event, range) in events {
        match (event, &mut block) {
            (Event::End(TagEnd::CodeBlock), open @ Some(_)) => {
                let (info, inside) = open.take().unwrap_or_default();
                let html =
                    fenced(&info, &inside, context).map_err(|t| t.below(line_at(text, range.start)))?;
                safe.push(Event::Html(CowStr::from(html)));
            }
            (Event::Text(piece), Some((_, inside))) => inside.push_str(&piece),
            (_, Some(_)) => {}
            (Event::Start(Tag::CodeBlock(kind)), None) => {
                let info = match kind {
                    CodeBlockKind::Fenced(info) => info.to_string(),
                    CodeBlockKind::Indented => String::new(),
                };
                block = Some((info, String::new()));
            }
            (other, None) => {
                let wrong = |message| Trouble::new(line_at(text, range.start), message);
                safe.extend(made_safe(other).map_err(wrong)?);
            }
        }
    }
    let mut out = String::new();
    html::push_html(&mut out, safe.into_iter());
    // A wide table scrolls by itself on a narrow page; text that looks like a tag has been escaped.
    let scrolls = out.replace("<table>", "<div class=\"table\" tabindex=\"0\">\n<table>");
    Ok(scrolls.replace("</table>", "</table>\n</div>"))
}

/// Markup of the author's becomes text; a link elsewhere than to a page is a mistake.
fn made_safe(event: Event<'_>) -> Result<Option<Event<'_>>, String> {
    Ok(Some(match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Text(text) => Event::Text(CowStr::from(with_units(&text))),
        Event::Start(Tag::Link { ref dest_url, .. } | Tag::Image { ref dest_url, .. }) => {
            if !is_page(dest_url) {
                return Err(format!("a link to {:?} is not one to a page", &**dest_url));
            }
            event
        }
        // The section has the second level; the lesson's title has the first.
        Event::Start(Tag::Heading { level: _, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: pulldown_cmark::HeadingLevel::H3, id, classes, attrs })
        }
        Event::End(TagEnd::Heading(_)) => Event::End(TagEnd::Heading(pulldown_cmark::HeadingLevel::H3)),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        other => other,
    }))
}

/// A number and its unit stay on one line.
fn with_units(text: &str) -> String {
    const UNITS: [&str; 7] = ["ns", "\u{b5}s", "ms", "s", "min", "h", "%"];
    let mut out = String::with_capacity(text.len());
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        out.push_str(word);
        let Some(next) = words.peek() else { break };
        let unit = next.trim_end_matches(|c: char| c != '%' && !c.is_alphanumeric());
        let glued = UNITS.contains(&unit) && word.ends_with(|c: char| c.is_ascii_digit());
        out.push(if glued { '\u{a0}' } else { ' ' });
    }
    out
}

fn is_page(url: &str) -> bool {
    match url.split_once(':') {
        Some((scheme, _)) if !scheme.contains(['/', '#', '?']) => {
            matches!(scheme, "http" | "https" | "mailto")
        }
        _ => true,
    }
}

/// A named block as HTML of its own.
pub fn alone(block: &Block, context: &Context) -> Result<String, Trouble> {
    fenced(&format!("{} {}", block.kind, block.name), &block.inside, context)
}

/// A fenced block, by its info string. The fence itself is line 0 of what is wrong.
fn fenced(info: &str, text: &str, context: &Context) -> Result<String, Trouble> {
    let mut words = info.split_whitespace();
    let (kind, name) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let lang = context.lang.code();
    let wrong = |message: String| Trouble { line: 0, message };
    let named = |element: &str, inside: String| -> Result<String, Trouble> {
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
            return Err(wrong(format!("a block {info:?} needs a name of letters, digits and hyphens")));
        }
        Ok(format!("<{element} name=\"{name}\" lang=\"{lang}\">\n{inside}</{element}>\n"))
    };
    let source = || (context.source)(name).ok_or_else(|| wrong(format!("there is no program {name:?}")));
    let code = || Ok(listing("go", &source()?));
    let caption = |class: &str| -> Result<String, Trouble> {
        let inside = fragment(text, context)?;
        Ok(if inside.is_empty() { inside } else { format!("<div class=\"{class}\">\n{inside}</div>\n") })
    };
    match kind {
        "program" => named("go-program", code()? + &caption("caption")?),
        "exercise" => named("fix-exercise", caption("task")? + &code()?),
        "diagram" => named("lesson-diagram", caption("alternative")?),
        "predict" => named("predict-question", questions::predict(text, context)?),
        "choice" if questions::has_several(text) => {
            let html = named("choice-question", questions::choice(text, context)?)?;
            Ok(html.replacen("<choice-question ", "<choice-question multiple ", 1))
        }
        "choice" => named("choice-question", questions::choice(text, context)?),
        "output" => named("output-question", questions::output(text, &source()?, context)?),
        "possible" => named("possible-outputs", questions::possible(text, &source()?, context)?),
        "order" => named("order-lines", questions::order(text, &source()?, context)?),
        "duel" => named("schedule-duel", caption("task")? + &code()?),
        "explain" => named("explain-again", questions::explain(text, context)?),
        "report" => {
            let said = tools::of(name, &source()?).map_err(wrong)?;
            Ok(tools_say(context.lang, &said))
        }
        "copy" => Ok(format!("<copy-text>\n{}</copy-text>\n", listing("text", text))),
        "rule" => {
            let (mark, label) = (context.lang.mark("rule"), escape(context.lang.word("rule")));
            let inside = fragment(text, context)?;
            Ok(format!(
                "<aside class=\"rule\">\n<p class=\"rule-label\"{mark}>{label}</p>\n{inside}</aside>\n"
            ))
        }
        "details" => {
            let title = info.trim_start().trim_start_matches(kind).trim();
            if title.is_empty() {
                return Err(wrong("a details block needs a title".to_string()));
            }
            let inside = fragment(text, context)?;
            Ok(format!("<details class=\"aside\"><summary>{}</summary>\n{inside}</details>\n", escape(title)))
        }
        language => Ok(listing(language, text)),
    }
}

/// The tools' words, folded: they are long, and the program comes first.
fn tools_say(lang: &Lang, said: &tools::Said) -> String {
    // What follows an element's name: the word's language where it is another, and the word.
    let word = |key: &str| format!("{}>{}", lang.mark(key), escape(lang.word(key)));
    let mut out = format!("<details class=\"aside tools\"><summary{}</summary>\n", word("reports"));
    let texts = [("reportDump", Some(&said.dump)), ("reportGoleak", said.goleak.as_ref())];
    for (title, text) in texts.into_iter().chain([("reportProfile", said.profile.as_ref())]) {
        let Some(text) = text else { continue };
        out.push_str(&format!("<p{}</p>\n{}", word(title), listing("text", text)));
    }
    out.push_str(&format!("<p class=\"small\"{}</p>\n</details>\n", word("reportNote")));
    out
}

/// A marked block of a text.
#[derive(Debug, PartialEq)]
pub struct Block {
    pub kind: String,
    /// Empty where the block has no name.
    pub name: String,
    pub line: usize,
    /// What stands between its fences.
    pub inside: String,
}

/// The marked blocks whose inside is Markdown, and those among them that have a name.
pub const PROSE: [&str; 13] = [
    "program", "exercise", "diagram", "predict", "choice", "output", "possible", "order", "explain", "duel",
    "rule", "details", "report",
];
const NAMED: [&str; 11] = [
    "program", "exercise", "diagram", "predict", "choice", "output", "possible", "order", "explain", "duel",
    "report",
];

/// The marked blocks of a text in order, those inside others too.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut found = Vec::new();
    blocks_below(text, 0, &mut found);
    found
}

fn blocks_below(text: &str, above: usize, found: &mut Vec<Block>) {
    let mut open: Option<Block> = None;
    for (event, range) in parse(text) {
        match (event, &mut open) {
            (Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))), None) => {
                let mut words = info.split_whitespace();
                let kind = words.next().unwrap_or_default().to_string();
                if PROSE.contains(&kind.as_str()) {
                    let name = words.next().filter(|_| NAMED.contains(&kind.as_str())).unwrap_or_default();
                    let line = above + line_at(text, range.start);
                    open = Some(Block { name: name.to_string(), kind, line, inside: String::new() });
                }
            }
            (Event::Text(piece), Some(block)) => block.inside.push_str(&piece),
            (Event::End(TagEnd::CodeBlock), _) => {
                if let Some(block) = open.take() {
                    let (line, inside) = (block.line, block.inside.clone());
                    found.push(block);
                    blocks_below(&inside, line, found);
                }
            }
            _ => {}
        }
    }
}

/// Every event of a text with its line, the inside of marked blocks included, that of listings left out.
pub fn walk(text: &str, see: &mut impl FnMut(&Event, usize)) {
    walk_below(text, 0, &mut |event, line| see(event, line));
}

/// The prose of a text that is open from the start: without listings, folded parts, answers.
pub fn walk_open(text: &str, see: &mut dyn FnMut(&str)) {
    let mut block: Option<(String, String)> = None;
    for (event, _) in parse(text) {
        match (&event, &mut block) {
            (Event::Text(piece), Some((_, inside))) => inside.push_str(piece),
            (Event::End(TagEnd::CodeBlock), open) => {
                if let Some((kind, inside)) = open.take()
                    && PROSE.contains(&kind.as_str())
                    && kind != "details"
                {
                    // What is said of an option unfolds with the answer.
                    let open =
                        questions::parts(&inside).0.lines().filter(|l| !l.trim_start().starts_with('>'));
                    walk_open(&open.collect::<Vec<_>>().join("\n"), see);
                }
            }
            (Event::Start(Tag::CodeBlock(kind)), None) => {
                let kind = match kind {
                    CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default(),
                    CodeBlockKind::Indented => "",
                };
                block = Some((kind.to_string(), String::new()));
            }
            (Event::Text(piece) | Event::Code(piece), None) => see(piece),
            _ => {}
        }
    }
}

fn walk_below(text: &str, above: usize, see: &mut dyn FnMut(&Event, usize)) {
    let mut block: Option<(bool, usize, String)> = None;
    for (event, range) in parse(text) {
        let line = above + line_at(text, range.start);
        match (&event, &mut block) {
            (Event::Text(piece), Some((_, _, inside))) => inside.push_str(piece),
            (Event::End(TagEnd::CodeBlock), open) => {
                if let Some((true, begins, inside)) = open.take() {
                    walk_below(&inside, begins, see);
                }
            }
            (Event::Start(Tag::CodeBlock(kind)), None) => {
                see(&event, line);
                let prose = match kind {
                    CodeBlockKind::Fenced(info) => {
                        info.split_whitespace().next().is_some_and(|kind| PROSE.contains(&kind))
                    }
                    CodeBlockKind::Indented => false,
                };
                block = Some((prose, line, String::new()));
            }
            _ => see(&event, line),
        }
    }
}

/// A listing as HTML.
pub fn listing(language: &str, code: &str) -> String {
    let class = if language.is_empty() { "text" } else { language };
    format!(
        "<pre tabindex=\"0\" translate=\"no\"><code class=\"language-{}\">{}</code></pre>\n",
        escape(class),
        escape(code)
    )
}

/// Text for HTML content and attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::words::lang;
    use super::*;

    fn html(text: &str) -> Result<String, Trouble> {
        let source = |name: &str| (name == "hello").then(|| "if a < b { print(\"&\") }\n".to_string());
        fragment(text, &Context { lang: &lang("fr"), source: &source })
    }

    #[test]
    fn a_section_is_a_heading_and_a_body() {
        let context = Context { lang: &lang("en"), source: &|_| None };
        let s = section("# The `go` statement\n\nText.\n\n## More\n", &context).unwrap();
        assert_eq!(
            (s.title.as_str(), s.body.as_str()),
            ("The go statement", "<p>Text.</p>\n<h3>More</h3>\n")
        );
        assert!(section("Text.", &context).is_err());
    }

    #[test]
    fn a_number_and_its_unit_stay_together() {
        let said = html("In 2 s, at 100 ms: 3 sons, `2 s`, 5 %.").unwrap();
        assert_eq!(said, "<p>In 2\u{a0}s, at 100\u{a0}ms: 3 sons, <code>2 s</code>, 5\u{a0}%.</p>\n");
    }

    #[test]
    fn a_program_is_readable_inside_its_element() {
        assert_eq!(
            html("```program hello\n```").unwrap(),
            "<go-program name=\"hello\" lang=\"fr\">\n<pre tabindex=\"0\" translate=\"no\"><code \
             class=\"language-go\">if a &lt; b { print(&quot;&amp;&quot;) }\n</code></pre>\n</go-program>\n"
        );
        assert!(html("```program\n```").is_err());
        assert!(html("```program nothing\n```").is_err());
        assert!(html("```diagram \"><script>\n```").is_err());
    }

    #[test]
    fn mistakes_are_told_with_their_line() {
        let line = |text: &str| html(text).unwrap_err().line;
        assert_eq!(line("Text.\n\n[x](javascript:a)\n"), 3);
        assert_eq!(line("Text.\n\n```program lost\n```\n"), 3);
        assert_eq!(line("````rule\nA\n\n```program lost\n```\n````\n"), 4);
        assert_eq!(line("```predict p\nQ?\n\n- [x] a\n\n---\n\n[x](data:a)\n```"), 8);
        assert_eq!(line("a\n\n- b\n\n  ```predict p\n  Q?\n  ```\n"), 5);
    }

    #[test]
    fn markup_in_the_text_stays_text() {
        for text in
            ["<script>alert(1)</script>", "a <img src=x onerror=y> b", "```rule\n<b>x\n```", "```<b>\n```"]
        {
            let out = html(text).unwrap();
            assert!(!out.contains("<script") && !out.contains("<img") && !out.contains("<b>"), "{out}");
        }
        assert!(html("[x](javascript:alert)").is_err());
        assert!(html("![x](data:text/html,x)").is_err());
        assert!(html("[x](#pipeline) [y](https://go.dev) [z](../a:b)").is_ok());
    }

    #[test]
    fn an_aside_is_folded_under_its_title() {
        assert_eq!(
            html("````details Why <one>?\nBecause:\n```program hello\n```\n````").unwrap(),
            format!(
                "<details class=\"aside\"><summary>Why &lt;one&gt;?</summary>\n<p>Because:</p>\n{}</details>\n",
                html("```program hello\n```").unwrap()
            )
        );
        assert!(html("```details\nBecause.\n```").is_err());
    }

    #[test]
    fn a_table_lies_in_a_box_that_scrolls() {
        let text = html("| a |\n|---|\n| <table> |").unwrap();
        assert!(
            text.starts_with("<div class=\"table\" tabindex=\"0\">\n<table>") && text.ends_with("</div>\n"),
            "{text}"
        );
        assert!(text.contains("&lt;table&gt;"));
    }

    #[test]
    fn a_question_keeps_its_answer_folded() {
        let text = "```predict gc\nWill *it* end?\n\n- [ ] Yes\n- [x] No, `never`\n---\nBecause.\n```";
        assert_eq!(
            html(text).unwrap(),
            "<predict-question name=\"gc\" lang=\"fr\">\n<div class=\"question\">\n<p>Will <em>it</em> end?</p>\n\
             </div>\n<ul class=\"options\">\n<li>Yes</li>\n<li data-right>No, <code>never</code></li>\n</ul>\n\
             <details class=\"explanation\"><summary>R\u{e9}ponse</summary>\n<p>Because.</p>\n</details>\n\
             </predict-question>\n"
        );
        assert!(html("```predict gc\nQ?\n- [ ] a\n---\nb\n```").is_err());
        assert!(html("```predict gc\nQ?\n- [x] a\n```").is_err());
    }
}
