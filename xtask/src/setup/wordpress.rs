//! PHP and a database for `test-wordpress`, and the keys with which apt checks the WordPresses that it fetches.

use std::path::Path;

use crate::command::{find, output, program};

/// With whose keys apt checks the WordPresses that it fetches.
pub(crate) const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// What PHP needs for WordPress and for the tests: Debian's package of each extension.
const EXTENSIONS: [(&str, &str); 5] =
    [("mysqli", "php-mysql"), ("dom", "php-xml"), ("mbstring", "php-mbstring"), ("curl", "php-curl"), ("gd", "php-gd")];

/// Debian's packages for what is missing.
pub(crate) fn missing_packages() -> Vec<&'static str> {
    let loaded = output(program("php").arg("-m"), "").unwrap_or_default();
    let has = |extension: &str| loaded.lines().any(|line| line == extension);
    let mut packages: Vec<_> =
        EXTENSIONS.iter().filter(|(extension, _)| !has(extension)).map(|(_, package)| *package).collect();
    if find("php").is_none() {
        packages.push("php-cli");
    }
    // Debian keeps servers where only root looks for them.
    if find("mariadbd").is_none() && !Path::new("/usr/sbin/mariadbd").is_file() {
        packages.push("mariadb-server");
    }
    if find("apt-get").is_some() && !Path::new(KEYRING).is_file() {
        packages.push("debian-archive-keyring");
    }
    packages
}
