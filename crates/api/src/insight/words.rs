//! What the figures of nights, factors and plans say, in sentences.
//!
//! A comparison never says that one thing brings another, and below the least data it says that
//! there is too little.

use super::figures::{about, cramps, high, low, nights, times};
use crate::words::{say, tell};
use surae_core::insight::adherence::Adherence;
use surae_core::insight::compare::{
    Compared, Fortnights, LEAST_AROUND_A_START, LEAST_NIGHTS, LEAST_ON_A_SIDE, Standing,
};
use surae_core::insight::{Count, Rate};

/// Which nights are known, and how.
pub(super) fn known(count: Count, unknown: u32) -> String {
    if count.nights == 0 {
        return say("nights-none", &[]);
    }
    let noted = count.nights - count.assumed;
    let all = nights(count.nights + unknown);
    let mut parts = vec![tell("nights-known", [("all", all.into()), ("noted", noted.into())])];
    if count.assumed > 0 {
        parts.push(tell("nights-assumed", [("assumed", count.assumed.into())]));
    }
    if unknown > 0 {
        parts.push(tell("nights-unknown", [("unknown", unknown.into())]));
    }
    parts.join(" ")
}

/// How often cramps come; `rate` is per night.
pub(super) fn rate(count: Count, rate: Option<Rate>, bunched: bool) -> String {
    let Some(week) = rate.map(|rate| rate.per(7.0)) else {
        return say("nights-none", &[]);
    };
    let (many, told) = (nights(count.nights), cramps(count.cramps));
    if count.nights < LEAST_NIGHTS {
        let least = LEAST_NIGHTS.to_string();
        return say("rate-few", &[("nights", &many), ("cramps", &told), ("least", &least)]);
    }
    let above = high(week.interval.high.unwrap_or_default());
    if count.cramps == 0 {
        return say("rate-none", &[("nights", &many), ("high", &above)]);
    }
    let (value, below) = (about(week.value), low(week.interval.low));
    let values = [("nights", &many), ("cramps", &told), ("rate", &value), ("low", &below), ("high", &above)];
    with_bunches(say("rate-told", &values.map(|(name, value)| (name, value.as_str()))), bunched)
}

/// Nights with and without a factor.
pub(super) fn factor(name: &str, found: &Compared) -> String {
    let few = || {
        let (least, side) = (LEAST_NIGHTS.to_string(), LEAST_ON_A_SIDE.to_string());
        let told = say("factor-few", &[("least", &least), ("side", &side)]);
        format!("{told} {}", say("factor-needs", &[("what", &missing(found))]))
    };
    format!("{} {}", counts("factor-counts", "factor", name, found), outcome(found, few))
}

/// Which nights a factor lacks: "4 nights with it, 2 more of either kind".
fn missing(found: &Compared) -> String {
    let (with, without) = (found.with.nights, found.without.nights);
    let [more_with, more_without] = [with, without].map(|nights| LEAST_ON_A_SIDE.saturating_sub(nights));
    let all = LEAST_NIGHTS.saturating_sub(with + without);
    let either = all.saturating_sub(more_with + more_without);
    let parts = ["factor-needs-with", "factor-needs-without", "factor-needs-either"].into_iter().zip([
        more_with,
        more_without,
        either,
    ]);
    let said = parts.filter(|(_, n)| *n > 0).map(|(key, n)| tell(key, [("n", n.into())]));
    said.collect::<Vec<_>>().join(", ")
}

/// Nights since a plan's start and before it.
pub(super) fn plan(name: &str, found: &Compared) -> String {
    let few = || say("plan-few", &[("side", &LEAST_AROUND_A_START.to_string())]);
    let told = format!("{} {}", counts("plan-counts", "plan", name, found), outcome(found, few));
    match found.standing {
        Standing::Fewer => format!("{told} {}", say("plan-stretch", &[])),
        _ => told,
    }
}

/// That one of several may stand out by chance; nothing for fewer than two of which anything is said.
pub(super) fn several(all: &[(&str, Compared)]) -> Option<String> {
    let said = |found: &Compared| !matches!(found.standing, Standing::TooFew | Standing::NoCramps);
    let number = all.iter().filter(|(_, found)| said(found)).count() as u32;
    (number > 1).then(|| tell("factors-several", [("n", number.into())]))
}

/// The first two weeks of a plan and its weeks five and six.
pub(super) fn fortnights(found: &Fortnights) -> String {
    let (first, last) = (about(found.first_a_week), about(found.last_a_week));
    let told = say("fortnights-told", &[("first", &first), ("last", &last)]);
    let key = match (found.change, found.fewer) {
        (None, _) => "fortnights-none",
        (Some(_), true) => "fortnights-fewer",
        (Some(_), false) => "fortnights-not-fewer",
    };
    format!("{told} {}", say(key, &[]))
}

/// "Done 9 of 12."
pub(super) fn kept(found: Option<&Adherence>) -> String {
    match found {
        Some(kept) => tell("kept-told", [("done", kept.done.into()), ("due", kept.due.into())]),
        None => say("kept-nothing", &[]),
    }
}

fn counts(key: &str, what: &str, name: &str, found: &Compared) -> String {
    let (with, without) = (nights(found.with.nights), nights(found.without.nights));
    let (with_cramps, without_cramps) = (cramps(found.with.cramps), cramps(found.without.cramps));
    let values = [
        (what, name),
        ("with", &with),
        ("with_cramps", &with_cramps),
        ("without", &without),
        ("without_cramps", &without_cramps),
    ];
    say(key, &values)
}

fn outcome(found: &Compared, few: impl FnOnce() -> String) -> String {
    match found.standing {
        Standing::TooFew => few(),
        Standing::NoCramps => say("compare-no-cramps", &[]),
        standing => {
            let key = match standing {
                Standing::MayBeChance => "compare-chance",
                _ => "compare-difference",
            };
            with_bunches(format!("{} {}", ratio(found), say(key, &[])), found.bunched)
        }
    }
}

fn ratio(found: &Compared) -> String {
    let (below, above) = (low(found.interval.low), found.interval.high.map(high));
    match (found.ratio, above) {
        (Some(0.0), Some(above)) => say("compare-none-with", &[("high", &above)]),
        (Some(ratio), Some(above)) => {
            let times = times(ratio);
            say("compare-told", &[("times", &times), ("low", &below), ("high", &above)])
        }
        _ => say("compare-none-without", &[("low", &below)]),
    }
}

fn with_bunches(told: String, bunched: bool) -> String {
    if bunched { format!("{told} {}", say("bunched", &[])) } else { told }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Days, NaiveDate};
    use surae_core::insight::compare;
    use surae_core::insight::{Known, Night, Noted, count, rate as core_rate};

    /// Nights with these cramps, with a factor or without it, in a row from the first of January.
    fn found(with: &[u32], without: &[u32]) -> Compared {
        compare::factor(&nights_of(with, without), "heels")
    }

    fn nights_of(with: &[u32], without: &[u32]) -> Vec<Night<'static>> {
        let first = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
        let sides = with.iter().map(|n| (*n, true)).chain(without.iter().map(|n| (*n, false)));
        let night = |(nth, (cramps, present)): (usize, (u32, bool))| Night {
            on: first + Days::new(nth as u64),
            known: Known::Noted,
            noted: Noted { cramps: Some(cramps), factors: vec![("heels", present)], ..Noted::default() },
        };
        sides.enumerate().map(night).collect()
    }

    fn some(cramps: usize, nights: usize) -> Vec<u32> {
        (0..nights).map(|nth| u32::from(nth < cramps)).collect()
    }

    #[test]
    fn a_factor_is_told_by_counts_ratio_and_doubt() {
        for (with, without, said) in [
            (
                some(9, 12),
                some(10, 30),
                "On 12 nights with “alcohol”: 9 cramps. On 30 nights without: 10 cramps. About twice as often; \
                 the truth may lie between 0.8 and 6.2 times. This may be chance.",
            ),
            (
                some(20, 20),
                some(10, 40),
                "On 20 nights with “alcohol”: 20 cramps. On 40 nights without: 10 cramps. About 4 times as often; \
                 the truth may lie between 1.7 and 9.6 times. Chance alone seldom makes such a difference. \
                 It does not say why.",
            ),
            (
                some(0, 14),
                some(8, 18),
                "On 14 nights with “alcohol”: no cramp. On 18 nights without: 8 cramps. No cramp on the one side: \
                 the truth may lie between never and 0.8 times as often. Chance alone seldom makes such a \
                 difference. It does not say why.",
            ),
            (
                some(2, 10),
                some(0, 10),
                "On 10 nights with “alcohol”: 2 cramps. On 10 nights without: no cramp. No cramp on the other \
                 side, so it cannot be told how many times as often; 0.1 times or more. This may be chance.",
            ),
            (
                some(0, 10),
                some(0, 10),
                "On 10 nights with “alcohol”: no cramp. On 10 nights without: no cramp. Without a cramp on either \
                 side there is nothing to compare.",
            ),
            (
                some(1, 1),
                some(2, 40),
                "On 1 night with “alcohol”: 1 cramp. On 40 nights without: 2 cramps. That is too little to say \
                 anything. It takes 14 nights with an answer, and 5 on each side. Still needed: 4 nights with it.",
            ),
            (
                some(0, 0),
                some(2, 4),
                "On 0 nights with “alcohol”: no cramp. On 4 nights without: 2 cramps. That is too little to say \
                 anything. It takes 14 nights with an answer, and 5 on each side. Still needed: 5 nights with it, \
                 1 night without it, 4 more of either kind.",
            ),
        ] {
            assert_eq!(factor("alcohol", &found(&with, &without)), said);
        }
    }

    #[test]
    fn bunches_are_named() {
        let mut with = vec![0; 19];
        with.push(9);
        assert!(
            factor("alcohol", &found(&with, &some(4, 30))).ends_with("so the truth may lie further out.")
        );
    }

    #[test]
    fn a_plan_that_came_with_fewer_cramps_is_told_with_the_bad_stretch() {
        let said = plan("Night cramps", &found(&some(2, 40), &some(30, 40)));
        assert!(
            said.starts_with(
                "On 40 nights before “Night cramps”: 30 cramps. On 40 nights since its start: 2"
            )
        );
        assert!(said.ends_with("bad stretches also pass by themselves."), "{said}");
        let more = plan("Night cramps", &found(&some(30, 40), &some(2, 40)));
        assert!(!more.contains("stretch"), "{more}");
    }

    #[test]
    fn a_rate_is_told_from_two_weeks_on() {
        for (cramps, all, said) in [
            (
                some(0, 0),
                0,
                "Nothing is known of any night yet. Log a cramp, or answer in the morning that there was none.",
            ),
            (some(1, 3), 3, "On 3 nights: 1 cramp. How often that is will be told from 14 nights on."),
            (some(0, 20), 20, "On 20 nights: no cramp. The truth may lie between none and 1.3 a week."),
            (
                some(10, 40),
                40,
                "On 40 nights: 10 cramps. About 1.8 a week; the truth may lie between 0.8 and 3.3 a week.",
            ),
        ] {
            let count = count(&nights_of(&cramps, &[]));
            assert_eq!(count.nights, all);
            assert_eq!(rate(count, core_rate(count.cramps, count.nights), false), said);
        }
    }

    #[test]
    fn nights_that_were_assumed_or_are_unknown_are_named() {
        let count = |nights, assumed| Count { nights, assumed, ..Count::default() };
        for (count, unknown, said) in [
            (
                count(0, 0),
                9,
                "Nothing is known of any night yet. Log a cramp, or answer in the morning that there was none.",
            ),
            (count(12, 0), 0, "Of 12 nights, 12 were told."),
            (
                count(2, 1),
                1,
                "Of 3 nights, 1 was told. 1 more was taken as quiet, as you wrote something in the days around it. \
                 1 is not known and counts for nothing.",
            ),
            (
                count(4, 4),
                0,
                "Of 4 nights, none was told. 4 more were taken as quiet, as you wrote something in the days \
                 around them.",
            ),
            (
                count(12, 5),
                30,
                "Of 42 nights, 7 were told. 5 more were taken as quiet, as you wrote something in the days \
                 around them. 30 are not known and count for nothing.",
            ),
        ] {
            assert_eq!(known(count, unknown), said);
        }
    }

    #[test]
    fn several_factors_come_with_a_warning_about_chance() {
        let (told, few) = (found(&some(9, 12), &some(10, 30)), found(&some(1, 1), &some(1, 2)));
        assert_eq!(several(&[("a", told), ("b", few)]), None);
        let said = several(&[("a", told), ("b", told), ("c", few)]).unwrap();
        assert_eq!(said, "You are looking at 2 things at once. One of them may stand out by chance alone.");
    }

    #[test]
    fn no_sentence_says_that_one_thing_brings_another() {
        let text = include_str!("../../../../text/en/insights.ftl").to_lowercase();
        for word in ["cause", "because of", "leads to", "due to", "effect", "prove", "works"] {
            assert!(!text.contains(word), "{word}");
        }
    }
}
