//! Ages, and whose they are.

use super::{Numbers, View, is_unit};
use crate::text::words::{Break, Word};

/// "9 year old", "71 years of age".
const BEHIND_YEARS: &[&str] =
    &["old", "olds", "o", "or", "of", "male", "female", "man", "woman", "lady", "boy", "girl", "lad"];
/// "aged 9", "just turned 60".
const BEFORE_AGE: &[&str] = &["aged", "age", "turned", "pushing", "nearly", "turning"];
/// "he is 7".
const PERSONS: &[&str] = &[
    "he",
    "she",
    "son",
    "daughter",
    "mum",
    "mom",
    "dad",
    "husband",
    "wife",
    "grandson",
    "granddaughter",
    "nan",
    "gran",
    "who",
    "boy",
    "girl",
    "lad",
    "twins",
    "kids",
    "children",
    "boys",
    "girls",
    "kid",
    "child",
    "nephew",
    "niece",
    "mother",
    "father",
    "partner",
    "me",
];

/// What has an age of its own, and is no person: "my trainers are four years old".
const THINGS: &[&str] = &[
    "dog",
    "cat",
    "puppy",
    "horse",
    "pony",
    "car",
    "van",
    "bike",
    "house",
    "bed",
    "mattress",
    "sofa",
    "chair",
    "pair",
    "scar",
    "injury",
    "prosthesis",
    "hip",
    "knee",
    "foot",
    "drop",
    "limp",
    "weakness",
    "splint",
    "replacement",
    "carpet",
    "pillow",
    "ache",
    "pain",
    "soreness",
    "tear",
    "sprain",
    "break",
    "fracture",
    "cut",
    "bruise",
    "blister",
    "swelling",
    "lump",
    "trouble",
    "problem",
    "numbness",
    "it",
    "this",
];

impl View<'_> {
    pub(super) fn age(&self, at: usize, numbers: &mut Numbers) {
        let whole = |value: &f64| *value <= 120.0 && value.fract() == 0.0;
        let Some(value) = self.number(at).filter(whole) else { return };
        // "Two weeks, old trainers" is no age.
        let joined = self.words.get(at + 2).is_some_and(|word| word.before == Break::None);
        let young =
            joined && matches!(self.word(at + 1), "months" | "month" | "weeks") && self.word(at + 2) == "old";
        let young = young && !self.is_age_of_a_thing(at) && !self.is_age_of_the_writers_baby(at);
        if young {
            numbers.age.get_or_insert(0.0);
        } else if self.is_aged(at, value)
            || self.is_said_of_somebody(at, value)
            || self.is_enclosed(at)
            || self.opens_the_text(at, value)
        {
            let younger = numbers.age.is_none_or(|known| value < known && value < 16.0);
            if younger {
                numbers.age = Some(value);
            }
        }
    }

    /// "My baby is seven months old and I run again": it says how long ago the birth was.
    fn is_age_of_the_writers_baby(&self, at: usize) -> bool {
        let baby = (1..=3).any(|back| matches!(self.before(at, back), "baby" | "newborn" | "bub"));
        let says = |word: &Word, wanted: &[&str]| wanted.contains(&word.word.as_str());
        let i = self.words.iter().any(|word| says(word, &["i", "im", "ive"]));
        let its = self.words.iter().any(|word| says(word, &["his", "her", "he", "she", "him", "hers"]));
        baby && i && !its
    }

    fn is_aged(&self, at: usize, value: f64) -> bool {
        let (previous, next) = (self.before(at, 1), self.word(at + 1));
        let years = matches!(next, "year" | "years" | "yr" | "yrs" | "y")
            && BEHIND_YEARS.contains(&self.word(at + 2))
            && !self.is_age_of_a_thing(at);
        let short = matches!(next, "yo" | "yro" | "yrold");
        let named = BEFORE_AGE.contains(&previous) && !is_unit(next) && !self.dates_an_event(at);
        let sexed = matches!(next, "m" | "f" | "male" | "female") && value >= 14.0 && self.is_glued(at);
        years || short || named || sexed || matches!(previous, "m" | "f") && value >= 14.0 && next.is_empty()
    }

    /// "I broke my ankle aged 12": the age of then, not of now.
    fn dates_an_event(&self, at: usize) -> bool {
        const EVENTS: &[&str] = &[
            "broke",
            "broken",
            "fractured",
            "tore",
            "sprained",
            "snapped",
            "ruptured",
            "operated",
            "diagnosed",
            "injured",
            "twisted",
            "dislocated",
            "pinned",
            "removed",
            "fell",
            "caught",
            "lost",
        ];
        let mine = (at.saturating_sub(8)..at).any(|near| matches!(self.word(near), "my" | "i" | "ive"));
        let happened = (at.saturating_sub(6)..at).any(|near| EVENTS.contains(&self.word(near)));
        let first = at < 8 && happened && !(0..at).any(|near| PERSONS.contains(&self.word(near)));
        happened && (mine || first) && self.before(at, 1) == "aged"
    }

    /// "My trainers are four years old", "the dog is nine years old".
    fn is_age_of_a_thing(&self, at: usize) -> bool {
        const PEOPLE: &[&str] =
            &["they", "we", "both", "twins", "kids", "children", "boys", "girls", "sons", "daughters", "who"];
        const COMPLAINTS: &[&str] =
            &["ache", "pain", "sprain", "injury", "tear", "bruise", "cut", "swelling", "problem", "lump"];
        let hedged = matches!(
            self.before(at, 1),
            "about" | "around" | "roughly" | "only" | "now" | "just" | "nearly" | "almost" | "maybe"
        );
        let verb = at.saturating_sub(usize::from(hedged));
        let thing = self.before(verb, 2);
        match self.before(verb, 1) {
            "are" | "were" => !PEOPLE.contains(&thing) && thing.ends_with('s'),
            "is" | "was" => THINGS.contains(&thing),
            "a" => COMPLAINTS.iter().any(|complaint| (1..=3).any(|on| self.word(at + 2 + on) == *complaint)),
            _ => false,
        }
    }

    /// "im 45", "I am 62", "she is 7".
    fn is_said_of_somebody(&self, at: usize, value: f64) -> bool {
        let (previous, next) = (self.before(at, 1), self.word(at + 1));
        let other = is_unit(next) || matches!(next, "/" | "out" | "stone" | "foot" | "pregnant" | "weeks");
        let short = matches!(previous, "im" | "hes" | "shes" | "whos") && value >= 1.0;
        let first = previous == "am" && self.before(at, 2) == "i" && value >= 10.0;
        // "I have 68 years": said by who learnt English late.
        let has = previous == "have" && self.before(at, 2) == "i" && value >= 16.0;
        let ends = self.words.get(at + 2).is_none_or(|word| word.before != Break::None);
        if has && next == "years" && ends {
            return true;
        }
        let third = previous == "is" && PERSONS.contains(&self.before(at, 2));
        // "After baby number two, she's three now": how old the child is that was born.
        let behind = |words: &[&str]| (2..8).any(|back| words.contains(&self.before(at, back)));
        let born = matches!(previous, "hes" | "shes")
            && behind(&["after", "since", "number"])
            && behind(&["baby", "birth", "pregnancy", "section"]);
        !other && !born && (short || first || third)
    }

    /// "my son, 9," or "my daughter (7)".
    fn is_enclosed(&self, at: usize) -> bool {
        let enclosed = self.words.get(at).is_some_and(|word| word.before == Break::Soft);
        enclosed && PERSONS.contains(&self.before(at, 1)) && !is_unit(self.word(at + 1))
    }

    /// "73, a headache …": the text opens with it.
    fn opens_the_text(&self, at: usize, value: f64) -> bool {
        let comma = self.words.get(at + 1).is_some_and(|word| word.before != Break::None);
        at == 0 && comma && value >= 10.0
    }

    /// "45m" is an age, "run 45 m" is a distance.
    fn is_glued(&self, at: usize) -> bool {
        let next = self.words.get(at + 1);
        let glued = next.zip(self.words.get(at)).is_some_and(|(next, own)| next.start <= own.end + 1);
        glued && !matches!(self.before(at, 1), "run" | "walk" | "for" | "of" | "after" | "about")
    }
}
