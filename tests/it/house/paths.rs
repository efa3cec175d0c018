//! Which file of `src/` uses which: every path in the code, followed through what modules show of others.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemUse, UseTree, Visibility};

use super::files::{Files, files};

/// A path such as `crate::link::Link`, without `crate`.
type Names = Vec<String>;

/// The files of a crate by their path in `src/`.
pub(super) struct Sources {
    texts: Files,
    /// The file of each module.
    modules: BTreeMap<Names, String>,
    /// What a module shows of others: its name there, and where it leads.
    shown: BTreeMap<(Names, String), Names>,
}

impl Sources {
    /// Those of this crate.
    pub(super) fn of_the_crate() -> Self {
        let mut texts = files("src");
        texts.retain(|file, _| file.ends_with(".rs"));
        Self::of(texts)
    }

    /// Made-up ones, below a `lib.rs` of their own.
    pub(super) fn made_up(files: &[(&str, &str)]) -> Self {
        let files = files.iter().copied().chain([("lib.rs", "")]);
        Self::of(files.map(|(file, text)| (file.to_owned(), text.to_owned())).collect())
    }

    fn of(texts: Files) -> Self {
        let modules = texts.keys().map(|file| (module(file), file.clone())).collect();
        let mut sources = Self { texts, modules, shown: BTreeMap::new() };
        for file in sources.texts.keys().cloned().collect::<Vec<_>>() {
            let module = module(&file);
            for item in sources.items(&file) {
                if let Item::Use(item) = item
                    && !matches!(item.vis, Visibility::Inherited)
                {
                    for (name, path) in leaves(&item.tree) {
                        let path = sources.absolute(&module, &path);
                        sources.shown.insert((module.clone(), name), path);
                    }
                }
            }
        }
        sources
    }

    /// The files' paths.
    pub(super) fn files(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// How long a file is.
    pub(super) fn lines(&self, file: &str) -> usize {
        self.texts[file].lines().count()
    }

    fn items(&self, file: &str) -> Vec<Item> {
        let parsed = syn::parse_file(&self.texts[file]).unwrap_or_else(|error| panic!("src/{file}: {error}"));
        parsed.items.into_iter().filter(|item| !is_for_tests(item)).collect()
    }

    /// A path as it is seen from the top; empty where it leads out of the crate.
    fn absolute(&self, module: &[String], path: &[String]) -> Names {
        match path.first().map(String::as_str) {
            Some("crate") => path[1..].to_vec(),
            Some("self") => [module, &path[1..]].concat(),
            Some("super") => {
                let ups = path.iter().take_while(|name| *name == "super").count();
                [&module[..module.len().saturating_sub(ups)], &path[ups..]].concat()
            }
            Some(first) if self.modules.contains_key(&[module, &[first.to_owned()]].concat()) => {
                [module, path].concat()
            }
            _ => Vec::new(),
        }
    }

    /// The file in which a path ends.
    fn file_of(&self, path: &[String]) -> Option<&str> {
        let mut module = Names::new();
        for (place, name) in path.iter().enumerate() {
            module.push(name.clone());
            if self.modules.contains_key(&module) {
                continue;
            }
            module.pop();
            let key = |name: &str| (module.clone(), name.to_owned());
            let all = || self.shown.get(&key("*")).map(|shown| [&shown[..], &path[place..]].concat());
            return match self.shown.get(&key(name)) {
                Some(shown) => self.file_of(&[&shown[..], &path[place + 1..]].concat()),
                None => all().and_then(|path| self.file_of(&path)).or_else(|| Some(self.modules.get(&module)?)),
            };
        }
        self.modules.get(&module).map(String::as_str)
    }
}

/// The files that a file uses; what it only shows to others, and itself, do not count.
pub(super) fn uses(sources: &Sources, file: &str) -> BTreeSet<String> {
    let mut walk = Walk { sources, module: module(file), names: BTreeMap::new(), paths: Vec::new() };
    let items = sources.items(file);
    items.iter().for_each(|item| walk.learn(item));
    items.iter().for_each(|item| walk.visit_item(item));
    let files = walk.paths.iter().filter(|path| !path.is_empty()).filter_map(|path| sources.file_of(path));
    files.filter(|other| *other != file && *other != "lib.rs").map(str::to_owned).collect()
}

/// A walk through the code of one file.
struct Walk<'a> {
    sources: &'a Sources,
    module: Names,
    /// Names that the file imports, and where they lead.
    names: BTreeMap<String, Names>,
    paths: Vec<Names>,
}

impl Walk<'_> {
    fn learn(&mut self, item: &Item) {
        let Item::Use(item) = item else { return };
        for (name, path) in leaves(&item.tree) {
            let path = self.sources.absolute(&self.module, &path);
            self.names.insert(name, path);
        }
    }
}

impl<'ast> Visit<'ast> for Walk<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if matches!(item.vis, Visibility::Inherited) {
            for (_, path) in leaves(&item.tree) {
                self.paths.push(self.sources.absolute(&self.module, &path));
            }
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Names = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let known = self.names.get(&names[0]).filter(|_| names.len() > 1);
        self.paths.push(match known {
            Some(known) if known.is_empty() => Names::new(),
            Some(known) => [&known[..], &names[1..]].concat(),
            None if names.len() > 1 => self.sources.absolute(&self.module, &names),
            None => Names::new(),
        });
        visit::visit_path(self, path);
    }

    /// `pub(in crate::link)` says who may see, and uses nothing.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_item(&mut self, item: &'ast Item) {
        if !is_for_tests(item) {
            visit::visit_item(self, item);
        }
    }
}

/// The names that an import brings, each with the path behind it; `*` for everything.
fn leaves(tree: &UseTree) -> Vec<(String, Names)> {
    match tree {
        UseTree::Path(path) => {
            let name = path.ident.to_string();
            let below = leaves(&path.tree).into_iter();
            below.map(|(leaf, rest)| (if leaf == "self" { name.clone() } else { leaf }, joined(&name, rest))).collect()
        }
        UseTree::Name(name) if name.ident == "self" => vec![("self".into(), Vec::new())],
        UseTree::Name(name) => vec![(name.ident.to_string(), vec![name.ident.to_string()])],
        UseTree::Rename(rename) => vec![(rename.rename.to_string(), vec![rename.ident.to_string()])],
        UseTree::Glob(_) => vec![("*".into(), Vec::new())],
        UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
    }
}

fn joined(name: &str, rest: Names) -> Names {
    [vec![name.to_owned()], rest].concat()
}

fn is_for_tests(item: &Item) -> bool {
    let attributes = match item {
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        _ => return false,
    };
    attributes.iter().any(is_test)
}

fn is_test(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
}

/// The module that a file holds: `link/read.rs` is `link::read`.
fn module(file: &str) -> Names {
    match file {
        "lib.rs" => Names::new(),
        file => file.trim_end_matches(".rs").split('/').map(str::to_owned).collect(),
    }
}
