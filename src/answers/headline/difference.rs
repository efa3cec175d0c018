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
    let (now, then) = (Figure::Count(chapter.figure(outlook)), Figure::Count(chapter.figure(baseline)));
    let key = match chapter {
        Chapter::Platform => "difference.platform",
        Chapter::Contacts => "difference.contacts",
        Chapter::Readers => "difference.readers",
        Chapter::Partners => "difference.partners",
        Chapter::Customers => "difference.customers",
    };
    Difference {
        changed: Sentence::new(key).with("now", now.clone()).with("then", then.clone()),
        unchanged: Sentence::new(if chapter.differs(outlook, baseline) {
            "difference.course"
        } else {
            "difference.none"
        })
        .with("now", now.clone()),
        now,
        then,
    }
}
