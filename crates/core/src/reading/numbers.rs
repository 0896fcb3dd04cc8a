//! Numbers with a meaning: ages, durations, dates, pain scores, sizes, temperatures, nights.

use super::layout::Layout;
use crate::text::words::Word;

/// What a stretch of time says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpanKind {
    /// "for 3 weeks", "since Friday": it goes on since then.
    Since,
    /// "3 weeks ago": it happened then.
    Ago,
    /// "lasts 2 minutes", "10 minutes": how long one attack or effort takes.
    Length,
}

/// A stretch of time in the text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span {
    /// What it says.
    pub kind: SpanKind,
    /// Its length in days.
    pub days: f64,
    /// The word where it stands.
    pub at: usize,
    /// The word behind it.
    pub to: usize,
}

/// The numbers of a text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Numbers {
    /// Age in years.
    pub age: Option<f64>,
    /// The highest pain score, 0 to 10.
    pub pain: Option<f64>,
    /// Difference between the legs in centimetres.
    pub swelling_cm: Option<f64>,
    /// Highest temperature in °C.
    pub temperature: Option<f64>,
    /// Nights (or times) a week.
    pub nights_per_week: Option<f64>,
    /// Weeks of pregnancy.
    pub weeks_pregnant: Option<f64>,
    /// Beats a minute, when told as a reading.
    pub heart_rate: Option<f64>,
    /// A walking distance is named.
    pub distance: Option<f64>,
    /// Size of a lump in centimetres.
    pub lump_cm: Option<f64>,
    /// Stretches of time.
    pub spans: Vec<Span>,
}

impl Numbers {
    /// Adds the numbers of a later piece of the same text, whose words start at `shift`.
    pub fn append(&mut self, next: Self, shift: usize) {
        let higher = |own: Option<f64>, other: Option<f64>| match (own, other) {
            (Some(own), Some(other)) => Some(own.max(other)),
            (own, other) => own.or(other),
        };
        self.age = self.age.or(next.age);
        self.pain = higher(self.pain, next.pain);
        self.swelling_cm = higher(self.swelling_cm, next.swelling_cm);
        self.temperature = higher(self.temperature, next.temperature);
        self.nights_per_week = higher(self.nights_per_week, next.nights_per_week);
        self.weeks_pregnant = self.weeks_pregnant.or(next.weeks_pregnant);
        self.heart_rate = higher(self.heart_rate, next.heart_rate);
        self.distance = self.distance.or(next.distance);
        self.lump_cm = higher(self.lump_cm, next.lump_cm);
        self.spans.extend(next.spans.into_iter().map(|span| Span {
            at: span.at + shift,
            to: span.to + shift,
            ..span
        }));
    }
}

/// Reads the numbers of `words`.
pub fn read(words: &[Word], layout: &Layout) -> Numbers {
    let mut numbers = Numbers::default();
    let view = View { words, layout };
    for at in 0..words.len() {
        view.age(at, &mut numbers);
        view.pain(at, &mut numbers);
        view.sizes(at, &mut numbers);
        view.two_measures(at, &mut numbers);
        view.readings(at, &mut numbers);
        view.nights(at, &mut numbers);
        if let Some(span) = view.span(at) {
            let covered = numbers.spans.last().is_some_and(|last| span.at < last.to);
            if !covered {
                numbers.spans.push(span);
            }
        }
    }
    numbers
}

struct View<'a> {
    words: &'a [Word],
    layout: &'a Layout,
}

impl View<'_> {
    fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.word.as_str())
    }

    fn before(&self, at: usize, back: usize) -> &str {
        at.checked_sub(back).map_or("", |at| self.word(at))
    }

    fn number(&self, at: usize) -> Option<f64> {
        self.words.get(at).and_then(|word| word.number)
    }

    fn near(&self, at: usize, most: usize, words: &[&str]) -> bool {
        let from = at.saturating_sub(most);
        (from..=at + most)
            .filter(|&near| self.layout.sentence(near) == self.layout.sentence(at))
            .any(|near| words.contains(&self.word(near)))
    }

    fn age(&self, at: usize, numbers: &mut Numbers) {
        let Some(value) = self
            .number(at)
            .filter(|value| *value <= 120.0 && value.fract() == 0.0)
        else {
            return;
        };
        let next = self.word(at + 1);
        let after = self.word(at + 2);
        let previous = self.before(at, 1);
        let year = matches!(next, "year" | "years" | "yr" | "yrs" | "y");
        let aged =
            year && matches!(
                after,
                "old"
                    | "olds"
                    | "o"
                    | "or"
                    | "of"
                    | "male"
                    | "female"
                    | "man"
                    | "woman"
                    | "lady"
                    | "boy"
                    | "girl"
                    | "lad"
            ) || matches!(next, "yo" | "yro" | "yrold")
                || matches!(
                    previous,
                    "aged" | "age" | "turned" | "pushing" | "nearly" | "turning"
                ) && !is_unit(next)
                || matches!(next, "m" | "f" | "male" | "female")
                    && value >= 14.0
                    && self.is_sex_token(at)
                || matches!(previous, "m" | "f") && value >= 14.0 && next.is_empty();
        let is_number = matches!(previous, "im" | "hes" | "shes" | "whos")
            && !is_unit(next)
            && !matches!(next, "/" | "out" | "stone" | "foot" | "pregnant" | "weeks")
            && value >= 1.0
            || previous == "am" && self.before(at, 2) == "i" && !is_unit(next) && value >= 10.0
            || matches!(previous, "is")
                && matches!(
                    self.before(at, 2),
                    "he" | "she"
                        | "son"
                        | "daughter"
                        | "mum"
                        | "mom"
                        | "dad"
                        | "husband"
                        | "wife"
                        | "grandson"
                        | "granddaughter"
                        | "nan"
                        | "gran"
                        | "who"
                        | "boy"
                        | "girl"
                )
                && !is_unit(next);
        if next == "months" && after == "old"
            || next == "month" && after == "old"
            || next == "weeks" && after == "old"
        {
            numbers.age.get_or_insert(0.0);
        } else if aged || is_number || self.person_comma_age(at) {
            let keep_younger = numbers
                .age
                .is_none_or(|known| value < known && value < 16.0);
            if keep_younger {
                numbers.age = Some(value);
            }
        }
    }

    /// "my son, 9," or "my daughter (7)".
    fn person_comma_age(&self, at: usize) -> bool {
        let persons = [
            "son",
            "daughter",
            "boy",
            "girl",
            "lad",
            "kid",
            "child",
            "grandson",
            "granddaughter",
            "nephew",
            "niece",
            "mum",
            "dad",
            "mother",
            "father",
            "husband",
            "wife",
            "partner",
            "me",
        ];
        let enclosed = self
            .words
            .get(at)
            .is_some_and(|word| word.before == crate::text::words::Break::Soft);
        enclosed && persons.contains(&self.before(at, 1)) && !is_unit(self.word(at + 1))
    }

    fn is_sex_token(&self, at: usize) -> bool {
        let next = self.words.get(at + 1);
        let glued = next
            .zip(self.words.get(at))
            .is_some_and(|(next, own)| next.start <= own.end + 1);
        glued
            && !matches!(
                self.before(at, 1),
                "run" | "walk" | "for" | "of" | "after" | "about"
            )
    }

    fn pain(&self, at: usize, numbers: &mut Numbers) {
        let Some(value) = self.number(at) else { return };
        let next = self.word(at + 1);
        let out_of = next == "/" && self.number(at + 2) == Some(10.0)
            || matches!(next, "out" | "outta" | "outa" | "over")
                && (self.word(at + 2) == "of" && self.number(at + 3) == Some(10.0)
                    || self.number(at + 2) == Some(10.0));
        let score = matches!(
            self.before(at, 1),
            "nrs" | "vas" | "score" | "level" | "solid"
        ) && self.near(at, 4, &["pain", "nrs", "vas", "level", "score", "solid"])
            || self.near(at, 4, &["scale"]) && value <= 10.0;
        if (out_of || score) && value >= 0.0 {
            let value = value.min(10.0);
            numbers.pain = Some(numbers.pain.map_or(value, |known| known.max(value)));
        }
    }

    fn sizes(&self, at: usize, numbers: &mut Numbers) {
        let Some(value) = self.number(at) else { return };
        let per_unit = match self.word(at + 1) {
            "cm" | "cms" | "centimetre" | "centimetres" | "centimeter" | "centimeters" => 1.0,
            "mm" | "millimetres" | "millimeters" => 0.1,
            "inch" | "inches" => 2.54,
            _ => return,
        };
        let mut value = value;
        if self.word(at + 2) == "and" && self.word(at + 4) == "half" {
            value += 0.5;
        }
        let size = value * per_unit;
        let compares = [
            "bigger",
            "difference",
            "larger",
            "wider",
            "fatter",
            "more",
            "thicker",
            "extra",
            "rounder",
            "differ",
            "greater",
        ];
        if self.near(at, 8, &["lump", "bump", "mass", "swelling", "growth"])
            && !self.near(at, 8, &compares)
        {
            numbers.lump_cm = Some(size);
        } else if self.near(at, 8, &compares) {
            numbers.swelling_cm = Some(numbers.swelling_cm.map_or(size, |known| known.max(size)));
        } else if self.near(
            at,
            14,
            &[
                "measured",
                "measure",
                "tape",
                "round",
                "around",
                "circumference",
            ],
        ) {
            let other = (at.saturating_sub(8)..at)
                .chain(at + 2..at + 10)
                .filter_map(|other| self.number(other))
                .find(|other| *other > 15.0 && value > 15.0 && (other - value).abs() > 0.1);
            if let Some(other) = other {
                numbers.swelling_cm = Some((other - value).abs() * per_unit);
            }
        }
    }

    /// "38 on the left, 41.5 on the right".
    fn two_measures(&self, at: usize, numbers: &mut Numbers) {
        let circumference = |value: &f64| (20.0..=75.0).contains(value);
        let Some(value) = self.number(at).filter(circumference) else {
            return;
        };
        let sides = ["left", "right", "other", "bad", "sore", "good"];
        let tape = [
            "tape",
            "measured",
            "measure",
            "measuring",
            "cm",
            "cms",
            "centimetres",
            "circumference",
            "round",
            "around",
        ];
        let sided = |at: usize| {
            (at.saturating_sub(3)..=at + 4).any(|near| sides.contains(&self.word(near)))
        };
        let other = (at + 1..at + 9).find_map(|other| {
            self.number(other)
                .filter(circumference)
                .filter(|_| sided(other))
        });
        if let Some(other) = other.filter(|_| {
            sided(at)
                && (at.saturating_sub(16)..at + 12).any(|near| tape.contains(&self.word(near)))
        }) {
            let difference = (other - value).abs();
            numbers.swelling_cm = Some(
                numbers
                    .swelling_cm
                    .map_or(difference, |known| known.max(difference)),
            );
        }
    }

    fn readings(&self, at: usize, numbers: &mut Numbers) {
        let Some(value) = self.number(at) else { return };
        let heat = [
            "temp",
            "temperature",
            "fever",
            "degrees",
            "celsius",
            "fahrenheit",
            "bukhar",
        ];
        let unit_c = matches!(self.word(at + 1), "c" | "degrees" | "celsius" | "deg");
        let unit_f = matches!(self.word(at + 1), "f" | "fahrenheit");
        if (35.0..=43.0).contains(&value) && (self.near(at, 5, &heat) || unit_c) {
            numbers.temperature = Some(numbers.temperature.map_or(value, |known| known.max(value)));
        } else if (95.0..=109.0).contains(&value) && (self.near(at, 5, &heat) || unit_f) {
            let celsius = (value - 32.0) / 1.8;
            numbers.temperature = Some(
                numbers
                    .temperature
                    .map_or(celsius, |known| known.max(celsius)),
            );
        }
        let pulse = ["pulse", "hr", "bpm", "heart", "heartbeat"];
        if (40.0..=220.0).contains(&value) && self.near(at, 5, &pulse) {
            numbers.heart_rate = Some(value);
        }
        if matches!(
            self.word(at + 1),
            "weeks" | "week" | "wks" | "wk" | "months" | "month"
        ) && (self.near(
            at,
            5,
            &[
                "pregnant",
                "gone",
                "along",
                "pregnancy",
                "preg",
                "bump",
                "gestation",
            ],
        )) {
            numbers.weeks_pregnant = Some(value);
        }
        if matches!(
            self.word(at + 1),
            "yards"
                | "yds"
                | "metres"
                | "meters"
                | "mtr"
                | "m"
                | "paces"
                | "blocks"
                | "block"
                | "yard"
                | "steps"
                | "feet"
                | "foot"
                | "mile"
                | "miles"
                | "km"
                | "lampposts"
        ) {
            numbers.distance = Some(value);
        }
    }

    fn nights(&self, at: usize, numbers: &mut Numbers) {
        let nightly = |next: &str| {
            matches!(
                next,
                "nights" | "night" | "times" | "x" | "cramps" | "evenings"
            )
        };
        let weekly = |at: usize| {
            (at..at + 5).any(|near| matches!(self.word(near), "week" | "weekly" | "wk"))
                && (at..at + 5).any(|near| {
                    matches!(
                        self.word(near),
                        "a" | "per" | "every" | "each" | "out" | "weekly"
                    )
                })
        };
        let per_week = match self.number(at) {
            Some(value)
                if nightly(self.word(at + 1))
                    && (weekly(at + 1)
                        || self.word(at + 2) == "out" && self.number(at + 4) == Some(7.0)) =>
            {
                Some(value)
            }
            Some(value)
                if matches!(self.word(at + 1), "or" | "to")
                    && nightly(self.word(at + 3))
                    && weekly(at + 3) =>
            {
                Some(self.number(at + 2).unwrap_or(value))
            }
            _ => match (self.word(at), self.word(at + 1), self.word(at + 2)) {
                ("every", "night", _)
                | ("nightly", ..)
                | ("each", "night", _)
                | ("night", "every", _)
                | ("every", "single", "night") => Some(7.0),
                ("most", "nights", _)
                | ("almost", "every", "night")
                | ("nearly", "every", "night") => Some(5.0),
                ("several", "nights", _) | ("several", "times", "a") if weekly(at) => Some(4.0),
                ("night", "after", "night") => Some(7.0),
                _ => None,
            },
        };
        if let Some(per_week) = per_week {
            numbers.nights_per_week = Some(
                numbers
                    .nights_per_week
                    .map_or(per_week, |known| known.max(per_week)),
            );
        }
    }

    fn span(&self, at: usize) -> Option<Span> {
        self.counted_span(at).or_else(|| self.named_span(at))
    }

    /// "for 3 weeks", "a couple of days ago", "2 years".
    fn counted_span(&self, at: usize) -> Option<Span> {
        let (count, behind) = self.count(at)?;
        let (unit_at, count) = if self.word(behind) == "and"
            && self.word(behind + 1) == "a"
            && self.word(behind + 2) == "half"
        {
            (behind + 3, count + 0.5)
        } else {
            (behind, count)
        };
        let unit_at =
            if matches!(self.word(unit_at), "or" | "to") && self.number(unit_at + 1).is_some() {
                return self
                    .counted_span(unit_at + 1)
                    .map(|span| Span { at, ..span });
            } else if matches!(
                self.word(unit_at),
                "more" | "full" | "whole" | "good" | "long" | "solid" | "of" | "odd"
            ) {
                unit_at + 1
            } else {
                unit_at
            };
        let mut days = count * unit_days(self.word(unit_at))?;
        let mut to = unit_at + 1;
        if self.word(to) == "and" && self.word(to + 1) == "a" && self.word(to + 2) == "half" {
            days *= 1.0 + 0.5 / count.max(1.0);
            to += 3;
        }
        if matches!(self.word(to), "old" | "olds" | "of" | "o")
            && days >= 300.0
            && self.word(to + 1) != "pain"
        {
            return None;
        }
        if matches!(self.word(to), "pregnant" | "gone" | "along")
            || matches!(self.word(at.wrapping_sub(1)), "aged" | "in")
                && days < 400.0
                && self.before(at, 1) == "in"
        {
            return None;
        }
        let tail: Vec<&str> = (to..to + 3).map(|near| self.word(near)).collect();
        let ago = tail.first() == Some(&"ago")
            || tail.first() == Some(&"back")
            || tail.get(1) == Some(&"ago")
            || tail.get(1) == Some(&"back");
        let lead: Vec<&str> = (1..=3).map(|back| self.before(at, back)).collect();
        let since = lead.iter().any(|word| {
            matches!(
                *word,
                "for"
                    | "since"
                    | "past"
                    | "last"
                    | "from"
                    | "going"
                    | "about"
                    | "been"
                    | "over"
                    | "almost"
                    | "nearly"
                    | "roughly"
                    | "around"
                    | "least"
                    | "than"
                    | "maybe"
            )
        }) || tail
            .first()
            .is_some_and(|word| matches!(*word, "now" | "in" | "running" | "straight"));
        let kind = if ago {
            SpanKind::Ago
        } else if days < 1.0 && !ago {
            SpanKind::Length
        } else if lead.iter().any(|word| {
            matches!(
                *word,
                "lasts" | "lasted" | "every" | "within" | "after" | "another" | "twice"
            )
        }) && !since
        {
            SpanKind::Length
        } else {
            SpanKind::Since
        };
        Some(Span { kind, days, at, to })
    }

    fn count(&self, at: usize) -> Option<(f64, usize)> {
        if let Some(value) = self.number(at) {
            let used_as_score = self.word(at + 1) == "/" || matches!(self.before(at, 1), "/");
            return (!used_as_score).then_some((value, at + 1));
        }
        match (self.word(at), self.word(at + 1), self.word(at + 2)) {
            ("a", "couple", "of") => Some((2.0, at + 3)),
            ("a", "couple", _) | ("couple", "of", _) => Some((2.0, at + 2)),
            ("couple", ..) => Some((2.0, at + 1)),
            ("a", "few", _) => Some((4.0, at + 2)),
            ("few" | "some", next, _) if unit_days(next).is_some() => Some((4.0, at + 1)),
            ("several" | "many", ..) => Some((6.0, at + 1)),
            ("half", "a" | "an", _) => Some((0.5, at + 2)),
            ("a" | "an" | "the" | "this" | "last" | "past", next, _)
                if unit_days(next).is_some() && !next.ends_with('s') =>
            {
                let ok = match self.word(at) {
                    "a" | "an" => true,
                    "last" | "past" => matches!(self.before(at, 1), "the" | "this"),
                    _ => false,
                };
                ok.then_some((1.0, at + 1))
            }
            _ => None,
        }
    }

    /// "since Friday", "yesterday", "for years", "last week".
    fn named_span(&self, at: usize) -> Option<Span> {
        let since = matches!(self.before(at, 1), "since" | "from" | "until")
            || self.before(at, 2) == "since";
        let kind = if since {
            SpanKind::Since
        } else {
            SpanKind::Ago
        };
        let (days, to, kind) = match (self.word(at), self.word(at + 1)) {
            ("yesterday" | "yday" | "ystrdy", _) => (1.0, at + 1, kind),
            ("today" | "tonight", _) | ("earlier", "today") => (0.0, at + 1, kind),
            ("this", "morning" | "afternoon" | "evening") => (0.0, at + 2, kind),
            ("last", "night") => (1.0, at + 2, kind),
            ("the" | "last", "weekend") => (4.0, at + 2, kind),
            ("last", "week") => (7.0, at + 2, kind),
            ("last", "month") => (30.0, at + 2, kind),
            ("last", "year") => (365.0, at + 2, kind),
            ("other", "day" | "night") => (4.0, at + 2, kind),
            (
                "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday"
                | "mon" | "tues" | "weds" | "thurs" | "fri",
                _,
            ) if since || matches!(self.before(at, 1), "on" | "last") => (4.0, at + 1, kind),
            ("years" | "decades", next)
                if !matches!(next, "old" | "of")
                    && (matches!(self.before(at, 1), "for" | "of" | "in" | "and")
                        || next == "now"
                        || next == "and"
                        || next == "ago") =>
            {
                (
                    1500.0,
                    at + 1,
                    if next == "ago" {
                        SpanKind::Ago
                    } else {
                        SpanKind::Since
                    },
                )
            }
            ("months", next)
                if matches!(self.before(at, 1), "for" | "of" | "over")
                    || matches!(next, "now" | "ago") =>
            {
                (
                    120.0,
                    at + 1,
                    if next == "ago" {
                        SpanKind::Ago
                    } else {
                        SpanKind::Since
                    },
                )
            }
            ("weeks", next)
                if matches!(self.before(at, 1), "for" | "of" | "over")
                    || matches!(next, "now" | "ago") =>
            {
                (
                    35.0,
                    at + 1,
                    if next == "ago" {
                        SpanKind::Ago
                    } else {
                        SpanKind::Since
                    },
                )
            }
            ("days", next)
                if matches!(self.before(at, 1), "for" | "of") || matches!(next, "now" | "ago") =>
            {
                (
                    5.0,
                    at + 1,
                    if next == "ago" {
                        SpanKind::Ago
                    } else {
                        SpanKind::Since
                    },
                )
            }
            ("ages" | "forever" | "yonks", _) => (200.0, at + 1, SpanKind::Since),
            ("childhood", _) => (4000.0, at + 1, SpanKind::Since),
            ("fortnight", _) if self.before(at, 1) != "a" => (14.0, at + 1, SpanKind::Since),
            ("weekend", _) if since => (4.0, at + 1, kind),
            _ => return self.year_span(at),
        };
        Some(Span { kind, days, at, to })
    }

    /// "in 2015".
    fn year_span(&self, at: usize) -> Option<Span> {
        let year = self
            .number(at)
            .filter(|year| (1950.0..=2025.0).contains(year) && year.fract() == 0.0)?;
        let dated = matches!(self.before(at, 1), "in" | "since" | "of" | "from" | "back");
        let kind = if self.before(at, 1) == "since" {
            SpanKind::Since
        } else {
            SpanKind::Ago
        };
        dated.then_some(Span {
            kind,
            days: (2026.0 - year).max(0.5) * 365.0,
            at,
            to: at + 1,
        })
    }
}

fn is_unit(word: &str) -> bool {
    unit_days(word).is_some()
        || matches!(
            word,
            "cm" | "mm"
                | "inches"
                | "kg"
                | "stone"
                | "mg"
                | "ml"
                | "times"
                | "nights"
                | "yards"
                | "metres"
                | "miles"
                | "mile"
                | "km"
                | "k"
                | "/"
                | "out"
                | "percent"
                | "am"
                | "pm"
        )
}

fn unit_days(word: &str) -> Option<f64> {
    Some(match word {
        "second" | "seconds" | "sec" | "secs" => 1.0 / 86_400.0,
        "minute" | "minutes" | "min" | "mins" => 1.0 / 1_440.0,
        "hour" | "hours" | "hr" | "hrs" => 1.0 / 24.0,
        "day" | "days" | "night" | "nights" | "d" => 1.0,
        "week" | "weeks" | "wk" | "wks" | "w" => 7.0,
        "fortnight" | "fortnights" => 14.0,
        "month" | "months" | "mth" | "mths" | "mo" | "mos" => 30.4,
        "year" | "years" | "yr" | "yrs" => 365.0,
        "decade" | "decades" => 3650.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::{stemmer, words};

    fn numbers(text: &str) -> Numbers {
        let words = words(text, &stemmer());
        let layout = Layout::new(&words);
        read(&words, &layout)
    }

    #[test]
    fn ages_are_read_and_durations_are_not_ages() {
        for (text, age) in [
            ("my 9 year old", Some(9.0)),
            ("my daughter, 7, limps", Some(7.0)),
            ("45M runner", Some(45.0)),
            ("I am 62", Some(62.0)),
            ("aged 71", Some(71.0)),
            ("sore for 7 years", None),
            ("im 24 weeks pregnant", None),
        ] {
            assert_eq!(numbers(text).age, age, "{text}");
        }
    }

    #[test]
    fn spans_are_read_with_their_kind() {
        for (text, kind, days) in [
            ("for ten days", SpanKind::Since, 10.0),
            ("a couple of weeks ago", SpanKind::Ago, 14.0),
            ("since friday", SpanKind::Since, 4.0),
            ("in 2016", SpanKind::Ago, 3650.0),
            ("3 or 4 weeks now", SpanKind::Since, 28.0),
        ] {
            let span = numbers(text).spans[0];
            assert_eq!((span.kind, span.days), (kind, days), "{text}");
        }
        assert_eq!(
            numbers("it lasts 2 minutes").spans[0].kind,
            SpanKind::Length
        );
    }

    #[test]
    fn scores_sizes_and_readings_are_read() {
        assert_eq!(numbers("pain 9/10").pain, Some(9.0));
        assert_eq!(numbers("20 out of 10").pain, Some(10.0));
        assert_eq!(numbers("measured 38cm and 42cm").swelling_cm, Some(4.0));
        assert_eq!(numbers("calf is 3 cm bigger").swelling_cm, Some(3.0));
        assert_eq!(numbers("temp of 38.5").temperature, Some(38.5));
        assert_eq!(numbers("cramps 4 nights a week").nights_per_week, Some(4.0));
        assert_eq!(numbers("after 200 yards").distance, Some(200.0));
    }
}
