//! How each finding was meant: negation with its reach, hedges, fears, conditions, the past,
//! other people.
//!
//! Cues come from the lexicon (`cue.*`). A cue inside a longer phrase does not act: "not
//! healing" is a sign, not the absence of healing.

pub use super::cue::{Cue, CueAt, Kind};

use super::answers::{
    answers_a_question, follows_a_question, is_answer, is_word, stands_apart, strengthens_a_no,
};
use super::closed::over_and_done;
use super::contrasted::told_in_contrast;
use super::finding::{Finding, Status};
use super::layout::{Layout, is_turn_of_time, is_verb};
use super::looked_for::looked_for;
use super::reach::{
    begins_anew, ends_its_sentence, goes_on_to_last, negation_end, reach, until_me, until_now,
};
use super::somebody_else::told_of_others;
use super::told_as_over::told_as_over;
use super::whose::{is_for_another, is_of_a_third, legs_of_others};
use crate::text::words::{Break, Word, is_negation};

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
    let about_the_patient = |cue: &CueAt| {
        for_another && cue.cue == Cue::OtherPerson && !is_of_a_third(words, findings, &kind, cue.from, cue.to)
    };
    let acting: Vec<&CueAt> = cues.iter().filter(|cue| !about_the_patient(cue)).collect();
    for cue in acting {
        match acts(cue, cues, findings, words, &kind) {
            Some(from) if from == cue.to => marks.apply(cue, words, layout, findings),
            Some(from) => marks.negate_forward(cue, from, words, Status::Absent),
            None => {}
        }
    }
    if !for_another {
        for (from, to) in legs_of_others(words, findings, &kind) {
            mark(&mut marks.other_person, from, until_me(words, to, reach(words, to, 14, true)));
        }
        for (from, to) in told_of_others(words, findings, &kind) {
            mark(&mut marks.other_person, from, to);
        }
    }
    for (from, to) in told_in_contrast(words, findings, &kind) {
        mark(&mut marks.other_person, from, to);
    }
    for (from, to) in over_and_done(words) {
        mark(&mut marks.over, from, to);
    }
    let denied: Vec<bool> =
        findings.iter().map(|finding| is_denied_within(finding, findings, words, &kind)).collect();
    for (finding, denied) in findings.iter_mut().zip(denied) {
        let kind = kind(finding);
        finding.status = if denied { Status::Absent } else { marks.status(finding, kind, words, layout) };
    }
}

/// "I didn't knock it" says how it began, and that nothing was knocked.
fn is_denied_within(
    finding: &Finding,
    findings: &[Finding],
    words: &[Word],
    kind: &impl Fn(&Finding) -> Kind,
) -> bool {
    let negates = |at: usize| words.get(at).is_some_and(|word| is_negation(&word.word));
    kind(finding) == Kind::Course
        && findings.iter().any(|longer| {
            kind(longer) == Kind::Course
                && longer.from < finding.from
                && finding.to <= longer.to
                && (longer.from..finding.from).any(negates)
        })
}

/// From which word on a cue acts; nothing when it does not.
///
/// A cue inside a longer phrase that has a meaning of its own does not act: "not healing". It
/// still goes on over an "or": "cannot lift it and does not wake or bother me". A phrase that only
/// denies, "no pain", leaves the cue as it is.
fn acts(
    cue: &CueAt,
    cues: &[CueAt],
    findings: &[Finding],
    words: &[Word],
    kind: &impl Fn(&Finding) -> Kind,
) -> Option<usize> {
    // "I am not" ends in "not able to lift my foot": the "not" belongs to the longer one.
    let negates = |at: usize| words.get(at).is_some_and(|word| is_negation(&word.word));
    let longer = |from: usize, to: usize| {
        from <= cue.from && cue.to <= to && to - from > cue.to - cue.from
            || cue.from < from && from < cue.to && cue.to < to && negates(from)
    };
    if cue.cue == Cue::Pseudo || cues.iter().any(|other| longer(other.from, other.to)) {
        return None;
    }
    let meant = findings.iter().filter(|finding| {
        longer(finding.from, finding.to) && !matches!(kind(finding), Kind::Region | Kind::Denial)
    });
    let Some(longest) = meant.max_by_key(|finding| finding.to) else {
        return Some(cue.to);
    };
    let joins = |at: usize| words.get(at).is_some_and(|word| matches!(word.word.as_str(), "or" | "nor"));
    let listed = kind(longest) != Kind::Sign && (longest.to..negation_end(words, cue)).any(joins);
    (cue.cue == Cue::No && (joins(longest.to) || listed)).then_some(longest.to)
}

/// A denied word and the first word of the cue that denies it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Negated {
    status: Status,
    by: usize,
}

struct Marks {
    negated: Vec<Option<Negated>>,
    fine: Vec<bool>,
    feared: Vec<bool>,
    conditional: Vec<bool>,
    other_person: Vec<bool>,
    hedged: Vec<bool>,
    past: Vec<bool>,
    over: Vec<bool>,
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
            past: vec![false; len],
            over: vec![false; len],
            resolved: Vec::new(),
        }
    }

    fn apply(&mut self, cue: &CueAt, words: &[Word], layout: &Layout, findings: &[Finding]) {
        match cue.cue {
            Cue::No | Cue::After | Cue::NoneOf if looked_for(words, cue.from, cue.to).is_some() => {
                let from = looked_for(words, cue.from, cue.to).unwrap_or(cue.from);
                for mark in self.negated.iter_mut().take(cue.from).skip(from) {
                    *mark = Some(Negated { status: Status::Absent, by: usize::MAX });
                }
            }
            // "The sore calf is redder than the one without."
            Cue::No if ends_its_sentence(words, cue.to) && is_word(words, cue.from, "without") => {}
            Cue::No if answers_a_question(words, cue) => self.negate_list(cue, words, layout),
            // "The mini … no, the combined pill", "it was, no, it is".
            Cue::No if stands_apart(words, cue) => {}
            Cue::No if ends_its_sentence(words, cue.to) || is_answer(words, cue) => {
                self.negate_answered(cue, words, layout);
            }
            Cue::No => self.negate_forward(cue, cue.to, words, Status::Absent),
            Cue::Soft => self.negate_forward(cue, cue.to, words, Status::AbsentSoft),
            // "Chest pain? None." "Breathing? Fine."
            Cue::After if follows_a_question(words, cue) => self.negate_list(cue, words, layout),
            Cue::After => self.negate_backward(cue, words, layout, findings),
            // "No fainting, nothing like that": it only strengthens the "no" before it.
            Cue::NoneOf if strengthens_a_no(words, cue) => {}
            Cue::NoneOf => self.negate_list(cue, words, layout),
            Cue::Resolved => self.resolved.push(*cue),
            Cue::Past => self.mark_past(cue, words, layout),
            Cue::Hedge => mark(&mut self.hedged, cue.to, reach(words, cue.to, 6, false)),
            Cue::Feared => mark(&mut self.feared, cue.to, reach(words, cue.to, 10, true)),
            Cue::Conditional => {
                mark(&mut self.conditional, cue.to, until_now(words, cue.to, reach(words, cue.to, 14, true)));
            }
            Cue::OtherPerson => {
                mark(&mut self.other_person, cue.from, end_of_another(words, cue));
            }
            Cue::Turn | Cue::Pseudo => {}
        }
    }

    /// What the cue denies from the word at `from` on. A phrase that holds the cue itself means
    /// what it says.
    fn negate_forward(&mut self, cue: &CueAt, from: usize, words: &[Word], status: Status) {
        for at in from..negation_end(words, cue) {
            if let Some(mark) = self.negated.get_mut(at) {
                *mark = Some(Negated { status, by: cue.from });
            }
        }
    }

    /// "the swelling is normal", "breathing fine": the findings close before it, in its own part
    /// of the sentence: "pale and cold, the other foot is fine".
    fn negate_backward(&mut self, cue: &CueAt, words: &[Word], layout: &Layout, findings: &[Finding]) {
        // "My calf aches, looks normal": the verb has a subject of its own, left out.
        if words.get(cue.from).is_some_and(|word| word.before == Break::Soft && is_verb(&word.word)) {
            return;
        }
        let clause = layout.clause(cue.from);
        let near = cue.from.saturating_sub(7);
        let start = (near..cue.from).rev().take_while(|&at| layout.clause(at) == clause).last();
        let comma =
            (near..cue.from).rev().find(|&at| words.get(at).is_some_and(|word| word.before == Break::Soft));
        // "I have to stop, then after two minutes it is ok": it came to an end, it is not denied.
        if (near..cue.from).any(|at| is_turn_of_time(words, at)) {
            return;
        }
        let start = start.unwrap_or(cue.from).max(comma.unwrap_or(0));
        let touched = findings.iter().filter(|finding| finding.from >= start && finding.to <= cue.from);
        for finding in touched {
            mark(&mut self.fine, finding.from, finding.to);
        }
    }

    /// "had gout years ago": what stands between the same two commas; "years ago, …" the next.
    fn mark_past(&mut self, cue: &CueAt, words: &[Word], layout: &Layout) {
        let clause = layout.clause(cue.from);
        let own = |at: usize| layout.clause(at) == clause;
        let soft = |at: usize| words.get(at).is_some_and(|word| word.before != Break::None);
        let mut from = cue.from;
        while from > 0 && !soft(from) && own(from - 1) {
            from -= 1;
        }
        let opens = from == cue.from;
        let mut to = cue.to;
        // "I used to run marathons my calf is sore": told without a full stop.
        // "Ended four years ago and the tingling never left": the second part lasts.
        let now =
            |at: usize| at >= cue.to && !opens && (begins_anew(words, at) || goes_on_to_last(words, at));
        while to < words.len() && own(to) && !now(to) && (!soft(to) || opens && to == cue.to) {
            to += 1;
        }
        mark(&mut self.past, from, to);
        if let Some((from, to)) = told_as_over(words, layout, cue) {
            mark(&mut self.past, from, to);
        }
    }

    /// "Swollen? No." and "numb: no": a negation with nothing behind it answers what stands
    /// before it.
    fn negate_answered(&mut self, cue: &CueAt, words: &[Word], layout: &Layout) {
        let starts = words.get(cue.from).is_some_and(|word| word.before == Break::Hard);
        if starts {
            self.negate_list(cue, words, layout);
            return;
        }
        // "The left is tight and the right isn't": the verb denies its own part alone.
        let verb = words.get(cue.to - 1).is_some_and(|word| word.word.ends_with("nt"));
        for at in (0..cue.from).rev().take(8) {
            let joins = |word: &Word| matches!(word.word.as_str(), "and" | "while" | "whilst" | "whereas");
            if verb && words.get(at).is_some_and(joins) {
                break;
            }
            if let Some(mark) = self.negated.get_mut(at) {
                *mark = Some(Negated { status: Status::Absent, by: usize::MAX });
            }
            let opens = words.get(at).is_some_and(|word| word.before != Break::None);
            let separate =
                words.get(at + 1).is_some_and(|word| word.before == Break::Soft) && at + 1 == cue.from;
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
            if (!starts_own || question)
                && let Some(mark) = self.negated.get_mut(at)
            {
                *mark = Some(Negated { status: Status::Absent, by: usize::MAX });
            }
        }
    }

    fn status(&self, finding: &Finding, kind: Kind, words: &[Word], layout: &Layout) -> Status {
        let any = |flags: &[bool]| flags.iter().take(finding.to).skip(finding.from).any(|flag| *flag);
        let asked = words.get(finding.from).is_some_and(|word| word.asked);
        if any(&self.other_person) && kind != Kind::Other {
            return Status::OtherPerson;
        }
        let mut negated = self.negated.iter().take(finding.to).skip(finding.from).flatten();
        let outside = |negated: &&Negated| negated.by < finding.from || finding.to <= negated.by;
        if let Some(negated) = negated.find(outside).filter(|_| !self.outlasts_its_denial(finding, words)) {
            return negated.status;
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
        if any(&self.past) && matches!(kind, Kind::Sign | Kind::Disease) {
            return Status::Past;
        }
        if any(&self.over) && matches!(kind, Kind::Sign | Kind::Disease | Kind::Complaint | Kind::Course) {
            return Status::Past;
        }
        if matches!(kind, Kind::Sign | Kind::Complaint) && self.is_resolved(finding, words, layout) {
            return Status::Resolved;
        }
        if any(&self.hedged) && matches!(kind, Kind::Sign | Kind::Disease | Kind::Region | Kind::Course) {
            return Status::Unsure;
        }
        Status::Present
    }

    /// "No pain just numb", "no other problems, heard a pop": the phrase begins in what is denied and
    /// says its own behind it.
    fn outlasts_its_denial(&self, finding: &Finding, words: &[Word]) -> bool {
        let denied = |at: usize| self.negated.get(at).is_some_and(Option::is_some);
        let end = (finding.from..finding.to).find(|&at| at > finding.from && !denied(at) && denied(at - 1));
        end.and_then(|at| words.get(at)).is_some_and(|word| match word.before {
            Break::None => matches!(word.word.as_str(), "just" | "only" | "simply" | "merely"),
            _ => matches!(
                word.word.as_str(),
                "heard" | "felt" | "fell" | "went" | "twisted" | "rolled" | "woke"
            ),
        })
    }

    fn is_resolved(&self, finding: &Finding, words: &[Word], layout: &Layout) -> bool {
        let word = |at: usize| words.get(at).map_or("", |word| word.word.as_str());
        // "cannot see my ankle bone anymore" says that it is so now.
        let denies = (finding.from..finding.to).any(|at| {
            is_negation(word(at))
                || matches!(word(at), "cant" | "cannot" | "couldnt" | "wont" | "can" | "could")
        });
        self.resolved.iter().any(|cue| {
            if denies && (cue.from..cue.to).any(|at| matches!(word(at), "anymore" | "any")) {
                return false;
            }
            let before = finding.to <= cue.from && cue.from - finding.to <= 4;
            // "The cramp has gone now my foot slaps" tells of two things.
            let after = cue.to <= finding.from
                && finding.from - cue.to <= 1
                && !matches!(word(cue.to), "my" | "i" | "his" | "her" | "im");
            (before || after) && layout.clause(finding.from) == layout.clause(cue.from)
        })
    }
}

/// "My wife gets cramps but I don't": what I say of myself is no longer hers.
fn end_of_another(words: &[Word], cue: &CueAt) -> usize {
    let denies = |at: usize| words.get(at).is_some_and(|word| is_negation(&word.word));
    let me = (cue.from..cue.to).find(|&at| is_word(words, at, "i") && denies(at + 1));
    me.unwrap_or_else(|| until_me(words, cue.to, reach(words, cue.to, 14, true)))
}

fn mark(flags: &mut [bool], from: usize, to: usize) {
    for flag in flags.iter_mut().take(to).skip(from) {
        *flag = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::finding::ConceptId;
    use crate::text::words::{stemmer, words};

    /// The status of the words before "anymore".
    fn status_before_anymore(text: &str) -> Status {
        let words = words(text, &stemmer());
        let layout = Layout::new(&words);
        let to = words.len() - 1;
        let cue = CueAt { cue: Cue::Resolved, from: to, to: to + 1 };
        let concept = ConceptId(0);
        let mut findings = [Finding {
            concept,
            from: 0,
            to,
            status: Status::Present,
            side: None,
            weight: 1.0,
            days_ago: None,
        }];
        judge(&words, &layout, &[cue], &mut findings, |_| Kind::Sign);
        findings[0].status
    }

    #[test]
    fn a_no_to_a_question_denies_the_question_alone() {
        let words = words("cramp? no, kicked there", &stemmer());
        let layout = Layout::new(&words);
        let mut marks = Marks::new(words.len());
        marks.apply(&CueAt { cue: Cue::No, from: 1, to: 2 }, &words, &layout, &[]);
        let absent = Some(Negated { status: Status::Absent, by: usize::MAX });
        assert_eq!(marks.negated, [absent, None, None, None]);
    }

    #[test]
    fn what_is_fine_after_a_while_came_to_an_end_and_is_not_denied() {
        let denied = |text: &str| {
            let words = words(text, &stemmer());
            let layout = Layout::new(&words);
            let mut marks = Marks::new(words.len());
            let end = words.len();
            let findings = [Finding {
                concept: ConceptId(0),
                from: 0,
                to: 1,
                status: Status::Present,
                side: None,
                weight: 1.0,
                days_ago: None,
            }];
            marks.apply(&CueAt { cue: Cue::After, from: end - 2, to: end }, &words, &layout, &findings);
            marks.fine.first().copied().unwrap_or(false)
        };
        for (text, expected) in [
            ("swelling now is ok", true),
            ("stop then after two min is ok", false),
            ("stop two minutes later is ok", false),
            ("ache two days later is ok", true),
        ] {
            assert_eq!(denied(text), expected, "{text}");
        }
    }

    /// The status of the last word, where a finding of `kind` holds the first two.
    fn last_behind(text: &str, kind: Kind) -> Status {
        let words = words(text, &stemmer());
        let layout = Layout::new(&words);
        let found = |concept: u32, from: usize, to: usize| Finding {
            concept: ConceptId(concept),
            from,
            to,
            status: Status::Present,
            side: None,
            weight: 1.0,
            days_ago: None,
        };
        let mut findings = [found(0, 0, 2), found(1, words.len() - 1, words.len())];
        let cue = CueAt { cue: Cue::No, from: 0, to: 1 };
        let of = |finding: &Finding| if finding.concept == ConceptId(0) { kind } else { Kind::Sign };
        judge(&words, &layout, &[cue], &mut findings, of);
        assert_eq!(findings[0].status, Status::Present, "{text}");
        findings[1].status
    }

    #[test]
    fn a_negation_that_a_phrase_holds_goes_on_behind_it() {
        assert_eq!(last_behind("no pain or bruising", Kind::Denial), Status::Absent);
        assert_eq!(last_behind("no pain, bruising", Kind::Denial), Status::Absent);
        assert_eq!(last_behind("no pain, my calf is swollen", Kind::Denial), Status::Present);
        assert_eq!(last_behind("never gone or swollen", Kind::Course), Status::Absent);
        assert_eq!(last_behind("no injury, redness or swelling", Kind::Course), Status::Absent);
        assert_eq!(last_behind("no injury, swelling", Kind::Course), Status::Present);
        assert_eq!(last_behind("not healing, swollen", Kind::Sign), Status::Present);
    }

    #[test]
    fn a_verb_behind_a_comma_denies_nothing_before_it() {
        for (text, status) in
            [("calf painful, looks normal", Status::Present), ("calf looks normal", Status::Absent)]
        {
            let words = words(text, &stemmer());
            let layout = Layout::new(&words);
            let from = words.len() - 2;
            let cue = CueAt { cue: Cue::After, from, to: from + 2 };
            let mut findings = [Finding {
                concept: ConceptId(0),
                from: from - 1,
                to: from,
                status: Status::Present,
                side: None,
                weight: 1.0,
                days_ago: None,
            }];
            judge(&words, &layout, &[cue], &mut findings, |_| Kind::Sign);
            assert_eq!(findings[0].status, status, "{text}");
        }
    }

    #[test]
    fn a_no_with_a_comma_behind_it_denies_nothing_that_follows() {
        for (text, absent) in [
            ("the mini. no, the combined", 0),
            ("swelling no, redness", 1),
            ("it, no, swelling", 0),
            ("and no i cant", 0),
        ] {
            let words = words(text, &stemmer());
            let layout = Layout::new(&words);
            let from = words.iter().position(|word| word.word == "no").unwrap();
            let mut marks = Marks::new(words.len());
            marks.apply(&CueAt { cue: Cue::No, from, to: from + 1 }, &words, &layout, &[]);
            assert_eq!(marks.negated.iter().flatten().count(), absent, "{text}");
        }
    }

    #[test]
    fn a_not_belongs_to_the_longer_phrase_that_begins_with_it() {
        let words = words("i am not able to lift", &stemmer());
        let layout = Layout::new(&words);
        let cue = CueAt { cue: Cue::No, from: 0, to: 3 };
        let mut findings = [Finding {
            concept: ConceptId(0),
            from: 2,
            to: 6,
            status: Status::Present,
            side: None,
            weight: 1.0,
            days_ago: None,
        }];
        judge(&words, &layout, &[cue], &mut findings, |_| Kind::Sign);
        assert_eq!(findings[0].status, Status::Present);
    }

    #[test]
    fn without_at_the_end_denies_nothing_before_it() {
        let words = words("redder than the calf without", &stemmer());
        let layout = Layout::new(&words);
        let mut marks = Marks::new(words.len());
        marks.apply(&CueAt { cue: Cue::No, from: 4, to: 5 }, &words, &layout, &[]);
        assert!(marks.negated.iter().all(Option::is_none));
    }

    #[test]
    fn what_a_person_can_no_longer_do_is_not_over() {
        assert_eq!(status_before_anymore("swollen anymore"), Status::Resolved);
        assert_eq!(status_before_anymore("cant feel my toes anymore"), Status::Present);
    }
}
