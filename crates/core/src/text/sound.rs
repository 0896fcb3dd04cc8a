//! How a word sounds, as far as English spelling goes: "kemo" is heard as "chemo".
//!
//! People write long names of illnesses and medicines by ear. The letters are put down as the
//! sound they stand for; vowels in a row count as the first of them. Which word was meant is
//! decided in `spelling`.

/// The word as it is heard, in small letters. Words that are heard alike have the same sound;
/// "ph" is f, "ae" and "oe" are e, a hard c is k, a silent letter is left out.
pub fn sound(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let letter = |at: usize| letters.get(at).copied().unwrap_or(' ');
    let mut heard = String::with_capacity(word.len());
    let mut at = 0;
    while at < letters.len() {
        let (sounds, taken) = unit(letter(at), letter(at + 1), at == 0);
        let vowel_again = is_vowel(sounds) && heard.chars().last().is_some_and(is_vowel);
        if sounds != ' ' && !vowel_again && !heard.ends_with(sounds) {
            heard.push(sounds);
        }
        at += taken;
    }
    heard
}

/// The letters with which a word may begin that sounds like one that begins with `letter`.
pub fn may_begin_with(letter: char) -> &'static [char] {
    match letter {
        'c' | 'k' | 'q' => &['c', 'k', 'q', 's'],
        'f' | 'p' => &['f', 'p', 's'],
        's' | 'z' | 'x' => &['s', 'z', 'x', 'c', 'p'],
        'n' => &['n', 'k', 'p', 'g'],
        'i' | 'y' | 'e' | 'a' | 'o' | 'h' => &['i', 'y', 'e', 'a', 'o', 'h'],
        'r' | 'w' => &['r', 'w'],
        'g' | 'j' => &['g', 'j'],
        't' => &['t', 'p'],
        _ => &[],
    }
}

/// What the next one or two letters stand for, and how many they are. A blank is not heard.
fn unit(letter: char, next: char, first: bool) -> (char, usize) {
    match (letter, next) {
        ('p', 'h') => ('f', 2),
        ('p', 's') if first => ('s', 2),
        ('p' | 'k' | 'g', 'n') if first => ('n', 2),
        ('p', 't') if first => ('t', 2),
        ('w', 'r') if first => ('r', 2),
        ('s', 'h') => ('x', 2),
        ('s', 'c') => ('s', 1),
        ('c' | 'k' | 'r' | 't' | 'g' | 'w', 'h') => (hard(letter), 2),
        ('c', 'e' | 'i' | 'y') => ('s', 1),
        ('c', 'k') => ('k', 2),
        ('a' | 'o', 'e') => ('e', 2),
        ('y', 'a' | 'e' | 'i' | 'o' | 'u') if first => ('y', 1),
        ('y', _) => ('i', 1),
        ('z' | 'x', _) => ('s', 1),
        ('h', _) if !first => (' ', 1),
        _ => (hard(letter), 1),
    }
}

fn hard(letter: char) -> char {
    match letter {
        'c' | 'q' => 'k',
        other => other,
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_written_by_ear_sound_like_the_words_that_are_meant() {
        for (ear, meant) in [
            ("kemo", "chemo"),
            ("keemo", "chemo"),
            ("hemofilia", "haemophilia"),
            ("heamofillia", "haemophilia"),
            ("flebitis", "phlebitis"),
            ("soriasis", "psoriasis"),
            ("sykosis", "psychosis"),
            ("siatica", "sciatica"),
            ("krons", "crohns"),
            ("nemonia", "pneumonia"),
            ("zarelto", "xarelto"),
            ("aneurism", "aneurysm"),
        ] {
            assert_eq!(sound(ear), sound(meant), "{ear}");
        }
        assert_ne!(sound("chemo"), sound("cheese"));
    }

    #[test]
    fn a_word_that_sounds_alike_begins_with_an_expected_letter() {
        for (ear, meant) in [("kemo", 'c'), ("flebitis", 'p'), ("soriasis", 'p'), ("zarelto", 'x')] {
            let first = ear.chars().next().unwrap_or_default();
            assert!(may_begin_with(first).contains(&meant), "{ear}");
        }
    }
}
