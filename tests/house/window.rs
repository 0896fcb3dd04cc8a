//! The window's boundary: which commands there are, what they may do, what the page may load.

use crate::{none, tree};
use serde_json::Value;
use std::collections::BTreeSet;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// Lines in the body of a command.
const COMMAND_LINES: usize = 5;

/// Where commands are.
const FILES: [&str; 3] =
    ["src-tauri/commands.rs", "src-tauri/commands/data.rs", "src-tauri/commands/diary.rs"];

fn commands() -> Vec<syn::ItemFn> {
    let items = FILES.iter().flat_map(|file| syn::parse_file(&tree::read(file)).unwrap().items);
    let functions = items.filter_map(|item| match item {
        syn::Item::Fn(function) => Some(function),
        _ => None,
    });
    functions.filter(|function| function.attrs.iter().any(is_command)).collect()
}

fn is_command(attribute: &syn::Attribute) -> bool {
    attribute.path().segments.last().is_some_and(|last| last.ident == "command")
}

fn names() -> BTreeSet<String> {
    commands().iter().map(|command| command.sig.ident.to_string()).collect()
}

fn configuration() -> Value {
    serde_json::from_str(&tree::read("tauri.conf.json")).unwrap()
}

#[test]
fn a_command_hands_over_and_decides_nothing() {
    let mut wrong = Vec::new();
    for command in commands() {
        let block = &command.block;
        let lines = block.span().end().line - block.span().start().line - 1;
        let mut decisions = Decisions(0);
        decisions.visit_block(block);
        if lines > COMMAND_LINES || decisions.0 > 0 {
            let name = &command.sig.ident;
            wrong.push(format!("{name} in {FILES:?}; move the decision into crates/api"));
        }
    }
    none(&wrong);
}

/// Counts branches and loops.
struct Decisions(usize);

impl<'ast> Visit<'ast> for Decisions {
    fn visit_expr(&mut self, expression: &'ast syn::Expr) {
        use syn::Expr::{ForLoop, If, Loop, Match, While};
        self.0 += usize::from(matches!(expression, If(_) | Match(_) | ForLoop(_) | While(_) | Loop(_)));
        visit::visit_expr(self, expression);
    }
}

#[test]
fn the_window_is_granted_exactly_its_own_commands() {
    let configuration = configuration();
    let capabilities = configuration["app"]["security"]["capabilities"].as_array().unwrap();
    let granted = capabilities.iter().flat_map(|grant| grant["permissions"].as_array().unwrap());
    let granted: BTreeSet<_> =
        granted.map(|name| name.as_str().unwrap().replace("allow-", "").replace('-', "_")).collect();
    assert_eq!(granted, names(), "tauri.conf.json grants, {FILES:?} have");
    assert!(capabilities.iter().all(|grant| grant["windows"] == serde_json::json!(["main"])));
}

#[test]
fn the_build_declares_exactly_the_commands() {
    let build = tree::read("src-tauri/build.rs");
    let list = build.split("COMMANDS: &[&str] = &[").nth(1).and_then(|rest| rest.split(']').next()).unwrap();
    let declared: BTreeSet<_> = list.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    assert_eq!(declared, names(), "src-tauri/build.rs declares, {FILES:?} have");
}

#[test]
fn the_page_may_load_nothing_from_outside() {
    let configuration = configuration();
    let security = &configuration["app"]["security"];
    let policy = security["csp"].as_object().unwrap();
    let allowed = ["'none'", "'self'", "data:", "ipc:", "http://ipc.localhost"];
    let sources = policy
        .iter()
        .flat_map(|(key, value)| value.as_str().unwrap().split(' ').map(move |source| (key, source)));
    let foreign = sources.filter(|(_, source)| !allowed.contains(source));
    none(&foreign.map(|(key, source)| format!("tauri.conf.json: {key} {source}")).collect::<Vec<_>>());
    assert_eq!(policy["default-src"], "'none'");
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(configuration["app"]["withGlobalTauri"], false);
}
