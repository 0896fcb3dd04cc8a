//! Text as it may stand on paper: one line, without characters that are unseen or turn the line round.
//!
//! What a person typed stays as typed but for that; escaping is the renderer's.

/// The same text in one line: breaks and control characters become spaces, runs of spaces one, and marks
/// that change the direction of what follows, or are no characters at all, are left out.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars().filter(|char| !is_dropped(*char)) {
        let char = if char.is_control() || char.is_whitespace() { ' ' } else { char };
        if char != ' ' || !(out.is_empty() || out.ends_with(' ')) {
            out.push(char);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Whether a character takes no place and draws nothing: joiners and selectors within emoji.
pub(super) fn is_unseen(char: char) -> bool {
    matches!(char, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}')
}

fn is_dropped(char: char) -> bool {
    let code = u32::from(char);
    let turns = matches!(char, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let no_character = code & 0xFFFE == 0xFFFE || (0xFDD0..=0xFDEF).contains(&code);
    turns || no_character || matches!(char, '\u{FEFF}' | '\u{00AD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_one_visible_line() {
        let cases = [
            ("as typed", "as typed"),
            ("  two \r\n\t lines\u{0}\u{7} ", "two lines"),
            ("left\u{202E}thgir\u{2066}", "leftthgir"),
            ("\u{FEFF}a\u{FFFE}\u{FDD0}b", "ab"),
            ("עברית 5 mg 🦵", "עברית 5 mg 🦵"),
            ("\n\u{200F}", ""),
        ];
        for (typed, printed) in cases {
            assert_eq!(plain(typed), printed, "{typed:?}");
        }
    }
}
