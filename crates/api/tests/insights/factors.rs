//! With and without a factor, measures, and pain.

use crate::{Diary, at};
use std::collections::BTreeMap;
use surae_api::{ComparedHow, MeasureVerdict, MeasurementNew, NightAnswer, PainMoment, PainNew, Side};

impl Diary {
    /// What is said in the morning about the night before: its cramps and its factors.
    fn morning(&self, days: i64, cramps: Option<i32>, factors: &[(&str, bool)]) {
        let factors: BTreeMap<String, bool> =
            factors.iter().map(|(word, present)| ((*word).to_owned(), *present)).collect();
        let answer = NightAnswer { cramps, factors, ..NightAnswer::default() };
        self.surae.night_answer(&answer, &at(days, "08:00")).unwrap();
    }

    fn measure(&self, days: i64, measure: &str, side: Option<Side>, value: f64) {
        let new =
            MeasurementNew { measure: measure.into(), side, value: Some(value), ..MeasurementNew::default() };
        self.surae.measure(&new, &at(days, "18:00")).unwrap();
    }
}

#[test]
fn a_factor_is_told_with_its_counts_its_ratio_and_its_doubt() {
    let diary = Diary::new();
    for days in 1..=42 {
        let alcohol = days <= 12;
        let cramps = i32::from(days <= 9 || (20..30).contains(&days));
        diary.morning(days, Some(cramps), &[("alcohol", alcohol), ("heels", days % 2 == 0)]);
    }
    let view = diary.insights(&at(43, "12:00"));
    let alcohol = view.factors.iter().find(|factor| factor.id == "alcohol").unwrap();
    let found = &alcohol.compared;
    assert_eq!((found.nights, found.nights_with, found.nights_without), (42, 12, 30));
    assert_eq!((found.cramps_with, found.cramps_without, found.how), (9, 10, ComparedHow::MayBeChance));
    let near = |value: Option<f64>, expected: f64| (value.unwrap() - expected).abs() < 1e-9;
    assert!(near(found.with, 0.75) && near(found.without, 1.0 / 3.0) && near(found.ratio, 2.25));
    assert!(near(found.low, 0.8089559875018169) && near(found.high, 6.161210743855303));
    assert_eq!(
        found.say,
        "On 12 nights with “Alcohol”: 9 cramps. On 30 nights without: 10 cramps. About twice as often; the truth \
         may lie between 0.8 and 6.2 times. This may be chance."
    );
    assert_eq!(view.factors.len(), 2);
    assert!(view.factors_note.unwrap().contains("2 things"));
}

#[test]
fn a_factor_that_was_not_answered_is_neither_there_nor_absent() {
    let diary = Diary::new();
    for days in 1..=30 {
        // Filled in after bad nights only.
        let factors: &[(&str, bool)] = if days % 3 == 0 { &[("heels", true)] } else { &[] };
        diary.morning(days, Some(i32::from(days % 3 == 0)), factors);
    }
    let view = diary.insights(&at(31, "12:00"));
    let heels = &view.factors[0].compared;
    assert_eq!((heels.nights_with, heels.nights_without, heels.how), (10, 0, ComparedHow::TooFew));
    assert_eq!((heels.ratio, heels.low, heels.high), (None, None, None));
}

#[test]
fn factors_alone_do_not_make_a_night_quiet() {
    let diary = Diary::new();
    diary.morning(1, None, &[("alcohol", true)]);
    let view = diary.insights(&at(1, "12:00"));
    assert_eq!((view.nights.noted, view.nights.assumed, view.nights.unknown), (0, 0, 1));
}

#[test]
fn a_night_counted_in_the_morning_and_cramp_by_cramp_is_counted_once() {
    let diary = Diary::new();
    diary.cramp(&at(1, "02:00"));
    diary.cramp(&at(1, "04:00"));
    diary.morning(1, Some(3), &[]);
    assert_eq!(diary.insights(&at(1, "12:00")).nights.cramps, 3);
}

#[test]
fn a_measure_says_whether_its_change_counts() {
    let diary = Diary::new();
    for (days, left, right) in [(1, 10.0, 22.0), (15, 14.0, 22.0), (43, 18.0, 23.0)] {
        diary.measure(days, "heel_rise", Some(Side::Left), left);
        diary.measure(days, "heel_rise", Some(Side::Right), right);
    }
    let view = diary.insights(&at(44, "12:00"));
    let told: Vec<_> = view.measures.iter().map(|one| (one.side, one.verdict, one.say.as_str())).collect();
    assert_eq!(
        told,
        [
            (
                Some(Side::Left),
                MeasureVerdict::Better,
                "Heel rises on one leg, left leg: from 10 to 18. Better by 8, a change that counts."
            ),
            (
                Some(Side::Right),
                MeasureVerdict::TooSmall,
                "Heel rises on one leg, right leg: from 22 to 23. A change of 1 is too small to count."
            ),
        ]
    );
    let heel_rise = view.heel_rise.unwrap();
    assert_eq!((heel_rise.weak, heel_rise.norms.len()), (Some(Side::Left), 7));
    assert!(heel_rise.say.contains("The left leg manages less than 90 % of the other"), "{}", heel_rise.say);
    assert_eq!(view.charts.heel_rise.rows.len(), 6);
}

#[test]
fn pain_is_told_by_the_middle_of_two_fortnights() {
    let diary = Diary::new();
    for days in 0..40 {
        let pain = if days < 20 { 7 } else { 4 };
        let new = PainNew { pain: Some(pain), moment: Some(PainMoment::Worst), ..PainNew::default() };
        diary.surae.pain_log(&new, &at(days, "20:00")).unwrap();
    }
    let view = diary.insights(&at(40, "12:00"));
    assert_eq!(
        view.charts.pain.say,
        "Worst pain of the day: in the middle 7 in the first two weeks, 4 in the last two. Less by 2 or more, a \
         change that counts."
    );
}
