//! Lints on ids and on what points to what.

use super::{Problem, problem};
use crate::Knowledge;
use std::collections::HashSet;

/// No two things of a kind share an id.
pub fn ids_are_unique(knowledge: &Knowledge) -> Vec<Problem> {
    let lists: [(&str, Vec<&str>); 9] = [
        ("exercises and techniques", knowledge.cards().map(|card| card.id.as_str()).collect()),
        ("programs", knowledge.programs.iter().map(|p| p.id.as_str()).collect()),
        ("measures.toml", knowledge.measures.measures.iter().map(|m| m.id.as_str()).collect()),
        ("muscles", knowledge.muscles.iter().map(|m| m.id.as_str()).collect()),
        ("regions.toml", knowledge.regions.iter().map(|r| r.id.as_str()).collect()),
        ("triage/questions.toml", knowledge.questions.iter().map(|q| q.id.as_str()).collect()),
        ("triage/locks.toml", knowledge.locks.iter().map(|l| l.id.as_str()).collect()),
        ("sources.toml", knowledge.sources.iter().map(|s| s.id.as_str()).collect()),
        ("seed_facts.toml", knowledge.seed_facts.iter().map(|f| f.id.as_str()).collect()),
    ];
    let mut problems = Vec::new();
    for (file, ids) in lists {
        let mut seen = HashSet::new();
        for id in ids.into_iter().filter(|id| !seen.insert(*id)) {
            problems.push(problem(
                "ids_are_unique",
                file,
                id,
                "this id stands twice; give one of them another",
            ));
        }
    }
    problems
}

/// What the second reader has learnt are rules, at levels that they give.
pub fn likeness_is_to_rules(knowledge: &Knowledge) -> Vec<Problem> {
    let gives = |rule: &str, urgency| {
        let rule = knowledge.rules.iter().find(|known| known.id == rule);
        rule.is_some_and(|rule| rule.levels.iter().any(|level| level.urgency == urgency))
    };
    let classes = knowledge.likeness.classes.iter();
    let wrong = classes.filter(|class| !gives(&class.rule, class.urgency));
    let cure = "this rule does not give this level; run `make learn`";
    wrong.map(|class| problem("likeness_is_to_rules", "likeness.tsv", &class.rule, cure)).collect()
}

/// A place where a file names something by its id.
struct Named<'a> {
    what: What,
    id: &'a str,
    file: String,
    key: &'a str,
}

/// What is named.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Muscle,
    Region,
    LookAlike,
    Rule,
    Question,
    Lock,
    Card,
    Measure,
    Source,
}

/// Every id that is named somewhere exists.
pub fn references_resolve(knowledge: &Knowledge) -> Vec<Problem> {
    let mut all = Vec::new();
    in_muscles(knowledge, &mut all);
    in_triage(knowledge, &mut all);
    in_cards(knowledge, &mut all);
    in_programs(knowledge, &mut all);
    let missing = all.into_iter().filter(|named| !ids(knowledge, named.what).contains(named.id));
    let problems = missing.map(|Named { id, file, key, .. }| {
        problem("references_resolve", file, key, format!("“{id}” does not exist; write an id that does"))
    });
    problems.collect()
}

fn ids(knowledge: &Knowledge, what: What) -> HashSet<&str> {
    match what {
        What::Muscle => knowledge.muscles.iter().map(|one| one.id.as_str()).collect(),
        What::Region => knowledge.regions.iter().map(|one| one.id.as_str()).collect(),
        What::LookAlike => knowledge.look_alikes.iter().map(|one| one.id.as_str()).collect(),
        What::Rule => knowledge.rules.iter().map(|one| one.id.as_str()).collect(),
        What::Question => knowledge.questions.iter().map(|one| one.id.as_str()).collect(),
        What::Lock => knowledge.locks.iter().map(|one| one.id.as_str()).collect(),
        What::Card => knowledge.cards().map(|one| one.id.as_str()).collect(),
        What::Measure => knowledge.measures.measures.iter().map(|one| one.id.as_str()).collect(),
        What::Source => knowledge.sources.iter().map(|one| one.id.as_str()).collect(),
    }
}

fn name<'a>(
    all: &mut Vec<Named<'a>>,
    file: &str,
    what: What,
    key: &'a str,
    ids: impl IntoIterator<Item = &'a String>,
) {
    all.extend(ids.into_iter().map(|id| Named { what, id, file: file.to_owned(), key }));
}

fn in_muscles<'a>(knowledge: &'a Knowledge, all: &mut Vec<Named<'a>>) {
    for muscle in &knowledge.muscles {
        let file = &format!("muscles/{}.toml", muscle.id);
        name(all, file, What::Region, "referrals.region", muscle.referrals.iter().map(|one| &one.region));
        name(all, file, What::Region, "clues.regions", muscle.clues.iter().flat_map(|clue| &clue.regions));
        name(all, file, What::Muscle, "associated", &muscle.associated);
        name(all, file, What::LookAlike, "look_alikes", &muscle.look_alikes);
        name(all, file, What::Card, "cards", &muscle.cards);
    }
    for region in &knowledge.regions {
        name(all, "regions.toml", What::Muscle, &region.id, &region.order);
    }
    for known in &knowledge.look_alikes {
        let file = &format!("look_alikes/{}.toml", known.id);
        name(all, file, What::Region, "regions", &known.regions);
        name(all, file, What::Muscle, "muscles", &known.muscles);
        name(all, file, What::Rule, "rules", &known.rules);
    }
}

fn in_triage<'a>(knowledge: &'a Knowledge, all: &mut Vec<Named<'a>>) {
    for rule in &knowledge.rules {
        let file = &format!("triage/rules/{}.toml", rule.id);
        name(all, file, What::Question, "gate", &rule.gate);
        name(all, file, What::Lock, "locks", &rule.locks);
    }
    for question in &knowledge.questions {
        name(all, "triage/questions.toml", What::Rule, &question.id, &question.opens);
        name(all, "triage/questions.toml", What::Question, &question.id, &question.gate);
    }
    for lock in &knowledge.locks {
        name(all, "triage/locks.toml", What::Card, &lock.id, lock.closes.iter().chain(&lock.limits));
        name(all, "triage/locks.toml", What::Question, &lock.id, &lock.gates);
    }
}

fn in_cards<'a>(knowledge: &'a Knowledge, all: &mut Vec<Named<'a>>) {
    for (file, card) in super::cards::files(knowledge) {
        let ways = card.easier.iter().chain(&card.harder).filter_map(|way| way.card.as_ref());
        name(all, &file, What::Card, "easier, harder", ways);
        name(all, &file, What::Card, "variant_of", &card.variant_of);
        name(all, &file, What::Rule, "rules", &card.rules);
        name(all, &file, What::Source, "sources", &card.sources);
    }
}

fn in_programs<'a>(knowledge: &'a Knowledge, all: &mut Vec<Named<'a>>) {
    for program in &knowledge.programs {
        let file = &format!("programs/{}.toml", program.id);
        name(all, file, What::Rule, "rules", &program.rules);
        name(all, file, What::Lock, "closed_by", &program.closed_by);
        name(all, file, What::Region, "regions", &program.regions);
        name(all, file, What::Measure, "measures", &program.measures);
        name(all, file, What::Source, "sources", &program.sources);
    }
}

/// Each region is on a drawing, and each but those outside the scope leads to a muscle.
pub fn regions_are_reachable(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for region in &knowledge.regions {
        let linked = knowledge
            .muscles
            .iter()
            .any(|muscle| muscle.referrals.iter().any(|link| link.region == region.id));
        if region.views.is_empty() {
            problems.push(problem(
                "regions_are_reachable",
                "regions.toml",
                &region.id,
                "name a view that shows it",
            ));
        }
        if region.covered != linked {
            problems.push(problem(
                "regions_are_reachable",
                "regions.toml",
                format!("{}.covered", region.id),
                "set it to whether a muscle sends pain there",
            ));
        }
    }
    problems
}

/// The points that a referral names are points of its muscle.
pub fn links_match_the_points(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for muscle in &knowledge.muscles {
        for referral in &muscle.referrals {
            for point in
                referral.points.iter().filter(|id| !muscle.points.iter().any(|point| &point.id == *id))
            {
                problems.push(problem(
                    "links_match_the_points",
                    format!("muscles/{}.toml", muscle.id),
                    format!("referrals.{}", referral.region),
                    format!("“{point}” is not among its points; add it or name another"),
                ));
            }
        }
    }
    problems
}

/// Each rule but T38 has a gate and something that fires it.
pub fn rules_can_be_asked(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for rule in knowledge.rules.iter().filter(|rule| rule.id != "T38") {
        let file = format!("triage/rules/{}.toml", rule.id);
        if rule.gate.is_empty() {
            problems.push(problem(
                "rules_can_be_asked",
                &file,
                "gate",
                "name the gate question that opens it",
            ));
        }
        if rule.fires.is_empty() {
            problems.push(problem("rules_can_be_asked", &file, "fires", "say when it fires"));
        }
    }
    problems
}

/// What fires gives a level that the rule describes.
pub fn rules_give_their_levels(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for rule in &knowledge.rules {
        for fires in &rule.fires {
            if !rule.levels.iter().any(|level| level.urgency == fires.urgency) {
                problems.push(problem(
                    "rules_give_their_levels",
                    format!("triage/rules/{}.toml", rule.id),
                    "fires.urgency",
                    format!(
                        "{:?} is not among its levels; describe that level or change the urgency",
                        fires.urgency
                    ),
                ));
            }
        }
    }
    problems
}
