//! A page of text in two columns, one language in each, set so that a person can proofread it from top to bottom.

/// Characters of one column.
const WIDTH: usize = 62;

/// Between the columns.
const GAP: &str = " │ ";

/// The page so far.
#[derive(Default)]
pub(super) struct Sheet {
    text: String,
}

impl Sheet {
    /// A heading in both languages, underlined across the page.
    pub(super) fn heading(&mut self, words: &[String; 2]) {
        self.text.push('\n');
        self.row("", words);
        self.text.push_str(&"─".repeat(2 * WIDTH + GAP.chars().count()));
        self.text.push('\n');
    }

    /// The same said in both languages, behind a mark that tells what it is.
    pub(super) fn row(&mut self, mark: &str, words: &[String; 2]) {
        let [left, right] = words.each_ref().map(|words| wrapped(mark, words, WIDTH));
        for line in 0..left.len().max(right.len()) {
            let cell = |lines: &[String]| lines.get(line).cloned().unwrap_or_default();
            let (left, right) = (cell(&left), cell(&right));
            let space = " ".repeat(WIDTH.saturating_sub(left.chars().count()));
            self.push(&format!("{left}{space}{GAP}{right}"));
        }
    }

    /// What is the same in every language, across the page.
    pub(super) fn line(&mut self, mark: &str, words: &str) {
        for line in wrapped(mark, words, 2 * WIDTH) {
            self.push(&line);
        }
    }

    /// The page.
    pub(super) fn text(self) -> String {
        self.text
    }

    fn push(&mut self, line: &str) {
        self.text.push_str(line.trim_end_matches(' '));
        self.text.push('\n');
    }
}

/// Lines of at most so many characters, broken at spaces that allow it; those after the first are indented by the mark.
fn wrapped(mark: &str, words: &str, width: usize) -> Vec<String> {
    let indent = " ".repeat(if mark.is_empty() { 0 } else { mark.chars().count() + 1 });
    let mut lines = Vec::new();
    let mut line = if mark.is_empty() { String::new() } else { format!("{mark} ") };
    let mut is_empty = true;
    for word in words.split(' ') {
        if !is_empty && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::replace(&mut line, indent.clone()));
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    lines.push(line);
    lines
}
