//! A MariaDB of one's own: its data below `target/`, reached by a socket alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::command::{find, output, program};

/// How long it may take to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running database server with one empty database, `wordpress`; it ends when this is dropped.
pub(crate) struct Database {
    server: Child,
    socket: PathBuf,
    data: PathBuf,
}

impl Database {
    /// Lays out a new one in this folder and starts it.
    pub(crate) fn start(folder: &Path) -> Result<Database> {
        let data = folder.join("data");
        let user = output(program("id").arg("-un"), "")?;
        let common = [format!("--user={}", user.trim()), format!("--datadir={}", data.display())];
        let mut install = program("mariadb-install-db");
        install.arg("--no-defaults").args(&common).args(["--auth-root-authentication-method=normal", "--skip-test-db"]);
        output(&mut install, "is mariadb-server installed?")?;
        // A socket's path must be short; the folder of a checkout may be deep.
        let socket = std::env::temp_dir().join(format!("reach-{}.sock", std::process::id()));
        let log = fs::File::create(folder.join("mariadb.log"))?;
        let server = program(server())
            .arg("--no-defaults")
            .args(&common)
            .arg(format!("--socket={}", socket.display()))
            .args(["--skip-networking", "--skip-log-bin", "--innodb-flush-log-at-trx-commit=0"])
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .context("cannot start mariadbd")?;
        let database = Database { server, socket, data };
        database.create()?;
        Ok(database)
    }

    /// Where PHP finds it.
    pub(crate) fn socket(&self) -> &Path {
        &self.socket
    }

    fn create(&self) -> Result<()> {
        let start = Instant::now();
        loop {
            let mut client = program("mariadb");
            client.args(["--no-defaults", "--user=root"]).arg(format!("--socket={}", self.socket.display()));
            match output(client.args(["--execute", "CREATE DATABASE wordpress"]), "see mariadb.log") {
                Ok(_) => return Ok(()),
                Err(error) if start.elapsed() > PATIENCE => bail!("the database does not answer: {error:#}"),
                Err(_) => std::thread::sleep(Duration::from_millis(200)),
            }
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // Its data is thrown away: there is nothing to end in order.
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.data);
        let _ = fs::remove_file(&self.socket);
    }
}

/// Debian keeps servers where only root looks for them.
fn server() -> PathBuf {
    find("mariadbd").unwrap_or_else(|| PathBuf::from("/usr/sbin/mariadbd"))
}
