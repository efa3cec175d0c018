//! How the scenario's answer differs from that of the pinned baseline.

use crate::answers::{Chapter, Figure, Outlook, Sentence};

/// The chapter's figure now, and of the pinned baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The sentence that names both.
    pub changed: Sentence,
    /// The sentence where both read the same, which only who writes them can tell: nothing has changed, or only how the
    /// curves run on the way.
    pub unchanged: Sentence,
    /// The figure now.
    pub now: Figure,
    /// The baseline's.
    pub then: Figure,
}

/// Compares the chapter's figure with the baseline's.
pub fn difference(chapter: Chapter, outlook: &Outlook, baseline: &Outlook) -> Difference {
    let (now, then) = (chapter.figure(outlook), chapter.figure(baseline));
    let key = match chapter {
        Chapter::Platform => "difference.platform",
        // A lead below nothing is how far a mail lies behind.
        Chapter::Contacts => match (now < 0.0, then < 0.0) {
            (false, false) => "difference.contacts",
            (true, true) => "difference.contacts_behind",
            (false, true) => "difference.contacts_ahead",
            (true, false) => "difference.contacts_fallen",
        },
        Chapter::Readers => "difference.readers",
        Chapter::Partners => "difference.partners",
        Chapter::Customers => "difference.customers",
    };
    let differs = chapter.differs(outlook, baseline);
    // As the verdict tells the figure; finer where two significant digits would hide what differs.
    let is_rough = !matches!(chapter, Chapter::Platform | Chapter::Contacts)
        && (now - then).abs() >= f64::max(1.0, 0.1 * now.max(then));
    let told = |figure| if is_rough { Figure::About(figure) } else { Figure::People(figure) };
    Difference {
        changed: Sentence::new(key).with("now", told(now.abs())).with("then", told(then.abs())),
        unchanged: Sentence::new(if differs { "difference.course" } else { "difference.none" }),
        now: told(now),
        then: told(then),
    }
}
