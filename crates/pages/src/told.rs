//! What a page tells, computed: the question, the answer to it, and what it was computed for.

use reach_calculator::inputs::Key;
use reach_calculator::widget::Widget;
use reach_calculator::words::plain_text;

use crate::subject::Subject;
use crate::words::Words;

/// A subject in a language, with what the calculator answers.
pub(crate) struct Told<'a> {
    pub(crate) words: &'a Words,
    pub(crate) subject: Subject,
    /// The sentences of the chapter's headline, the answer first.
    pub(crate) answers: Vec<String>,
    /// What it was computed for.
    pub(crate) example: String,
}

impl<'a> Told<'a> {
    /// Asks the calculator.
    pub(crate) fn new(words: &'a Words, subject: Subject) -> Self {
        let widget = widget(words, subject);
        let answers = widget.headline(subject.chapter()).iter().map(|pieces| plain_text(pieces)).collect();
        let value = |key: Key| widget.control(key).text;
        let example = words.say(
            "example",
            &[
                ("platform", words.platform(subject.chosen())),
                ("followers", value(Key::Followers)),
                ("subscribers", value(Key::Subscribers)),
                ("posts", value(Key::Posts)),
                ("mails", value(Key::Mails)),
            ],
        );
        Self { words, subject, answers, example }
    }

    /// The question that the page asks.
    pub(crate) fn question(&self) -> &str {
        self.words.question(self.subject.chapter())
    }

    /// The answer in one sentence.
    pub(crate) fn answer(&self) -> &str {
        self.answers.first().map_or("", String::as_str)
    }

    /// What the platform is called on which it was computed.
    pub(crate) fn platform(&self) -> String {
        self.words.platform(self.subject.chosen())
    }

    /// The page's title.
    pub(crate) fn title(&self) -> String {
        let slots = [
            ("question", self.question().to_owned()),
            ("platform", self.platform()),
            ("calculator", self.words.calculator().to_owned()),
        ];
        self.words.say(self.key("start", "title", "titleOn"), &slots)
    }

    /// What it is about, in the length that search engines show.
    pub(crate) fn description(&self) -> String {
        let slots = [("answer", self.answer().to_owned()), ("platform", self.platform())];
        self.words.say(self.key("startDescription", "description", "descriptionOn"), &slots)
    }

    /// A chart's scene of its own.
    pub(crate) fn widget(&self) -> Widget {
        widget(self.words, self.subject)
    }

    fn key(&self, start: &'static str, usual: &'static str, on_a_platform: &'static str) -> &'static str {
        match self.subject {
            subject if subject.is_start() => start,
            Subject { platform: Some(_), .. } => on_a_platform,
            _ => usual,
        }
    }
}

fn widget(words: &Words, subject: Subject) -> Widget {
    let mut widget = Widget::new(words.speaker());
    if let Some(state) = subject.state() {
        widget.change(|session| drop(session.read(&state)));
    }
    widget
}
