//! What a choice in the tray does.

use crate::beside;
use crate::notifier::{Choice, Notifier, Tray};
use crate::speak::Speaker;
use surae_api::{ApiError, Now, ReminderSettings, say};

impl<N: Notifier> Speaker<N> {
    /// Offers the tray as the settings are now.
    pub(crate) fn offer(&mut self, settings: &ReminderSettings, now: &Now) {
        self.notifier.offer(Tray { on: settings.on, paused: settings.paused(now) });
    }

    /// Does what was chosen.
    pub(crate) fn chosen(&mut self, choice: Choice, token: Option<&str>) {
        match choice {
            Choice::Cramp => self.show_window(&["--cramp"], token),
            Choice::Today => self.show_window(&["--open", "today"], token),
            Choice::Pause => self.settle(|reminders, now| reminders.pause_until_tomorrow(now)),
            Choice::GoOn => self.settle(|reminders, now| reminders.go_on(now)),
            Choice::Quit => self.quits = true,
        }
    }

    /// Opens the window, or says that it is not there.
    pub(crate) fn show_window(&mut self, arguments: &[&str], token: Option<&str>) {
        let folder = self.reminders.folder().ok();
        if beside::open_window(arguments, folder.as_deref(), token).is_err() {
            self.say(&say("remind-no-window", &[]), &say("remind-no-window-next", &[]));
        }
    }

    /// Keeps another setting, or says why not.
    fn settle(
        &mut self,
        set: impl FnOnce(&surae_api::Reminders, &Now) -> Result<ReminderSettings, ApiError>,
    ) {
        let now = Now::read();
        match set(&self.reminders, &now) {
            Ok(settings) => self.offer(&settings, &now),
            Err(error) => drop(self.say(&error.message, &error.next)),
        }
    }
}
