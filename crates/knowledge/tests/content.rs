//! The content itself: every lint, and the trace of the seed facts.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test program")]

use std::path::Path;
use surae_knowledge::lint::{LINTS, run, trace};
use surae_knowledge::{Knowledge, SeedFact};

fn knowledge() -> Knowledge {
    Knowledge::from_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")).unwrap()
}

#[test]
fn every_lint_is_silent() {
    let problems = run(&knowledge());
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} problems in the content:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn every_seed_fact_is_traced() {
    let trace = trace(&knowledge());
    println!("seed facts: {} carried, {} left out with a reason", trace.carried.len(), trace.left_out.len());
    assert!(trace.lost.is_empty(), "{:?}", trace.lost);
    assert_eq!(trace.carried.len() + trace.left_out.len(), 242);
}

#[test]
fn file_names_are_ids() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    for folder in ["muscles", "look_alikes", "triage/rules", "exercises", "techniques", "programs"] {
        for entry in std::fs::read_dir(content.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let id = format!("id = \"{}\"", path.file_stem().unwrap().to_string_lossy());
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(text.lines().any(|line| line == id), "{} should say {id}", path.display());
        }
    }
}

/// Each lint finds its own fault: a lint that cannot fail is none.
#[test]
fn every_lint_finds_its_fault() {
    for (name, lint) in LINTS {
        let mut broken = knowledge();
        spoil(&mut broken, name);
        let found = lint(&broken);
        assert!(!found.is_empty(), "{name} finds nothing in broken content");
        assert!(found.iter().all(|problem| problem.lint == *name && !problem.cure.is_empty()));
    }
}

fn spoil(content: &mut Knowledge, lint: &str) {
    let wrong = || "nowhere".to_owned();
    match lint {
        "ids_are_unique" => content.muscles.push(content.muscles[0].clone()),
        "references_resolve" => content.muscles[0].associated.push(wrong()),
        "regions_are_reachable" => content.regions[0].views.clear(),
        "links_match_the_points" => content.muscles[0].referrals[0].points.push(wrong()),
        "rules_can_be_asked" => content.rules[0].fires.clear(),
        "likeness_is_to_rules" => content.likeness.classes[0].rule = wrong(),
        "rules_give_their_levels" => content.rules[0].levels.clear(),
        "concepts_of_rules_can_be_said" => content.rules[0].fires[0].all.push("sign.nowhere".into()),
        "phrases_are_used_once" => {
            let say =
                content.lexicon.concepts.iter().find(|c| c.id == "region.mid_calf").unwrap().say[0].clone();
            content.lexicon.concepts.iter_mut().find(|c| c.id == "region.big_toe").unwrap().say.push(say);
        }
        "phrases_are_well_formed" => {
            content.lexicon.concepts[0].say.push("(a|b".into());
        }
        "terms_can_be_read" => content.rules[0].fires[0].all.push("shoe_size>43".into()),
        "cards_are_complete" => content.exercises[0].steps.clear(),
        "cards_are_drawn" => content.poses.push(wrong()),
        "doses_can_be_played" => content.exercises[0].dose.as_mut().unwrap().sets = 10_000,
        "doses_say_their_numbers" => content.exercises[0].dose.as_mut().unwrap().sets = 9,
        "programs_can_be_done" => content.programs[0].phases[0].items[0].card = wrong(),
        "programs_are_complete" => content.programs[0].slots[0].time = "24:00".into(),
        "sentences_are_short" => content.rules[0].say = "word ".repeat(31),
        "wording_claims_no_cause" => content.rules[0].say = "Your pain is caused by your calf.".into(),
        "claims_have_sources" => content.muscles[0].complaints[0].sources.push(wrong()),
        "facts_are_known" => content.regions[0].facts.push("S999".into()),
        "facts_are_carried" => content.seed_facts.push(SeedFact {
            id: "S999".into(),
            category: "none".into(),
            says: "none".into(),
            reason: None,
        }),
        other => panic!("say how to break the content for {other}"),
    }
}
