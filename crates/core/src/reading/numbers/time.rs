//! Durations and dates.

use super::{Span, SpanKind, View, unit_days};
use crate::text::words::Break;

impl View<'_> {
    pub(super) fn span(&self, at: usize) -> Option<Span> {
        self.counted_span(at).or_else(|| self.day_span(at)).or_else(|| self.named_span(at))
    }

    /// "for 3 weeks", "a couple of days ago", "2 years".
    fn counted_span(&self, at: usize) -> Option<Span> {
        let (count, behind) = self.count(at)?;
        if matches!(self.word(behind), "or" | "to") && self.number(behind + 1).is_some() {
            return self.counted_span(behind + 1).map(|span| Span { at, ..span });
        }
        let (count, unit_at) = match self.and_a_half(behind) {
            Some(after) => (count + 0.5, after),
            None => (count, behind),
        };
        let padded = matches!(
            self.word(unit_at),
            "more" | "full" | "whole" | "good" | "long" | "solid" | "of" | "odd"
        );
        let unit_at = unit_at + usize::from(padded);
        let unit = unit_days(self.word(unit_at))?;
        let (days, to) = match self.and_a_half(unit_at + 1) {
            Some(after) => ((count + 0.5) * unit, after),
            None => (count * unit, unit_at + 1),
        };
        let aged = days >= 300.0
            && (matches!(self.word(to), "old" | "olds" | "o")
                || self.word(to) == "of" && self.word(to + 1) == "age");
        let pregnant = matches!(self.word(to), "pregnant" | "gone" | "along")
            || self.before(at, 1) == "pregnant" && days < 300.0
            || self.says_how_far_along(at, to, days);
        // "In three weeks" is to come; "it hasn't gone in three weeks" has been.
        let been = (2..=7).any(|back| {
            matches!(self.before(at, back), "hasnt" | "havent" | "hasn" | "not" | "never" | "hadnt")
        });
        let ahead = self.before(at, 1) == "in" && days < 400.0 && !been;
        // "once a month", "a few times a year": how often, not since when.
        let often = matches!(self.word(at), "a" | "an")
            && !matches!(self.word(to), "ago" | "now" | "back" | "already")
            && matches!(
                self.before(at, 1),
                "once"
                    | "twice"
                    | "thrice"
                    | "times"
                    | "time"
                    | "nights"
                    | "attacks"
                    | "cramps"
                    | "one"
                    | "two"
                    | "three"
            );
        if often || aged || pregnant || ahead || self.before(at, 1) == "aged" {
            return None;
        }
        Some(Span { kind: self.span_kind(at, to, days), days, at, to, aside: false })
    }

    /// "I'm twenty-six weeks, and …": nothing but a pregnancy is told so.
    fn says_how_far_along(&self, at: usize, to: usize, days: f64) -> bool {
        let ends = self.words.get(to).is_none_or(|word| word.before != Break::None);
        matches!(self.before(at, 1), "im" | "am")
            && matches!(self.before(to, 1), "week" | "weeks" | "wks")
            && (28.0..=294.0).contains(&days)
            && (ends || matches!(self.word(to), "and" | "with"))
    }

    /// "day 8", "week 3 of it".
    fn day_span(&self, at: usize) -> Option<Span> {
        if let Some(span) = self.ordinal_day(at) {
            return Some(span);
        }
        let unit =
            matches!(self.word(at), "day" | "week" | "month").then(|| unit_days(self.word(at))).flatten()?;
        let count = self.number(at + 1).filter(|count| *count <= 60.0 && count.fract() == 0.0)?;
        // "I am in week 19" tells how far along a pregnancy is.
        if self.word(at) == "week" && count >= 13.0 && self.before(at, 1) == "in" {
            return None;
        }
        // "Five nights a week, 2 months" is no "week 2".
        let joined = self.words.get(at + 1).is_some_and(|word| word.before == Break::None);
        if !joined || unit_days(self.word(at + 2)).is_some() {
            return None;
        }
        let of_a_plan = self.word(at + 2) == "of" && self.number(at + 3).is_some();
        let counts = !of_a_plan && !matches!(self.word(at + 2), "/" | "out" | "day" | "days");
        counts.then_some(Span { kind: SpanKind::Since, days: count * unit, at, to: at + 2, aside: false })
    }

    /// "now the eighth day".
    fn ordinal_day(&self, at: usize) -> Option<Span> {
        const ORDINALS: &[&str] = &[
            "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        ];
        let count = ORDINALS.iter().position(|ordinal| *ordinal == self.word(at))?;
        let unit =
            matches!(self.word(at + 1), "day" | "week").then(|| unit_days(self.word(at + 1))).flatten()?;
        let other = matches!(self.word(at + 2), "of" | "off" | "after" | "at" | "back" | "in")
            || matches!(self.before(at, 1), "every" | "each" | "by" | "on");
        let count = u32::try_from(count + 3).ok()?;
        (!other).then(|| Span {
            kind: SpanKind::Since,
            days: f64::from(count) * unit,
            at,
            to: at + 2,
            aside: false,
        })
    }

    /// "and a half": the word behind it.
    fn and_a_half(&self, at: usize) -> Option<usize> {
        (self.word(at) == "and" && self.word(at + 1) == "a" && self.word(at + 2) == "half").then_some(at + 3)
    }

    fn span_kind(&self, at: usize, to: usize, days: f64) -> SpanKind {
        const SINCE: &[&str] = &[
            "for", "since", "past", "last", "from", "going", "about", "been", "over", "almost", "nearly",
            "roughly", "around", "least", "than", "maybe",
        ];
        const LENGTH: &[&str] = &["lasts", "lasted", "every", "within", "after", "another", "twice"];
        let tail: Vec<&str> = (to..to + 2).map(|near| self.word(near)).collect();
        if tail.iter().any(|word| matches!(*word, "ago" | "back")) {
            return SpanKind::Ago;
        }
        let lead: Vec<&str> = (1..=3).map(|back| self.before(at, back)).collect();
        let since = lead.iter().any(|word| SINCE.contains(word))
            || tail.first().is_some_and(|word| matches!(*word, "now" | "in" | "running" | "straight"));
        // "One lasted three minutes", but "it has lasted eight weeks".
        let lasting = days >= 7.0 && self.before(at, 1) == "lasted";
        let length = lead.iter().any(|word| LENGTH.contains(word)) && !since && !lasting;
        if days < 1.0 || length { SpanKind::Length } else { SpanKind::Since }
    }

    fn count(&self, at: usize) -> Option<(f64, usize)> {
        if let Some(value) = self.number(at) {
            let used_as_score = self.word(at + 1) == "/" || matches!(self.before(at, 1), "/");
            return (!used_as_score).then_some((value, at + 1));
        }
        let whole = matches!(self.word(at), "day" | "week" | "month" | "year" | "hour");
        if whole && self.and_a_half(at + 1).is_some() {
            return Some((1.0, at));
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
        let since = matches!(self.before(at, 1), "since" | "from" | "until") || self.before(at, 2) == "since";
        let kind = if since { SpanKind::Since } else { SpanKind::Ago };
        let (days, to, kind) = self
            .near_day(at)
            .map(|(days, to)| (days, to, kind))
            .or_else(|| self.weekday(at, since).map(|(days, to)| (days, to, kind)))
            .or_else(|| self.loose_span(at))
            .or_else(|| self.season(at).map(|(days, to)| (days, to, SpanKind::Since)))
            .or_else(|| self.year_span(at))?;
        Some(Span { kind, days, at, to, aside: false })
    }

    /// "yesterday", "this morning", "last week".
    fn near_day(&self, at: usize) -> Option<(f64, usize)> {
        Some(match (self.word(at), self.word(at + 1)) {
            ("yesterday" | "yday" | "ystrdy", _) => (1.0, at + 1),
            ("today" | "tonight", _) | ("earlier", "today") => (0.0, at + 1),
            ("this", "morning" | "afternoon" | "evening") => (0.0, at + 2),
            ("last", "night") => (1.0, at + 2),
            ("the" | "last", "weekend") | ("other", "day" | "night") => (4.0, at + 2),
            ("last", "week") => (7.0, at + 2),
            ("last", "month") => (30.0, at + 2),
            ("last", "year") => (365.0, at + 2),
            _ => return None,
        })
    }

    /// "on Friday", "since the weekend".
    fn weekday(&self, at: usize, since: bool) -> Option<(f64, usize)> {
        const DAYS: &[&str] = &[
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tues",
            "weds",
            "thurs",
            "fri",
        ];
        let dated = since || matches!(self.before(at, 1), "on" | "last");
        let named = DAYS.contains(&self.word(at)) && dated || self.word(at) == "weekend" && since;
        named.then_some((4.0, at + 1))
    }

    /// "for weeks", "months ago", "ages".
    fn loose_span(&self, at: usize) -> Option<(f64, usize, SpanKind)> {
        let (before, next) = (self.before(at, 1), self.word(at + 1));
        let kind = if next == "ago" { SpanKind::Ago } else { SpanKind::Since };
        let during = matches!(before, "for" | "of" | "over") || matches!(next, "now" | "ago");
        let for_years = !matches!(next, "old" | "of")
            && (matches!(before, "for" | "of" | "in" | "and") || matches!(next, "now" | "and" | "ago"));
        let days = match self.word(at) {
            "years" | "decades" if for_years => 1500.0,
            "months" if during => 120.0,
            "weeks" if during => 35.0,
            "days" if during && before != "over" => 5.0,
            "ages" | "forever" | "yonks" => return Some((200.0, at + 1, SpanKind::Since)),
            "childhood" => return Some((4000.0, at + 1, SpanKind::Since)),
            "fortnight" if before != "a" => return Some((14.0, at + 1, SpanKind::Since)),
            _ => return None,
        };
        Some((days, at + 1, kind))
    }

    /// "since Easter", "since early March", "half a year".
    fn season(&self, at: usize) -> Option<(f64, usize)> {
        const SEASONS: &str = "spring summer autumn winter christmas xmas easter halloween diwali holi eid ramadan lent \
        whit whitsun pentecost michaelmas thanksgiving";
        const MONTHS: &str = "january february march april may june july august september october november december \
        jan feb aug sept oct nov dec";
        let word = self.word(at);
        let new_year = word == "new" && self.word(at + 1) == "year";
        // "Since yesterday's march": on foot.
        let walked = word == "march"
            && matches!(
                self.before(at, 1),
                "yesterdays" | "yesterday" | "todays" | "the" | "a" | "our" | "my"
            );
        let is_month = !walked && MONTHS.split(' ').any(|known| known == word);
        let known = SEASONS.split(' ').any(|known| known == word) || is_month || new_year;
        if known && self.dated_since(at) {
            let days = if is_month { 95.0 } else { 120.0 };
            return Some((days, at + 1 + usize::from(new_year)));
        }
        let whole = matches!(self.before(at, 1), "first" | "whole" | "full")
            || self.before(at, 1) == "a" && self.before(at, 2) == "half";
        (matches!(word, "year" | "birthday" | "anniversary") && whole).then_some((365.0, at + 1))
    }

    /// "since the spring", "ever since last Christmas", "from early March".
    fn dated_since(&self, at: usize) -> bool {
        let within = matches!(self.before(at, 1), "in" | "early" | "late" | "mid" | "around" | "about")
            && self.near(at, 8, &["since", "began", "begun", "started", "start", "noticed"]);
        within
            || (1..=3).any(|back| match self.before(at, back) {
                "since" => true,
                "from" => {
                    matches!(self.before(at, back + 1), "started" | "began" | "been" | "on" | "sore" | "it")
                }
                _ => false,
            }) && (1..=3).all(|back| !matches!(self.before(at, back), "on" | "of" | "for"))
    }

    /// "in 2015".
    fn year_span(&self, at: usize) -> Option<(f64, usize, SpanKind)> {
        let year = self.number(at).filter(|year| (1950.0..=2025.0).contains(year) && year.fract() == 0.0)?;
        let dated = matches!(self.before(at, 1), "in" | "since" | "of" | "from" | "back");
        // "Since I started as a cook in 2010".
        let since = (1..=10).any(|back| self.before(at, back) == "since");
        let kind = if since { SpanKind::Since } else { SpanKind::Ago };
        dated.then_some(((2026.0 - year).max(0.5) * 365.0, at + 1, kind))
    }
}
