//! A WordPress on loopback, installed from scratch, with our plugin and a user for each role.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

use super::database::Database;
use super::plugin;
use crate::command::{output, program};
use crate::{port, project};

/// A running site; it ends when this is dropped.
pub(crate) struct Site {
    server: Child,
    folder: PathBuf,
    port: u16,
    _database: Database,
}

impl Site {
    /// Installs a copy of this WordPress and serves it; all of it is kept under this name.
    pub(crate) fn start(name: &str, wordpress: &Path) -> Result<Site> {
        let folder = project::target().join("wordpress").join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        let root = folder.join("site");
        // What links lead to is copied, so that the original stays as it is.
        let hint = "where a link leads nowhere, a package is missing that WordPress was split into";
        output(program("cp").args(["-rL", "--"]).arg(wordpress).arg(&root), hint)?;
        let port = port::free()?;
        let database = Database::start(&folder)?;
        fs::write(root.join("wp-config.php"), configuration(database.socket(), port))?;
        let log = fs::File::create(folder.join("php.log"))?;
        let server = program("php")
            .env("PHP_CLI_SERVER_WORKERS", "4")
            .args(["-d", "display_errors=0", "-d", "error_reporting=-1", "-S", &format!("127.0.0.1:{port}"), "-t"])
            .arg(&root)
            .stdout(Stdio::null())
            .stderr(log)
            .process_group(0)
            .spawn()
            .context("cannot start php")?;
        Ok(Site { server, folder, port, _database: database })
    }

    /// Installs, lets every role write its pages, and returns the list of what is to be seen where.
    pub(crate) fn make_pages(&self) -> Result<PathBuf> {
        let pages = self.folder.join("pages.json");
        let archive = project::dist().join("reach-calculator-wordpress.zip");
        let hint = "the message is WordPress's or PHP's";
        output(self.script("install.php").arg(archive), hint)?;
        let list = output(&mut self.script("pages.php"), hint)?;
        fs::write(&pages, list)?;
        Ok(pages)
    }

    /// Where pictures, data and logs are.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// PHP must have had nothing to say about the plugin: no warning, no notice, nothing deprecated.
    pub(crate) fn check_log(&self) -> Result<()> {
        let log = fs::read_to_string(self.folder.join("php.log"))?;
        let about_us = |line: &&str| line.contains("PHP ") && line.contains("reach-calculator");
        let complaints: Vec<_> = log.lines().filter(about_us).collect();
        if !complaints.is_empty() {
            bail!("PHP complains about the plugin:\n{}", complaints.join("\n"));
        }
        Ok(())
    }

    /// One of our scripts, which finds WordPress by its first argument.
    fn script(&self, name: &str) -> Command {
        let mut command = program("php");
        command.args(["-d", "display_errors=stderr"]).arg(plugin::sources().join("tests").join(name));
        command.arg(self.folder.join("site"));
        command.env("WORDPRESS_URL", format!("http://127.0.0.1:{}", self.port));
        command
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // Its workers do not end with it: they are ended as its group.
        let _ = output(program("kill").args(["--", &format!("-{}", self.server.id())]), "");
        let _ = self.server.wait();
    }
}

fn configuration(socket: &Path, port: u16) -> String {
    format!(
        "<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:{socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', 'http://127.0.0.1:{port}' );
define( 'WP_SITEURL', 'http://127.0.0.1:{port}' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
",
        socket = socket.display()
    )
}
