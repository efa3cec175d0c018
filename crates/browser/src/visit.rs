//! Somebody's visit: windows that share cookies, caches, workers and saved files with each other, and with nobody else.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::chromium::Chromium;
use crate::{Setup, lifeline};

/// A visit, which leaves nothing behind when its last page is dropped.
pub(crate) struct Visit {
    browser: Arc<Chromium>,
    name: Value,
    /// Where files are saved.
    folder: PathBuf,
}

impl Visit {
    pub(crate) fn begin(setup: &Setup) -> Result<Visit> {
        let language = &setup.language;
        let browser = if setup.alone { Chromium::start(language) } else { Chromium::shared(language) }?;
        let name = browser.call("Target.createBrowserContext", &json!({}))?["browserContextId"].take();
        Ok(Visit { browser, name, folder: lifeline::folder()? })
    }

    /// Opens an empty window and returns its name.
    pub(crate) fn open_window(&self, setup: &Setup) -> Result<String> {
        let (width, height) = (setup.width, setup.height);
        let wanted = json!({ "url": "about:blank", "newWindow": true, "width": width, "height": height });
        let window = self.browser.call("Target.createTarget", &self.named(wanted))?;
        Ok(window["targetId"].as_str().context("no window")?.to_owned())
    }

    /// The names of its windows.
    pub(crate) fn windows(&self) -> Result<Vec<String>> {
        let all = self.browser.call("Target.getTargets", &json!({ "filter": [{ "type": "page" }] }))?;
        let ours = |target: &&Value| target["browserContextId"] == self.name;
        let names = all["targetInfos"].as_array().into_iter().flatten().filter(ours);
        Ok(names.filter_map(|target| Some(target["targetId"].as_str()?.to_owned())).collect())
    }

    pub(crate) fn browser(&self) -> &Chromium {
        &self.browser
    }

    pub(crate) fn folder(&self) -> &PathBuf {
        &self.folder
    }

    /// Parameters of a command that is about this visit.
    pub(crate) fn named(&self, mut parameters: Value) -> Value {
        parameters["browserContextId"] = self.name.clone();
        parameters
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        // A browser that has ended has left nothing; and a folder that cannot be removed does no harm.
        let _ = self.browser.wire().tell("", "Target.disposeBrowserContext", &self.named(json!({})));
        let _ = fs::remove_dir_all(&self.folder);
    }
}
