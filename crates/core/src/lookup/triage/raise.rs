//! Raises a triage to the rule that a text as a whole is like.

use super::{Cause, Fired, Gate, Open, Reply, Rules, Triage};
use crate::likeness::Alike;
use std::collections::BTreeMap;

impl Rules {
    /// Raises `triage` to the rule that the text is like, and asks for what was not found.
    ///
    /// A likeness is a suspicion: it falls when everything about it was asked and answered, since then
    /// the answers decide. What the rules found never falls.
    pub fn raise(&self, triage: &mut Triage, alike: Alike, answers: &BTreeMap<String, Reply>) {
        let gates = || self.gates.iter().filter(|gate| gate.opens.contains(&alike.rule));
        if alike.urgency <= triage.urgency
            || gates().count() > 0 && gates().all(|gate| self.settled(gate, answers))
        {
            return;
        }
        triage.fired.retain(|fired| fired.cause != Cause::NothingElse && fired.rule != alike.rule);
        for gate in gates().filter(|gate| !answers.contains_key(&gate.id)) {
            triage.open.retain(|open| open.question != gate.id);
            let question = gate.id.clone();
            triage.open.insert(0, Open { question, could_be: alike.urgency, pointed: true });
        }
        triage.urgency = alike.urgency;
        triage
            .fired
            .insert(0, Fired { rule: alike.rule, urgency: alike.urgency, cause: Cause::Alike(alike.words) });
    }

    /// Whether a gate was denied, or opened and each of its details answered.
    fn settled(&self, gate: &Gate, answers: &BTreeMap<String, Reply>) -> bool {
        let mut details = self.details.iter().filter(|detail| detail.gate.as_ref() == Some(&gate.id));
        match answers.get(&gate.id) {
            Some(Reply::No) => true,
            Some(_) => details.all(|detail| answers.contains_key(&detail.id)),
            None => false,
        }
    }
}
