//! Cuts a text into words and keeps where each stands in the original.
//!
//! Lower case, accents folded, apostrophes dropped, digits split from letters, number words
//! read, stems taken. Sentence marks become breaks between words. No meaning is given here.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What stands before a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Break {
    /// Only white space.
    #[default]
    None,
    /// A comma, colon, dash or bracket.
    Soft,
    /// The end of a sentence, a new line, a bullet, an emoji.
    Hard,
}

/// A word of the text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Word {
    /// Lower case, folded.
    pub word: String,
    /// Its stem, the key for matching.
    pub stem: String,
    /// Where it starts in the original, in bytes.
    pub start: usize,
    /// Where it ends in the original, in bytes.
    pub end: usize,
    /// Its value when it is a number or a number word.
    pub number: Option<f64>,
    /// What stands before it.
    pub before: Break,
    /// True when a question mark ends its sentence.
    pub asked: bool,
    /// True for the plural of a paired part of the body: "calves", "feet".
    pub paired: bool,
}

/// Number words and their values.
const NUMBERS: &[(&str, f64)] = &[
    ("zero", 0.0),
    ("one", 1.0),
    ("two", 2.0),
    ("three", 3.0),
    ("four", 4.0),
    ("five", 5.0),
    ("six", 6.0),
    ("seven", 7.0),
    ("eight", 8.0),
    ("nine", 9.0),
    ("ten", 10.0),
    ("eleven", 11.0),
    ("twelve", 12.0),
    ("thirteen", 13.0),
    ("fourteen", 14.0),
    ("fifteen", 15.0),
    ("sixteen", 16.0),
    ("seventeen", 17.0),
    ("eighteen", 18.0),
    ("nineteen", 19.0),
    ("twenty", 20.0),
    ("thirty", 30.0),
    ("forty", 40.0),
    ("fifty", 50.0),
    ("sixty", 60.0),
    ("seventy", 70.0),
    ("eighty", 80.0),
    ("ninety", 90.0),
    ("hundred", 100.0),
    ("dozen", 12.0),
];

/// Words in which "'s" is a verb or belongs to the word.
const CONTRACTED: &[&str] =
    &["its", "hes", "shes", "thats", "theres", "whats", "heres", "whos", "lets", "wheres", "hows"];

/// Plurals that speak of both sides.
const PAIRED: &[&str] = &[
    "calves",
    "calfs",
    "feet",
    "legs",
    "ankles",
    "heels",
    "shins",
    "knees",
    "thighs",
    "soles",
    "arches",
    "hamstrings",
    "buttocks",
    "achilleses",
    "insteps",
    "tendons",
    "cankles",
];

/// Plurals and spellings that a stemmer does not fold.
const SAME: &[(&str, &str)] = &[
    ("feet", "foot"),
    ("calves", "calf"),
    ("cannot", "cant"),
    ("mum", "mum"),
    ("tiptoes", "tiptoe"),
    ("men", "man"),
    ("women", "woman"),
    ("veins", "vein"),
    ("vains", "vein"),
    ("vanes", "vein"),
    ("swole", "swollen"),
    ("kerbs", "kerb"),
    ("pj", "pj"),
];

/// Cuts `text` into words.
pub fn words(text: &str, stemmer: &Stemmer) -> Vec<Word> {
    let mut cutter = Cutter { stemmer, found: Vec::new(), pending: Break::Hard };
    let mut chars = text.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        if char.is_ascii_digit() {
            let mut value = String::from(char);
            let mut end = at + 1;
            while let Some(&(next_at, next)) = chars.peek() {
                let rest = text.get(next_at + next.len_utf8()..).unwrap_or_default();
                let digit_follows = rest.starts_with(|c: char| c.is_ascii_digit());
                if next.is_ascii_digit() {
                    value.push(next);
                } else if next == '.' && digit_follows {
                    value.push('.');
                } else if !(next == ',' && three_digits(rest)) {
                    break;
                }
                end = next_at + next.len_utf8();
                chars.next();
            }
            cutter.number(&value, at, end);
        } else if char.is_alphabetic() {
            let mut end = at + char.len_utf8();
            let mut word = String::new();
            fold_into(&mut word, char);
            while let Some(&(next_at, next)) = chars.peek() {
                let rest = text.get(next_at + next.len_utf8()..).unwrap_or_default();
                if next.is_alphabetic() || is_combining_mark(next) {
                    fold_into(&mut word, next);
                } else if !(is_apostrophe(next) && rest.starts_with(char::is_alphabetic)) {
                    break;
                }
                end = next_at + next.len_utf8();
                chars.next();
            }
            if text.get(at..end).is_some_and(is_possessive) && !CONTRACTED.contains(&word.as_str()) {
                word.pop();
            }
            let rest = text.get(end..).unwrap_or_default();
            if word == "w" && rest.starts_with("/o") {
                chars.next();
                chars.next();
                cutter.word("without", at, end + 2);
            } else if word == "w" && rest.starts_with('/') {
                chars.next();
                cutter.word("with", at, end + 1);
            } else {
                cutter.word(&word, at, end);
            }
            cutter.drop_repeats();
        } else {
            cutter.mark(char, at, text);
        }
    }
    cutter.found
}

struct Cutter<'a> {
    stemmer: &'a Stemmer,
    found: Vec<Word>,
    pending: Break,
}

impl Cutter<'_> {
    /// "Sore sore sore sore": what was said three times over says nothing more the fourth time. A text
    /// that only repeats itself would else take as long to read as a book.
    fn drop_repeats(&mut self) {
        for period in 1..=4 {
            let mut ends = self.found.rchunks_exact(period).take(4);
            let same = |a: &[Word], b: &[Word]| a.iter().zip(b).all(|(a, b)| a.word == b.word);
            if let (Some(last), Some(one), Some(two), Some(three)) =
                (ends.next(), ends.next(), ends.next(), ends.next())
                && [one, two, three].iter().all(|before| same(last, before))
            {
                self.found.truncate(self.found.len() - period);
            }
        }
    }

    fn number(&mut self, value: &str, start: usize, end: usize) {
        let number = value.parse::<f64>().ok().filter(|number| number.is_finite());
        let name = number
            .and_then(|value| NUMBERS.iter().find(|(_, known)| *known == value && value <= 12.0))
            .map_or(value, |(name, _)| name);
        let stem = stem(name, self.stemmer);
        self.push(name.to_owned(), stem, start, end, number);
    }

    fn word(&mut self, word: &str, start: usize, end: usize) {
        let mut word = squeeze(word);
        let paired = PAIRED.contains(&word.as_str());
        if let Some((_, same)) = SAME.iter().find(|(other, _)| *other == word) {
            word = (*same).to_owned();
        }
        let number = NUMBERS.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
        if number.is_some_and(|number| self.goes_on(number, end)) {
            return;
        }
        let stem = stem(&word, self.stemmer);
        self.push(word, stem, start, end, number);
        if let Some(last) = self.found.last_mut() {
            last.paired = paired;
        }
    }

    /// "Thirty nine", "a hundred and two": a number word that goes on with the number before it. Its
    /// word becomes the digits that other people write.
    fn goes_on(&mut self, number: f64, end: usize) -> bool {
        let joined = self.pending == Break::None;
        let behind = self.found.last().is_some_and(|word| word.word == "and" && word.before == Break::None);
        let back = 1 + usize::from(behind);
        let Some(first) = self.found.len().checked_sub(back).and_then(|at| self.found.get_mut(at)) else {
            return false;
        };
        let spelt = first.word.starts_with(|c: char| c.is_ascii_alphabetic());
        let goes_on = match first.number {
            Some(100.0) => behind && (1.0..100.0).contains(&number),
            Some(tens) => !behind && tens >= 20.0 && tens % 10.0 == 0.0 && (1.0..10.0).contains(&number),
            None => false,
        };
        if !(joined && spelt && goes_on) {
            return false;
        }
        let value = first.number.unwrap_or_default() + number;
        first.number = Some(value);
        first.word = value.to_string();
        first.stem.clone_from(&first.word);
        first.end = end;
        self.found.truncate(self.found.len() + 1 - back);
        true
    }

    fn mark(&mut self, char: char, at: usize, text: &str) {
        let next_to_space = text
            .get(at + char.len_utf8()..)
            .is_some_and(|rest| rest.starts_with(char::is_whitespace) || rest.is_empty());
        match char {
            '?' => {
                for word in self.found.iter_mut().rev() {
                    word.asked = true;
                    if word.before == Break::Hard {
                        break;
                    }
                }
                self.pending = Break::Hard;
            }
            '.' | '!' | ';' | '\n' | '\r' | '•' | '·' | '*' | '…' => self.pending = Break::Hard,
            ',' | ':' | '(' | ')' | '[' | ']' | '–' | '—' | '"' | '“' | '”' => self.soft(),
            '-' if next_to_space => self.soft(),
            '&' | '+' => self.word("and", at, at + 1),
            '/' if self.between_digits(at, text) => self.push("/".into(), "/".into(), at, at + 1, None),
            '/' => self.word("or", at, at + 1),
            '0'..='9' | '\'' | '’' | '‘' | '`' | '-' | '%' | '#' | '°' => {}
            other if other.is_whitespace() => {}
            _ => self.pending = Break::Hard,
        }
    }

    fn soft(&mut self) {
        self.pending = self.pending.max(Break::Soft);
    }

    fn between_digits(&self, at: usize, text: &str) -> bool {
        let before = text.get(..at).is_some_and(|left| left.ends_with(|c: char| c.is_ascii_digit()));
        let after = text.get(at + 1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        before && after
    }

    fn push(&mut self, word: String, stem: String, start: usize, end: usize, number: Option<f64>) {
        let before = std::mem::take(&mut self.pending);
        self.found.push(Word { word, stem, start, end, number, before, asked: false, paired: false });
    }
}

/// The stem of a folded word.
pub fn stem(word: &str, stemmer: &Stemmer) -> String {
    if word.len() <= 3 { word.to_owned() } else { stemmer.stem(word).into_owned() }
}

/// The stemmer of the app's language.
pub fn stemmer() -> Stemmer {
    Stemmer::create(Algorithm::English)
}

/// Words that turn what follows into its absence. *cant* and *wont* are not among them:
/// "cant lift my foot" is a sign.
pub fn is_negation(word: &str) -> bool {
    matches!(
        word,
        "no" | "not"
            | "never"
            | "zero"
            | "nothing"
            | "without"
            | "nor"
            | "neither"
            | "nae"
            | "none"
            | "denies"
            | "isnt"
            | "arent"
            | "wasnt"
            | "werent"
            | "aint"
            | "isnae"
            | "wisnae"
            | "dont"
            | "doesnt"
            | "didnt"
            | "havent"
            | "hasnt"
            | "hadnt"
            | "dinnae"
            | "didnae"
    )
}

fn three_digits(rest: &str) -> bool {
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    digits == 3
}

/// "calf's" is one calf.
fn is_possessive(original: &str) -> bool {
    let mut chars = original.chars().rev();
    matches!(chars.next(), Some('s' | 'S')) && chars.next().is_some_and(is_apostrophe)
}

fn is_apostrophe(char: char) -> bool {
    matches!(char, '\'' | '’' | '‘' | '`' | '´')
}

fn fold_into(word: &mut String, char: char) {
    if char.is_ascii() {
        word.push(char.to_ascii_lowercase());
    } else {
        word.extend(
            char.to_lowercase()
                .flat_map(|lower| std::iter::once(lower).nfkd())
                .filter(|folded| !is_combining_mark(*folded)),
        );
    }
}

/// "sooooo" → "soo": three letters or more of a kind become two.
fn squeeze(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut run = 0;
    for char in word.chars() {
        run = if out.ends_with(char) { run + 1 } else { 1 };
        if run <= 2 {
            out.push(char);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        words(text, &stemmer()).into_iter().map(|word| word.word).collect()
    }

    #[test]
    fn words_are_folded_and_numbers_split_from_their_units() {
        assert_eq!(
            cut("Can’t WALK 3cm, 38.5c at 3am w/o help"),
            ["cant", "walk", "three", "cm", "38.5", "c", "at", "three", "am", "without", "help"]
        );
        assert_eq!(
            cut("7/10 swelling/redness sooooo déjà"),
            ["seven", "/", "ten", "swelling", "or", "redness", "soo", "deja"]
        );
    }

    #[test]
    fn a_number_of_several_words_is_one_number() {
        let numbers =
            |text: &str| words(text, &stemmer()).iter().filter_map(|word| word.number).collect::<Vec<_>>();
        assert_eq!(numbers("thirty nine and thirty-five"), [39.0, 35.0]);
        assert_eq!(numbers("a hundred and two, twenty, four"), [102.0, 20.0, 4.0]);
        assert_eq!(numbers("twenty four seven, 20 4"), [24.0, 7.0, 20.0, 4.0]);
    }

    #[test]
    fn a_question_mark_marks_its_sentence_only() {
        let found = words("It hurts. Is it a clot? No", &stemmer());
        let asked: Vec<bool> = found.iter().map(|word| word.asked).collect();
        assert_eq!(asked, [false, false, true, true, true, true, false]);
    }

    #[test]
    fn what_only_repeats_itself_is_read_three_times() {
        let found = |text: &str| words(text, &Stemmer::create(Algorithm::English)).len();
        assert_eq!(found(&"sore ".repeat(1000)), 3);
        assert_eq!(found(&"very sore calf ".repeat(1000)), 9);
        assert_eq!(found("sore sore calf, sore sore calf"), 6);
    }
}
