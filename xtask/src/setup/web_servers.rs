//! Apache and nginx, for `test-hosting`.

use std::path::Path;

use super::debian;
use crate::command::find;

/// Sends what lies packed in brotli; older Debians have no such package.
const BROTLI: &str = "libnginx-mod-http-brotli-static";

/// Debian's packages for what is missing; `apache2-bin` is Apache without a service that starts by itself.
pub(crate) fn missing_packages() -> Vec<&'static str> {
    // Debian keeps servers where only root looks for them.
    let has = |name: &str| find(name).is_some() || Path::new("/usr/sbin").join(name).is_file();
    let wanted = [
        (has("apache2"), "apache2-bin"),
        (has("nginx"), "nginx"),
        (Path::new("/etc/mime.types").is_file(), "media-types"),
        (has_brotli() || !debian::offers(BROTLI), BROTLI),
    ];
    wanted.into_iter().filter(|(there, _)| !there).map(|(_, package)| package).collect()
}

fn has_brotli() -> bool {
    Path::new("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so").is_file()
}
