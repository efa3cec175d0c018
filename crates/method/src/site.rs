//! Where the calculator stands, as far as that is known when it is built: for all pages beside it.

/// The address of the folder in which everything lies, with `/` at its end; none where nobody has said it.
#[derive(Clone, Debug)]
pub struct Site(Option<String>);

impl Site {
    /// Nobody has said where.
    pub fn unknown() -> Self {
        Self(None)
    }

    /// The site of an argument that may be missing.
    ///
    /// # Errors
    /// As [`Site::at`].
    pub fn named(address: Option<&str>) -> Result<Self, String> {
        address.map_or(Ok(Self::unknown()), Self::at)
    }

    /// A site at this address.
    ///
    /// # Errors
    /// What is no address of a folder on the web, in words.
    pub fn at(address: &str) -> Result<Self, String> {
        let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or_default();
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~/:%".contains(letter);
        if host.is_empty() || host.starts_with('/') || !host.chars().all(is_plain) || host.ends_with(".html") {
            return Err(format!("`{address}` is no address of a folder, such as https://example.org/calculator/"));
        }
        Ok(Self(Some(format!("{}/", address.trim_end_matches('/')))))
    }

    /// The whole address of a file, where the site is known.
    pub fn whole(&self, file: &str) -> Option<String> {
        let file = file.strip_suffix("index.html").unwrap_or(file);
        self.0.as_ref().map(|folder| format!("{folder}{file}"))
    }

    /// The way to a file from a page that lies one folder below the script.
    pub fn seen_from_page(&self, file: &str) -> String {
        self.whole(file).unwrap_or_else(|| format!("../{file}"))
    }
}
