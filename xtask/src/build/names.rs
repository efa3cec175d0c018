//! The names by which the core and its module call each other, made short. wasm-bindgen ends each in a hash, which is
//! written on both sides and cannot be compressed.

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Puts the names that binaryen gave into the script. `renamed` is what its pass for short names prints: old and new
/// names, of imports with the module before them.
pub(crate) fn shorten(script: &str, renamed: &str) -> Result<String> {
    let renamed: Value = serde_json::from_str(renamed).context("wasm-opt did not say how it renamed the imports")?;
    let mut script = script.to_owned();
    for import in list(&renamed["imports"]) {
        let [module, old, new] = import[..] else { bail!("an import is not renamed in the way that was expected") };
        script = replaced(&script, " ", old, ":", &format!(" {new}:"));
        // All imports are one object, by the name that the pass gives to every module.
        script = script.replace(&format!("\"{module}\": import0"), "\"a\": import0");
    }
    for export in list(&renamed["exports"]) {
        let [old, new] = export[..] else { bail!("an export is not renamed in the way that was expected") };
        script = replaced(&script, "wasm.", old, "", &format!("wasm.{new}"));
    }
    Ok(script)
}

fn list(pairs: &Value) -> Vec<Vec<&str>> {
    let pairs = pairs.as_array().into_iter().flatten();
    pairs.map(|pair| pair.as_array().into_iter().flatten().filter_map(Value::as_str).collect()).collect()
}

/// The script with another name wherever the old one stands whole between `before` and `after`.
fn replaced(script: &str, before: &str, old: &str, after: &str, new: &str) -> String {
    let pattern = format!("{before}{old}{after}");
    let mut result = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(&pattern) {
        let (head, found) = rest.split_at(start);
        let behind = &found[pattern.len()..];
        let whole = !behind.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_' || next == '$');
        result.push_str(head);
        result.push_str(if whole || !after.is_empty() { new } else { &pattern });
        rest = behind;
    }
    result + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_call_each_other_by_the_same_short_names() {
        let script = "  return { \"./core_bg.js\": import0 };\n  __wbg_fill_01: function(arg0) {},\n\
                      wasm.fill(wasm.fill_more, wasm.memory)";
        let renamed = r#"{ "imports": [["./core_bg.js", "__wbg_fill_01", "A"]],
                           "exports": [["fill", "B"], ["fill_more", "C"], ["memory", "D"]] }"#;
        assert_eq!(
            shorten(script, renamed).expect("a well-formed list"),
            "  return { \"a\": import0 };\n  A: function(arg0) {},\nwasm.B(wasm.C, wasm.D)"
        );
    }
}
