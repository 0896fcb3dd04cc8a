//! Which nights count, and how well a plan was kept.

use crate::day;
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};
use surae_core::insight::adherence::{Day, HALF_LIFE, Kept, adherence};
use surae_core::insight::{Known, Noted, PlanSpan, nights, together};

/// A night is `c` where a cramp was told, `q` where a quiet night was, `f` where only a factor was, `.`
/// where nothing was; `*` after it: something was entered on that date. Returns `n`oted, `a`ssumed, `?`.
fn known(written: &str) -> String {
    let first = day("2027-03-01");
    let mut noted = BTreeMap::new();
    let mut written_on = BTreeSet::new();
    let mut on = first;
    for letter in written.chars() {
        let cramps = match letter {
            'c' => Some(1),
            'q' => Some(0),
            _ => None,
        };
        let before = on.pred_opt().unwrap();
        match letter {
            '*' => {
                written_on.insert(before);
                continue;
            }
            '.' => {}
            _ => {
                let factors = if letter == 'f' { vec![("heels", true)] } else { Vec::new() };
                noted.insert(on, Noted { cramps, factors, ..Noted::default() });
            }
        }
        on = on + Days::new(1);
    }
    let last = on.pred_opt().unwrap();
    let letter = |known| match known {
        Known::Noted => 'n',
        Known::Assumed => 'a',
        Known::Unknown => '?',
    };
    nights(first, last, &noted, &written_on).into_iter().map(|night| letter(night.known)).collect()
}

#[test]
fn a_night_counts_when_it_was_told_or_the_diary_was_kept_around_it() {
    for (written, expected) in [
        ("", ""),
        (".....", "?????"),
        // A cramp alone says nothing about the nights around it.
        ("..c..", "??n??"),
        // From the morning after the first to the evening of the second: seven days at most.
        ("c......c", "naaaaaan"),
        ("c.......c", "naaaaaaan"),
        ("c........c", "n????????n"),
        ("q.....q..", "naaaaan??"),
        // Anything entered keeps the diary: a session done, a pain, a note.
        ("c....*.....*....", "naaaaaaaa?????"),
        (".*.*..", "a???"),
        // Factors alone tell no cramps.
        ("f", "?"),
        (".f*.*", "?a?"),
    ] {
        assert_eq!(known(written), expected, "{written}");
    }
}

fn of(done: &[(u32, u32)]) -> Vec<Day> {
    let first: NaiveDate = day("2027-03-01");
    let dated = done.iter().zip(first.iter_days());
    dated.map(|((done, due), on)| Day { on, due: *due, done: *done }).collect()
}

#[test]
fn done_counts_what_was_done_of_what_was_due() {
    let kept = adherence(&of(&[(1, 1), (1, 2), (0, 0), (0, 1), (3, 2)])).unwrap();
    assert_eq!((kept.done, kept.due, kept.days, kept.days_kept), (4, 6, 4, 3));
    assert_eq!(adherence(&of(&[(0, 0), (0, 0)])), None);
    let days = of(&[(0, 0), (0, 2), (1, 2), (2, 2)]);
    let went: Vec<Kept> = days.iter().map(Day::kept).collect();
    assert_eq!(went, [Kept::Free, Kept::Missed, Kept::Partly, Kept::Done]);
}

#[test]
fn a_pause_neither_lowers_nor_lifts_the_score() {
    let before = adherence(&of(&[(1, 1); 20])).unwrap();
    let mut days = vec![(1, 1); 20];
    days.extend([(0, 0); 30]);
    assert_eq!(adherence(&of(&days)).unwrap(), before);
}

#[test]
fn the_score_halves_after_as_many_missed_days_as_the_half_life() {
    let mut days = vec![(1, 1); 60];
    let before = adherence(&of(&days)).unwrap().score;
    days.extend([(0, 1); HALF_LIFE as usize]);
    let after = adherence(&of(&days)).unwrap().score;
    assert!((after / before - 0.5).abs() < 1e-12, "{before} {after}");
}

#[test]
fn a_missed_day_lowers_the_score_a_little_and_a_kept_one_lifts_it() {
    let score = |days: &[(u32, u32)]| adherence(&of(days)).unwrap().score;
    for kept in 1..100 {
        let days = vec![(1, 1); kept];
        let (missed, done) = ([&days[..], &[(0, 1)]].concat(), [&days[..], &[(1, 1)]].concat());
        assert!(score(&missed) < score(&days) && score(&missed) > 0.94 * score(&days), "{kept}");
        assert!(score(&done) > score(&days) && score(&done) <= 1.0, "{kept}");
    }
}

#[test]
fn two_plans_of_one_day_are_one_day() {
    let plan = |id, days| PlanSpan { id, from_on: day("2027-03-01"), until_on: day("2027-03-02"), days };
    let merged = together(&[plan("a", of(&[(1, 1), (0, 1)])), plan("b", of(&[(0, 1), (2, 2)]))]);
    assert_eq!(merged, of(&[(1, 2), (2, 3)]));
}
