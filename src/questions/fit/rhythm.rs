//! How often one posts and mails, and who opens.

/// Months of a year.
const MONTHS: f64 = 12.0;

/// How many posts or mails a month these dates in years are, as a whole figure; `None` where they lie within a month.
///
/// The first of them begins the time that is counted and is itself not counted: between 13 weekly posts lie twelve weeks.
pub fn a_month(dates: &[f64]) -> Option<f64> {
    let first = dates.iter().copied().min_by(f64::total_cmp)?;
    let last = dates.iter().copied().max_by(f64::total_cmp)?;
    let months = (last - first) * MONTHS;
    (months >= 1.0).then(|| libm::round((dates.len() - 1) as f64 / months))
}

/// What became of a mail.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mail {
    /// Mails that arrived.
    pub delivered: f64,
    /// People who opened it at least once, as the tool reports them.
    pub opens: f64,
    /// Whether the tool has taken out the opens of mail privacy proxies.
    pub is_cleaned: bool,
}

/// Who opens, as inputs have it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Opens {
    /// `open_rate`: reported unique opens for each delivered mail.
    pub open_rate: f64,
    /// `machine_opens`: 0 where the tool has taken them out already; `None` where nothing is known of them.
    pub machine_opens: Option<f64>,
}

/// Open rate over some mails, each by its size; `None` where none of them arrived. Where a tool has taken machine opens out,
/// taking them out again would count them twice; where only some of the mails are such, these alone count.
pub fn open_rate(mails: &[Mail]) -> Option<Opens> {
    let is_cleaned = mails.iter().any(|mail| mail.is_cleaned);
    let sums =
        mails.iter().filter(|mail| mail.is_cleaned == is_cleaned).fold((0.0, 0.0), |(delivered, opens), mail| {
            (delivered + mail.delivered, opens + mail.opens.min(mail.delivered))
        });
    (sums.0 > 0.0 && sums.1 >= 0.0)
        .then(|| Opens { open_rate: sums.1 / sums.0, machine_opens: is_cleaned.then_some(0.0) })
}
