//! The timeline of a session: a table of doses, and properties over all cards of the content.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test program")]

use std::path::Path;
use surae_core::session::{Cue, CueKind, Leg, length, timeline};
use surae_knowledge::{Dose, Knowledge, Seconds, Sides, Work};

fn content() -> Knowledge {
    Knowledge::from_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")).unwrap()
}

fn all_doses() -> Vec<(String, Dose)> {
    content()
        .cards()
        .flat_map(|card| {
            card.doses().map(|dose| (format!("{} {}", card.id, dose.id), dose.clone())).collect::<Vec<_>>()
        })
        .collect()
}

fn total(cues: &[Cue], keep: impl Fn(&Cue) -> bool) -> Seconds {
    cues.iter().filter(|cue| keep(cue)).map(|cue| cue.length).sum()
}

/// A dose in a few words, as a person would count it out.
fn script(cues: &[Cue]) -> String {
    let words: Vec<String> = cues
        .iter()
        .map(|cue| format!("{}:{:?} {:?} {}", cue.at.as_f64(), cue.kind, cue.side, cue.length.as_f64()))
        .collect();
    words.join(", ")
}

fn dose(toml: &str) -> Dose {
    let rest = "id = \"a\"\nname = \"A\"\nsays = \"a\"\nper_day = 1\ndays_per_week = 7\n";
    toml::from_str(&format!("{rest}{toml}")).unwrap()
}

#[test]
fn a_stretch_goes_from_side_to_side_and_rests_between_sets() {
    let stretch = dose("sets = 2\nup = 3\nhold = 30\ndown = 3\nrest = 15\nsides = \"each\"");
    assert_eq!(
        script(&timeline(&[&stretch], Leg::Both)),
        "0:GetReady Left 5, 5:Up Left 3, 8:Hold Left 30, 38:Down Left 3, 41:SwitchSides Right 5, \
         46:Up Right 3, 49:Hold Right 30, 79:Down Right 3, 82:Rest Left 15, 97:Up Left 3, 100:Hold Left 30, \
         130:Down Left 3, 133:SwitchSides Right 5, 138:Up Right 3, 141:Hold Right 30, 171:Down Right 3"
    );
}

#[test]
fn a_heel_drop_goes_up_with_both_feet_and_down_on_one() {
    let drop = dose("sets = 1\nreps = 2\nup = 2\ndown = 3\nboth_up = true\nsides = \"each\"");
    assert_eq!(
        script(&timeline(&[&drop], Leg::Left)),
        "0:GetReady Left 5, 5:Up Both 2, 7:Down Left 3, 10:Up Both 2, 12:Down Left 3"
    );
}

#[test]
fn stages_follow_each_other_and_cards_too() {
    let run = dose(
        "sets = 1\nreps = 2\nsides = \"both\"\nstages = [{ say = \"Walk\", seconds = 240 }, { say = \"Run\", seconds = 60 }]",
    );
    let pumps = dose("sets = 1\nreps = 1\nup = 1\ndown = 1\nsides = \"both\"");
    let cues = timeline(&[&run, &pumps], Leg::Right);
    let stages: Vec<Option<usize>> = cues.iter().map(|cue| cue.stage).collect();
    assert_eq!(stages, [None, Some(0), Some(1), Some(0), Some(1), None, None, None]);
    assert_eq!(cues[5].card, 1);
    assert_eq!(length(&cues), Seconds::new(5 + 600 + 5 + 2));
}

#[test]
fn no_gap_no_overlap_and_the_length_is_the_sum() {
    for (name, dose) in all_doses() {
        for side in [Leg::Left, Leg::Right, Leg::Both] {
            let cues = timeline(&[&dose, &dose], side);
            let mut now = Seconds::ZERO;
            for cue in &cues {
                assert_eq!(cue.at, now, "{name}");
                assert!(cue.length > Seconds::ZERO, "{name}");
                now = now + cue.length;
            }
            assert_eq!(length(&cues), now, "{name}");
        }
    }
}

#[test]
fn both_sides_get_equal_time() {
    for (name, dose) in all_doses().into_iter().filter(|(_, dose)| dose.sides == Sides::Each) {
        let cues = timeline(&[&dose], Leg::Both);
        let worked = |side| {
            total(&cues, |cue| {
                cue.side == side
                    && matches!(cue.kind, CueKind::Up | CueKind::Hold | CueKind::Down | CueKind::Work)
            })
        };
        assert_eq!(worked(Leg::Left), worked(Leg::Right), "{name}");
        assert!(worked(Leg::Left) > Seconds::ZERO, "{name}");
    }
}

#[test]
fn every_set_repetition_and_hold_is_as_its_dose_says() {
    for (name, dose) in all_doses() {
        let cues = timeline(&[&dose], Leg::Left);
        let legs = if dose.sides == Sides::Each { Leg::Left } else { Leg::Both };
        assert!(cues.iter().all(|cue| cue.kind != CueKind::Hold || cue.length == dose.hold), "{name}");
        assert_eq!(cues.iter().map(|cue| cue.set).max(), Some(dose.sets), "{name}");
        let work =
            total(&cues, |cue| !matches!(cue.kind, CueKind::GetReady | CueKind::Rest | CueKind::Pause));
        let set: Seconds = match dose.work() {
            Work::Continuous(seconds) => seconds,
            Work::Repetitions { reps } => (0..reps).map(|_| dose.repetition()).sum(),
            Work::Staged { reps, stages } => {
                (0..reps).flat_map(|_| stages.iter().map(|stage| stage.seconds)).sum()
            }
        };
        assert_eq!(work, (0..dose.sets).map(|_| set).sum(), "{name}");
        let rests = cues.iter().filter(|cue| cue.kind == CueKind::Rest).count();
        assert!(rests == usize::from(dose.sets) - 1 || dose.rest == Seconds::ZERO, "{name}");
        assert!(
            cues.iter().all(|cue| cue.side == legs || (dose.both_up && cue.kind == CueKind::Up)),
            "{name}"
        );
    }
}
