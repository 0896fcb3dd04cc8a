//! Two readings of one request as one: what either of them says holds, and nothing lowers.

use super::triage::{Cause, Triage};

impl Triage {
    /// What two readings of the same request say together: every rule of both, the highest level of each.
    pub fn or(mut self, other: Self) -> Self {
        for one in other.fired {
            match self.fired.iter_mut().find(|known| known.rule == one.rule) {
                Some(known) if known.urgency >= one.urgency => (),
                Some(known) => *known = one,
                None => self.fired.push(one),
            }
        }
        let something = self.fired.iter().any(|fired| fired.cause != Cause::NothingElse);
        self.fired.retain(|fired| !something || fired.cause != Cause::NothingElse);
        self.fired.sort_by(|a, b| b.urgency.cmp(&a.urgency).then_with(|| a.rule.cmp(&b.rule)));
        for one in other.open {
            match self.open.iter_mut().find(|known| known.question == one.question) {
                Some(known) => {
                    known.could_be = known.could_be.max(one.could_be);
                    known.pointed |= one.pointed;
                }
                None => self.open.push(one),
            }
        }
        self.open.sort_by(|a, b| b.pointed.cmp(&a.pointed).then_with(|| b.could_be.cmp(&a.could_be)));
        self.urgency = self.urgency.max(other.urgency);
        self
    }
}
