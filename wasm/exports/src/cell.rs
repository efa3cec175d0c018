//! Rows of cells as text (RFC 4180): every cell is what it looks like, whatever program opens the file.

/// Signs with which a spreadsheet takes a cell for a formula, some of them behind white space.
const FORMULA: [char; 7] = ['-', '=', '+', '@', '\t', '\r', '\n'];

/// What wants quotes, whichever sign parts the cells.
const QUOTED: [char; 5] = [',', ';', '"', '\n', '\r'];

/// A file that is being written, row by row.
#[derive(Clone, Debug)]
pub struct Rows {
    text: String,
    separator: char,
    /// Whether a row has begun.
    begun: bool,
}

impl Rows {
    /// An empty file whose cells are parted by this sign. A mark at its beginning says that it is UTF-8, or Excel takes
    /// umlauts for two letters.
    pub fn new(separator: char) -> Self {
        Self { text: String::from('\u{feff}'), separator, begun: false }
    }

    /// A cell with words, which no program takes for a formula or for two cells.
    pub fn words(&mut self, words: &str) -> &mut Self {
        let formula = words.starts_with(FORMULA);
        self.part();
        if formula || words.contains(QUOTED) {
            self.text.push('"');
            self.text.push_str(if formula { "'" } else { "" });
            self.text.push_str(&words.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(words);
        }
        self
    }

    /// A cell with a number as its reader writes it; its minus makes no formula.
    pub fn number(&mut self, number: &str) -> &mut Self {
        self.part();
        // Only a decimal comma between commas needs them.
        let quoted = number.contains(self.separator);
        let quote = if quoted { "\"" } else { "" };
        self.text.push_str(&[quote, number, quote].concat());
        self
    }

    /// Ends the row.
    pub fn end(&mut self) {
        self.text.push_str("\r\n");
        self.begun = false;
    }

    /// The file.
    pub fn finish(self) -> String {
        self.text
    }

    fn part(&mut self) {
        if self.begun {
            self.text.push(self.separator);
        }
        self.begun = true;
    }
}
