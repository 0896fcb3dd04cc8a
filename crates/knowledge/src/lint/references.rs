//! Lints on ids and on what points to what.

use super::{Problem, problem};
use crate::Knowledge;
use std::collections::{BTreeSet, HashSet};

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

/// Every id that is named somewhere exists.
pub fn references_resolve(knowledge: &Knowledge) -> Vec<Problem> {
    let set = |ids: Vec<&str>| ids.into_iter().map(str::to_owned).collect::<BTreeSet<String>>();
    let regions = set(knowledge.regions.iter().map(|r| r.id.as_str()).collect());
    let muscles = set(knowledge.muscles.iter().map(|m| m.id.as_str()).collect());
    let look_alikes = set(knowledge.look_alikes.iter().map(|l| l.id.as_str()).collect());
    let rules = set(knowledge.rules.iter().map(|r| r.id.as_str()).collect());
    let questions = set(knowledge.questions.iter().map(|q| q.id.as_str()).collect());
    let locks = set(knowledge.locks.iter().map(|l| l.id.as_str()).collect());
    let cards = set(knowledge.cards().map(|card| card.id.as_str()).collect());
    let sources = set(knowledge.sources.iter().map(|s| s.id.as_str()).collect());
    let measures = set(knowledge.measures.measures.iter().map(|m| m.id.as_str()).collect());
    let mut problems = Vec::new();
    let mut check =
        |known: &BTreeSet<String>, ids: &mut dyn Iterator<Item = &String>, file: &str, key: &str| {
            for id in ids.filter(|id| !known.contains(*id)) {
                problems.push(problem(
                    "references_resolve",
                    file,
                    key,
                    format!("“{id}” does not exist; write an id that does"),
                ));
            }
        };
    for muscle in &knowledge.muscles {
        let file = format!("muscles/{}.toml", muscle.id);
        check(&regions, &mut muscle.referrals.iter().map(|r| &r.region), &file, "referrals.region");
        check(&regions, &mut muscle.clues.iter().flat_map(|c| &c.regions), &file, "clues.regions");
        check(&muscles, &mut muscle.associated.iter(), &file, "associated");
        check(&look_alikes, &mut muscle.look_alikes.iter(), &file, "look_alikes");
        check(&cards, &mut muscle.cards.iter(), &file, "cards");
    }
    for region in &knowledge.regions {
        check(&muscles, &mut region.order.iter(), "regions.toml", &format!("{}.order", region.id));
    }
    for known in &knowledge.look_alikes {
        let file = format!("look_alikes/{}.toml", known.id);
        check(&regions, &mut known.regions.iter(), &file, "regions");
        check(&muscles, &mut known.muscles.iter(), &file, "muscles");
        check(&rules, &mut known.rules.iter(), &file, "rules");
    }
    for rule in &knowledge.rules {
        let file = format!("triage/rules/{}.toml", rule.id);
        check(&questions, &mut rule.gate.iter(), &file, "gate");
        check(&locks, &mut rule.locks.iter(), &file, "locks");
    }
    for lock in &knowledge.locks {
        check(&cards, &mut lock.closes.iter().chain(&lock.limits), "triage/locks.toml", &lock.id);
    }
    for (file, card) in super::cards::files(knowledge) {
        check(&cards, &mut card.variant_of.iter(), &file, "variant_of");
        check(&cards, &mut card.easier.iter().filter_map(|way| way.card.as_ref()), &file, "easier.card");
        check(&cards, &mut card.harder.iter().filter_map(|way| way.card.as_ref()), &file, "harder.card");
        check(&rules, &mut card.rules.iter(), &file, "rules");
        check(&sources, &mut card.sources.iter(), &file, "sources");
    }
    for program in &knowledge.programs {
        let file = format!("programs/{}.toml", program.id);
        check(&rules, &mut program.rules.iter(), &file, "rules");
        check(&locks, &mut program.closed_by.iter(), &file, "closed_by");
        check(&regions, &mut program.regions.iter(), &file, "regions");
        check(&measures, &mut program.measures.iter(), &file, "measures");
        check(&sources, &mut program.sources.iter(), &file, "sources");
    }
    for question in &knowledge.questions {
        check(&rules, &mut question.opens.iter(), "triage/questions.toml", &format!("{}.opens", question.id));
        check(
            &questions,
            &mut question.gate.iter(),
            "triage/questions.toml",
            &format!("{}.gate", question.id),
        );
    }
    problems
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
