//! A command line that cannot be read, told as one sentence: for people by clap, for scripts as JSON.

use crate::print;
use clap::error::ErrorKind;
use std::process::ExitCode;
use surae_api::ApiError;

/// Tells why, and ends with 2; help and version are no errors.
pub fn refuse(error: &clap::Error) -> ExitCode {
    let as_json = std::env::args_os().any(|argument| argument == "--json");
    if !as_json || !error.use_stderr() {
        error.exit();
    }
    print::error(&told(error), true);
    ExitCode::from(2)
}

fn told(error: &clap::Error) -> ApiError {
    let message = match error.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "A command is missing.".to_owned(),
        _ => sentence(&error.render().to_string()),
    };
    let next = "Run the command with --help to see what it takes.".to_owned();
    ApiError { code: "usage".to_owned(), message, next }
}

/// The first paragraph of what clap says, which names the value and the accepted ones.
fn sentence(rendered: &str) -> String {
    let said = rendered.strip_prefix("error: ").unwrap_or(rendered);
    let lines = said.lines().take_while(|line| !line.trim().is_empty()).map(str::trim);
    let text = lines.collect::<Vec<_>>().join(" ");
    let mut letters = text.trim_end_matches('.').chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).chain(['.']).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::Arguments;
    use clap::Parser;

    #[test]
    fn a_wrong_value_is_named_with_the_accepted_ones_in_one_sentence() {
        let wrong = [
            (vec!["cramp", "--side", "up"], vec!["'up'", "left, right, both"]),
            (vec!["find", "x", "--age", "-1"], vec!["'-1'", "0 to 120"]),
            (vec!["snooze", "bedtime", "--minutes", "-5"], vec!["'-5'", "whole number of minutes"]),
            (vec!["done", "bedtime", "--pain", "11x"], vec!["'11x'", "0 to 10"]),
            (vec!["dance"], vec!["'dance'"]),
            (vec!["restore"], vec!["FILE"]),
        ];
        for (arguments, words) in wrong {
            let error = Arguments::try_parse_from([vec!["surae"], arguments].concat()).unwrap_err();
            let told = told(&error);
            assert!(words.iter().all(|word| told.message.contains(word)), "{told}");
            assert!(told.message.ends_with('.') && !told.message.contains('\n'), "{told}");
        }
    }

    #[test]
    fn a_text_may_begin_with_a_hyphen() {
        for arguments in [
            vec!["note", "-danger"],
            vec!["note", "fine", "--json"],
            vec!["cramp", "--note", "-danger"],
            vec!["medicine", "-5 mg"],
        ] {
            assert!(
                Arguments::try_parse_from([vec!["surae"], arguments.clone()].concat()).is_ok(),
                "{arguments:?}"
            );
        }
    }
}
