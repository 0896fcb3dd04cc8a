//! How Rust is written here: sizes, names, the opening lines of a module.

use crate::{none, tree};
use proc_macro2::{LineColumn, Span};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// Lines of a file without its tests.
const FILE_LINES: usize = 400;
/// Lines of a function; over this the test fails.
const FUNCTION_LINES: usize = 60;
/// Lines of a function; over this the test says so.
const LONG_FUNCTION: usize = 40;

/// Endings that say nothing about the thing.
const EMPTY_NAMES: [&str; 7] = ["Manager", "Service", "Helper", "Util", "Utils", "Data", "Info"];

/// A parsed file.
struct Source {
    path: String,
    lines: usize,
    syntax: syn::File,
}

fn sources() -> Vec<Source> {
    let parse = |file: tree::Text| {
        let syntax = syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        Source { lines: file.text.lines().count(), path: file.path, syntax }
    };
    tree::rust().into_iter().map(parse).collect()
}

/// What a walk through one file finds.
#[derive(Default)]
struct Found {
    functions: Vec<(String, usize)>,
    types: Vec<String>,
    test_lines: usize,
}

impl Found {
    fn in_file(source: &Source) -> Self {
        let mut found = Self::default();
        found.visit_file(&source.syntax);
        found
    }

    fn function(&mut self, name: &syn::Ident, block: &syn::Block) {
        self.functions.push((name.to_string(), lines(block.span())));
    }
}

impl<'ast> Visit<'ast> for Found {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        let tests = module
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("cfg") && lists(attribute).contains("test"));
        self.test_lines += if tests { lines(module.span()) } else { 0 };
        visit::visit_item_mod(self, module);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig.ident, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig.ident, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.types.push(item.ident.to_string());
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.types.push(item.ident.to_string());
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.types.push(item.ident.to_string());
        visit::visit_item_trait(self, item);
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.types.push(item.ident.to_string());
    }
}

/// Lines from the first to the last, both counted.
fn lines(span: Span) -> usize {
    let (LineColumn { line: first, .. }, LineColumn { line: last, .. }) = (span.start(), span.end());
    last - first + 1
}

fn lists(attribute: &syn::Attribute) -> String {
    attribute.meta.require_list().map(|list| list.tokens.to_string()).unwrap_or_default()
}

#[test]
fn a_file_fits_in_the_head() {
    let long = sources().into_iter().filter_map(|source| {
        let lines = source.lines - Found::in_file(&source).test_lines;
        (lines > FILE_LINES)
            .then(|| format!("{}: {lines} lines without tests, at most {FILE_LINES}", source.path))
    });
    none(&long.collect::<Vec<_>>());
}

#[test]
fn a_function_fits_on_a_screen() {
    let mut over = Vec::new();
    for source in sources() {
        for (name, lines) in Found::in_file(&source).functions {
            let line = format!("{}: {name} has {lines} lines", source.path);
            if lines > FUNCTION_LINES {
                over.push(format!("{line}, at most {FUNCTION_LINES}"));
            } else if lines > LONG_FUNCTION {
                println!("{line}, better {LONG_FUNCTION}");
            }
        }
    }
    none(&over);
}

#[test]
fn a_type_is_named_for_what_it_is() {
    let mut empty = Vec::new();
    for source in sources() {
        for name in Found::in_file(&source).types {
            if EMPTY_NAMES.iter().any(|ending| name.ends_with(ending)) {
                empty.push(format!("{}: {name}; name the thing in the field's words", source.path));
            }
        }
    }
    none(&empty);
}

#[test]
fn a_module_opens_with_what_it_is_for() {
    let silent = sources().into_iter().filter(|source| {
        !source.syntax.attrs.iter().any(|attribute| {
            attribute.path().is_ident("doc") && matches!(attribute.style, syn::AttrStyle::Inner(_))
        })
    });
    none(
        &silent
            .map(|source| format!("{}: open with `//!`: what, why, what is not here", source.path))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn nothing_is_unsafe() {
    // Tauri's entry point for phones needs a name that is found by name; nothing else does.
    let exempt = ["src-tauri/lib.rs", "tests/house/rust_source.rs"];
    let others = tree::rust().into_iter().filter(|file| !exempt.contains(&file.path.as_str()));
    let found = others.filter(|file| file.text.contains("unsafe"));
    none(&found.map(|file| format!("{}: unsafe; do without", file.path)).collect::<Vec<_>>());
}
