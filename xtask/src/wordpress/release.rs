//! A WordPress of one of Debian's releases, whichever the machine runs: fetched and checked by apt, unpacked below `target/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command::{find, output, program};
use crate::project;
use crate::setup::KEYRING;
use crate::step::step;

/// Where all of Debian's releases of today are; what is older moves to archive.debian.org.
const MIRROR: &str = "http://deb.debian.org/debian";
/// How packages begin whose files Debian's WordPress links to instead of bringing them itself; without a theme it shows nothing.
const PARTS: [&str; 4] = ["libjs-", "libphp-", "php-", "wordpress-theme-"];

/// The folder with `wp-load.php`, of the version that the release has today.
pub(crate) fn unpacked(release: &str) -> Result<PathBuf> {
    if find("apt-get").is_none() {
        bail!("without apt no WordPress can be fetched; name folders with one: cargo xtask test-wordpress FOLDER …");
    }
    let archive = Archive::open(release)?;
    let packages = archive.packages()?;
    let (tree, stamp) = (archive.folder.join("tree"), archive.folder.join("unpacked"));
    let wordpress = tree.join("usr/share/wordpress");
    let wanted = archive.addresses(&packages)?;
    if fs::read_to_string(&stamp).is_ok_and(|done| done == wanted) && wordpress.is_dir() {
        return Ok(wordpress);
    }
    step(&format!("fetch WordPress of Debian {release}"), || {
        for old in [&tree, &archive.downloads()] {
            let _ = fs::remove_dir_all(old);
            fs::create_dir_all(old)?;
        }
        let _ = fs::remove_file(&stamp);
        archive.download(&packages)?;
        for package in fs::read_dir(archive.downloads())? {
            output(program("dpkg-deb").arg("--extract").arg(package?.path()).arg(&tree), "is the disk full?")?;
        }
        leave_out_settings(&wordpress)?;
        fs::write(&stamp, &wanted).with_context(|| format!("cannot write {}", stamp.display()))
    })?;
    Ok(wordpress)
}

/// A release as apt sees it from a folder of its own: neither the system's sources nor its packages are touched.
struct Archive {
    release: String,
    folder: PathBuf,
}

impl Archive {
    /// Asks for the newest list of packages; where the network is down, the last one does.
    fn open(release: &str) -> Result<Archive> {
        let archive = Archive { release: release.to_owned(), folder: project::target().join("debian").join(release) };
        fs::create_dir_all(archive.downloads())?;
        for folder in ["state", "cache"] {
            fs::create_dir_all(archive.folder.join(folder))?;
        }
        fs::write(archive.folder.join("installed"), "")?;
        fs::write(archive.folder.join("apt.conf"), archive.settings())?;
        // The signature is what counts, not its date: a mirror that stands still serves a test as well.
        let options = format!("arch=all check-valid-until=no signed-by={KEYRING}");
        fs::write(archive.folder.join("sources.list"), format!("deb [{options}] {MIRROR} {release} main\n"))?;
        output(archive.apt("apt-get").args(["update", "-qq"]), &archive.hint())?;
        Ok(archive)
    }

    /// WordPress, its theme and what Debian has split off.
    fn packages(&self) -> Result<Vec<String>> {
        let depends = output(self.apt("apt-cache").args(["depends", "--no-suggests", "wordpress"]), &self.hint())?;
        Ok(std::iter::once("wordpress".to_owned()).chain(parts(&depends)).collect())
    }

    /// Where the packages are, with versions and checksums.
    fn addresses(&self, packages: &[String]) -> Result<String> {
        // From a folder without packages: apt says nothing about those that are there.
        let mut print = self.apt("apt-get");
        print.current_dir(&self.folder).args(["download", "-qq", "--print-uris"]).args(packages);
        output(&mut print, &self.hint())
    }

    fn download(&self, packages: &[String]) -> Result<()> {
        let mut download = self.apt("apt-get");
        download.current_dir(self.downloads()).args(["download", "-qq"]).args(packages);
        output(&mut download, &self.hint()).map(drop)
    }

    fn downloads(&self) -> PathBuf {
        self.folder.join("packages")
    }

    /// Read after the system's own settings, which may name a proxy.
    fn settings(&self) -> String {
        let place = |option: &str, name: &str| format!("{option} \"{}\";\n", self.folder.join(name).display());
        [
            place("Dir::State", "state"),
            place("Dir::State::status", "installed"),
            place("Dir::Cache", "cache"),
            place("Dir::Etc::sourcelist", "sources.list"),
            "Dir::Etc::sourceparts \"/dev/null\";\n".to_owned(),
            "Acquire::Languages \"none\";\n".to_owned(),
            // Its own user may not look into everybody's target/.
            "APT::Sandbox::User \"root\";\n".to_owned(),
        ]
        .concat()
    }

    fn apt(&self, name: &str) -> Command {
        let mut apt = program(name);
        apt.arg(format!("--config-file={}", self.folder.join("apt.conf").display()));
        apt
    }

    fn hint(&self) -> String {
        format!(
            "is {MIRROR} reachable, and has it still WordPress in its release `{}`? While it takes in a new version, try again \
             in some minutes; an old release moves to archive.debian.org. Any other WordPress will do: \
             cargo xtask test-wordpress FOLDER",
            self.release
        )
    }
}

/// The names in apt's list of dependencies that are parts of WordPress.
fn parts(depends: &str) -> impl Iterator<Item = String> {
    let names = depends.lines().filter_map(|line| line.trim().split_once(": ")).map(|(_, name)| name);
    names.filter(|name| PARTS.iter().any(|part| name.starts_with(part))).map(str::to_owned)
}

/// Removes the links that lead out of the package, to certificates and to the settings of this machine's Apache: the test
/// needs neither, and they need not be there.
fn leave_out_settings(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (kind, path) = (entry.file_type()?, entry.path());
        if kind.is_dir() {
            leave_out_settings(&path)?;
        } else if kind.is_symlink() && fs::read_link(&path)?.is_absolute() {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_and_languages_are_no_parts_of_wordpress() {
        let depends = "wordpress\n |Depends: apache2\n  Depends: <httpd>\n  Depends: php-gd\n |Depends: <php-mysqlnd>\n  \
                       Depends: libjs-lodash\n  Depends: libphp-phpmailer\n  Recommends: wordpress-l10n\n  \
                       Recommends: wordpress-theme-twentytwentyfive\n";
        let expected = ["php-gd", "libjs-lodash", "libphp-phpmailer", "wordpress-theme-twentytwentyfive"];
        assert_eq!(parts(depends).collect::<Vec<_>>(), expected);
    }
}
