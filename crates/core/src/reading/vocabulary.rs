//! The words that the lexicon knows: those of its phrases, and the known slips.
//!
//! What is repaired towards them, and how, is in `text::spelling`.

use crate::text::spelling::Spelling;
use crate::text::words::words;
use rust_stemmers::Stemmer;
use surae_knowledge::Lexicon;

/// A repairer towards the words of `lexicon`.
///
/// A slip that the repair reads as a word that means its concept alone is left to the repair, so that
/// it is read within other phrases as well: "ankel" in "twisted ankel".
pub fn spelling(lexicon: &Lexicon, stemmer: &Stemmer) -> Spelling {
    let proper = lexicon.concepts.iter().flat_map(|concept| &concept.say);
    let class_words = lexicon.classes.iter().flat_map(|class| &class.say);
    let vocabulary: Vec<String> =
        proper.chain(class_words).flat_map(|say| said(say, stemmer)).filter(|word| word.len() >= 2).collect();
    let plain = Spelling::new(vocabulary.clone(), []);
    let mut slips = Vec::new();
    for concept in &lexicon.concepts {
        let alone = concept.say.iter().filter(|say| !say.contains(' '));
        let own: Vec<String> = alone.flat_map(|say| said(say, stemmer)).collect();
        let single = concept.misspelt.iter().filter(|slip| !slip.contains(' '));
        let single = single.flat_map(|slip| said(slip, stemmer));
        let is_left = |slip: &String| {
            plain.split(slip).is_none()
                && plain.repair(slip).is_some_and(|word| own.iter().any(|own| own == word))
        };
        slips.extend(single.filter(|slip| !is_left(slip)));
    }
    Spelling::new(vocabulary, slips)
}

/// The words of a phrase, without its signs.
fn said(phrase: &str, stemmer: &Stemmer) -> Vec<String> {
    words(&phrase.replace(['(', ')', '|', '@', '='], " "), stemmer)
        .into_iter()
        .map(|word| word.word)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::stemmer;

    #[test]
    fn a_slip_that_is_repaired_to_its_own_concept_is_not_kept_as_a_word() {
        let lexicon: Lexicon = toml::from_str(
            "concept = [{ id = 'part.ankle', label = 'ankle', say = ['ankle'], misspelt = ['ankel', 'oncle'] }]",
        )
        .unwrap();
        let spelling = spelling(&lexicon, &stemmer());
        assert_eq!(spelling.repair("ankel"), Some("ankle"));
        assert!(spelling.knows("oncle") && !spelling.knows("ankel"));
    }
}
