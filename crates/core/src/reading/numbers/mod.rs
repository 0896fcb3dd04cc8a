//! Numbers with a meaning: ages, durations, dates, pain scores, sizes, temperatures, nights.

mod measure;
mod nights;
mod person;
mod shrunk;
mod time;

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
    /// It dates something of long before, not the complaint.
    pub aside: bool,
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
    /// How many times longer the way on foot was before than it is now.
    pub shrunk: Option<f64>,
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
        self.shrunk = higher(self.shrunk, next.shrunk);
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
    numbers.shrunk = view.shrunk();
    for at in 0..words.len() {
        view.age(at, &mut numbers);
        view.pain(at, &mut numbers);
        view.sizes(at, &mut numbers);
        view.two_measures(at, &mut numbers);
        view.two_inches(at, &mut numbers);
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

/// The length of a unit of time in days.
pub fn unit_days(word: &str) -> Option<f64> {
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
    fn the_age_of_a_thing_is_not_the_age_of_a_person() {
        for text in ["my trainers are four years old", "the dog is nine years old"] {
            assert_eq!(numbers(text).age, None, "{text}");
        }
        assert_eq!(numbers("my boys are four years old").age, Some(4.0));
        assert_eq!(numbers("Jack is four years old").age, Some(4.0));
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
            ("the ache, eighth day now", SpanKind::Since, 8.0),
            ("week and a half of a dull calf", SpanKind::Since, 10.5),
        ] {
            let span = numbers(text).spans[0];
            assert_eq!((span.kind, span.days), (kind, days), "{text}");
        }
        assert_eq!(numbers("it lasts 2 minutes").spans[0].kind, SpanKind::Length);
        assert!(numbers("a cramp once a month").spans.is_empty());
        assert_eq!(numbers("had cramps a month ago").spans[0].kind, SpanKind::Ago);
    }

    #[test]
    fn nights_are_counted_wherever_the_number_stands() {
        for (text, nights) in [
            ("cramp nights: 4 out of 7", Some(4.0)),
            ("five nights of every seven", Some(5.0)),
            ("nights a week: 3", Some(3.0)),
            ("cramp nights: four a week, sometimes five", Some(4.0)),
            ("cramps four a week", Some(4.0)),
            ("I swim four a week", None),
            ("cramps every other night", Some(3.5)),
            ("cramps on Mon, Tue, Thu and Fri", Some(4.0)),
            ("football on Monday, sore on Tuesday", None),
            ("4 out of 7 physios say so", None),
        ] {
            assert_eq!(numbers(text).nights_per_week, nights, "{text}");
        }
    }

    #[test]
    fn seasons_and_months_are_starts() {
        for text in ["sore since the spring", "ever since last Christmas", "it began in early March"] {
            let span = numbers(text).spans[0];
            assert!(span.kind == SpanKind::Since && span.days > 90.0, "{text}");
        }
        assert_eq!(numbers("fourteen months of a sore heel").spans.len(), 1);
        assert_eq!(numbers("month eight of this").spans[0].days.round(), 243.0);
        assert!(numbers("5 nights per week, 2 months").spans.iter().any(|span| span.days > 60.0));
        assert!(numbers("pregnant 25 weeks").spans.is_empty());
    }

    #[test]
    fn scores_sizes_and_readings_are_read() {
        assert_eq!(numbers("pain 9/10").pain, Some(9.0));
        assert_eq!(numbers("20 out of 10").pain, Some(10.0));
        assert_eq!(numbers("asked to score it, I'd say eight").pain, Some(8.0));
        assert_eq!(numbers("we scored 3 goals").pain, None);
        assert_eq!(numbers("measured 38cm and 42cm").swelling_cm, Some(4.0));
        assert_eq!(numbers("calf is 3 cm bigger").swelling_cm, Some(3.0));
        assert_eq!(numbers("measured 10 cm below the knee bump, L 41.5 R 38").swelling_cm, Some(3.5));
        assert_eq!(numbers("measured 10 cm below the knee bump, L 41.5 R 38").lump_cm, None);
        assert_eq!(numbers("my wife measured: 34 and 38").swelling_cm, Some(4.0));
        assert_eq!(numbers("temp of 38.5").temperature, Some(38.5));
        assert_eq!(numbers("cramps 4 nights a week").nights_per_week, Some(4.0));
        assert_eq!(numbers("after 200 yards").distance, Some(200.0));
    }

    #[test]
    fn two_distances_tell_by_how_much_it_has_shrunk() {
        for (text, times) in [
            ("calf grips after 20 steps now, two weeks ago it was 200", Some(10.0)),
            ("always came at 300 m. in the last ten days it comes at 50 m", Some(6.0)),
            ("came after 10 minutes walking, now it is after 2", Some(5.0)),
            ("used to manage a mile, now only half a mile", Some(2.0)),
            ("could do six lamp posts last month, this week one lamp post", Some(6.0)),
            ("was 300 yards, now 30", Some(10.0)),
            ("used to do 50 metres, now I can walk 500", Some(0.1)),
            ("calf pain after 10 minutes, gone after 2 minutes of standing still now", None),
            ("was half a mile, now it is the front gate before my calf seizes", Some(40.0)),
            ("used to make five bus stops before it ached, this week not even one", Some(5.0)),
            ("comes after 200 yards", None),
            ("used to be sore for 2 days, now it is 5 nights", None),
        ] {
            assert_eq!(numbers(text).shrunk.map(|times| (times * 10.0).round() / 10.0), times, "{text}");
        }
    }
}
