//! Cues and the kinds of findings they act on.
//!
//! Only the names of things; what each cue does to the findings around it is in `status`.

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
    /// Says itself that something is not there: "no pain", "legs fine".
    Denial,
    /// Times, aggravators and the like.
    Other,
}
