//! Plays a session in the terminal: a bell at each cue, a progress bar, large enough to follow.
//!
//! Time is counted from a deadline, so that a slow terminal loses nothing. Without a keyboard
//! (a pipe) it plays through, one line a cue.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, poll, read};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};
use surae_api::{Session, SessionCue};

const BAR: usize = 24;
const TICK: Duration = Duration::from_millis(100);

/// Plays to the end, or until the person leaves.
pub fn play(session: &Session) {
    let keyboard = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let keyboard = keyboard && enable_raw_mode().is_ok();
    let mut out = std::io::stdout();
    let _ = write!(out, "{}\r\n{}\r\n", session.name, session.dose.says);
    if keyboard {
        let _ = write!(out, "Space pauses, ← goes back, → skips, q leaves.\r\n");
    }
    let finished = Player::new(&session.cues).run(keyboard, &mut out);
    if keyboard {
        let _ = disable_raw_mode();
    }
    let _ = writeln!(out, "\n{}", if finished { "Done." } else { "Left before the end." });
}

/// Where in the session the person is.
struct Player<'a> {
    cues: &'a [SessionCue],
    /// Time that had passed when it last went on.
    passed: Duration,
    /// Since when it goes on; nothing while paused.
    since: Option<Instant>,
}

impl<'a> Player<'a> {
    fn new(cues: &'a [SessionCue]) -> Self {
        Self { cues, passed: Duration::ZERO, since: Some(now()) }
    }

    /// True when the last cue was reached and passed.
    fn run(&mut self, keyboard: bool, out: &mut impl Write) -> bool {
        let mut shown = None;
        loop {
            let passed = self.passed();
            let Some((nth, cue)) = cue_at(self.cues, passed) else {
                return true;
            };
            if shown != Some(nth) {
                shown = Some(nth);
                let bell = if keyboard { "\u{7}\r\n" } else { "" };
                let _ = write!(out, "{bell}{}{}", headline(cue), if keyboard { "\r\n" } else { "\n" });
            }
            if keyboard {
                let paused = if self.since.is_none() { "  paused" } else { "" };
                let _ = write!(out, "\r{}{paused}\u{1b}[K", bar(cue, passed));
            }
            let _ = out.flush();
            if !self.wait(keyboard, nth) {
                return false;
            }
        }
    }

    fn passed(&self) -> Duration {
        self.passed + self.since.map_or(Duration::ZERO, |since| since.elapsed())
    }

    /// Waits a tick, or does what a key asks. False when the person leaves.
    fn wait(&mut self, keyboard: bool, nth: usize) -> bool {
        if !keyboard {
            std::thread::sleep(TICK);
            return true;
        }
        let key = match poll(TICK) {
            Ok(true) => read().ok(),
            _ => None,
        };
        let Some(Event::Key(KeyEvent { code, modifiers, kind: KeyEventKind::Press, .. })) = key else {
            return true;
        };
        match code {
            KeyCode::Char('q') | KeyCode::Esc => return false,
            KeyCode::Char('c') if modifiers.contains(KeyModifiers::CONTROL) => return false,
            KeyCode::Char(' ') => self.pause_or_go_on(),
            KeyCode::Right => self.go_to(nth + 1),
            KeyCode::Left => self.go_to(nth.saturating_sub(1)),
            _ => {}
        }
        true
    }

    fn pause_or_go_on(&mut self) {
        self.passed = self.passed();
        self.since = if self.since.is_some() { None } else { Some(now()) };
    }

    /// Goes to the start of a cue, or to the end.
    fn go_to(&mut self, nth: usize) {
        let end = self.cues.last().map_or(0.0, |cue| cue.at + cue.length);
        self.passed = Duration::from_secs_f64(self.cues.get(nth).map_or(end, |cue| cue.at));
        self.since = self.since.map(|_| now());
    }
}

#[allow(clippy::disallowed_methods, reason = "playing waits in real time; nothing is dated with it")]
fn now() -> Instant {
    Instant::now()
}

/// The cue at this time; none when the session is over.
fn cue_at(cues: &[SessionCue], passed: Duration) -> Option<(usize, &SessionCue)> {
    let passed = passed.as_secs_f64();
    cues.iter().enumerate().find(|(_, cue)| passed < cue.at + cue.length)
}

fn headline(cue: &SessionCue) -> String {
    let rep = if cue.rep > 0 { format!(", {}", cue.rep) } else { String::new() };
    format!("{} ({} s; set {}{rep})", cue.say, cue.length, cue.set)
}

fn bar(cue: &SessionCue, passed: Duration) -> String {
    let part = ((passed.as_secs_f64() - cue.at) / cue.length).clamp(0.0, 1.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1 times a small number")]
    let full = (part * BAR as f64) as usize;
    let left = (cue.length * (1.0 - part)).ceil();
    format!("[{}{}] {left} s", "#".repeat(full), "-".repeat(BAR - full))
}

#[cfg(test)]
mod tests {
    use super::*;
    use surae_api::{SessionCueKind, Side};

    fn cue(at: f64, length: f64) -> SessionCue {
        SessionCue {
            card: 0,
            at,
            length,
            say: "Hold".into(),
            kind: SessionCueKind::Hold,
            side: Side::Left,
            set: 1,
            rep: 2,
            figure: String::new(),
        }
    }

    #[test]
    fn the_cue_is_the_one_whose_time_has_come() {
        let cues = [cue(0.0, 5.0), cue(5.0, 30.0)];
        let nth = |seconds| cue_at(&cues, Duration::from_secs_f64(seconds)).map(|(nth, _)| nth);
        assert_eq!(
            [nth(0.0), nth(4.9), nth(5.0), nth(34.9), nth(35.0)],
            [Some(0), Some(0), Some(1), Some(1), None]
        );
    }

    #[test]
    fn the_bar_fills_and_counts_down() {
        let hold = cue(5.0, 30.0);
        assert_eq!(bar(&hold, Duration::from_secs(5)), "[------------------------] 30 s");
        assert_eq!(bar(&hold, Duration::from_secs(20)), "[############------------] 15 s");
        assert_eq!(headline(&hold), "Hold (30 s; set 1, 2)");
    }
}
