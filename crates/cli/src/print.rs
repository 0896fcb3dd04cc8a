//! Prints answers for people and for scripts.

use serde::Serialize;
use serde_json::{Value, json};
use std::fmt::Write;
use surae_api::{ApiError, FindAnswer, HealthQuestion, Hit, Listed, Reply, SessionCue, Thing};

/// As JSON, indented.
pub fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// An error: one sentence on stderr, or the JSON shape on stdout.
pub fn error(error: &ApiError, as_json: bool) {
    if as_json {
        println!("{}", json!({ "error": error }));
    } else {
        eprintln!("{error}");
    }
}

/// The answer of `find`.
pub fn answer(answer: &FindAnswer) -> String {
    let mut out = String::new();
    answer.notes.iter().for_each(|note| {
        let _ = writeln!(out, "{note}\n");
    });
    let _ = writeln!(out, "{}\n", answer.headline);
    for rule in &answer.rules {
        if rule.id != "T38" {
            let _ = writeln!(
                out,
                "{} ({}, {})\n  {}\n  {}",
                rule.name, rule.id, rule.within, rule.because, rule.say
            );
            for line in &rule.meanwhile {
                let _ = writeln!(out, "  - {line}");
            }
            out.push('\n');
        }
    }
    if !answer.call_now.is_empty() {
        let _ = writeln!(out, "Call the emergency number now if:");
        for line in &answer.call_now {
            let _ = writeln!(out, "  - {line}");
        }
        out.push('\n');
    }
    let pointed: Vec<_> = answer.questions.iter().filter(|question| question.pointed).collect();
    if !pointed.is_empty() {
        let _ = writeln!(out, "Please answer first (--answer ID=yes|no|unsure):");
        for question in pointed {
            let _ = writeln!(out, "  {}: {}", question.id, question.text);
        }
        out.push('\n');
    }
    for (index, muscle) in answer.muscles.iter().enumerate() {
        let _ = writeln!(
            out,
            "{}. {}, the {}{}",
            index + 1,
            muscle.name,
            muscle.plain_name,
            if muscle.seldom { " (seldom)" } else { "" }
        );
        for because in &muscle.because {
            let _ = writeln!(out, "   {because}");
        }
    }
    if !answer.look_alikes.is_empty() {
        let _ = writeln!(out, "\nIt could also be:");
        for known in &answer.look_alikes {
            let _ = writeln!(out, "  {}: {}", known.name, known.tell_apart);
        }
    }
    let open: Vec<&str> = answer.questions.iter().filter(|q| !q.pointed).map(|q| q.id.as_str()).collect();
    if !open.is_empty() {
        let _ = writeln!(out, "\nSafety questions still open: {} (see `surae show G1`).", open.join(", "));
    }
    out
}

/// A list.
pub fn list(list: &[Listed]) -> String {
    let mut out = String::new();
    for listed in list {
        let detail = if listed.detail.is_empty() { String::new() } else { format!(", {}", listed.detail) };
        let _ = writeln!(out, "{:<28} {}{detail}", listed.id, listed.name);
    }
    out
}

/// The cues of a session with their times.
pub fn cues(cues: &[SessionCue]) -> String {
    let mut out = String::new();
    for cue in cues {
        let minutes = (cue.at / 60.0).floor();
        let rep =
            if cue.rep > 0 { format!("set {}, {}", cue.set, cue.rep) } else { format!("set {}", cue.set) };
        let _ = writeln!(
            out,
            "{minutes:>3}:{:04.1}  {:>5} s  {:<12} {}",
            cue.at % 60.0,
            cue.length,
            rep,
            cue.say
        );
    }
    out
}

/// The health questions with their answers.
pub fn health(questions: &[HealthQuestion]) -> String {
    let mut out = String::new();
    for question in questions {
        let reply = match question.reply {
            Some(Reply::Yes) => "yes",
            Some(Reply::No) => "no",
            Some(Reply::Unsure) => "not sure",
            None => "not answered",
        };
        let _ = writeln!(out, "{:<4} {} {reply}", question.id, question.ask);
        if question.on {
            let _ = writeln!(out, "     {} {}", question.closed, question.still_open);
        }
    }
    out
}

/// Hits of a search.
pub fn hits(hits: &[Hit]) -> String {
    if hits.is_empty() {
        return "Nothing found. Try another word, such as “calf” or “heel”.".into();
    }
    let mut out = String::new();
    for hit in hits {
        let _ = writeln!(out, "{:<12} {:<28} {}\n             {}", hit.kind, hit.id, hit.title, hit.snippet);
    }
    out
}

/// A thing of the library, with its fields as headings.
pub fn thing(thing: &Thing) -> String {
    let value = serde_json::to_value(thing).unwrap_or(Value::Null);
    let mut out = String::new();
    field(&mut out, "", &value, 0);
    out
}

fn field(out: &mut String, name: &str, value: &Value, depth: usize) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(fields) => {
            if let Some(text) = fields.get("text").and_then(Value::as_str) {
                let grade = fields.get("grade").and_then(Value::as_str).unwrap_or_default();
                let _ = writeln!(out, "{indent}- {text} [{grade}]");
                return;
            }
            if !name.is_empty() {
                let _ = writeln!(out, "{indent}{name}:");
            }
            for (name, value) in fields {
                field(
                    out,
                    name,
                    value,
                    depth + usize::from(depth > 0 || !name.is_empty()) - usize::from(depth == 0),
                );
            }
        }
        Value::Array(items) if items.is_empty() => {}
        Value::Array(items) if items.iter().all(Value::is_string) => {
            let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            let _ = writeln!(out, "{indent}{name}: {}", items.join(", "));
        }
        Value::Array(items) => {
            let _ = writeln!(out, "{indent}{name}:");
            for item in items {
                if item.get("text").is_none() {
                    let _ = writeln!(out, "{indent}  -");
                }
                field(out, "", item, depth + 1);
            }
        }
        Value::Null => {}
        Value::String(text) => {
            let _ = writeln!(out, "{indent}{name}: {text}");
        }
        other => {
            let _ = writeln!(out, "{indent}{name}: {other}");
        }
    }
}
