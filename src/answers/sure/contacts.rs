//! List or friends? In how many cases the answer holds.

use super::claim::SureClaim;
use super::compared::{Compared, claims};
use crate::answers::Outlook;
use crate::model::contacts::opened;
use crate::model::summary::Lead;
use crate::questions::Comparison;

pub(super) static CLAIMS: [SureClaim; 4] =
    claims::<List>(["sure.contacts.surely", "sure.contacts.cases", "sure.contacts.never", "sure.contacts.perhaps"]);

/// People whom one mail reaches against people whom one post reaches.
struct List;

impl Compared for List {
    const COMPARISON: Comparison = Comparison::List;

    fn lead(outlook: &Outlook) -> Lead {
        outlook.summary.list_leads
    }

    /// Mails are opened, and one of both reaches somebody.
    fn could_lead(outlook: &Outlook) -> bool {
        let today = outlook.first();
        opened(&outlook.scenario) > 0.0
            && outlook.last().subscribers > 0.0
            && today.reached_social + today.reached_email > 0.0
    }
}
