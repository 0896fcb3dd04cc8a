//! SQL is SQL: beyond three lines it stands in a file of its own, and columns have names.

use crate::{none, tree};
use syn::visit::{self, Visit};

/// Lines of SQL in a Rust file.
const SQL_LINES: usize = 3;

/// Texts of a file that begin like SQL.
#[derive(Default)]
struct Statements(Vec<String>);

impl<'ast> Visit<'ast> for Statements {
    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        let text = literal.value();
        let first = text.split_whitespace().next().unwrap_or_default();
        if ["SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "WITH"].contains(&first) {
            self.0.push(text);
        }
        visit::visit_lit_str(self, literal);
    }
}

#[test]
fn long_sql_has_a_file_of_its_own() {
    let mut found = Vec::new();
    let mut seen = 0;
    for file in tree::ending("crates/store/src", ".rs") {
        let mut statements = Statements::default();
        statements.visit_file(&syn::parse_file(&file.text).unwrap());
        seen += statements.0.len();
        for sql in statements.0.iter().filter(|sql| sql.lines().count() > SQL_LINES) {
            found.push(format!("{}: {}…; write it in a .sql file", file.path, sql.lines().next().unwrap()));
        }
    }
    assert!(seen > 0, "the check sees nothing");
    none(&found);
}

#[test]
fn each_insert_names_its_columns() {
    let mut found = Vec::new();
    for file in tree::texts("crates/store/src") {
        for insert in file.text.split("INSERT INTO ").skip(1) {
            // In a text that is filled in, the name may be `{}`.
            let insert = insert.strip_prefix("{}").map_or(insert.to_owned(), |rest| format!("filled{rest}"));
            let behind_the_name = insert.split_once(|c: char| !c.is_alphanumeric() && c != '_');
            if behind_the_name.is_none_or(|(_, rest)| !rest.trim_start().starts_with(['(', '\n'])) {
                let table = insert.split_whitespace().next().unwrap_or_default();
                found.push(format!("{}: INSERT INTO {table} without columns", file.path));
            }
        }
    }
    none(&found);
}
