//! Nobody who wants to be addressed formally is called "du".

use std::collections::BTreeSet;

use reach_calculator::words::Language;

use super::locales::{files, locales, story, texts};

/// Words that address a friend, and what friends are told to do.
const FAMILIAR: &str = "du dich dir dein deine deinem deinen deiner deines euch euer eure eurem euren eurer \
    achte drück drücke erlaube ergänze exportiere fahr frag frage füg füge füll fülle gib häng hänge klick klicke kopier \
    kopiere lad lade lass leg lege lies lösch lösche mach melde merk merke nimm nutz nutze öffne probier probiere \
    prüf prüfe schau schick schicke schieb schiebe schreib schreibe setz setze sieh speicher speichere stell stelle such \
    tipp tippe trag verwende versuch versuche vergiss warte wähl wähle zeig zieh";

/// Such words that mean something else elsewhere, with what stands behind them where they address somebody.
const IN_CONTEXT: [&str; 10] = [
    "ihr habt",
    "ruft es",
    "vergleich die",
    "leere den",
    "zählt die",
    "stellt ein",
    "schätzt selbst",
    "zeichnet ein",
    "und seht",
    "suche nach",
];

/// Words that end as verbs of a friend do, and are none.
const NO_VERB: &str = "ist selbst sonst fast zuerst erst meist fest list first post podcast rest verlust august dienst \
    wächst lässt passt zulässt best least liest vergisst kontrast";

/// Where those words stand and address nobody: a product's name, a list that lacks something.
const NOBODY: [&str; 4] = ["„für dich“", "für dich, explore", "denn ihr fehlen", "an die stelle"];

/// The pages that search engines find are written once for each language, and have one form of address.
const PAGES: &str = "pages.json";

/// The words of a text that address a friend.
fn familiar(text: &str) -> Vec<String> {
    // In capitals it is formal.
    let room = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| *word == "ihr").count();
    let called = NOBODY.iter().filter(|nobody| nobody.contains("ihr") && text.contains(**nobody)).count();
    let room = vec!["ihr".to_owned(); room - called];
    let mut text = text.to_lowercase();
    for nobody in NOBODY {
        text = text.replace(nobody, "");
    }
    let (familiar, no_verb): (BTreeSet<_>, BTreeSet<_>) =
        (FAMILIAR.split_whitespace().collect(), NO_VERB.split_whitespace().collect());
    let words: Vec<_> = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let is_verb = |word: &str| word.len() > 3 && word.ends_with("st") && !no_verb.contains(word);
    let single = words.iter().filter(|word| familiar.contains(*word) || is_verb(word)).map(|word| (*word).to_owned());
    let pairs = words.windows(2).map(|pair| pair.join(" ")).filter(|pair| IN_CONTEXT.contains(&pair.as_str()));
    single.chain(pairs).chain(room).collect()
}

/// Every text of a language by file and path, its story line by line; figures stand in braces and are no words.
fn all(language: Language) -> Vec<(String, String)> {
    let of_file = |file: &String| {
        let texts = texts(language, file).into_iter();
        texts.map(|(path, text)| (format!("{file} {path}"), without_names(&text))).collect::<Vec<_>>()
    };
    let files = files(language);
    let listed = files.iter().filter(|file| file.ends_with(".json") && *file != PAGES).flat_map(of_file);
    let story = story(language);
    let is_told = |line: &&str| !line.starts_with("rc1") && !line.starts_with("Regler:");
    let told = story.lines().filter(is_told).enumerate().map(|(at, line)| (format!("story {at}"), line.to_owned()));
    listed.chain(told).collect()
}

/// Without the names of figures; the words that agree with them stay.
fn without_names(text: &str) -> String {
    let part = |part: &str| {
        part.split_once('}')
            .map(|(slot, behind)| format!("{} {behind}", slot.split_once('|').map_or("", |slot| slot.1)))
    };
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, next| text + &part(next).unwrap_or_default())
}

#[test]
fn nobody_who_is_addressed_formally_is_called_du() {
    let found = all(Language::DeFormal).into_iter().filter_map(|(place, text)| {
        let words = familiar(&text);
        (!words.is_empty()).then(|| format!("{place} says {}: {text}", words.join(", ")))
    });
    let found: Vec<_> = found.collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// What is said otherwise is said otherwise for a reason that the test above knows: a word it did not know would slip through.
#[test]
fn every_word_that_calls_somebody_du_is_known() {
    let formal: BTreeSet<_> = all(Language::DeFormal).into_iter().collect();
    let unknown = all(Language::De).into_iter().filter(|told| !formal.contains(told) && familiar(&told.1).is_empty());
    let unknown: Vec<_> = unknown.map(|(place, text)| format!("{place}: {text}")).collect();
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
}

/// A form of address changes words, and nothing that counts: no slot, no figure, no sign.
#[test]
fn figures_are_the_same_in_either_form_of_address() {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    for ((place, friend), (_, formal)) in all(Language::De).into_iter().zip(all(Language::DeFormal)) {
        assert_eq!(digits(&friend), digits(&formal), "{place}: {formal}");
    }
    let own = |file: &str| locales().own(Language::DeFormal.tag(), file).expect("JSON");
    assert!(
        own("failures.json").as_object().is_some_and(|texts| texts.is_empty()),
        "the script carries no other failures"
    );
}
