//! How many nights a week.

use super::{Numbers, View};

impl View<'_> {
    pub(super) fn nights(&self, at: usize, numbers: &mut Numbers) {
        let counted = self.number(at).and_then(|value| self.counted_nights(at, value));
        if let Some(per_week) = counted.or_else(|| self.weekdays(at)).or_else(|| self.named_nights(at)) {
            numbers.nights_per_week =
                Some(numbers.nights_per_week.map_or(per_week, |known| known.max(per_week)));
        }
    }

    /// "five nights a week", "4 out of 7 nights", "nights a week: three", "cramp nights: four a week".
    fn counted_nights(&self, at: usize, value: f64) -> Option<f64> {
        if is_nightly(self.word(at + 1)) && (self.is_weekly(at + 1) || self.of_seven(at + 2).is_some()) {
            return Some(value);
        }
        let of_seven = self.of_seven(at + 1).is_some_and(|behind| {
            let mut around = (at.saturating_sub(5)..at).chain(behind..behind + 3);
            around.any(|near| matches!(self.word(near), "night" | "nights" | "nightly"))
        });
        let behind_week = matches!(self.before(at, 3), "nights" | "times")
            && matches!(self.before(at, 2), "a" | "per" | "each")
            && self.before(at, 1) == "week";
        let before_week = matches!(self.word(at + 1), "a" | "per" | "each" | "every")
            && matches!(self.word(at + 2), "week" | "wk")
            && (1..=4).any(|back| matches!(self.before(at, back), "night" | "nights" | "cramps" | "attacks"));
        if of_seven || value <= 7.0 && (behind_week || before_week) {
            return Some(value);
        }
        let ranged = matches!(self.word(at + 1), "or" | "to");
        (ranged && is_nightly(self.word(at + 3)) && self.is_weekly(at + 3))
            .then(|| self.number(at + 2).unwrap_or(value))
    }

    /// "Mon, Wed, Fri and Sunday night".
    fn weekdays(&self, at: usize) -> Option<f64> {
        if !is_weekday(self.word(at)) || (1..=6).any(|back| is_weekday(self.before(at, back))) {
            return None;
        }
        let named = (at..at + 10).filter(|&near| is_weekday(self.word(near))).count();
        (3..=7_u8).find(|count| usize::from(*count) == named).map(f64::from)
    }

    /// "every night", "most nights".
    fn named_nights(&self, at: usize) -> Option<f64> {
        match (self.word(at), self.word(at + 1), self.word(at + 2)) {
            ("every" | "each", "night", _)
            | ("nightly", ..)
            | ("night", "every", _)
            | ("every", "single", "night")
            | ("night", "after", "night") => Some(7.0),
            ("most", "nights", _) | ("almost" | "nearly", "every", "night") => Some(5.0),
            ("several", "nights", _) | ("several", "times", "a") if self.is_weekly(at) => Some(4.0),
            ("every", "other" | "second", "night") | ("alternate", "nights", _) => Some(3.5),
            ("more", "nights", "than") => Some(4.0),
            _ => None,
        }
    }

    fn is_weekly(&self, at: usize) -> bool {
        let any = |known: &[&str]| (at..at + 5).any(|near| known.contains(&self.word(near)));
        any(&["week", "weekly", "wk"]) && any(&["a", "per", "every", "each", "out", "weekly"])
    }

    /// "out of 7", "of every seven", "/ 7": the word behind it.
    fn of_seven(&self, at: usize) -> Option<usize> {
        let from = match (self.word(at), self.word(at + 1)) {
            ("out", "of") => at + 2,
            ("outta" | "out" | "of" | "in" | "/", _) => at + 1,
            _ => return None,
        };
        let seven = from + usize::from(matches!(self.word(from), "every" | "each" | "the" | "any"));
        (self.number(seven) == Some(7.0)).then_some(seven + 1)
    }
}

fn is_nightly(word: &str) -> bool {
    matches!(word, "nights" | "night" | "times" | "x" | "cramps" | "evenings")
}

fn is_weekday(word: &str) -> bool {
    matches!(
        word,
        "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "mon"
            | "tue"
            | "tues"
            | "wed"
            | "weds"
            | "thu"
            | "thur"
            | "thurs"
            | "fri"
            | "sat"
            | "sun"
    )
}
