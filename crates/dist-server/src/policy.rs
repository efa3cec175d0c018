//! Content security policies.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// A policy with these frames and trusted types.
macro_rules! policy {
    ($frames:literal, $types:literal) => {
        concat!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; ",
            "connect-src 'self'; ",
            $frames,
            "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; ",
            "require-trusted-types-for 'script'; trusted-types ",
            $types
        )
    };
}

/// The strictest policy that the calculator must live with.
pub const STRICT_POLICY: &str = policy!("", "'none'");

/// The policy that `docs/hosting.md` recommends: the page names the address of its service worker, `check.html` tries a
/// frame.
pub const OWN_POLICY: &str = policy!("frame-src 'self'; ", "reach-calculator reach-questions");

/// The strict policy, and the scripts and styles that are written into this very page.
pub(crate) fn strict_for(policy: &str, html: &str) -> String {
    policy
        .replace("script-src 'self'", &format!("script-src 'self'{}", hashes(html, "script")))
        .replace("style-src 'self'", &format!("style-src 'self'{}", hashes(html, "style")))
}

/// ` 'sha256-…'` for each element of this name without attributes.
fn hashes(html: &str, element: &str) -> String {
    let (open, close) = (format!("<{element}>"), format!("</{element}>"));
    let mut found = String::new();
    let mut rest = html;
    while let Some(start) = rest.find(&open) {
        let body = &rest[start + open.len()..];
        let Some(end) = body.find(&close) else { break };
        found.push_str(&format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(&body[..end]))));
        rest = &body[end..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_scripts_needs_no_exception() {
        assert_eq!(strict_for(STRICT_POLICY, "<script src=\"a.js\"></script>"), STRICT_POLICY);
    }

    #[test]
    fn a_script_in_the_page_is_named_by_its_hash() {
        // printf 'go()' | openssl dgst -sha256 -binary | base64
        let hash = "5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw=";
        assert!(strict_for(STRICT_POLICY, "<script>go()</script>").contains(&format!("'sha256-{hash}'")));
    }
}
