//! How each finding was meant: negation with its reach, hedges, fears, conditions, the past,
//! other people.
//!
//! Cues come from the lexicon (`cue.*`). A cue inside a longer phrase does not act: "not
//! healing" is a sign, not the absence of healing.

use super::finding::{Finding, Status};
use super::layout::{Layout, is_contrast, is_joiner, is_verb, opens_with_subject_and_verb};
use crate::text::words::{Break, Word};

/// What a cue does to the findings around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cue {
    /// Negates what follows: "no", "without".
    No,
    /// Negates what follows, softly: "not really", "not that I can see".
    Soft,
    /// Negates what stands before it: "is fine", "ruled out".
    After,
    /// Negates the whole list before it: "none of that".
    NoneOf,
    /// Turns negation round: "apart from".
    Turn,
    /// It is over: "has gone down".
    Resolved,
    /// It was long ago: "years ago".
    Past,
    /// Perhaps.
    Hedge,
    /// Feared or asked.
    Feared,
    /// "if it swells", "told to watch for".
    Conditional,
    /// Looks like a cue and is not: "no doubt".
    Pseudo,
    /// Somebody else: "my dad had".
    OtherPerson,
}

/// A cue with its words.
#[derive(Debug, Clone, Copy)]
pub struct CueAt {
    /// What it does.
    pub cue: Cue,
    /// First word.
    pub from: usize,
    /// Word behind the last.
    pub to: usize,
}

/// What a finding is, as far as negation cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A sign, quality, event: all cues act.
    Sign,
    /// The complaint itself (pain, ache, cramp): only direct negation acts.
    Complaint,
    /// A disease name: fears act too.
    Disease,
    /// Courses, onsets and events, which have dates of their own: the past does not act.
    Course,
    /// History, state, medicine: fears do not act, the past stays true.
    History,
    /// A region or part.
    Region,
    /// Times, aggravators and the like.
    Other,
}

/// Sets the status of all findings from the cues.
pub fn judge(
    words: &[Word],
    layout: &Layout,
    cues: &[CueAt],
    findings: &mut [Finding],
    kind: impl Fn(&Finding) -> Kind,
) {
    let mut marks = Marks::new(words.len());
    let for_another = is_for_another(words, findings, &kind);
    let active: Vec<CueAt> = cues
        .iter()
        .copied()
        .filter(|cue| acts(cue, cues, findings, &kind))
        .collect();
    for cue in active
        .iter()
        .filter(|cue| !(for_another && cue.cue == Cue::OtherPerson))
    {
        marks.apply(cue, words, layout, findings);
    }
    for finding in findings.iter_mut() {
        let kind = kind(finding);
        finding.status = marks.status(finding, kind, words, layout);
    }
}

/// Whether the text is written for somebody else: "my dad's calf", "she limps, her foot …".
/// Then what he or she has is what counts.
fn is_for_another(words: &[Word], findings: &[Finding], kind: &impl Fn(&Finding) -> Kind) -> bool {
    let owner = |finding: &Finding| {
        let before = words
            .iter()
            .take(finding.from)
            .rev()
            .take(4)
            .take_while(|word| word.before != Break::Hard);
        before.map(|word| word.word.as_str()).find(|word| {
            matches!(*word, "my" | "his" | "her" | "their" | "i" | "he" | "she")
                || is_relative(word)
        })
    };
    let owners: Vec<&str> = findings
        .iter()
        .filter(|finding| kind(finding) == Kind::Region)
        .filter_map(owner)
        .collect();
    let own = owners.iter().any(|owner| matches!(*owner, "my" | "i"));
    let another = owners.iter().any(|owner| !matches!(*owner, "my" | "i"));
    let me = words
        .iter()
        .any(|word| matches!(word.word.as_str(), "im" | "ive" | "me" | "i"));
    let they = words.iter().any(|word| {
        matches!(
            word.word.as_str(),
            "he" | "she" | "his" | "her" | "hes" | "shes" | "him"
        )
    });
    another && !own || they && !own && !me
}

fn is_relative(word: &str) -> bool {
    let word = word.strip_suffix('s').unwrap_or(word);
    matches!(
        word,
        "mum"
            | "mom"
            | "mam"
            | "mother"
            | "dad"
            | "father"
            | "husband"
            | "wife"
            | "partner"
            | "son"
            | "daughter"
            | "nan"
            | "gran"
            | "granny"
            | "grandad"
            | "grandma"
            | "grandmother"
            | "grandfather"
            | "sister"
            | "brother"
            | "aunt"
            | "uncle"
            | "friend"
            | "neighbour"
            | "boy"
            | "girl"
            | "boyfriend"
            | "girlfriend"
            | "flatmate"
            | "colleague"
    )
}

/// A cue acts unless it lies inside a longer phrase that has a meaning of its own.
fn acts(
    cue: &CueAt,
    cues: &[CueAt],
    findings: &[Finding],
    kind: &impl Fn(&Finding) -> Kind,
) -> bool {
    if cue.cue == Cue::Pseudo {
        return false;
    }
    let longer =
        |from: usize, to: usize| from <= cue.from && cue.to <= to && to - from > cue.to - cue.from;
    let in_finding = findings
        .iter()
        .any(|finding| longer(finding.from, finding.to) && kind(finding) != Kind::Region);
    let in_cue = cues.iter().any(|other| longer(other.from, other.to));
    !in_finding && !in_cue
}

struct Marks {
    negated: Vec<Option<Status>>,
    fine: Vec<bool>,
    feared: Vec<bool>,
    conditional: Vec<bool>,
    other_person: Vec<bool>,
    hedged: Vec<bool>,
    past_clauses: Vec<usize>,
    resolved: Vec<CueAt>,
}

impl Marks {
    fn new(len: usize) -> Self {
        Self {
            negated: vec![None; len],
            fine: vec![false; len],
            feared: vec![false; len],
            conditional: vec![false; len],
            other_person: vec![false; len],
            hedged: vec![false; len],
            past_clauses: Vec::new(),
            resolved: Vec::new(),
        }
    }

    fn apply(&mut self, cue: &CueAt, words: &[Word], layout: &Layout, findings: &[Finding]) {
        match cue.cue {
            Cue::No if ends_its_sentence(words, cue.to) => self.negate_answered(cue, words, layout),
            Cue::No => self.negate_forward(cue, words, Status::Absent),
            Cue::Soft => self.negate_forward(cue, words, Status::AbsentSoft),
            Cue::After => self.negate_backward(cue, layout, findings),
            Cue::NoneOf => self.negate_list(cue, words, layout),
            Cue::Resolved => self.resolved.push(*cue),
            Cue::Past => self.past_clauses.push(layout.clause(cue.from)),
            Cue::Hedge => mark(&mut self.hedged, cue.to, reach(words, cue.to, 6, false)),
            Cue::Feared => mark(&mut self.feared, cue.to, reach(words, cue.to, 10, true)),
            Cue::Conditional => mark(
                &mut self.conditional,
                cue.to,
                reach(words, cue.to, 14, true),
            ),
            Cue::OtherPerson => mark(
                &mut self.other_person,
                cue.from,
                reach(words, cue.to, 14, true),
            ),
            Cue::Turn | Cue::Pseudo => {}
        }
    }

    fn negate_forward(&mut self, cue: &CueAt, words: &[Word], status: Status) {
        for at in cue.to..negation_end(words, cue) {
            if let Some(mark) = self.negated.get_mut(at) {
                *mark = Some(status);
            }
        }
    }

    /// "the swelling is normal", "breathing fine": the findings close before it.
    fn negate_backward(&mut self, cue: &CueAt, layout: &Layout, findings: &[Finding]) {
        let sentence = layout.sentence(cue.from);
        let start = (0..cue.from)
            .rev()
            .take_while(|&at| {
                layout.sentence(at) == sentence && layout.clause(at) == layout.clause(cue.from)
            })
            .last()
            .unwrap_or(cue.from);
        let near = cue.from.saturating_sub(7).max(start);
        let touched = findings
            .iter()
            .filter(|finding| finding.from >= near && finding.to <= cue.from);
        for finding in touched {
            mark(&mut self.fine, finding.from, finding.to);
        }
    }

    /// "Swollen? No." and "numb: no": a negation with nothing behind it answers what stands
    /// before it.
    fn negate_answered(&mut self, cue: &CueAt, words: &[Word], layout: &Layout) {
        let starts = words
            .get(cue.from)
            .is_some_and(|word| word.before == Break::Hard);
        if starts {
            self.negate_list(cue, words, layout);
            return;
        }
        for at in (0..cue.from).rev().take(8) {
            if let Some(mark) = self.negated.get_mut(at) {
                *mark = Some(Status::Absent);
            }
            let opens = words.get(at).is_some_and(|word| word.before != Break::None);
            let separate = words
                .get(at + 1)
                .is_some_and(|word| word.before == Break::Soft)
                && at + 1 == cue.from;
            if opens && !separate {
                break;
            }
        }
    }

    /// "swelling, redness, heat? none of that": back over the sentence before.
    fn negate_list(&mut self, cue: &CueAt, words: &[Word], layout: &Layout) {
        let own = layout.sentence(cue.from);
        let starts_own = cue.from == 0 || layout.sentence(cue.from - 1) != own;
        let target = if starts_own { own.wrapping_sub(1) } else { own };
        for at in (0..cue.from).rev() {
            let sentence = layout.sentence(at);
            if sentence != target {
                if sentence < target || target == usize::MAX {
                    break;
                }
                continue;
            }
            let question = words.get(at).is_some_and(|word| word.asked);
            if !starts_own || question {
                if let Some(mark) = self.negated.get_mut(at) {
                    *mark = Some(Status::Absent);
                }
            }
        }
    }

    fn status(&self, finding: &Finding, kind: Kind, words: &[Word], layout: &Layout) -> Status {
        let any = |flags: &[bool]| {
            flags
                .iter()
                .take(finding.to)
                .skip(finding.from)
                .any(|flag| *flag)
        };
        let asked = words.get(finding.from).is_some_and(|word| word.asked);
        if kind != Kind::Region && any(&self.other_person) && kind != Kind::Other {
            return Status::OtherPerson;
        }
        let negated = self
            .negated
            .iter()
            .take(finding.to)
            .skip(finding.from)
            .flatten()
            .next();
        if let Some(status) = negated {
            return *status;
        }
        // "Breast cancer, all clear": the history stays.
        if kind != Kind::History && any(&self.fine) {
            return Status::Absent;
        }
        if any(&self.conditional) && matches!(kind, Kind::Sign | Kind::Disease | Kind::Course) {
            return Status::Conditional;
        }
        if kind == Kind::Disease && (any(&self.feared) || asked) {
            return Status::Feared;
        }
        let clause = layout.clause(finding.from);
        let past = self.past_clauses.contains(&clause);
        if past && matches!(kind, Kind::Sign | Kind::Disease) {
            return Status::Past;
        }
        if matches!(kind, Kind::Sign | Kind::Complaint) && self.is_resolved(finding, layout) {
            return Status::Resolved;
        }
        if any(&self.hedged)
            && matches!(
                kind,
                Kind::Sign | Kind::Disease | Kind::Region | Kind::Course
            )
        {
            return Status::Unsure;
        }
        Status::Present
    }

    fn is_resolved(&self, finding: &Finding, layout: &Layout) -> bool {
        self.resolved.iter().any(|cue| {
            let before = finding.to <= cue.from && cue.from - finding.to <= 4;
            let after = cue.to <= finding.from && finding.from - cue.to <= 1;
            (before || after) && layout.clause(finding.from) == layout.clause(cue.from)
        })
    }
}

fn mark(flags: &mut [bool], from: usize, to: usize) {
    for flag in flags.iter_mut().take(to).skip(from) {
        *flag = true;
    }
}

/// Up to `most` words from `from`, at most to the end of the sentence or clause.
fn reach(words: &[Word], from: usize, most: usize, over_commas: bool) -> usize {
    let stop = words
        .iter()
        .enumerate()
        .skip(from)
        .take(most)
        .find(|(at, word)| {
            word.before == Break::Hard
                || (is_contrast(&word.word) && *at > from)
                || (!over_commas && word.before == Break::Soft)
        });
    stop.map_or(words.len().min(from + most), |(at, _)| at)
}

fn ends_its_sentence(words: &[Word], at: usize) -> bool {
    words.get(at).is_none_or(|word| word.before == Break::Hard)
}

/// Where the reach of a negation ends.
fn negation_end(words: &[Word], cue: &CueAt) -> usize {
    let adjectives = words
        .get(cue.to - 1)
        .is_some_and(|word| word.word != "no" && word.word != "without");
    let mut at = cue.to;
    while let Some(word) = words.get(at) {
        if word.before == Break::Hard || ends_reach(&word.word) {
            break;
        }
        let boundary = word.before == Break::Soft || is_joiner(&word.word);
        if boundary && at > cue.to && !list_goes_on(words, at, adjectives) {
            break;
        }
        let new_subject = at > cue.to
            && matches!(word.word.as_str(), "its" | "it" | "im" | "ive" | "i" | "my")
            && words.get(at + 1).is_some_and(|next| is_verb(&next.word))
            && !words
                .get(at - 1)
                .is_some_and(|previous| joins_subject(&previous.word));
        if new_subject {
            break;
        }
        at += 1;
    }
    at
}

/// "when it", "think it": the subject still belongs to the negated part.
fn joins_subject(word: &str) -> bool {
    matches!(
        word,
        "think"
            | "say"
            | "sure"
            | "when"
            | "if"
            | "that"
            | "where"
            | "know"
            | "believe"
            | "feel"
            | "noticed"
    )
}

fn ends_reach(word: &str) -> bool {
    is_contrast(word)
        || matches!(
            word,
            "just"
                | "only"
                | "still"
                | "then"
                | "because"
                | "since"
                | "which"
                | "so"
                | "when"
                | "while"
                | "after"
                | "until"
                | "during"
                | "whenever"
                | "with"
                | "also"
                | "plus"
                | "if"
                | "unless"
                | "till"
                | "despite"
                | "simply"
                | "purely"
                | "merely"
        )
}

/// Whether a list of absent things goes on behind a comma or a joiner.
fn list_goes_on(words: &[Word], at: usize, adjectives: bool) -> bool {
    if opens_with_subject_and_verb(words, at) {
        return false;
    }
    let joiner = words
        .get(at)
        .filter(|word| is_joiner(&word.word))
        .map(|word| word.word.as_str());
    let start = if joiner.is_some() { at + 1 } else { at };
    let rest = words.get(start..).unwrap_or_default();
    let segment: Vec<&Word> = rest
        .iter()
        .enumerate()
        .take_while(|(index, word)| {
            *index == 0 || (word.before == Break::None && !is_joiner(&word.word) && *index < 9)
        })
        .map(|(_, word)| word)
        .collect();
    let Some(first) = segment.first() else {
        return false;
    };
    if first.before == Break::Hard {
        return false;
    }
    if matches!(joiner, Some("or" | "nor")) {
        return true;
    }
    if starts_new_thought(&first.word) || segment.iter().any(|word| is_verb(&word.word)) {
        return false;
    }
    let or_follows = rest
        .iter()
        .take(14)
        .take_while(|word| word.before != Break::Hard)
        .any(|word| matches!(word.word.as_str(), "or" | "nor" | "anything"));
    if or_follows {
        return true;
    }
    is_adjective(&first.word) == adjectives && segment.len() <= 6 && !is_complaint_word(&first.word)
}

fn starts_new_thought(word: &str) -> bool {
    is_verb(word)
        || matches!(
            word,
            "worse"
                | "better"
                | "hurting"
                | "sore"
                | "tender"
                | "painful"
                | "aching"
                | "stiff"
                | "tight"
                | "even"
                | "maybe"
                | "probably"
                | "mostly"
                | "mainly"
                | "usually"
                | "sometimes"
                | "always"
                | "for"
                | "on"
                | "in"
                | "at"
                | "from"
                | "more"
                | "feeling"
                | "having"
                | "been"
                | "very"
                | "really"
                | "yes"
                | "please"
                | "what"
                | "how"
                | "why"
                | "should"
                | "a"
                | "some"
                | "slight"
                | "slightly"
        )
}

fn is_complaint_word(word: &str) -> bool {
    matches!(
        word,
        "pain"
            | "pains"
            | "ache"
            | "aching"
            | "soreness"
            | "sore"
            | "cramp"
            | "cramps"
            | "tightness"
            | "stiffness"
            | "discomfort"
    )
}

fn is_adjective(word: &str) -> bool {
    matches!(
        word,
        "swollen"
            | "red"
            | "hot"
            | "warm"
            | "numb"
            | "weak"
            | "tender"
            | "sore"
            | "stiff"
            | "tight"
            | "cold"
            | "pale"
            | "blue"
            | "white"
            | "dark"
            | "discoloured"
            | "discolored"
            | "bruised"
            | "puffy"
            | "hard"
            | "feverish"
            | "breathless"
            | "dizzy"
            | "pregnant"
            | "diabetic"
            | "itchy"
            | "shiny"
            | "inflamed"
            | "bigger"
            | "tingly"
            | "clammy"
            | "purple"
            | "black"
            | "lumpy"
            | "visibly"
            | "short"
            | "unwell"
            | "ill"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::{stemmer, words};

    /// The words that the first "no", "not" or "without" of the text reaches.
    fn reached(text: &str) -> String {
        let words = words(text, &stemmer());
        let from = words
            .iter()
            .position(|w| matches!(w.word.as_str(), "no" | "not" | "without"))
            .unwrap();
        let cue = CueAt {
            cue: Cue::No,
            from,
            to: from + 1,
        };
        let end = negation_end(&words, &cue);
        words[from + 1..end]
            .iter()
            .map(|w| w.word.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_negation_reaches_over_its_list_and_no_further() {
        let cases = [
            (
                "no swelling or redness, but it is warm",
                "swelling or redness",
            ),
            (
                "no swelling, redness or heat anywhere",
                "swelling redness or heat anywhere",
            ),
            (
                "no swelling, redness, bruising",
                "swelling redness bruising",
            ),
            ("no swelling, sore to touch", "swelling"),
            ("no swelling and my calf is hot", "swelling"),
            ("not swollen, red or hot", "swollen red or hot"),
            ("not swollen just sore", "swollen"),
            ("not swollen it is sore", "swollen"),
            ("without any swelling when it hurts", "any swelling"),
            ("no fever. swollen calf", "fever"),
            ("no swelling and redness", "swelling and redness"),
            ("no injury, pain in my calf", "injury"),
        ];
        for (text, expected) in cases {
            assert_eq!(reached(text), expected, "{text}");
        }
    }
}
