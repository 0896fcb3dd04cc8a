//! Lints on sentences: short, graded, sourced, and never claiming to know the cause.

use super::{Problem, cards, problem};
use crate::{Claim, Grade, Knowledge};

const WORDS: usize = 30;
const FORBIDDEN: &[&str] = &["your pain is caused by", "is the cause of your", "will cure", "cures your"];

/// All claims with their file and key.
pub(super) fn claims(knowledge: &Knowledge) -> Vec<(String, &'static str, &Claim)> {
    let mut all = Vec::new();
    for muscle in &knowledge.muscles {
        let file = format!("muscles/{}.toml", muscle.id);
        for (key, claims) in [
            ("about", &muscle.about),
            ("complaints", &muscle.complaints),
            ("causes_active", &muscle.causes_active),
            ("causes_passive", &muscle.causes_passive),
            ("checks", &muscle.checks),
            ("do_not", &muscle.do_not),
        ] {
            all.extend(claims.iter().map(|claim| (file.clone(), key, claim)));
        }
    }
    let cramps = &knowledge.night_cramps;
    for (key, claims) in [
        ("definition", &cramps.definition),
        ("how_common", &cramps.how_common),
        ("triggers", &cramps.triggers),
        ("relief", &cramps.relief),
        ("prevention", &cramps.prevention),
        ("not_a_cramp", &cramps.not_a_cramp),
        ("when_to_see", &cramps.when_to_see),
    ] {
        all.extend(claims.iter().map(|claim| ("night_cramps.toml".to_owned(), key, claim)));
    }
    for (file, card) in cards::files(knowledge) {
        all.extend(card.evidence.iter().map(|claim| (file.clone(), "evidence", claim)));
    }
    for program in &knowledge.programs {
        let file = format!("programs/{}.toml", program.id);
        for (key, claims) in
            [("habits", &program.habits), ("expected", &program.expected), ("evidence", &program.evidence)]
        {
            all.extend(claims.iter().map(|claim| (file.clone(), key, claim)));
        }
    }
    all
}

/// All sentences with their file and key.
fn sentences(knowledge: &Knowledge) -> Vec<(String, String, &str)> {
    let mut all: Vec<(String, String, &str)> = claims(knowledge)
        .into_iter()
        .map(|(file, key, claim)| (file, key.to_owned(), claim.text.as_str()))
        .collect();
    for rule in &knowledge.rules {
        let file = format!("triage/rules/{}.toml", rule.id);
        all.push((file.clone(), "say".into(), &rule.say));
        all.extend(rule.meanwhile.iter().map(|line| (file.clone(), "meanwhile".into(), line.as_str())));
        all.extend(rule.levels.iter().map(|level| (file.clone(), "levels.when".into(), level.when.as_str())));
    }
    for known in &knowledge.look_alikes {
        all.push((format!("look_alikes/{}.toml", known.id), "tell_apart".into(), &known.tell_apart));
    }
    for question in &knowledge.questions {
        all.push(("triage/questions.toml".into(), question.id.clone(), &question.ask));
    }
    all.extend(of_cards_and_programs(knowledge));
    all
}

/// The sentences of cards and programs that are not claims.
fn of_cards_and_programs(knowledge: &Knowledge) -> Vec<(String, String, &str)> {
    let mut all: Vec<(String, String, &str)> = Vec::new();
    for (file, card) in cards::files(knowledge) {
        let lists = [("steps", &card.steps), ("mistakes", &card.mistakes), ("cautions", &card.cautions)];
        for (key, lines) in lists {
            all.extend(lines.iter().map(|line| (file.clone(), key.to_owned(), line.as_str())));
        }
        all.extend([
            (file.clone(), "goal".into(), card.goal.as_str()),
            (file, "feel".into(), card.feel.as_str()),
        ]);
    }
    for program in &knowledge.programs {
        let file = format!("programs/{}.toml", program.id);
        let lists = [
            ("for_whom", &program.for_whom),
            ("not_for", &program.not_for),
            ("stop_and_see", &program.stop_and_see),
        ];
        for (key, lines) in lists {
            all.extend(lines.iter().map(|line| (file.clone(), key.to_owned(), line.as_str())));
        }
        all.push((file.clone(), "summary".into(), &program.summary));
        all.extend(program.phases.iter().map(|phase| (file.clone(), phase.id.clone(), phase.goal.as_str())));
    }
    all
}

/// No sentence is longer than thirty words.
pub fn sentences_are_short(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, key, text) in sentences(knowledge) {
        let longest =
            text.split(['.', '?', '!', ';']).map(|sentence| sentence.split_whitespace().count()).max();
        if let Some(words) = longest.filter(|words| *words > WORDS) {
            problems.push(problem(
                "sentences_are_short",
                file,
                key,
                format!("a sentence has {words} words; cut it to {WORDS}"),
            ));
        }
    }
    problems
}

/// Nothing says that it knows the cause.
pub fn wording_claims_no_cause(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, key, text) in sentences(knowledge) {
        let lower = text.to_lowercase();
        for forbidden in FORBIDDEN.iter().filter(|forbidden| lower.contains(**forbidden)) {
            problems.push(problem(
                "wording_claims_no_cause",
                file.clone(),
                key.clone(),
                format!("do not write “{forbidden}”; describe, do not claim"),
            ));
        }
    }
    problems
}

/// A claim names its sources, unless it is our own decision, and those sources exist.
pub fn claims_have_sources(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, key, claim) in claims(knowledge) {
        if claim.sources.is_empty() && claim.grade != Grade::X {
            problems.push(problem(
                "claims_have_sources",
                &file,
                key,
                "name a source, or grade it X when it is our own decision",
            ));
        }
        for source in
            claim.sources.iter().filter(|id| !knowledge.sources.iter().any(|source| &source.id == *id))
        {
            problems.push(problem(
                "claims_have_sources",
                &file,
                key,
                format!("there is no source “{source}”; see sources.toml"),
            ));
        }
    }
    problems
}
