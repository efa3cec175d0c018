//! Single values of the table of inputs.

use reach_calculator::evidence::REFERENCE_FOLLOWERS;
use reach_calculator::inputs::Key;

use super::Figures;
use crate::words::Words;

pub(super) fn add(figures: &mut Figures, words: &Words) {
    let locale = words.locale;
    let value = |key: Key, value: f64| locale.value(value, key.parameter());
    for (name, key) in [
        ("attention", Key::Attention),
        ("cap", Key::Cap),
        ("memory", Key::Memory),
        ("trust", Key::TrustContacts),
        ("activity", Key::Activity),
    ] {
        figures.insert(name, value(key, key.parameter().default));
    }
    let (low, high) = Key::SilentValue.parameter().plausible.unwrap_or((f64::NAN, f64::NAN));
    figures.insert("silent value low", value(Key::SilentValue, low));
    figures.insert("silent value high", value(Key::SilentValue, high));
    figures.insert("size factor", locale.decimal(100.0_f64.powf(Key::SizeEffect.parameter().default), 0, 1));
    figures.insert("most throttle", value(Key::Throttle, Key::Throttle.parameter().max));
    figures.insert("reference followers", locale.count(REFERENCE_FOLLOWERS));
}
