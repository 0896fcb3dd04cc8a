### Sentences of reminders: notifications, the self-test of them, the calendar file.

# The neutral title, by the time of the slot. It says nothing about what hurts.
remind-title =
    { $part ->
        [morning] Morning exercises
        [afternoon] Afternoon exercises
       *[evening] Evening exercises
    }
# $late is yes when it was due while nothing could be said. $time is the time it was due.
remind-text =
    { $late ->
        [yes] They were due at { $time }.
       *[no] It is time.
    }
# With details allowed.
remind-details =
    { $many ->
        [no] { $plan }: one exercise.
       *[yes] { $plan }: { $count } exercises.
    }
# Several were missed while nothing could be said.
remind-summary-title = While this computer was away
remind-summary-text = { $count } reminders came too late to be said. Surae shows them under Today.

# The buttons. A click on the notification itself is the default.
remind-default = Open
remind-start = Start
remind-done = Done
remind-snooze = Snooze 15 min
# Where the desktop has no buttons.
remind-no-buttons = Open Surae to answer.
remind-not-kept = { $title }: not saved yet
remind-no-window = The window is not there
remind-no-window-next = Surae's window is not installed beside its other program. `surae today` and `surae play` show the exercises in a terminal.
