//! Questions as HTML that reads well before any script runs: the insides of the blocks `predict`, `choice`, `output`,
//! `possible`, `order`, `explain`.
//!
//! Enters: the text inside a block's fence; www/docs/lesson-format.md tells its form. Leaves: what goes inside the page's
//! element. The fence itself is line 0 of what is wrong. Not here: whether a key is right (lesson check).

use super::markdown::{Context, Trouble, escape, fragment, listing};
use crate::lesson::lines;
use std::fmt::Write;

/// An option of a question: `- [x] text`, then lines of text, then lines `> feedback`.
pub struct Choice {
    pub right: bool,
    pub text: String,
    pub feedback: String,
}

/// What a question block holds before its line `---`.
pub struct Asked {
    pub question: String,
    pub choices: Vec<Choice>,
}

fn wrong(message: impl Into<String>) -> Trouble {
    Trouble { line: 0, message: message.into() }
}

/// Reads the question and its options.
pub fn asked(text: &str) -> Asked {
    let is_option = |line: &&str| line.starts_with("- [x] ") || line.starts_with("- [ ] ");
    let question: Vec<&str> = text.lines().take_while(|l| !is_option(l)).collect();
    let mut choices: Vec<Choice> = Vec::new();
    for line in text.lines().skip(question.len()) {
        if is_option(&line) {
            let (right, text) = (line.starts_with("- [x]"), line[6..].to_string());
            choices.push(Choice { right, text, feedback: String::new() });
        } else if let Some(choice) = choices.last_mut() {
            let (part, line) = match line.trim_start().strip_prefix('>') {
                Some(told) => (&mut choice.feedback, told.trim_start()),
                None => (&mut choice.text, line),
            };
            let _ = write!(part, "\n{line}");
        }
    }
    Asked { question: question.join("\n"), choices }
}

/// What an option of a `possible` block stands for: the text between backticks, `\n` for the end of a line.
pub fn printed(choice: &Choice) -> Option<String> {
    let inside = choice.text.trim().strip_prefix('`')?.strip_suffix('`')?;
    Some(inside.replace("\\n", "\n"))
}

/// Text before and after a line `---`, and how many lines stand before what comes after.
pub fn parts(text: &str) -> (&str, Option<(&str, usize)>) {
    match text.split_once("\n---\n") {
        Some((asked, rest)) => (asked, Some((rest, asked.split('\n').count() + 1))),
        None => (text, None),
    }
}

/// A prediction: one right option, and the explanation that it needs.
pub fn predict(text: &str, context: &Context) -> Result<String, Trouble> {
    let (before, after) = parts(text);
    let after = after.ok_or_else(|| wrong("a predict block has no explanation after a line ---"))?;
    let Asked { question, choices } = asked(before);
    if choices.iter().filter(|c| c.right).count() != 1 {
        return Err(wrong("a predict block needs exactly one option [x]"));
    }
    let mut out = question_html(&question, context)?;
    out.push_str(&options(&choices, &|choice| {
        let html = fragment(&choice.text, context).map_err(|t| wrong(t.message))?;
        Ok(inline(&html).to_string())
    })?);
    out.push_str(&explanation(Some(after), context)?);
    Ok(out)
}

/// A choice: one right option or several, feedback on each.
pub fn choice(text: &str, context: &Context) -> Result<String, Trouble> {
    let Asked { question, choices } = asked(text);
    if choices.len() < 2 || !choices.iter().any(|c| c.right) {
        return Err(wrong("a choice block needs options, at least one of them [x]"));
    }
    if let Some(silent) = choices.iter().find(|c| c.feedback.trim().is_empty()) {
        return Err(wrong(format!("the option {:?} has no feedback (lines that begin with >)", silent.text)));
    }
    let answer = answer(context);
    let list = options(&choices, &|choice| {
        let html = fragment(&choice.text, context).map_err(|t| wrong(t.message))?;
        let told = fragment(&choice.feedback, context).map_err(|t| wrong(t.message))?;
        Ok(format!("{}<details class=\"feedback\">{answer}\n{told}</details>", inline(&html)))
    })?;
    Ok(question_html(&question, context)? + &list)
}

/// Whether more than one option is right.
pub fn has_several(text: &str) -> bool {
    asked(text).choices.iter().filter(|c| c.right).count() > 1
}

/// Which of these outputs are possible?
pub fn possible(text: &str, code: &str, context: &Context) -> Result<String, Trouble> {
    let (before, after) = parts(text);
    let Asked { question, choices } = asked(before);
    let list = options(&choices, &|choice| {
        let text = printed(choice)
            .ok_or_else(|| wrong(format!("the output {:?} does not stand between backticks", choice.text)))?;
        Ok(format!("<pre translate=\"no\">{}</pre>", escape(&text)))
    })?;
    Ok(question_html(&question, context)? + &listing("go", code) + &list + &explanation(after, context)?)
}

/// What does this program print?
pub fn output(text: &str, code: &str, context: &Context) -> Result<String, Trouble> {
    let (before, after) = parts(text);
    Ok(question_html(before, context)? + &listing("go", code) + &explanation(after, context)?)
}

/// Lines to be put in order: those of the program between the comments `// order` and `// end`.
pub fn order(text: &str, code: &str, context: &Context) -> Result<String, Trouble> {
    let shuffled = lines::shuffled(code)
        .ok_or_else(|| wrong("the program has no lines between the comments // order and // end"))?;
    let answer = answer(context);
    let lines = listing("go", &(shuffled.lines.join("\n") + "\n"));
    // An order of their own, and no indentation that would tell.
    let mut mixed: Vec<&str> = shuffled.lines.iter().map(|line| line.trim()).collect();
    mixed.sort();
    let mixed = listing("go", &(mixed.join("\n") + "\n"));
    Ok(format!(
        "<div class=\"task\">\n{}</div>\n{mixed}<details class=\"explanation\">{answer}\n{lines}</details>\n",
        fragment(text, context)?
    ))
}

/// A question to answer in one's own words, and the points of a model answer.
pub fn explain(text: &str, context: &Context) -> Result<String, Trouble> {
    let (before, after) = parts(text);
    let (points, above) = after.ok_or_else(|| wrong("an explain block has no points after a line ---"))?;
    let points: Vec<&str> =
        points.split("\n- ").flat_map(|p| p.trim().strip_prefix("- ").or(Some(p.trim()))).collect();
    let answer = answer(context);
    let mut list = String::new();
    for point in points.iter().filter(|p| !p.is_empty()) {
        let html = fragment(point, context).map_err(|t| Trouble { line: above, ..t })?;
        let _ = writeln!(list, "<li>{}</li>", inline(&html));
    }
    Ok(format!(
        "{}<details class=\"explanation\">{answer}\n<ul class=\"points\">\n{list}</ul>\n</details>\n",
        question_html(before, context)?
    ))
}

fn question_html(question: &str, context: &Context) -> Result<String, Trouble> {
    Ok(format!("<div class=\"question\">\n{}</div>\n", fragment(question, context)?))
}

fn options(
    choices: &[Choice],
    inside: &dyn Fn(&Choice) -> Result<String, Trouble>,
) -> Result<String, Trouble> {
    let mut out = "<ul class=\"options\">\n".to_string();
    for choice in choices {
        let mark = if choice.right { " data-right" } else { "" };
        let _ = writeln!(out, "<li{mark}>{}</li>", inside(choice)?);
    }
    Ok(out + "</ul>\n")
}

fn explanation(after: Option<(&str, usize)>, context: &Context) -> Result<String, Trouble> {
    let Some((text, above)) = after else { return Ok(String::new()) };
    let html = fragment(text, context).map_err(|t| t.below(above))?;
    let answer = answer(context);
    Ok(format!("<details class=\"explanation\">{answer}\n{html}</details>\n"))
}

/// What a folded answer says of itself.
fn answer(context: &Context) -> String {
    let (mark, word) = (context.lang.mark("answer"), escape(context.lang.word("answer")));
    format!("<summary{mark}>{word}</summary>")
}

/// The inside of a lone paragraph.
fn inline(html: &str) -> &str {
    let inside = html.trim().strip_prefix("<p>").and_then(|h| h.strip_suffix("</p>"));
    inside.filter(|h| !h.contains("<p>")).unwrap_or(html)
}

#[cfg(test)]
mod tests {
    use super::super::words::lang;
    use super::*;

    fn in_english<T>(work: impl FnOnce(&Context) -> T) -> T {
        work(&Context { lang: &lang("en"), source: &|_| None })
    }

    #[test]
    fn a_choice_has_feedback_on_each_option() {
        let text = "Who?\n\n- [x] A\n  > Yes.\n- [ ] B\n  still B\n  > No, see\n  > [there](#x).\n";
        let html = in_english(|c| choice(text, c)).unwrap();
        assert!(
            html.contains(
                "<li data-right>A<details class=\"feedback\"><summary>Answer</summary>\n<p>Yes.</p>"
            )
        );
        assert!(
            html.contains("<li>B\nstill B<details") && html.contains("<a href=\"#x\">there</a>"),
            "{html}"
        );
        assert!(!has_several(text) && has_several(&text.replace("[ ]", "[x]")));
        assert!(in_english(|c| choice("Q\n\n- [x] a\n  > b\n- [ ] c\n", c)).is_err());
        assert!(in_english(|c| choice("Q\n\n- [ ] a\n  > b\n- [ ] c\n  > d\n", c)).is_err());
    }

    #[test]
    fn outputs_are_written_with_their_line_ends() {
        let html = in_english(|c| possible("Which?\n\n- [x] `a\\nb\\n`\n- [ ] `<`\n\n---\n\nSo.\n", "x", c))
            .unwrap();
        assert!(html.contains("<li data-right><pre translate=\"no\">a\nb\n</pre></li>"), "{html}");
        assert!(html.contains("<pre translate=\"no\">&lt;</pre>") && html.contains("<p>So.</p>"));
        assert!(in_english(|c| possible("Which?\n\n- [x] a\n", "x", c)).is_err());
    }

    #[test]
    fn lines_to_order_lie_between_two_comments() {
        let code = "a\n\t// order\n\tb\n\tc\n\t// end\nd\n";
        assert!(in_english(|c| order("Do.", code, c)).unwrap().contains("\tb\n\tc\n</code>"));
        assert!(in_english(|c| order("Do.", "a\n// order\n// end\n", c)).is_err());
    }

    #[test]
    fn a_model_answer_comes_point_by_point() {
        let html = in_english(|c| explain("Why?\n\n---\n\n- one *a*\n- two\n  more\n", c)).unwrap();
        assert!(html.contains("<li>one <em>a</em></li>\n<li>two\nmore</li>\n"), "{html}");
        assert!(in_english(|c| explain("Why?", c)).is_err());
    }
}
