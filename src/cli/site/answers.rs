//! The answers to a lesson's questions, in the order of the questions: the last page of the printed handout.
//!
//! Enters: the blocks of a section. Leaves: an item of a list for each question. On screen they are not shown: there each
//! question has its own.

use super::manifest::Lesson;
use super::markdown::{Block, Context, Trouble, escape, fragment, listing};
use super::questions::{asked, parts, printed};
use crate::lesson::lines;

/// An item for a question; nothing for any other block.
pub fn item(block: &Block, lesson: &Lesson, context: &Context) -> Result<String, Trouble> {
    let (before, after) = parts(&block.inside);
    let right = || asked(before).choices.into_iter().filter(|c| c.right);
    let explained = || after.map_or(Ok(String::new()), |(text, _)| fragment(text, context));
    let inside = match block.kind.as_str() {
        "predict" | "choice" => {
            let mut out = String::new();
            for choice in right() {
                let feedback = fragment(&choice.feedback, context)?;
                out +=
                    &format!("<div class=\"key\">\n{}</div>\n{feedback}", fragment(&choice.text, context)?);
            }
            out + &explained()?
        }
        "possible" => {
            let outputs: String = right().filter_map(|choice| printed(&choice)).collect();
            listing("text", &outputs) + &explained()?
        }
        "output" => {
            let program = lesson.programs.get(&block.name);
            let output = program.and_then(|p| p.output.get(context.lang.code())).unwrap_or_default();
            listing("text", output) + &explained()?
        }
        "order" => {
            let code = (context.source)(&block.name).unwrap_or_default();
            let lines = lines::shuffled(&code).map(|s| s.lines.join("\n")).unwrap_or_default();
            listing("go", &lines)
        }
        "explain" => explained()?,
        _ => return Ok(String::new()),
    };
    Ok(format!("<li>{inside}</li>\n"))
}

/// The list, with its title.
pub fn list(items: &str, context: &Context) -> String {
    let (mark, title) = (context.lang.mark("answers"), escape(context.lang.word("answers")));
    format!("<aside class=\"answers\">\n<h2{mark}>{title}</h2>\n<ol>\n{items}</ol>\n</aside>\n")
}

#[cfg(test)]
mod tests {
    use super::super::markdown::blocks;
    use super::super::words::lang;
    use super::*;

    #[test]
    fn each_question_has_its_answer() {
        let lesson = r#"{"number": 1, "of": 1, "title": {}, "summary": {}, "previous": null, "next": null,
            "programs": {"p": {"output": {"en": "hi\n"}}}}"#;
        let lesson: Lesson = serde_json::from_str(lesson).unwrap();
        let english = lang("en");
        let source = |_: &str| Some("a\n// order\nb\nc\n// end\n".to_string());
        let context = Context { lang: &english, source: &source };
        let answer = |text: &str| item(&blocks(text)[0], &lesson, &context).unwrap();
        let predict = answer("```predict x\nQ?\n\n- [ ] no\n- [x] yes\n\n---\n\nSo.\n```\n");
        assert_eq!(predict, "<li><div class=\"key\">\n<p>yes</p>\n</div>\n<p>So.</p>\n</li>\n");
        let choice = answer("```choice x\nQ?\n\n- [x] A\n  > Right.\n- [ ] B\n  > Wrong.\n```\n");
        assert!(choice.contains("<p>A</p>") && choice.contains("<p>Right.</p>") && !choice.contains("Wrong"));
        let possible = answer("```possible p\nQ?\n\n- [x] `a\\n`\n- [ ] `b\\n`\n- [x] `c\\n`\n```\n");
        assert!(possible.contains(">a\nc\n</code>"), "{possible}");
        assert!(answer("```output p\nQ?\n```\n").contains(">hi\n</code>"));
        assert!(answer("```order p\nDo.\n```\n").contains(">b\nc</code>"));
        assert!(answer("```explain x\nQ?\n\n---\n\n- one\n```\n").contains("<li>one</li>"));
        assert_eq!(answer("```rule\nR.\n```\n"), "");
    }
}
