//! How reminders reach a person: a port with few methods, and what comes back through it.

use thiserror::Error;

/// The number under which the desktop knows a notification.
pub type NoteId = u32;

/// What to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The title.
    pub title: String,
    /// The sentence below it.
    pub text: String,
    /// Buttons as key and words; `default` is a click on the notification itself. None where nothing is
    /// to be answered.
    pub buttons: Vec<(String, String)>,
}

/// Who shows notifications, and what they can do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Abilities {
    /// Name and version.
    pub name: String,
    /// What they can do, in the words of the desktop, such as `actions`.
    pub list: Vec<String>,
}

impl Abilities {
    /// Whether there can be buttons.
    pub fn buttons(&self) -> bool {
        self.list.iter().any(|ability| ability == "actions")
    }
}

/// The entry in the desktop's tray.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tray {
    /// Whether anything is said at all.
    pub on: bool,
    /// Whether nothing is said for the rest of today.
    pub paused: bool,
}

impl Tray {
    /// What stands in the place of a choice: while there is a pause, its end.
    pub fn instead(&self, choice: Choice) -> Choice {
        if self.paused && choice == Choice::Pause { Choice::GoOn } else { choice }
    }
}

/// What may be chosen in the tray.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// A cramp has begun.
    Cramp,
    /// Show what is due today.
    Today,
    /// Say nothing for the rest of today.
    Pause,
    /// End that pause.
    GoOn,
    /// End the reminders.
    Quit,
}

/// Why nothing could be shown.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotShown {
    /// There is no session bus.
    #[error("there is no session bus")]
    NoBus,
    /// Nobody on the bus shows notifications.
    #[error("no program shows notifications")]
    NoServer,
    /// It was refused, or there was no answer.
    #[error("the notification was refused: {0}")]
    Refused(String),
}

/// What comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// A button was pressed, or the notification clicked (`default`).
    Answered {
        /// Which notification.
        note: NoteId,
        /// The key of the button.
        button: String,
        /// What lets a window come to the front, where the desktop asks for that.
        token: Option<String>,
    },
    /// Something was chosen in the tray.
    Chosen {
        /// What.
        choice: Choice,
        /// What lets a window come to the front, where the desktop asks for that.
        token: Option<String>,
    },
    /// A notification is no longer shown.
    Closed(NoteId),
    /// All notifications are gone with the program that showed them, or with the bus.
    AllGone,
    /// A program that shows notifications has come.
    ServerCame,
}

/// Shows notifications.
pub trait Notifier {
    /// Who would show one now.
    ///
    /// # Errors
    /// When nobody would.
    fn abilities(&mut self) -> Result<Abilities, NotShown>;

    /// Shows a note, in the place of an earlier one where one is named.
    ///
    /// # Errors
    /// When it was not shown.
    fn show(&mut self, note: &Note, replaces: Option<NoteId>) -> Result<NoteId, NotShown>;

    /// Takes a note away.
    fn close(&mut self, note: NoteId);

    /// Offers the tray, or what changed in it. Where the desktop has no tray, nothing is lost.
    fn offer(&mut self, tray: Tray);

    /// What came back since this was last asked.
    fn heard(&mut self) -> Vec<Heard>;
}
