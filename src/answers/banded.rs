//! The figures of each chapter of which is shown, and said in files, how sure they are.

use super::Chapter;
use crate::model::Month;

/// A figure of a month whose band a chapter shows.
#[derive(Clone, Copy)]
pub struct Banded {
    /// As files for programs call it.
    pub name: &'static str,
    /// The figure.
    pub of: fn(&Month) -> f64,
}

/// The figures of a month whose bands a chapter shows: those that its answer compares, or the sum of all.
pub fn figures_with_bands(chapter: Chapter) -> &'static [Banded] {
    match chapter {
        Chapter::Platform => &[],
        Chapter::Contacts => &[
            Banded { name: "reached_email", of: |month| month.reached_email },
            Banded { name: "reached_social", of: |month| month.reached_social },
        ],
        Chapter::Readers => &[
            Banded {
                name: "inquiries_silent",
                of: |month| month.inquiries_social_silent + month.inquiries_email_silent,
            },
            Banded {
                name: "inquiries_active",
                of: |month| month.inquiries_social_active + month.inquiries_email_active,
            },
        ],
        Chapter::Partners => &[
            Banded { name: "customers_recommended", of: |month| month.customers().recommended() },
            Banded { name: "customers_social", of: |month| month.customers_social },
        ],
        Chapter::Customers => &[Banded { name: "customers", of: super::customers }],
    }
}
