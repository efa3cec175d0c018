//! What a script imports. Types are imported in comments, and no script needs them to run.

/// The files that are there before the script runs.
pub(super) fn at_once(path: &str, text: &str) -> Vec<String> {
    imports(path, text, &["from '", "import '"])
}

/// The files that it loads when somebody needs them.
pub(super) fn on_demand(path: &str, text: &str) -> Vec<String> {
    imports(path, text, &["import('"])
}

fn imports(path: &str, text: &str, keywords: &[&str]) -> Vec<String> {
    if !path.ends_with(".js") {
        return Vec::new();
    }
    let code = without_comments(text);
    let named = keywords.iter().flat_map(|keyword| code.split(keyword).skip(1));
    let quoted = named.filter_map(|rest| rest.split('\'').next()).filter(|name| name.starts_with('.'));
    quoted.map(|name| resolved(path, name)).collect()
}

fn without_comments(text: &str) -> String {
    let mut code = String::new();
    for (index, part) in text.split("/*").enumerate() {
        code.push_str(if index == 0 { part } else { part.split_once("*/").map_or("", |(_, code)| code) });
    }
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// An import's name, such as `../dom/dom.js`, as a path in `www/`.
fn resolved(importer: &str, name: &str) -> String {
    let mut path: Vec<&str> = importer.split('/').collect();
    path.pop();
    for part in name.split('/') {
        match part {
            "." => {}
            ".." => drop(path.pop()),
            part => path.push(part),
        }
    }
    path.join("/")
}
