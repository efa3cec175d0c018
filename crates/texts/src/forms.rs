//! Plural forms as CLDR has them, for any language.

use anyhow::{Context, Result, anyhow};
use fixed_decimal::Decimal;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

/// In the order in which CLDR lists them, and texts give them.
const ORDER: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

fn rules(folder: &str) -> Result<PluralRules> {
    let language = folder.split('-').next().unwrap_or_default();
    let locale: Locale = language.parse().map_err(|error| anyhow!("{folder} is no tag of a language: {error}"))?;
    PluralRules::try_new(locale.into(), PluralRuleType::Cardinal.into())
        .with_context(|| format!("CLDR has no plurals of {folder}"))
}

/// Names of the forms that a language has, in the order in which texts give them.
///
/// # Errors
/// Where the name of a folder is no tag of a language.
pub fn forms(folder: &str) -> Result<Vec<&'static str>> {
    let rules = rules(folder)?;
    let known: Vec<_> = rules.categories().collect();
    Ok(ORDER.iter().filter(|(category, _)| known.contains(category)).map(|(_, name)| *name).collect())
}

/// The form for a figure as it is displayed, spelled with a decimal point and no other mark, such as `1.0`.
///
/// # Errors
/// As [`forms`], or where that is no figure.
pub fn form_of(folder: &str, figure: &str) -> Result<&'static str> {
    let figure: Decimal = figure.parse().map_err(|error| anyhow!("{figure} is no figure: {error:?}"))?;
    let category = rules(folder)?.category_for(&figure);
    let found = ORDER.iter().find(|(known, _)| *known == category);
    Ok(found.map_or("other", |(_, name)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_the_forms_of_cldr() {
        assert_eq!(forms("de-formal").expect("a tag"), ["one", "other"]);
        assert_eq!(forms("pl").expect("a tag"), ["one", "few", "many", "other"]);
        assert_eq!(forms("ar").expect("a tag").len(), 6);
        assert!(forms("no tag").is_err());
    }

    #[test]
    fn a_figure_has_the_form_in_which_it_is_displayed() {
        for (figure, form) in [("1", "one"), ("22", "few"), ("12", "many"), ("1.0", "other")] {
            assert_eq!(form_of("pl", figure).expect("a figure"), form, "{figure}");
        }
    }
}
