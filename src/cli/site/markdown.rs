//! One section's Markdown as HTML: strictly escaped, its marked blocks as the page's elements.
//!
//! A fenced block whose info string is `program NAME`, `exercise NAME`, `diagram NAME` or `predict NAME` becomes an
//! element that reads well before any script runs; `rule` holds Markdown set off as a rule, `details TITLE` Markdown that
//! is folded at first. HTML in the Markdown is shown as text, and links go to http, https, mailto or the site itself.

use super::words::Lang;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd, html};
use std::fmt::Write;

/// What the marked blocks need to know.
pub struct Context<'a> {
    pub lang: Lang,
    /// A program's source in this language.
    pub source: &'a dyn Fn(&str) -> Option<String>,
}

pub struct Section {
    /// The text of the first heading.
    pub title: String,
    /// The HTML of what follows it.
    pub body: String,
}

/// A section's text: a first heading, then what it says.
pub fn section(text: &str, context: &Context) -> Result<Section, String> {
    let mut events = parse(text).into_iter().peekable();
    let mut title = String::new();
    match events.next() {
        Some(Event::Start(Tag::Heading { .. })) => {}
        _ => return Err("a section begins with its heading".to_string()),
    }
    for event in events.by_ref() {
        match event {
            Event::End(TagEnd::Heading(_)) => break,
            Event::Text(t) | Event::Code(t) => title.push_str(&t),
            _ => {}
        }
    }
    Ok(Section { title, body: body(events, context)? })
}

/// Markdown without a heading of its own.
pub fn fragment(text: &str, context: &Context) -> Result<String, String> {
    body(parse(text).into_iter(), context)
}

fn parse(text: &str) -> Vec<Event<'_>> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS).collect()
}

fn body<'a>(events: impl Iterator<Item = Event<'a>>, context: &Context) -> Result<String, String> {
    let mut safe: Vec<Event<'a>> = Vec::new();
    let mut block: Option<(String, String)> = None;
    for event in events {
        match (event, &mut block) {
            (Event::End(TagEnd::CodeBlock), open @ Some(_)) => {
                let (info, text) = open.take().unwrap_or_default();
                safe.push(Event::Html(CowStr::from(fenced(&info, &text, context)?)));
            }
            (Event::Text(text), Some((_, inside))) => inside.push_str(&text),
            (_, Some(_)) => {}
            (Event::Start(Tag::CodeBlock(kind)), None) => {
                let info = match kind {
                    CodeBlockKind::Fenced(info) => info.to_string(),
                    CodeBlockKind::Indented => String::new(),
                };
                block = Some((info, String::new()));
            }
            (other, None) => safe.extend(made_safe(other)?),
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
        Event::Start(Tag::Link { ref dest_url, .. } | Tag::Image { ref dest_url, .. }) => {
            if !is_page(dest_url) {
                return Err(format!("a link to {dest_url:?} is not one to a page"));
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

fn is_page(url: &str) -> bool {
    match url.split_once(':') {
        Some((scheme, _)) if !scheme.contains(['/', '#', '?']) => {
            matches!(scheme, "http" | "https" | "mailto")
        }
        _ => true,
    }
}

/// A fenced block, by its info string.
fn fenced(info: &str, text: &str, context: &Context) -> Result<String, String> {
    let mut words = info.split_whitespace();
    let (kind, name) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let lang = context.lang.code();
    let named = |element: &str, inside: String| -> Result<String, String> {
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
            return Err(format!("a block {info:?} needs a name of letters, digits and hyphens"));
        }
        Ok(format!("<{element} name=\"{name}\" lang=\"{lang}\">\n{inside}</{element}>\n"))
    };
    let code = || match (context.source)(name) {
        Some(source) => Ok(listing("go", &source)),
        None => Err(format!("there is no program {name:?}")),
    };
    let caption = |class: &str| -> Result<String, String> {
        let inside = fragment(text, context)?;
        Ok(if inside.is_empty() { inside } else { format!("<div class=\"{class}\">\n{inside}</div>\n") })
    };
    match kind {
        "program" => named("go-program", code()? + &caption("caption")?),
        "exercise" => named("fix-exercise", caption("task")? + &code()?),
        "diagram" => named("lesson-diagram", caption("alternative")?),
        "predict" => named("predict-question", predict(text, context)?),
        "rule" => {
            let label = context.lang.words().rule;
            let inside = fragment(text, context)?;
            Ok(format!("<aside class=\"rule\">\n<p class=\"rule-label\">{label}</p>\n{inside}</aside>\n"))
        }
        "details" => {
            let title = info.trim_start().trim_start_matches(kind).trim();
            if title.is_empty() {
                return Err("a details block needs a title".to_string());
            }
            let inside = fragment(text, context)?;
            Ok(format!("<details class=\"aside\"><summary>{}</summary>\n{inside}</details>\n", escape(title)))
        }
        language => Ok(listing(language, text)),
    }
}

fn listing(language: &str, code: &str) -> String {
    let class = if language.is_empty() { "text" } else { language };
    format!(
        "<pre tabindex=\"0\" translate=\"no\"><code class=\"language-{}\">{}</code></pre>\n",
        escape(class),
        escape(code)
    )
}

/// A question, its options (a list, `[x]` before the right one), and after a line `---` the explanation.
fn predict(text: &str, context: &Context) -> Result<String, String> {
    let (asked, explained) = match text.split_once("\n---\n") {
        Some((asked, explained)) => (asked, explained),
        None => return Err("a predict block has no explanation after a line ---".to_string()),
    };
    let is_option = |line: &&str| line.starts_with("- [");
    let question: Vec<&str> = asked.lines().take_while(|l| !is_option(l)).collect();
    let mut options: Vec<(bool, String)> = Vec::new();
    for line in asked.lines().skip(question.len()) {
        let right = line.strip_prefix("- [x] ");
        match (right.or(line.strip_prefix("- [ ] ")), options.last_mut()) {
            (Some(option), _) => options.push((right.is_some(), option.to_string())),
            (None, Some((_, option))) => write!(option, "\n{line}").map_err(|e| e.to_string())?,
            (None, None) => {}
        }
    }
    if options.iter().filter(|(right, _)| *right).count() != 1 {
        return Err("a predict block needs exactly one option [x]".to_string());
    }
    let mut out = format!("<div class=\"question\">\n{}</div>\n", fragment(&question.join("\n"), context)?);
    out.push_str("<ul class=\"options\">\n");
    for (right, option) in options {
        let mark = if right { " data-right" } else { "" };
        let _ = writeln!(out, "<li{mark}>{}</li>", inline(&fragment(&option, context)?));
    }
    let answer = context.lang.words().answer;
    let explained = fragment(explained, context)?;
    let _ = write!(
        out,
        "</ul>\n<details class=\"explanation\"><summary>{answer}</summary>\n{explained}</details>\n"
    );
    Ok(out)
}

/// The inside of a lone paragraph.
fn inline(html: &str) -> &str {
    let inside = html.trim().strip_prefix("<p>").and_then(|h| h.strip_suffix("</p>"));
    inside.filter(|h| !h.contains("<p>")).unwrap_or(html)
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
    use super::*;

    fn html(text: &str) -> Result<String, String> {
        let source = |name: &str| (name == "hello").then(|| "if a < b { print(\"&\") }\n".to_string());
        fragment(text, &Context { lang: Lang::Fr, source: &source })
    }

    #[test]
    fn a_section_is_a_heading_and_a_body() {
        let context = Context { lang: Lang::En, source: &|_| None };
        let s = section("# The `go` statement\n\nText.\n\n## More\n", &context).unwrap();
        assert_eq!(
            (s.title.as_str(), s.body.as_str()),
            ("The go statement", "<p>Text.</p>\n<h3>More</h3>\n")
        );
        assert!(section("Text.", &context).is_err());
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
