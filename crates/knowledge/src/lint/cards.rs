//! Lints on cards: complete, drawable, playable.

use super::{Problem, problem};
use crate::{Card, Dose, Knowledge, Work};

/// The cards with their files.
pub(super) fn files(knowledge: &Knowledge) -> impl Iterator<Item = (String, &Card)> {
    let exercises = knowledge.exercises.iter().map(|card| (format!("exercises/{}.toml", card.id), card));
    exercises.chain(knowledge.techniques.iter().map(|card| (format!("techniques/{}.toml", card.id), card)))
}

/// Each card says what to do, where it is felt and who should not; its level is 1 to 3.
pub fn cards_are_complete(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, card) in files(knowledge) {
        let mut wants = |missing: bool, key: &str, cure: &str| {
            if missing {
                problems.push(problem("cards_are_complete", &file, key, cure));
            }
        };
        wants(card.steps.len() < 2, "steps", "write what to do, in at least two steps");
        wants(
            card.steps.iter().any(|step| step.trim().is_empty()),
            "steps",
            "a step is empty; write or delete it",
        );
        wants(card.feel.is_empty(), "feel", "say where it should be felt");
        wants(card.cautions.is_empty(), "cautions", "say who should not do it, or only with care");
        wants(card.positions.is_empty(), "positions", "name at least one position");
        wants(!(1..=3).contains(&card.level), "level", "give 1, 2 or 3");
        wants(
            card.dose.is_some() == card.not_played.is_some(),
            "dose",
            "give a dose, or say in not_played why there is nothing to play; one of the two",
        );
    }
    problems
}

/// Each card has a drawing of its name, and each drawing a card.
pub fn cards_are_drawn(knowledge: &Knowledge) -> Vec<Problem> {
    let without = files(knowledge).filter(|(_, card)| !knowledge.poses.contains(&card.id));
    let without = without.map(|(file, card)| {
        problem("cards_are_drawn", file, "id", format!("draw it: poses/{}.json is missing", card.id))
    });
    let spare = knowledge.poses.iter().filter(|pose| knowledge.card(pose).is_none());
    let spare = spare.map(|pose| {
        problem(
            "cards_are_drawn",
            format!("poses/{pose}.json"),
            "slug",
            "no card has this name; write the card",
        )
    });
    let stages = files(knowledge).flat_map(|(file, card)| {
        let poses = card.doses().flat_map(|dose| &dose.stages).filter_map(|stage| stage.pose.as_ref());
        let missing = poses.filter(|pose| !knowledge.poses.contains(pose));
        let problems = missing.map(|pose| {
            problem(
                "cards_are_drawn",
                &file,
                "stages.pose",
                format!("there is no drawing “{pose}”; name one of poses/"),
            )
        });
        problems.collect::<Vec<_>>()
    });
    without.chain(spare).chain(stages).collect()
}

/// Each dose can be played, and the player has words for every part of it.
pub fn doses_can_be_played(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, card) in files(knowledge) {
        for dose in card.doses() {
            let key = |part: &str| format!("dose {}.{part}", dose.id);
            for (part, cure) in dose.faults() {
                problems.push(problem("doses_can_be_played", &file, key(part), cure));
            }
            for part in unsaid(card, dose) {
                let cure = format!("the player has no words for it; write say.{part}");
                problems.push(problem("doses_can_be_played", &file, key(part), cure));
            }
        }
    }
    problems
}

/// Parts of the dose for which the card has no words.
fn unsaid(card: &Card, dose: &Dose) -> Vec<&'static str> {
    let parts = match dose.work() {
        Work::Continuous(_) => vec![("work", true, &card.say.work)],
        Work::Staged { .. } => Vec::new(),
        Work::Repetitions { .. } => vec![
            ("up", dose.up.millis() > 0, &card.say.up),
            ("hold", dose.hold.millis() > 0, &card.say.hold),
            ("down", dose.down.millis() > 0, &card.say.down),
        ],
    };
    let silent = parts.into_iter().filter(|(_, played, words)| *played && words.is_empty());
    silent.map(|(part, _, _)| part).collect()
}

/// The sentence of a dose names its numbers.
pub fn doses_say_their_numbers(knowledge: &Knowledge) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (file, card) in files(knowledge) {
        for dose in card.doses() {
            for (key, number) in spoken(dose) {
                if !numbers(&dose.says).contains(&number) {
                    let cure = format!("the sentence does not say {key} = {number}; make them agree");
                    problems.push(problem(
                        "doses_say_their_numbers",
                        &file,
                        format!("dose {}.says", dose.id),
                        cure,
                    ));
                }
            }
        }
    }
    problems
}

/// Sets, repetitions, hold and work, where they are more than one; minutes count as well.
fn spoken(dose: &Dose) -> Vec<(&'static str, u32)> {
    let seconds = dose.seconds.unwrap_or_default().millis() / 1000;
    let seconds = if seconds >= 60 && seconds.is_multiple_of(60) { seconds / 60 } else { seconds };
    let all = [
        ("sets", u32::from(dose.sets)),
        ("reps", u32::from(dose.reps)),
        ("hold", dose.hold.millis() / 1000),
        ("seconds", seconds),
    ];
    let letters = dose.count == crate::Count::Letter;
    all.into_iter().filter(|(key, number)| *number > 1 && !(letters && *key == "reps")).collect()
}

/// The numbers of a sentence; "once" and "twice" are one and two.
fn numbers(text: &str) -> Vec<u32> {
    let words = text.split(|char: char| !char.is_alphanumeric());
    words
        .filter_map(|word| match word.to_lowercase().as_str() {
            "once" => Some(1),
            "twice" => Some(2),
            word => word.parse().ok(),
        })
        .collect()
}
