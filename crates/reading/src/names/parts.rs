//! Names that nobody listed, by what stands in them.

use super::{Known, Meaning, Tongue};

/// With one of these it is another figure: a share, a price, a part, a sum over something else.
const OTHERWISE: &[&str] = &[
    "%",
    "rate",
    "quote",
    "ratio",
    "anteil",
    "kosten",
    "cost",
    "paid",
    "bezahlt",
    "sponsored",
    "gesponsert",
    "promoted",
    "engagement",
    "summe",
    "sum of",
    "28 days",
    "28 tage",
    "weekly",
    "click",
    "klick",
    "ziel",
    "goal",
    "vorjahr",
    "veränderung",
    "change",
    "differen",
    "profil",
    "website",
    "offsite",
    "non-follow",
    "nicht-follow",
    "non follow",
    "total opens",
    "alle öffnungen",
    "öffnungen gesamt",
    "forwarded",
    "ad impression",
    "-second",
    "-minute",
    "seconds",
    "sekunden",
    "from ads",
    "watch time",
    "wiedergabezeit",
    "ad views",
    "non delivered",
    "nicht zugestellt",
    "update",
    "page views",
];

/// What stands in a name, what it then means, and in which language; the first that fits is taken.
const PARTS: &[(&str, Meaning, Tongue)] = &[
    ("machine open", Meaning::MachineOpens, Tongue::English),
    ("mpp", Meaning::MachineOpens, Tongue::English),
    ("eindeutige impress", Meaning::Reach, Tongue::German),
    ("unique impress", Meaning::Reach, Tongue::English),
    ("neue follower", Meaning::NewFollowers, Tongue::German),
    ("neue abonn", Meaning::NewFollowers, Tongue::German),
    ("gewonnene follower", Meaning::NewFollowers, Tongue::German),
    ("zuwachs", Meaning::NewFollowers, Tongue::German),
    ("new follow", Meaning::NewFollowers, Tongue::English),
    ("followers gained", Meaning::NewFollowers, Tongue::English),
    ("gained follow", Meaning::NewFollowers, Tongue::English),
    ("verlorene follower", Meaning::Lost, Tongue::German),
    ("entfolg", Meaning::Lost, Tongue::German),
    ("unfollow", Meaning::Lost, Tongue::English),
    ("lost follow", Meaning::Lost, Tongue::English),
    ("followers lost", Meaning::Lost, Tongue::English),
    ("follower", Meaning::Followers, Tongue::Both),
    ("reichweite", Meaning::Reach, Tongue::German),
    ("erreichte", Meaning::Reach, Tongue::German),
    ("leute erreicht", Meaning::Reach, Tongue::German),
    ("menschen erreicht", Meaning::Reach, Tongue::German),
    ("personen erreicht", Meaning::Reach, Tongue::German),
    ("reach", Meaning::Reach, Tongue::English),
    ("impression", Meaning::Impressions, Tongue::Both),
    ("aufrufe", Meaning::Views, Tongue::German),
    ("views", Meaning::Views, Tongue::English),
    ("beiträge", Meaning::Posts, Tongue::German),
    ("empfänger", Meaning::Recipients, Tongue::German),
    ("recipient", Meaning::Recipients, Tongue::English),
    ("abmeld", Meaning::Unsubscribed, Tongue::German),
    ("abgemeldet", Meaning::Unsubscribed, Tongue::German),
    ("unsubscri", Meaning::Unsubscribed, Tongue::English),
    ("zugestellt", Meaning::Delivered, Tongue::German),
    ("geöffnet", Meaning::Opens, Tongue::German),
    ("öffnungen", Meaning::Opens, Tongue::German),
    ("datum", Meaning::Date, Tongue::German),
    ("zeitpunkt", Meaning::Date, Tongue::German),
    ("e-mail-adresse", Meaning::Address, Tongue::German),
];

/// What a plain name may mean by its parts.
pub(super) fn find(plain: &str) -> Option<Known> {
    let rank = 5;
    if is_open_rate(plain) {
        return Some(Known { meaning: Meaning::OpenRate, rank, tongue: tongue_of_rate(plain) });
    }
    if OTHERWISE.iter().any(|part| plain.contains(part)) {
        return None;
    }
    if let Some((_, meaning, tongue)) = PARTS.iter().find(|(part, ..)| plain.contains(part)) {
        return Some(Known { meaning: *meaning, rank, tongue: *tongue });
    }
    let is_date = plain.split(' ').any(|word| word == "date");
    is_date.then_some(Known { meaning: Meaning::Date, rank, tongue: Tongue::English })
}

fn is_open_rate(plain: &str) -> bool {
    let share = ["rate", "quote", "%"].iter().any(|part| plain.contains(part));
    let opened = ["open", "öffnung", "geöffnet"].iter().any(|part| plain.contains(part));
    let other = ["click", "klick", "trackable", "total", "mpp"].iter().any(|part| plain.contains(part));
    share && opened && !other
}

fn tongue_of_rate(plain: &str) -> Tongue {
    if plain.contains("öffn") { Tongue::German } else { Tongue::English }
}
