//! Answers as a person gives them one after the other, and what two answers to one question mean.

use crate::error::shortened;
use crate::{ApiError, Reply};
use std::collections::BTreeMap;

/// One answer to each question.
///
/// # Errors
/// `answered_twice` when two answers to a question differ.
pub fn agreed(given: &[(String, Reply)]) -> Result<BTreeMap<String, Reply>, ApiError> {
    let mut answers = BTreeMap::new();
    for (question, reply) in given {
        let before = answers.insert(question.clone(), *reply);
        if before.is_some_and(|before| before != *reply) {
            return Err(ApiError::answered_twice(question));
        }
    }
    Ok(answers)
}

/// The answers with the one that may be more urgent where two to a question differ: nothing lowers.
pub fn strictest(given: &[(String, Reply)]) -> BTreeMap<String, Reply> {
    let mut answers = BTreeMap::new();
    for (question, reply) in given {
        let known = answers.entry(question.clone()).or_insert(*reply);
        if weight(*reply) > weight(*known) {
            *known = *reply;
        }
    }
    answers
}

impl ApiError {
    pub(crate) fn answered_twice(question: &str) -> Self {
        Self::new(
            "answered_twice",
            format!("“{}” was answered in two ways.", shortened(question)),
            "Give one answer to each question: yes, no or unsure.",
        )
    }
}

fn weight(reply: Reply) -> u8 {
    match reply {
        Reply::No => 0,
        Reply::Unsure => 1,
        Reply::Yes => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(first: Reply, second: Reply) -> [(String, Reply); 2] {
        [("G1".to_owned(), first), ("G1".to_owned(), second)]
    }

    #[test]
    fn of_two_answers_the_more_urgent_holds_in_either_order() {
        for (low, high) in [(Reply::No, Reply::Yes), (Reply::No, Reply::Unsure), (Reply::Unsure, Reply::Yes)]
        {
            assert_eq!(strictest(&both(low, high)), BTreeMap::from([("G1".to_owned(), high)]));
            assert_eq!(strictest(&both(high, low)), BTreeMap::from([("G1".to_owned(), high)]));
        }
    }

    #[test]
    fn two_answers_that_differ_are_refused_with_the_question_and_the_same_twice_is_one() {
        for (first, second) in [(Reply::Yes, Reply::No), (Reply::No, Reply::Yes)] {
            let refused = agreed(&both(first, second)).unwrap_err();
            assert!(refused.code == "answered_twice" && refused.message.contains("G1"), "{refused}");
        }
        assert_eq!(agreed(&both(Reply::No, Reply::No)).unwrap().len(), 1);
    }
}
