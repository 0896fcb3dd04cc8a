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

# The menu of the tray.
tray-cramp = Cramp now
tray-today = Today
tray-pause = Pause until tomorrow
tray-go-on = Go on with reminders
tray-quit = Quit
tray-paused = Reminders are paused until tomorrow.

# The entry of the desktop's autostart folder.
remind-login-name = Surae reminders
remind-login-comment = Reminds you of your exercises

## The self-test

check-agent = The reminders run.
check-no-agent = The reminders do not run, so nothing is said with the window closed.
check-no-agent-next = Open the window, or start them with `surae agent`.
check-agent-missing = The program of the reminders, surae-agent, is not installed beside this one, so nothing is said with the window closed.
check-agent-missing-next = Install Surae again, with all its programs in one folder.
check-login = The reminders start when you log in.
check-login-chosen = The reminders do not start when you log in, as you chose.
check-no-login = The reminders do not start when you log in.
check-no-login-next = Allow it in the settings, or with `surae agent enable`.
check-bus = There is a session bus.
check-no-bus = There is no session bus, so no notification can be shown. What is due is kept and shown in Surae.
check-no-bus-next = Log in to a desktop, or look at `surae today`.
# $name is the program with its version, $abilities its own words for what it can do.
check-server = { $name } shows notifications and lets you answer in them ({ $abilities }).
check-server-plain = { $name } shows notifications, but has no buttons ({ $abilities }). Answer in the window.
check-server-refuses = Notifications are refused: { $why }.
check-no-server = No program shows notifications. What is due is kept and shown in Surae.
check-no-server-next = Switch notifications on in your desktop's settings, or install a program for them such as dunst.
check-tray = Your desktop has a tray; Surae shows a small menu there while the reminders run.
check-no-tray = Your desktop has no tray, so there is no small menu. Everything in it is in the window too.
check-notified = A notification was shown. If you do not see it, your desktop holds notifications back.
check-not-notified = The test notification could not be shown.
check-not-notified-next = See the line above.
check-note = This is a test
check-note-text = Reminders of Surae arrive like this.
# The clock, against what the diary was written last.
check-clock = The clock of this computer shows { $now }.
check-clock-behind = The clock shows { $now }, but the diary was written on { $last }. One of the two was a wrong clock.
check-clock-behind-next = Set the clock of this computer right. Nothing that was said is said again.
# $asked is none where the computer names no zone at all.
check-zone-unknown =
    { $asked ->
        [none] Your computer names no time zone. The times of your plans are read in { $zone }.
       *[other] Your computer asks for the time zone “{ $asked }”, which Surae does not know. The times of your plans are read in { $zone }.
    }
check-zone-unknown-next = Choose your time zone in the settings of your computer, or set TZ to a name such as Europe/Vienna.
# $hours are days and times, such as "sat sun 22:00–09:00".
check-quiet = Nothing is said in the quiet hours: { $hours }.
check-no-quiet = There are no quiet hours.
check-paused = Reminders are paused until tomorrow.
check-week = The next seven days: { $days }.
check-week-empty = Nothing is due in the next seven days.
check-week-off = Reminders are switched off; nothing is said in the next seven days.
check-week-off-next = Switch them on in the settings, or with `surae reminders --on yes`.

## The calendar file

ical-description = A copy of your plan from Surae. Changes and what is done stay in Surae.
