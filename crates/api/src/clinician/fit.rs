//! Text broken into lines of a width, and cut where the room ends: what is left out is said.

use super::plain::plain;
use super::typeface::{ASCENT, DESCENT, POINT, Weight};
use crate::words::say;

/// So few characters that are left out are not counted.
const FEW: usize = 40;

/// How text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Size in points.
    pub points: f32,
    /// From line to line, in millimetres.
    pub leading: f32,
    /// Weight.
    pub weight: Weight,
    /// How dark.
    pub tone: super::drawing::Tone,
}

impl Style {
    /// From the top of a line to the baseline, in millimetres: where a browser puts it.
    pub fn ascent(&self) -> f32 {
        let size = self.points * POINT;
        (self.leading - (ASCENT + DESCENT) * size) / 2.0 + ASCENT * size
    }

    /// How wide a text is, in millimetres.
    pub fn width(&self, text: &str) -> f32 {
        self.weight.width(text, self.points)
    }

    /// The text in one line of this width, shortened with an ellipsis where it is longer.
    pub fn one_line(&self, text: &str, width: f32) -> String {
        self.lines(text, width, 1).pop().unwrap_or_default()
    }

    /// The text in at most so many lines of this width. A text that is longer ends with how many
    /// characters are left out, or with an ellipsis where there is no room for that.
    pub fn lines(&self, text: &str, width: f32, most: usize) -> Vec<String> {
        let text = plain(text);
        let mut lines: Vec<String> = Vec::new();
        let mut rest = text.as_str();
        while !rest.is_empty() && lines.len() < most {
            let (line, after) = self.first_line(rest, width);
            lines.push(line.to_owned());
            rest = after;
        }
        if !rest.is_empty()
            && let Some(last) = lines.pop()
        {
            lines.push(self.cut(&last, rest.chars().count(), width));
        }
        lines
    }

    /// As much of the text as fits, and the rest without the space between.
    fn first_line<'a>(&self, text: &'a str, width: f32) -> (&'a str, &'a str) {
        let (mut used, mut fits, mut space) = (0.0, None, None);
        for (at, char) in text.char_indices() {
            used += self.width(char.encode_utf8(&mut [0; 4]));
            if used > width && char != ' ' {
                // A word that is longer than the line is broken; one character always stands.
                fits = space.or(Some(at.max(text.chars().next().map_or(1, char::len_utf8))));
                break;
            }
            space = if char == ' ' { Some(at) } else { space };
        }
        let Some((line, rest)) = fits.and_then(|at| text.split_at_checked(at)) else {
            return (text, "");
        };
        (line.trim_end(), rest.trim_start())
    }

    /// The last line with what says that `more` characters follow; some of its own make room.
    fn cut(&self, line: &str, more: usize, width: f32) -> String {
        let counted = |more: usize| say("clinician-cut", &[("more", &grouped(more))]);
        let counts = more > FEW && self.width(&counted(more)) < width / 2.0;
        let mut kept = line.to_owned();
        for left_out in more.. {
            let ends = if counts { counted(left_out) } else { "…".to_owned() };
            if kept.is_empty() || self.width(&kept) + self.width(&ends) <= width {
                return format!("{}{ends}", kept.trim_end());
            }
            kept.pop();
        }
        kept
    }
}

/// A number with its thousands set apart.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (nth, digit) in digits.chars().enumerate() {
        if nth > 0 && (digits.len() - nth).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::drawing::Tone;
    use super::*;

    const STYLE: Style = Style { points: 8.0, leading: 3.5, weight: Weight::Regular, tone: Tone::Ink };

    #[test]
    fn every_line_fits_and_nothing_is_lost() {
        let text = "The calf was sore after the stairs, and the cramp came back at three o'clock.";
        for width in [12.5, 30.0, 75.0] {
            let lines = STYLE.lines(text, width, 100);
            assert!(lines.iter().all(|line| STYLE.width(line) <= width), "{lines:?}");
            assert_eq!(lines.join(" "), text);
        }
    }

    #[test]
    fn a_word_longer_than_the_line_is_broken() {
        let lines = STYLE.lines(&"W".repeat(50), 20.0, 100);
        assert!(lines.len() > 3 && lines.iter().all(|line| STYLE.width(line) <= 20.0), "{lines:?}");
        assert_eq!(lines.concat(), "W".repeat(50));
        assert_eq!(STYLE.lines("Wé", 0.1, 5), ["W", "é"]);
    }

    #[test]
    fn a_text_that_is_cut_says_how_much_is_missing() {
        let text = "word ".repeat(1000);
        let lines = STYLE.lines(&text, 80.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with("more characters)"), "{lines:?}");
        assert!(STYLE.width(&lines[1]) <= 80.0);
        let more: usize = lines[1].chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
        let kept = lines[0].len() + lines[1].find('…').unwrap();
        assert!((more + kept).abs_diff(text.trim_end().len()) <= 3, "{more} + {kept}");
        assert!(STYLE.one_line(&text, 10.0).ends_with('…'));
    }
}
