//! Apache and nginx, for `test-hosting`.

use std::path::Path;

use crate::command::find;

/// Debian's packages for what is missing; `apache2-bin` is Apache without a service that starts by itself.
pub(crate) fn missing_packages() -> Vec<&'static str> {
    // Debian keeps servers where only root looks for them.
    let has = |name: &str| find(name).is_some() || Path::new("/usr/sbin").join(name).is_file();
    let wanted = [
        (has("apache2"), "apache2-bin"),
        (has("nginx"), "nginx"),
        (Path::new("/etc/mime.types").is_file(), "media-types"),
    ];
    wanted.into_iter().filter(|(there, _)| !there).map(|(_, package)| package).collect()
}
