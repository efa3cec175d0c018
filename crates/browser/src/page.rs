//! A page in a browser of its own.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Setup;
use crate::command::Vendor;
use crate::driver::Driver;
use crate::launch::capabilities;

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A page in a headless Chromium of its own, which ends when this is dropped.
pub struct Page {
    client: Client,
    setup: Setup,
    // Last: the browser is closed after its client is gone.
    _driver: Driver,
}

impl Page {
    /// Starts a browser and opens an address, `http://` or `file://`.
    pub async fn open(url: &str, setup: Setup) -> Result<Page> {
        let mut driver = Driver::start()?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(&setup))
            .connect(&driver.url())
            .await
            .context("chromedriver cannot start Chromium; are both of the same version?")?;
        driver.remember(client.session_id().await?.unwrap_or_default());
        let page = Page { client, setup, _driver: driver };
        for (method, parameters) in page.setup.commands() {
            page.cdp(method, parameters).await?;
        }
        page.go(url).await?;
        Ok(page)
    }

    /// Opens another address in the same browser.
    pub async fn go(&self, url: &str) -> Result<()> {
        self.client.goto(url).await.with_context(|| format!("cannot open {url}"))
    }

    /// Opens an address in a new document, as a new tab does; a changed hash alone would keep the old one.
    pub async fn fresh(&self, url: &str) -> Result<()> {
        self.go("about:blank").await?;
        self.go(url).await
    }

    /// Takes another device in the same browser, whose language stays; nothing is loaded anew.
    pub async fn adapt(&mut self, setup: Setup) -> Result<()> {
        self.setup = Setup { prelude: None, language: self.setup.language.clone(), ..setup };
        for (method, parameters) in self.setup.commands() {
            self.cdp(method, parameters).await?;
        }
        Ok(())
    }

    /// The device that this page is shown on.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The whole of WebDriver, for what is missing here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Runs a script's statements in the page and returns what it returns; a promise is waited for.
    pub async fn run(&self, script: &str) -> Result<Value> {
        self.run_with(script, Vec::new()).await
    }

    /// The same with arguments, which the script finds in `arguments`.
    pub async fn run_with(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        self.client.execute(script, arguments).await.with_context(|| format!("in the page: {script}"))
    }

    /// The value of an expression in the page.
    pub async fn value<T: DeserializeOwned>(&self, expression: &str) -> Result<T> {
        let value = self.run(&format!("return ({expression})")).await?;
        serde_json::from_value(value.clone()).with_context(|| format!("`{expression}` is {value}"))
    }

    /// Waits until an expression is true, and returns its value.
    pub async fn wait_for(&self, expression: &str) -> Result<Value> {
        let start = Instant::now();
        loop {
            let value = self.run(&format!("return ({expression})")).await?;
            if !matches!(value, Value::Null | Value::Bool(false)) && value != 0 && value != "" {
                return Ok(value);
            }
            if start.elapsed() > PATIENCE {
                bail!("`{expression}` is still {value} after {PATIENCE:?}; problems: {:?}", self.problems().await?);
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Sends a command of Chromium's DevTools protocol.
    pub async fn cdp(&self, method: &str, parameters: Value) -> Result<Value> {
        let command = Vendor::cdp(method, &parameters);
        self.client.issue_cmd(command).await.with_context(|| format!("{method} {parameters}"))
    }

    /// What the console has complained about since the last call: errors, warnings, refusals by a policy.
    pub async fn problems(&self) -> Result<Vec<String>> {
        let entries = self.client.issue_cmd(Vendor::log("browser")).await?;
        let bad = |entry: &&Value| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING"));
        let message = |entry: &Value| entry["message"].as_str().unwrap_or_default().to_owned();
        let messages = entries.as_array().into_iter().flatten().filter(bad).map(message);
        // Every browser asks every site for it, whether the page names an icon or not.
        Ok(messages.filter(|message| !message.contains("/favicon.ico")).collect())
    }

    /// The addresses of everything that was asked for since the last call, wherever it lies.
    pub async fn requested(&self) -> Result<Vec<String>> {
        let entries = self.client.issue_cmd(Vendor::log("performance")).await?;
        let mut addresses = Vec::new();
        for entry in entries.as_array().into_iter().flatten() {
            let event: Value = serde_json::from_str(entry["message"].as_str().unwrap_or_default())?;
            if event["message"]["method"] == "Network.requestWillBeSent" {
                let address = event["message"]["params"]["request"]["url"].as_str();
                addresses.push(address.unwrap_or_default().to_owned());
            }
        }
        Ok(addresses)
    }
}
