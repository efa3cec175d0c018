//! Apache and nginx as the user of this machine starts them, with a configuration that holds little but the sample.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::command::{find, output, program};
use crate::port;

/// How long one may take to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);
/// Where Debian puts Apache's modules.
const MODULES: &str = "/usr/lib/apache2/modules";
/// Those that the sample names, and without which Apache serves no files.
const LOADED: [&str; 6] = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite"];
/// nginx's module for what lies packed in brotli, which not every build has.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// A started server; it ends when this is dropped.
pub(crate) struct WebServer {
    process: Child,
    name: &'static str,
    port: u16,
}

/// Apache, which finds the sample as `.htaccess` in the website.
pub(crate) fn apache(folder: &Path) -> Result<WebServer> {
    let port = port::free()?;
    let file = folder.join("apache.conf");
    let modules: String =
        LOADED.iter().map(|name| format!("LoadModule {name}_module {MODULES}/mod_{name}.so\n")).collect();
    let folder = folder.display();
    let configuration = format!(
        "ServerName localhost
PidFile {folder}/apache.pid
ErrorLog {folder}/apache.log
Listen 127.0.0.1:{port}
User nobody
Group nogroup
{modules}TypesConfig /etc/mime.types
DocumentRoot {folder}/site
<Directory {folder}/site>
  AllowOverride FileInfo
  Require all granted
</Directory>
"
    );
    fs::write(&file, configuration)?;
    WebServer::start("apache2", &["-D", "FOREGROUND", "-f"], &file, port)
}

/// nginx with the sample in its only server.
pub(crate) fn nginx(folder: &Path, sample: &str) -> Result<WebServer> {
    let port = port::free()?;
    let file = folder.join("nginx.conf");
    let folder = folder.display();
    // Everything else that it writes would go to the system's folders.
    let paths: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|name| format!("  {name}_temp_path {folder}/{name};\n"))
        .collect();
    let (module, sample) = if Path::new(BROTLI).is_file() {
        (format!("load_module {BROTLI};\n"), sample.to_owned())
    } else {
        (String::new(), sample.lines().filter(|line| line.trim() != "brotli_static on;").collect::<Vec<_>>().join("\n"))
    };
    let configuration = format!(
        "{module}daemon off;
user nobody nogroup;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
events {{}}
http {{
{paths}  access_log off;
  default_type application/octet-stream;
  server {{
    listen 127.0.0.1:{port};
    root {folder}/site;
{sample}  }}
}}
"
    );
    fs::write(&file, configuration)?;
    WebServer::start("nginx", &["-e", "stderr", "-c"], &file, port)
}

impl WebServer {
    fn start(name: &'static str, arguments: &[&str], configuration: &Path, port: u16) -> Result<WebServer> {
        let complaints = configuration.with_extension("err");
        let process = program(found(name))
            .args(arguments)
            .arg(configuration)
            .stdout(Stdio::null())
            .stderr(fs::File::create(&complaints)?)
            .spawn()
            .with_context(|| format!("cannot start {name}"))?;
        let mut server = WebServer { process, name, port };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if server.process.try_wait()?.is_some() || start.elapsed() > PATIENCE {
                bail!("{name} does not answer: {}", fs::read_to_string(complaints)?);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }

    /// What it can send that lies packed beside a file, the best first.
    fn codings(&self) -> &'static str {
        if self.name == "nginx" && !Path::new(BROTLI).is_file() { "gzip" } else { "br,gzip" }
    }

    /// `nginx=br,gzip=http://localhost:1234/calculator/`
    pub(crate) fn url(&self) -> String {
        format!("{}={}=http://localhost:{}/calculator/", self.name, self.codings(), self.port)
    }
}

impl Drop for WebServer {
    fn drop(&mut self) {
        // Asked to end, it ends its workers too.
        let _ = output(program("kill").arg(self.process.id().to_string()), "");
        let _ = self.process.wait();
    }
}

/// Debian keeps servers where only root looks for them.
fn found(name: &str) -> PathBuf {
    find(name).unwrap_or_else(|| Path::new("/usr/sbin").join(name))
}
