//! The pages by which the calculator is found and shared: one for each chapter, platform and language, each with a card for
//! networks and chats; icons, manifests, and what search engines and other people's editors ask for.
//!
//! All that is said is computed here, by the code that answers in the page. The same input gives the same bytes on every
//! machine: letters come from the fonts of this crate, and nothing asks for a time.

mod card;
mod directory;
mod icon;
mod manifest;
mod oembed;
mod page;
mod pixels;
mod scorm;
mod sitemap;
mod structured;
mod subject;
mod told;
mod words;

use std::collections::BTreeMap;

use reach_calculator::words::Language;

pub use directory::DIRECTORY;
pub use reach_method::Site;

use told::Told;
use words::Words;

/// Where the files of packages for learning platforms lie, a folder a language, until they are packed.
pub const SCORM: &str = "scorm/";

/// Every file by its place beside the calculator's script.
pub fn files(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let mut files = icon::files();
    // The directory's page is English.
    files.extend(directory::files(&Words::of(Language::En)));
    for language in Language::OWN {
        let words = Words::of(language);
        files.insert(manifest::address(language), manifest::json(&words).into_bytes());
        let package = scorm::files(&words, site).into_iter();
        files.extend(package.map(|(name, content)| (format!("{}{}/{name}", SCORM, language.tag()), content)));
        for subject in subject::all() {
            let told = Told::new(&words, subject);
            files.insert(subject.address(language), page::html(&told, site).into_bytes());
            if !subject.is_start() {
                files.insert(subject.card(language), card::png(&told));
            }
            if let Some(answer) = oembed::json(&told, site) {
                files.insert(subject.oembed(language), answer.into_bytes());
            }
        }
    }
    files.extend(sitemap::xml(site).map(|xml| (sitemap::NAME.to_owned(), xml.into_bytes())));
    files
}

#[cfg(test)]
mod tests;
