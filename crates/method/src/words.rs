//! The two languages, one of them with a formal way of speaking: texts of the locale files, and numbers in their form.

use reach_calculator::answers::Chapter;
use reach_calculator::evidence::Evidence;
use reach_calculator::inputs::bilingual::Bilingual;
use reach_calculator::inputs::{Key, Parameter, Unit};
use reach_calculator::words::Locale;
use serde_json::Value;

/// A language of the page.
pub(crate) struct Words {
    /// How numbers are written.
    pub(crate) locale: Locale,
    /// The language's tag.
    pub(crate) tag: &'static str,
    /// The folder of its page, which is also how links name the language; empty beside the calculator.
    folder: &'static str,
    /// The prose, in the Markdown of [`crate::prose`].
    pub(crate) prose: &'static str,
    texts: Value,
    page: Value,
}

impl Words {
    /// German and English.
    pub(crate) fn all() -> [Self; 2] {
        [
            Self {
                locale: Locale::De,
                tag: "de",
                folder: "",
                prose: include_str!("../texts/de.md"),
                texts: read(include_str!("../../../www/words/locales/de/page.json")),
                page: read(include_str!("../texts/de.json")),
            },
            Self {
                locale: Locale::En,
                tag: "en",
                folder: "en",
                prose: include_str!("../texts/en.md"),
                texts: read(include_str!("../../../www/words/locales/en/page.json")),
                page: read(include_str!("../texts/en.json")),
            },
        ]
    }

    /// Both, and German with "Sie", whose files hold only what it says otherwise; its prose is whole.
    pub(crate) fn spoken() -> [Self; 3] {
        let [german, english] = Self::all();
        let formal = Self {
            locale: Locale::DeFormal,
            tag: german.tag,
            folder: "de-formal",
            prose: include_str!("../texts/de-formal.md"),
            texts: over(&german.texts, &read(include_str!("../../../www/words/locales/de-formal/page.json"))),
            page: over(&german.page, &read(include_str!("../texts/de-formal.json"))),
        };
        [german, english, formal]
    }

    /// Where the page lies: German beside the calculator, every other one in a folder of its own.
    pub(crate) fn address(&self) -> String {
        if self.folder.is_empty() { "method.html".to_owned() } else { format!("{}/method.html", self.folder) }
    }

    /// The way from the page to the folder of the German one.
    pub(crate) fn up(&self) -> &'static str {
        if self.folder.is_empty() { "" } else { "../" }
    }

    /// How links name the language.
    pub(crate) fn in_links(&self) -> &'static str {
        if self.folder.is_empty() { self.tag } else { self.folder }
    }

    /// A short text of the page itself, such as a column's name.
    pub(crate) fn get(&self, key: &str) -> &str {
        self.page[key].as_str().unwrap_or_else(|| panic!("{}.json lacks {key:?}", self.tag))
    }

    /// Whichever language of a text from the crate.
    pub(crate) fn of(&self, text: &Bilingual) -> &'static str {
        text.get(self.tag)
    }

    /// A parameter's name.
    pub(crate) fn name(&self, key: Key) -> &str {
        self.texts["parameters"][key.parameter().name]["name"].as_str().unwrap_or(key.parameter().name)
    }

    /// What a parameter means; empty where no text says it.
    pub(crate) fn help(&self, key: Key) -> &str {
        self.texts["parameters"][key.parameter().name]["help"].as_str().unwrap_or("")
    }

    /// What a default rests on, in this language where it was translated; else in the table's English, set as English is.
    pub(crate) fn source(&self, parameter: &Parameter) -> String {
        let translated = self.texts["parameters"][parameter.name]["source"].as_str();
        translated.map_or_else(|| parameter.source.replace(" %", "%").replace('\'', "’"), str::to_owned)
    }

    /// A chapter's name.
    pub(crate) fn chapter(&self, chapter: Chapter) -> &str {
        let name = &self.texts["chapters"][chapter.id()]["name"];
        name.as_str().unwrap_or_else(|| panic!("{chapter:?} has no name in {}", self.tag))
    }

    /// Words as a list with an "and" before the last.
    pub(crate) fn listed(&self, words: impl IntoIterator<Item = String>) -> String {
        let words: Vec<String> = words.into_iter().collect();
        match words.as_slice() {
            [before @ .., one, other] => {
                let before: String = before.iter().map(|word| format!("{word}, ")).collect();
                format!("{before}{one} {} {other}", self.get("and"))
            }
            one => one.concat(),
        }
    }

    /// By how much the model is too high or too low on average.
    pub(crate) fn bias(&self, log_bias: f64) -> String {
        let key = if log_bias < 0.0 { "too low" } else { "too high" };
        self.get(key).replace("{share}", &self.locale.percent((log_bias.exp() - 1.0).abs(), 0, 0))
    }

    /// The name of a group, basis or kind, as `Debug` spells its variant.
    pub(crate) fn variant(&self, family: &str, variant: impl std::fmt::Debug) -> String {
        let name = format!("{variant:?}");
        let text = &self.texts[family][name.as_str()];
        let text = text.as_str().or_else(|| text["name"].as_str());
        text.map_or_else(|| self.get(&name.to_lowercase()).to_owned(), str::to_owned)
    }

    /// A preset's name and note.
    pub(crate) fn preset<'a>(&'a self, id: &'a str) -> (&'a str, &'a str) {
        let preset = &self.texts["presets"][id];
        (preset["name"].as_str().unwrap_or(id), preset["note"].as_str().unwrap_or(""))
    }

    /// The word for a kind of evidence.
    pub(crate) fn evidence(&self, evidence: Evidence) -> &str {
        self.get(match evidence {
            Evidence::Primary => "primary",
            Evidence::Secondary => "secondary",
            Evidence::Derived => "derived",
            Evidence::Unconfirmed => "unconfirmed",
            Evidence::Claim => "claim",
        })
    }

    /// The same in a word.
    pub(crate) fn in_short(&self, evidence: Evidence) -> &str {
        self.get(match evidence {
            Evidence::Primary => "key primary",
            Evidence::Secondary | Evidence::Unconfirmed => "key secondary",
            Evidence::Derived => "key derived",
            Evidence::Claim => "key claim",
        })
    }

    /// A parameter's value with its unit.
    pub(crate) fn value(&self, value: f64, key: Key) -> String {
        let parameter = key.parameter();
        let number = self.locale.value(value, parameter);
        let unit = self.texts["units"][format!("{:?}", parameter.unit).as_str()]["short"].as_str().unwrap_or("");
        let unit = match parameter.unit {
            Unit::Factor => return format!("{number}\u{a0}{unit}"),
            _ => unit.trim_start_matches('%').trim_start_matches('€').trim(),
        };
        if unit.is_empty() { number } else { format!("{number} {unit}") }
    }

    /// A reach rate: with one decimal, a small one with two.
    pub(crate) fn rate(&self, rate: f64) -> String {
        self.locale.percent(rate, 0, if rate < 0.02 { 2 } else { 1 })
    }

    /// A date: the year, with its month where it is not the middle of the year.
    pub(crate) fn date(&self, date: f64) -> String {
        let (year, month) = (date.floor(), ((date - date.floor()) * 12.0).floor() as usize);
        if (date - year - 0.5).abs() < 1e-9 {
            return format!("{year}");
        }
        let names: Vec<&str> = self.get("months").split(' ').collect();
        format!("{} {year}", names[month.min(11)])
    }

    /// Millions or billions of people.
    pub(crate) fn millions(&self, people: f64) -> String {
        let (number, unit) = if people >= 1e9 { (people / 1e9, "billion") } else { (people / 1e6, "million") };
        let decimals = u32::from(people >= 1e9) * 2;
        format!("{}\u{a0}{}", self.locale.decimal(number, 0, decimals), self.get(unit))
    }
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("a locale file is not JSON: {error}"))
}

/// Texts with some of them said otherwise.
fn over(texts: &Value, otherwise: &Value) -> Value {
    let (Value::Object(texts), Value::Object(otherwise)) = (texts, otherwise) else { return otherwise.clone() };
    let mut all = texts.clone();
    for (key, text) in otherwise {
        let said = texts.get(key).map_or_else(|| text.clone(), |usual| over(usual, text));
        all.insert(key.clone(), said);
    }
    Value::Object(all)
}
