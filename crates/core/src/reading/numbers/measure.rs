//! Pain scores, sizes, temperatures, pulses, distances.

use super::{Numbers, View, is_unit};

impl View<'_> {
    pub(super) fn pain(&self, at: usize, numbers: &mut Numbers) {
        let Some(value) = self.number(at) else { return };
        let next = self.word(at + 1);
        let out_of = next == "/" && self.number(at + 2) == Some(10.0)
            || matches!(next, "out" | "outta" | "outa" | "over")
                && (self.word(at + 2) == "of" && self.number(at + 3) == Some(10.0)
                    || self.number(at + 2) == Some(10.0));
        let score = matches!(self.before(at, 1), "nrs" | "vas" | "score" | "level" | "solid")
            && self.near(at, 4, &["pain", "nrs", "vas", "level", "score", "solid"])
            || self.near(at, 4, &["scale"]) && value <= 10.0;
        let rated = value <= 10.0 && !is_unit(next) && self.is_rated(at);
        if (out_of || score || rated) && value >= 0.0 {
            let value = value.min(10.0);
            numbers.pain = Some(numbers.pain.map_or(value, |known| known.max(value)));
        }
    }

    /// "Asked to score it, I'd say eight", "I'd rate it a nine".
    fn is_rated(&self, at: usize) -> bool {
        const RATES: &[&str] =
            &["score", "scored", "scoring", "rate", "rated", "rating", "scale", "mark", "marks", "grade"];
        const SAYS: &[&str] = &["say", "said", "give", "call", "put", "its", "it", "a", "an", "solid"];
        self.near(at, 6, RATES) && (1..=2).any(|back| SAYS.contains(&self.before(at, back)))
    }

    pub(super) fn sizes(&self, at: usize, numbers: &mut Numbers) {
        let Some(value) = self.number(at) else { return };
        let per_unit = match self.word(at + 1) {
            "cm" | "cms" | "centimetre" | "centimetres" | "centimeter" | "centimeters" => 1.0,
            "mm" | "millimetres" | "millimeters" => 0.1,
            "inch" | "inches" => 2.54,
            _ => return,
        };
        // "10 cm below the knee" says where, not how big.
        let where_measured = matches!(
            self.word(at + 2),
            "below" | "under" | "underneath" | "above" | "beneath" | "down" | "from" | "up" | "south"
        );
        if where_measured {
            return;
        }
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
        if self.near(at, 8, &["lump", "bump", "mass", "swelling", "growth"]) && !self.near(at, 8, &compares) {
            numbers.lump_cm = Some(size);
        } else if self.near(at, 8, &compares) && !self.is_a_length(at) {
            numbers.swelling_cm = Some(numbers.swelling_cm.map_or(size, |known| known.max(size)));
        } else if self.near(at, 14, &["measured", "measure", "tape", "round", "around", "circumference"]) {
            let other = (at.saturating_sub(8)..at)
                .chain(at + 2..at + 10)
                .filter_map(|other| self.number(other))
                .find(|other| *other > 15.0 && value > 15.0 && (other - value).abs() > 0.1);
            if let Some(other) = other {
                numbers.swelling_cm = Some((other - value).abs() * per_unit);
            }
        }
    }

    /// "A tender line of more than 6 cm": how long it is, not by how much a leg is bigger.
    fn is_a_length(&self, at: usize) -> bool {
        let than = matches!((self.before(at, 2), self.before(at, 1)), ("more", "than"));
        let along = ["line", "strip", "stretch", "along", "length", "band"];
        let round =
            ["bigger", "difference", "larger", "wider", "fatter", "thicker", "rounder", "swollen", "round"];
        than && self.near(at, 12, &along) && !self.near(at, 12, &round)
    }

    /// "38 on the left, 41.5 on the right".
    pub(super) fn two_measures(&self, at: usize, numbers: &mut Numbers) {
        let circumference = |value: &f64| (20.0..=75.0).contains(value);
        let Some(value) = self.number(at).filter(circumference) else {
            return;
        };
        let sides =
            ["left", "right", "other", "bad", "sore", "good", "l", "r", "lt", "rt", "healthy", "painful"];
        let tape = [
            "tape",
            "measured",
            "measure",
            "measures",
            "measuring",
            "measurement",
            "measurements",
            "girth",
            "cm",
            "cms",
            "centimetres",
            "circumference",
            "round",
            "around",
        ];
        // "measured: 34 and 38".
        let paired = matches!(self.word(at + 1), "and" | "vs" | "v" | "versus" | "against" | "/")
            && self.near(at, 14, &["measured", "measure", "measures", "tape", "circumference", "girth"]);
        if let Some(second) = self.number(at + 2).filter(circumference).filter(|_| paired) {
            let difference = (second - value).abs();
            if difference <= 15.0 {
                numbers.swelling_cm =
                    Some(numbers.swelling_cm.map_or(difference, |known| known.max(difference)));
            }
        }
        let sided = |at: usize| (at.saturating_sub(3)..=at + 4).any(|near| sides.contains(&self.word(near)));
        let other = (at + 1..at + 9)
            .find_map(|other| self.number(other).filter(circumference).filter(|_| sided(other)));
        if let Some(other) = other.filter(|_| {
            sided(at) && (at.saturating_sub(16)..at + 12).any(|near| tape.contains(&self.word(near)))
        }) {
            let difference = (other - value).abs();
            numbers.swelling_cm = Some(numbers.swelling_cm.map_or(difference, |known| known.max(difference)));
        }
    }

    /// "15 and a half inches versus 14 on the other leg": two girths in inches.
    pub(super) fn two_inches(&self, at: usize, numbers: &mut Numbers) {
        let girth = |value: &f64| (8.0..=30.0).contains(value);
        let Some(value) = self.number(at).filter(girth) else {
            return;
        };
        let half = |at: usize| {
            let said = (at + 1..at + 4).any(|near| self.word(near) == "half");
            if said && self.word(at + 1) == "and" { 0.5 } else { 0.0 }
        };
        let inches = |at: usize| matches!(self.word(at), "inch" | "inches" | "in" | "ins");
        if !(at + 1..at + 5).any(inches) {
            return;
        }
        let other = (at + 2..at + 10).find_map(|near| {
            let second = self.number(near).filter(girth)?;
            let against =
                matches!(self.before(near, 1), "versus" | "vs" | "v" | "against" | "and" | "to" | "other");
            let leg = (near..near + 6)
                .chain(near.saturating_sub(4)..near)
                .any(|at| matches!(self.word(at), "other" | "left" | "right" | "good"));
            (against && leg).then_some(second + half(near))
        });
        if let Some(other) = other {
            let difference = (value + half(at) - other).abs() * 2.54;
            if difference <= 15.0 {
                let known = numbers.swelling_cm.unwrap_or_default();
                numbers.swelling_cm = Some(known.max(difference));
            }
        }
    }

    pub(super) fn readings(&self, at: usize, numbers: &mut Numbers) {
        let Some(value) = self.number(at) else { return };
        let heat =
            ["temp", "temperature", "fever", "degrees", "celsius", "fahrenheit", "bukhar", "thermometer"];
        let unit_c = matches!(self.word(at + 1), "c" | "degrees" | "celsius" | "deg");
        let unit_f = matches!(self.word(at + 1), "f" | "fahrenheit");
        if (35.0..=43.0).contains(&value) && (self.near(at, 5, &heat) || unit_c) {
            numbers.temperature = Some(numbers.temperature.map_or(value, |known| known.max(value)));
        } else if (95.0..=109.0).contains(&value) && (self.near(at, 5, &heat) || unit_f) {
            let celsius = (value - 32.0) / 1.8;
            numbers.temperature = Some(numbers.temperature.map_or(celsius, |known| known.max(celsius)));
        }
        let pulse = ["pulse", "hr", "bpm", "heart", "heartbeat"];
        if (40.0..=220.0).contains(&value) && self.near(at, 5, &pulse) {
            numbers.heart_rate = Some(value);
        }
        if matches!(self.word(at + 1), "weeks" | "week" | "wks" | "wk" | "months" | "month")
            && (self.near(at, 5, &["pregnant", "gone", "along", "pregnancy", "preg", "bump", "gestation"]))
        {
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
}
