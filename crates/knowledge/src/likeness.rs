//! How strongly each word and pair of words speaks for each rule: `likeness.tsv`, learnt from
//! the tables of texts by `make learn` and not written by hand.
//!
//! One line a record, split by tabs: `learnt_from`, then the classes, then the terms.

use crate::Urgency;
use serde::{Deserialize, Serialize};
use std::fmt::Write;

/// What was learnt.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Likeness {
    /// The fingerprint of the texts and of their levels.
    pub learnt_from: String,
    /// What a text can be like.
    pub classes: Vec<LikenessClass>,
    /// What is known of words.
    pub terms: Vec<LikenessTerm>,
}

/// A rule at one of its levels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LikenessClass {
    /// The rule that decides.
    pub rule: String,
    /// The level that it gives.
    pub urgency: Urgency,
    /// How likely it is before a word is read: tenths of a natural logarithm of odds.
    pub bias: i16,
}

/// A word stem, two in a row, a concept as it was meant, or a number on its scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LikenessTerm {
    /// `calf_sore`, `quality.hot+`, `#heat2`.
    pub clue: String,
    /// Inverse document frequency, in hundredths: rare words weigh more.
    pub rarity: u16,
    /// Index of a class and the weight for it, in tenths. What is not named is nought.
    pub weights: Vec<(u8, i8)>,
}

impl Likeness {
    /// Reads what [`Self::to_text`] wrote.
    ///
    /// # Errors
    /// A sentence with the number of the first line that cannot be read.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut likeness = Self::default();
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            likeness.take(line).ok_or_else(|| format!("line {} cannot be read: {line}", at + 1))?;
        }
        Ok(likeness)
    }

    fn take(&mut self, line: &str) -> Option<()> {
        let mut fields = line.split('\t');
        match fields.next()? {
            "learnt_from" => self.learnt_from = fields.next()?.to_owned(),
            "class" => self.classes.push(LikenessClass {
                rule: fields.next()?.to_owned(),
                urgency: level(fields.next()?)?,
                bias: fields.next()?.parse().ok()?,
            }),
            "term" => {
                let (clue, rarity) = (fields.next()?.to_owned(), fields.next()?.parse().ok()?);
                let weight = |pair: &str| {
                    let (class, weight) = pair.split_once(':')?;
                    let class = class.parse().ok()?;
                    (usize::from(class) < self.classes.len()).then_some((class, weight.parse().ok()?))
                };
                let weights = fields.next()?.split(' ').map(weight).collect::<Option<_>>()?;
                self.terms.push(LikenessTerm { clue, rarity, weights });
            }
            _ => return None,
        }
        fields.next().is_none().then_some(())
    }

    /// The file.
    pub fn to_text(&self) -> String {
        let mut text =
            String::from("# Learnt from tests/lookup by `make learn`; not to be edited by hand.\n");
        let mut line = |fields: &[&str]| {
            text.push_str(&fields.join("\t"));
            text.push('\n');
        };
        line(&["learnt_from", &self.learnt_from]);
        for class in &self.classes {
            line(&["class", &class.rule, name(class.urgency), &class.bias.to_string()]);
        }
        for term in &self.terms {
            let mut weights = String::new();
            for (class, weight) in &term.weights {
                let gap = if weights.is_empty() { "" } else { " " };
                // Writing into a text does not fail.
                let _ = write!(weights, "{gap}{class}:{weight}");
            }
            line(&["term", &term.clue, &term.rarity.to_string(), &weights]);
        }
        text
    }
}

const LEVELS: [(&str, Urgency); 4] = [
    ("self_care", Urgency::SelfCare),
    ("see_clinician", Urgency::SeeClinician),
    ("same_day", Urgency::SameDay),
    ("emergency", Urgency::Emergency),
];

fn level(name: &str) -> Option<Urgency> {
    LEVELS.iter().find(|(known, _)| *known == name).map(|(_, level)| *level)
}

fn name(urgency: Urgency) -> &'static str {
    LEVELS.iter().find(|(_, level)| *level == urgency).map_or("self_care", |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# Learnt from tests/lookup by `make learn`; not to be edited by hand.\n\
        learnt_from\tabc\nclass\tT38\tself_care\t37\nclass\tT01\temergency\t-4\n\
        term\tcough_blood\t512\t0:-21 1:44\n";

    #[test]
    fn what_is_written_is_read_again() {
        let likeness = Likeness::parse(FILE).unwrap();
        assert_eq!(likeness.to_text(), FILE);
        assert_eq!(likeness.terms[0].weights, [(0, -21), (1, 44)]);
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        for (line, why) in [
            ("term\tcalf\t100\t7:1", "a class that is not there"),
            ("term\tcalf\t100\t0:900", "a weight out of range"),
            ("class\tT01\tsoon\t1", "a level that is not there"),
            ("class\tT01\temergency\t1\tmore", "a field too many"),
            ("words\tcalf", "a record that is not there"),
        ] {
            let told = Likeness::parse(&format!("{FILE}{line}\n")).unwrap_err();
            assert!(told.starts_with("line 6 "), "{why}: {told}");
        }
    }
}
