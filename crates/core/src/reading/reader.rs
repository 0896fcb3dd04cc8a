//! Reads a text into findings: phrases, sides, parts, statuses, compositions.

use super::compose::{Composer, Term};
use super::finding::{ConceptId, Finding, Side, Status};
use super::layout::Layout;
use super::longest::{Group, longest};
use super::names::Names;
use super::numbers::{self, Numbers, SpanKind, unit_days};
use super::places::Places;
use super::status::{self, Cue, CueAt, Kind};
use super::vocabulary::spelling;
use super::whose::{is_child, is_of_own_leg, is_relative};
use crate::text::phrases::{Match, Meaning, Phrases};
use crate::text::spelling::Spelling;
use crate::text::words::{Break, Word, stem, stemmer, words};
use rust_stemmers::Stemmer;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use surae_knowledge::Lexicon;

/// The lexicon, ready to read with.
#[derive(Serialize, Deserialize)]
pub struct Reader {
    #[serde(skip, default = "stemmer")]
    stemmer: Stemmer,
    phrases: Phrases,
    spelling: Spelling,
    composer: Composer,
    places: Places,
    names: Names,
    recent: Vec<Option<u32>>,
    denies: Vec<bool>,
    single: Vec<bool>,
}

/// What a text says.
#[derive(Debug, Default)]
pub struct Reading {
    /// Its words.
    pub words: Vec<Word>,
    /// Its findings in the order of the text, composed ones last.
    pub findings: Vec<Finding>,
    /// Its numbers.
    pub numbers: Numbers,
}

/// Words that are read at once.
const PIECE: usize = 600;

/// Takes the first piece of a long text, up to the last end of a sentence in it.
fn cut(rest: &mut Vec<Word>) -> Vec<Word> {
    let end = rest.iter().take(PIECE).rposition(|word| word.before == Break::Hard).filter(|end| *end > 0);
    let tail = rest.split_off(end.unwrap_or(PIECE));
    std::mem::replace(rest, tail)
}

impl Reading {
    fn append(&mut self, next: Self) {
        let shift = self.words.len();
        self.words.extend(next.words);
        self.findings.extend(next.findings.into_iter().map(|mut finding| {
            finding.from += shift;
            finding.to += shift;
            finding
        }));
        self.numbers.append(next.numbers, shift);
    }
}

impl Reader {
    /// Compiles the lexicon.
    pub fn new(lexicon: &Lexicon) -> Self {
        let stemmer = stemmer();
        let mut names = Names::default();
        for concept in &lexicon.concepts {
            let id = names.intern(&concept.id);
            names.name(id, &concept.label);
        }
        let phrases = Phrases::new(lexicon, &stemmer);
        let spelling = spelling(lexicon, &stemmer);
        let composer = Composer::new(lexicon, &mut names);
        let places = Places::new(lexicon, &mut names);
        let recent = lexicon.concepts.iter().map(|concept| concept.recent).collect();
        let denies = lexicon.concepts.iter().map(|concept| concept.denies).collect();
        let single = lexicon.concepts.iter().map(|concept| concept.single).collect();
        Self { stemmer, phrases, spelling, composer, places, names, recent, denies, single }
    }

    /// The names of the concepts.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The names of the concepts, for adding those that only rules use.
    pub fn names_mut(&mut self) -> &mut Names {
        &mut self.names
    }

    /// Reads `text`; `tapped` are regions chosen on the map.
    ///
    /// A very long text is read in pieces, cut at the ends of sentences.
    pub fn read(&self, text: &str, tapped: &[(ConceptId, Option<Side>)]) -> Reading {
        let mut rest = self.repaired(words(text, &self.stemmer));
        let mut reading = Reading::default();
        loop {
            let piece = if rest.len() <= PIECE { std::mem::take(&mut rest) } else { cut(&mut rest) };
            let last = rest.is_empty();
            reading.append(self.read_piece(piece, if last { tapped } else { &[] }));
            if last {
                return reading;
            }
        }
    }

    fn read_piece(&self, words: Vec<Word>, tapped: &[(ConceptId, Option<Side>)]) -> Reading {
        let layout = Layout::new(&words);
        let matches = longest(
            &self.phrases.search(&words),
            |concept| self.group(concept),
            |concept| self.names.id(concept).starts_with("part."),
        );
        let mut numbers = numbers::read(&words, &layout);
        let (cues, mut findings) = self.sort(&matches, &words);
        status::judge(&words, &layout, &cues, &mut findings, |finding| self.kind(finding.concept));
        self.date(&mut findings, &numbers, &words, &layout);
        self.set_aside(&mut numbers, &findings, &layout);
        if is_of_own_leg(&words, &findings, |finding| self.kind(finding.concept)) {
            self.leave_relatives(&mut findings, &words);
            let own = |age: f64| {
                words.windows(2).any(|pair| {
                    matches!(pair, [first, second] if matches!(first.word.as_str(), "im" | "am" | "aged" | "age")
                        && second.number == Some(age))
                })
            };
            // "I carry my two year old": nobody calls himself so.
            let carried = words.windows(4).any(|four| {
                matches!(four, [first, second, third, last] if matches!(first.word.as_str(), "my" | "our")
                    && second.number.is_some() && unit_days(&third.word).is_some() && last.word == "old")
            });
            let child = carried || words.iter().any(|word| is_relative(&word.word) || is_child(&word.word));
            numbers.age = numbers.age.filter(|age| *age >= 16.0 || !child || own(*age));
        }
        self.places.sides(&words, &layout, &mut findings, &self.names);
        self.places.place(&layout, &mut findings);
        for (concept, side) in tapped {
            findings.push(Finding {
                concept: *concept,
                from: words.len(),
                to: words.len(),
                status: Status::Present,
                side: *side,
                weight: 1.0,
                days_ago: None,
            });
        }
        self.composer.compose(&words, &layout, &mut findings, &numbers);
        Reading { words, findings, numbers }
    }

    /// A term such as `sign.breathless | quality.hot` or `days<=21`.
    pub fn term(&mut self, term: &str) -> Option<Term> {
        Term::parse(term, &mut self.names)
    }

    fn repaired(&self, words: Vec<Word>) -> Vec<Word> {
        let mut out = Vec::with_capacity(words.len());
        let mut known: FxHashMap<String, Option<String>> = FxHashMap::default();
        for mut word in words {
            if word.number.is_some() || self.spelling.knows(&word.word) {
                out.push(word);
                continue;
            }
            if let Some((left, right)) = self.spelling.split(&word.word) {
                let middle = word.start + left.len();
                let (left, right) = (left.to_owned(), right.to_owned());
                out.push(Word { stem: stem(&left, &self.stemmer), word: left, end: middle, ..word.clone() });
                out.push(Word {
                    stem: stem(&right, &self.stemmer),
                    word: right,
                    start: middle,
                    before: Break::None,
                    ..word
                });
                continue;
            }
            let repaired = known
                .entry(word.word.clone())
                .or_insert_with(|| self.spelling.repair(&word.word).map(String::from));
            if let Some(repaired) = repaired {
                let folded = words_of(repaired, &self.stemmer);
                word.word.clone_from(&folded.0);
                word.stem = folded.1;
            }
            out.push(word);
        }
        out
    }

    /// Matches of one group compete: the longest wins.
    fn group(&self, concept: ConceptId) -> Group {
        let id = self.names.id(concept);
        match id.split('.').next().unwrap_or_default() {
            "region" | "part" => Group::Body,
            "quality" | "sign" | "course" | "onset" | "cue" | "cause" | "fact" | "who" | "time" | "dur" => {
                Group::Own
            }
            "pos" | "side" => Group::Position,
            "talk" => Group::Talk,
            _ => Group::Closed,
        }
    }

    fn kind(&self, concept: ConceptId) -> Kind {
        if self.denies.get(concept.0 as usize) == Some(&true) {
            return Kind::Denial;
        }
        let id = self.names.id(concept);
        if matches!(
            id,
            "quality.pain"
                | "quality.ache"
                | "quality.cramp"
                | "quality.tight"
                | "quality.stiff"
                | "quality.knot"
        ) {
            return Kind::Complaint;
        }
        match id.split('.').next().unwrap_or_default() {
            "quality" | "sign" => Kind::Sign,
            "event" | "course" | "onset" => Kind::Course,
            "dx" => Kind::Disease,
            "hx" | "state" | "med" => Kind::History,
            "region" | "part" => Kind::Region,
            _ => Kind::Other,
        }
    }

    fn sort(&self, matches: &[Match], words: &[Word]) -> (Vec<CueAt>, Vec<Finding>) {
        let mut cues = Vec::new();
        let mut findings = Vec::new();
        for found in matches {
            let Meaning::Concept(index) = found.meaning else {
                continue;
            };
            let concept = ConceptId(index);
            if let Some(cue) = cue(self.names.id(concept)) {
                cues.push(CueAt { cue, from: found.from, to: found.to });
            } else if self.group(concept) != Group::Talk
                && !(self.single.get(index as usize) == Some(&true) && speaks_of_both(words, found))
            {
                findings.push(Finding {
                    concept,
                    from: found.from,
                    to: found.to,
                    status: Status::Present,
                    side: None,
                    weight: 1.0,
                    days_ago: None,
                });
            }
        }
        for (at, word) in words.iter().enumerate() {
            if crate::text::words::is_negation(&word.word)
                && !cues.iter().any(|cue| cue.from <= at && at < cue.to)
            {
                cues.push(CueAt { cue: Cue::No, from: at, to: at + 1 });
            }
        }
        (cues, findings)
    }

    /// "I had a bunion done in 2009" does not date the pain.
    fn set_aside(&self, numbers: &mut Numbers, findings: &[Finding], layout: &Layout) {
        for span in numbers.spans.iter_mut().filter(|span| span.kind == SpanKind::Ago) {
            let beside =
                || findings.iter().filter(|found| layout.clause(found.from) == layout.clause(span.at));
            let history = beside().any(|found| self.kind(found.concept) == Kind::History);
            let complaint = beside().any(|found| self.kind(found.concept) == Kind::Complaint);
            span.aside = history && !complaint;
        }
    }

    /// "My son plays the drums. My calf aches": the son is not the patient.
    fn leave_relatives(&self, findings: &mut [Finding], words: &[Word]) {
        let Some(child) = self.names.get("state.child_u16") else { return };
        for finding in findings.iter_mut().filter(|finding| finding.concept == child) {
            if words
                .iter()
                .take(finding.to)
                .skip(finding.from)
                .any(|word| is_relative(&word.word) || is_child(&word.word))
            {
                finding.status = Status::OtherPerson;
            }
        }
    }

    /// Dates history by a span in its clause and moves what is too old to the past.
    fn date(&self, findings: &mut [Finding], numbers: &Numbers, words: &[Word], layout: &Layout) {
        for finding in findings {
            let id = self.names.id(finding.concept);
            let datable = id.starts_with("event.")
                || id.starts_with("state.")
                || id.starts_with("hx.")
                || id.starts_with("med.")
                || id.starts_with("dx.");
            if !datable {
                continue;
            }
            let recent = self.recent.get(finding.concept.0 as usize).copied().flatten();
            let near = numbers.spans.iter().filter(|span| {
                span.kind != SpanKind::Length && layout.clause(span.at) == layout.clause(finding.from)
            });
            let span = near.min_by_key(|span| {
                let distance = span.at.abs_diff(finding.from).min(span.at.abs_diff(finding.to));
                (span.kind != SpanKind::Ago, distance)
            });
            let Some(span) = span else {
                if recent.is_some() && super::closed::years_back(words, layout, finding) {
                    finding.status = Status::Past;
                }
                continue;
            };
            let close = span.kind == SpanKind::Ago || span.at.abs_diff(finding.to) <= 3;
            if close {
                finding.days_ago = Some(span.days);
                if let Some(limit) = recent
                    && span.days > f64::from(limit)
                    && finding.status == Status::Present
                {
                    finding.status = Status::Past;
                }
            }
        }
    }
}

fn words_of(word: &str, stemmer: &Stemmer) -> (String, String) {
    words(word, stemmer)
        .into_iter()
        .next()
        .map_or_else(|| (word.to_owned(), word.to_owned()), |found| (found.word, found.stem))
}

/// "Legs have swollen up": a plural, and no word that tells the two apart.
fn speaks_of_both(words: &[Word], found: &Match) -> bool {
    const APART: &[&str] = &[
        "one",
        "left",
        "right",
        "other",
        "than",
        "match",
        "different",
        "apart",
        "odd",
        "same",
        "twins",
        "pair",
        "lopsided",
        "mismatched",
        "uneven",
        "equal",
        "difference",
        "matching",
        "asymmetrical",
        "alike",
        "sizes",
    ];
    let span = |from: usize| words.iter().take(found.to).skip(from);
    span(found.from).any(|word| word.paired)
        && !span(found.from.saturating_sub(4)).any(|word| APART.contains(&word.word.as_str()))
}

fn cue(id: &str) -> Option<Cue> {
    Some(match id.strip_prefix("cue.")? {
        "no" => Cue::No,
        "soft" => Cue::Soft,
        "after" => Cue::After,
        "none_of" => Cue::NoneOf,
        "turn" => Cue::Turn,
        "resolved" => Cue::Resolved,
        "past" => Cue::Past,
        "hedge" => Cue::Hedge,
        "feared" => Cue::Feared,
        "conditional" => Cue::Conditional,
        "other_person" => Cue::OtherPerson,
        _ => Cue::Pseudo,
    })
}
