//! Diaries of several lengths, and what they show: too little, four weeks with a plan's start, a year, ten
//! years, and one where everything lies on one side. The same each time: chance comes from a fixed seed.

use crate::plans::{evening, now, plain, with_surae_in};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use surae_api::{
    CrampNew, MeasurementNew, NightAnswer, NoteNew, Now, PainMoment, PainNew, PlanStart, Reply,
    ScreenRequest, Side, SlotTime, Surae,
};

/// Times at which cramps begin; the more often one stands here, the likelier it is.
const HOURS: [&str; 12] = [
    "03:10", "03:40", "03:55", "04:15", "04:40", "03:25", "01:20", "05:30", "04:05", "00:40", "23:15",
    "06:10",
];
/// The ranges that the screen asks for, in days before the evening.
const RANGES: [u64; 3] = [27, 90, 364];

/// Chance that is the same each time.
struct Dice(u64);

impl Dice {
    /// Up to `below`, without it.
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    /// True in so many of a hundred.
    fn hits(&mut self, of_hundred: u64) -> bool {
        self.roll(100) < of_hundred
    }
}

/// The insights of each diary: of all of it, and of the ranges it is longer than.
pub fn scenes() -> Value {
    let mut scenes = Map::new();
    let mut put = |name: &str, fill: fn(&Surae)| {
        with_surae_in(|surae, _| {
            fill(surae);
            scenes.insert(name.to_owned(), plain(views(surae)));
        });
    };
    put("none", |_| ());
    put("few", few);
    put("month", month);
    put("year", year);
    put("decade", decade);
    put("one_sided", one_sided);
    scenes.into()
}

fn views(surae: &Surae) -> Value {
    let now = evening();
    let whole = surae.insights(None, None, &now).unwrap();
    let from = RANGES.map(|days| (now.today() - chrono::Days::new(days)).to_string());
    let longer = from.iter().filter(|from| **from > whole.from);
    let ranges = longer.map(|from| (from.clone(), json!(surae.insights(Some(from), None, &now).unwrap())));
    let ranges: Map<String, Value> = ranges.collect();
    json!({ "whole": whole, "ranges": ranges })
}

/// Three nights, a pain and a heel rise.
fn few(surae: &Surae) {
    surae.factor_choose("alcohol", &now(4, "20:00")).unwrap();
    cramp(surae, 3, "03:10", 6);
    night(surae, 2, 0, &[("alcohol", false)]);
    night(surae, 1, 0, &[("alcohol", true)]);
    pain(surae, 2, PainMoment::FirstSteps, 5);
    measure(surae, 1, "heel_rise", 12.0, Some(Side::Left));
}

/// Four weeks and a bit, with the plan begun in the middle.
fn month(surae: &Surae) {
    let mut dice = Dice(7);
    choose(surae, &["bedtime_stretch", "alcohol"], 30);
    begin(surae, 14);
    for before in (1..=29).rev() {
        let often = if before > 14 { 55 } else { 25 };
        let told = dice.hits(80);
        let factors = [("bedtime_stretch", before <= 14 && dice.hits(80)), ("alcohol", dice.hits(25))];
        let cramped = dice.hits(often);
        if told {
            one_night(surae, &mut dice, before, u64::from(cramped), &factors);
        }
        if before < 14 && before % 5 != 0 {
            session(surae, before, before != 8);
        }
        if before % 2 == 0 {
            pain(surae, before, PainMoment::FirstSteps, 3 + (before / 8) as i32 + dice.roll(2) as i32);
        }
    }
    for (side, first, latest) in [(Side::Left, 12.0, 17.0), (Side::Right, 22.0, 23.0)] {
        measure(surae, 28, "heel_rise", first, Some(side));
        measure(surae, 2, "heel_rise", latest, Some(side));
    }
}

/// A year with everything: a plan since half of it, a gap of three weeks, pains, measures, factors.
fn year(surae: &Surae) {
    let mut dice = Dice(11);
    choose(surae, &["bedtime_stretch", "alcohol", "long_standing", "heels"], 372);
    let factors = surae.factor_choose("Evening at the choir", &now(372, "20:01")).unwrap();
    let choir = &factors.iter().find(|factor| factor.name == "Evening at the choir").unwrap().word;
    let walk = surae.activity_add("Walking to the bus", &now(372, "20:02")).unwrap().id;
    begin(surae, 200);
    for before in (1..=370_u64).rev() {
        if (120..142).contains(&before) {
            continue;
        }
        let alcohol = dice.hits(22);
        let factors = [
            ("alcohol", alcohol),
            ("bedtime_stretch", before < 200 && dice.hits(75)),
            ("long_standing", dice.hits(40)),
            (choir.as_str(), before % 7 == 3),
        ];
        let answered = if before < 330 && before > 8 { &factors[..] } else { &factors[..1] };
        let often = if before > 200 { 42 } else { 12 + before / 8 } + if alcohol { 22 } else { 0 };
        let cramped = dice.hits(often);
        let many = if cramped { 1 + u64::from(dice.hits(30)) + u64::from(dice.hits(10)) } else { 0 };
        if dice.hits(70) {
            one_night(surae, &mut dice, before, many, answered);
        }
        if before < 200 && dice.hits(80) {
            session(surae, before, dice.hits(88));
        }
        pains(surae, &mut dice, before, &walk);
    }
    night(surae, 3, 0, &[("heels", true)]);
    measures(surae, &walk);
}

fn pains(surae: &Surae, dice: &mut Dice, before: u64, walk: &str) {
    let level = (before / 75) as i32 + dice.roll(3) as i32;
    match before % 7 {
        0 | 3 => pain(surae, before, PainMoment::FirstSteps, level + 2),
        2 => pain(surae, before, PainMoment::Worst, level + 3),
        5 => {
            let told = PainNew {
                pain: Some(level + 1),
                moment: Some(PainMoment::Activity),
                activity: Some(walk.into()),
                ..PainNew::default()
            };
            surae.pain_log(&told, &now(before, "18:00")).unwrap();
        }
        _ => (),
    }
}

fn measures(surae: &Surae, walk: &str) {
    for (nth, before) in [198_u64, 156, 114, 72, 30, 2].into_iter().enumerate() {
        let nth = nth as f64;
        measure(surae, before, "heel_rise", 9.0 + 2.0 * nth, Some(Side::Left));
        measure(surae, before, "heel_rise", 22.0 + (nth % 3.0), Some(Side::Right));
        measure(surae, before, "knee_to_wall", 6.5 + 0.6 * nth, Some(Side::Left));
        measure(surae, before, "knee_to_wall", 10.5 + 0.5 * (nth % 2.0), Some(Side::Right));
        let rated = MeasurementNew {
            measure: "activity".into(),
            value: Some((4.0 + nth).min(9.0)),
            activity: Some(walk.into()),
            ..MeasurementNew::default()
        };
        surae.measure(&rated, &now(before, "18:30")).unwrap();
    }
    for (before, value) in [(186, 0.0), (158, 1.0), (116, 3.0)] {
        measure(surae, before, "change", value, None);
    }
}

/// Ten years: most nights assumed, a cramp now and then, fewer with the years, and a lost half-year.
fn decade(surae: &Surae) {
    let mut dice = Dice(3);
    begin(surae, 400);
    for before in (1..=3652_u64).rev() {
        if (1900..2080).contains(&before) {
            continue;
        }
        let often = 6 + before / 150;
        if dice.hits(often) {
            let hour = HOURS[dice.roll(12) as usize];
            cramp(surae, before, hour, 3 + dice.roll(6) as i32);
        } else if before % 5 == 0 {
            let note = NoteNew { text: Some("A quiet day.".into()), at: None };
            surae.note_add(&note, &now(before, "18:00")).unwrap();
        }
        if before < 400 && before % 3 == 0 {
            session(surae, before, true);
        }
    }
}

/// One leg, one kind of pain, a factor that was always there, no cramp without it.
fn one_sided(surae: &Surae) {
    choose(surae, &["bedtime_stretch", "alcohol"], 45);
    for before in (1..=42_u64).rev() {
        let cramps = u64::from(before % 6 == 0);
        let factors = [("bedtime_stretch", true), ("alcohol", before % 3 == 0)];
        one_night(surae, &mut Dice(before), before, cramps, &factors);
        pain(surae, before, PainMoment::Worst, 4 + (before % 3) as i32);
    }
    measure(surae, 40, "heel_rise", 8.0, Some(Side::Left));
    measure(surae, 20, "heel_rise", 16.0, Some(Side::Left));
    measure(surae, 20, "knee_to_wall", 7.0, Some(Side::Left));
}

fn choose(surae: &Surae, words: &[&str], before: u64) {
    for word in words {
        surae.factor_choose(word, &now(before, "20:00")).unwrap();
    }
}

/// Cramps one by one, and the answers of the morning.
fn one_night(surae: &Surae, dice: &mut Dice, before: u64, cramps: u64, factors: &[(&str, bool)]) {
    for _ in 0..cramps {
        cramp(surae, before, HOURS[dice.roll(12) as usize], 3 + dice.roll(6) as i32);
    }
    night(surae, before, cramps as i32, factors);
}

/// A cramp in the night that began so many evenings ago.
fn cramp(surae: &Surae, before: u64, time: &str, strength: i32) {
    let told = CrampNew {
        at: Some(time.into()),
        side: Some(Side::Left),
        strength: Some(strength),
        minutes: Some(f64::from(strength) / 2.0),
        ..CrampNew::default()
    };
    surae.cramp(&told, &morning_after(before)).unwrap();
}

fn night(surae: &Surae, before: u64, cramps: i32, factors: &[(&str, bool)]) {
    let word = |(word, present): &(&str, bool)| ((*word).to_owned(), *present);
    let factors: BTreeMap<String, bool> = factors.iter().map(word).collect();
    let told = NightAnswer { cramps: Some(cramps), factors, ..NightAnswer::default() };
    surae.night_answer(&told, &morning_after(before)).unwrap();
}

fn morning_after(before: u64) -> Now {
    now(before - 1, "08:00")
}

fn pain(surae: &Surae, before: u64, moment: PainMoment, pain: i32) {
    let told = PainNew { pain: Some(pain.clamp(0, 10)), moment: Some(moment), ..PainNew::default() };
    surae.pain_log(&told, &now(before, "07:10")).unwrap();
}

fn measure(surae: &Surae, before: u64, name: &str, value: f64, side: Option<Side>) {
    let told = MeasurementNew { measure: name.into(), value: Some(value), side, ..MeasurementNew::default() };
    surae.measure(&told, &now(before, "18:00")).unwrap();
}

/// Night cramps at 22:15.
fn begin(surae: &Surae, before: u64) {
    let first = now(before, "20:00");
    surae.screen(&ScreenRequest { none: true, ..ScreenRequest::default() }, &first).unwrap();
    let plan = PlanStart {
        program: "night_cramp".into(),
        side: Some(Side::Both),
        slots: vec![SlotTime { slot: "bedtime".into(), time: "22:15".into() }],
        entry: vec![Reply::Yes, Reply::Yes],
        ..PlanStart::default()
    };
    surae.plan_start(&plan, &first).unwrap();
}

/// Bedtime's exercises done, and the morning after.
fn session(surae: &Surae, before: u64, usual: bool) {
    let then = now(before, "22:25");
    surae.done("bedtime", Some(1 + (before % 3) as u8), &then).unwrap();
    let on = then.today();
    surae.morning(Some(&format!("bedtime@{on}")), usual, &morning_after(before)).unwrap();
}
