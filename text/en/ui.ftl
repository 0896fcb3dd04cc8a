# The sentences of the screen.
#
# Names, headlines, rules and claims come from the content; here stands only what the screen itself
# says. Keys are grouped by place. `npm run keys` in ui/ makes the types that the code is checked
# against.

## The frame

app-name = Surae
places = Places
place-find = Find
place-library = Library
place-settings = Settings
skip-to-content = Skip to content
try-again = Try again
undo = Undo
cancel = Cancel
error-unreachable = Surae could not reach its own core.
error-unreachable-next = Close the window and open it again. What you typed stays here until then.

## Find: saying where it hurts

find-title = Where does it hurt?
find-lead = Say it in your own words, or tap the place.
find-label = What you feel, in your own words
find-placeholder = Where it is, what it feels like, what makes it worse
examples = For example
example-knee = Ache behind my left knee, worse uphill
example-heel = Heel hurts with the first steps in the morning
example-night = Calf cramps wake me at night
clear = Clear
cleared = Cleared.
answer = Answer
see-answer = Answer

picker = Where it hurts, on the body
picker-open = Point to it on the body
picker-fold = Fold the body away
picture-hint = Tap where it hurts
picture-zoom = Tap to see the lower legs closer
picture-lit = { $muscle }: rings are its tender spots, red is where it is described as sending pain
picture-back = Back to choosing
picture-chosen = Marked: { $regions }
picture-read = Read in your words: { $regions }
chosen = Chosen places
chosen-count = { $n ->
    [one] { $n } chosen
   *[other] { $n } chosen
  }
take-out = Take out: { $region }
side-left = Left
side-right = Right
side-both = Both
side-of = Which side: { $region }
region-left = { $name }, left
region-right = { $name }, right
region-both = { $name }, both sides

group-knee = Knee
group-calf = Calf
group-shin = Shin
group-ankle = Ankle
group-heel = Heel and Achilles
group-foot = Foot and toes
group-thigh = Thigh and hip
group-back = Lower back
group-head = Head

## The drawings

views = Views of the body
view-back = Back
view-front = Front
view-outer = Outer
view-inner = Inner
view-sole = Sole
view-top = Foot
view-body = Body
left-leg = Left leg
right-leg = Right leg
body-picture = The body
view-legs-back = Lower legs from behind
view-legs-front = Lower legs from the front
view-leg-outer-left = Left leg, outer side
view-leg-outer-right = Right leg, outer side
view-leg-inner-left = Left leg, inner side
view-leg-inner-right = Right leg, inner side
view-foot-sole = Soles of the feet
view-foot-top = Feet from above
view-body-back = From behind
view-body-front = From the front
side-outer = Outer side
side-inner = Inner side
from-above = From above
legend-muscle = the muscle
legend-point = tender spot
strength-essential = nearly always
strength-spillover = in some people
strength-rare = seldom
strength-unknown = described in passing

## Find: before anything is said

welcome-title = What you will find here
welcome-safe = Is it safe to treat myself?
welcome-safe-text = Surae asks the questions that catch a clot, a tear or a trapped nerve before it says anything about muscles.
welcome-muscle = Which muscle could it be?
welcome-muscle-text = Pain in the heel, the arch or behind the knee is often described as coming from the calf. You see which muscles fit, and why.
welcome-private = Nothing leaves this device
welcome-private-text = There is no account and no network. What you write here is read here.

## Find: questions

pointed-title = { $n ->
    [one] First, a question about this
   *[other] First, { $n } questions about this
  }
reply-yes = Yes
reply-no = No
reply-unsure = Not sure
could-be-emergency = A yes could mean: get help now.
pointed-more = { $n ->
    [one] One more is among the safety questions below.
   *[other] { $n } more are among the safety questions below.
  }
could-be-same-day = A yes could mean: be seen today.
safety-title = { $n ->
    [0] Safety questions: all answered
    [one] Safety questions ({ $n } left)
   *[other] Safety questions ({ $n } left)
  }
safety-urge = Please answer these before you treat anything. They take a few minutes.
safety-text = They catch what must not be treated at home.
safety-done = You can change an answer at any time.
safety-show = Answer now
safety-change = See answers
safety-hide = Fold up
none-of-these = No to all { $n } that are left
none-done = Answered no to the questions that were left.
age-label = Your age
age-why = May stay empty. A few of the rules depend on it.
age-wrong = An age is a whole number from 0 to 120.

## Find: the answer

urgency-emergency = Emergency
urgency-same-day = Be seen today
urgency-see-clinician = See a clinician
urgency-self-care = Self-care
why = Why
how-soon = How soon
call-now = Call the emergency number now if
meanwhile = Until then
also-found = Also found
also-applies = Good to know
so-far = { $n ->
    [one] That is how it looks so far: one safety question is still open.
   *[other] That is how it looks so far: { $n } safety questions are still open.
  }
not-recognised = Surae does not know this one
not-recognised-next = It knows calves, shins, ankles, feet and what sends pain there. Try other words, tap the place on the body, or go through the safety questions.
understood = How your words were read
meant-absent = not
meant-absent-soft = hardly
meant-unsure = perhaps
meant-resolved = gone
meant-past = earlier
meant-other-person = somebody else
meant-feared = a worry
meant-conditional = only if
muscles-title = Muscles that fit
muscles-lead = Best fit first. Pain maps are tradition, not proof: a muscle fits when pressing it repeats the pain you know.
muscles-more = { $n ->
    [one] One more that fits less well
   *[other] { $n } more that fit less well
  }
muscles-seldom = { $n ->
    [one] One that is seldom described
   *[other] { $n } that are seldom described
  }
muscles-seldom-text = These are described only now and then. Look at the others first.
cards-of = Cards for { $muscle }
show-on-picture = Show on the body
hide-on-picture = Showing on the body
show-on-picture-of = Show on the body: { $muscle }
hide-on-picture-of = Showing on the body: { $muscle }
could-also-be = It could also be
locks-title = Not for you right now
lock-closed = Closed
lock-open = Still open

## Library

library-title = Library
search-label = Search the library
search-placeholder = Muscle, place, complaint
shelves = Shelves
shelf-muscles = Muscles
shelf-cards = Exercises
shelf-programs = Programs
shelf-measures = Measuring
shelf-look-alikes = It could also be
shelf-rules = Warning signs
shelf-night-cramps = Night cramps
shelf-sources = Sources
shelf-muscles-lead = The muscles that are described as sending pain to the calf, the heel and the foot.
shelf-cards-lead = Stretches, strength and things to do with your hands. Each shows how it moves and can lead you through it.
shelf-programs-lead = What to do over weeks, with rules for moving on and for going back.
shelf-measures-lead = Ways to see for yourself whether it gets better.
shelf-look-alikes-lead = Conditions that can feel like muscle pain, and how they differ.
shelf-rules-lead = What Surae watches for before it says anything about muscles.
shelf-sources-lead = Everything Surae says names where it comes from. These are the references.
sources-seed = Starting documents
sources-book = Books
sources-page = Pages
sources-trial = Studies
sources-review = Reviews
sources-guideline = Guidelines
sources-drug-regulator = Drug regulators
sources-test = Tests
show-more = { $n ->
    [one] Show one more
   *[other] Show { $n } more
  }
hits = { $n ->
    [one] { $n } result
   *[other] { $n } results
  }
no-hits = Nothing found for “{ $query }”
no-hits-next = Try a shorter word, or a place such as heel or calf.
way-back = Way back
no-page = This page is not in the library
kind-muscle = Muscle
kind-region = Place on the body
kind-look-alike = It could also be
kind-rule = Warning sign
kind-question = Safety question
kind-lock = Limit
kind-source = Source
kind-exercise = Exercise
kind-technique = Technique
kind-program = Program
kind-measure = Measure
kind-night-cramps = Night cramps
muscles-calf = Calf
muscles-outer-leg = Outer leg
muscles-shin = Shin
muscles-knee = Behind the knee
muscles-thigh = Thigh
muscles-foot = Foot
muscles-hip = Hip and buttock
programs-alone = Calf, heel and night
programs-achilles = Achilles tendon
programs-runner = Running
programs-addon = Beside another program
grade-tradition = tradition
grade-observed = observed
grade-trial = trial
grade-review = review or guideline
grade-own = our safety choice
sources-count = { $n ->
    [one] { $n } source
   *[other] { $n } sources
  }
sources-of = { $n ->
    [one] { $n } source for: { $about }
   *[other] { $n } sources for: { $about }
  }
source-key = Source { $key }

## Library: a muscle

which-leg = Which leg
muscle-pictures = Pictures of { $muscle }
muscle-in-view = { $muscle }: { $view }
show-points = Tender spots
show-referral = Where pain is felt
points-title = { $n ->
    [one] One tender spot
   *[other] { $n } tender spots
  }
points-lead = Spots that are often described in this muscle. Pressing one that matters repeats the pain you know.
referrals-title = Where the pain is felt
referrals-lead = As the pain maps describe it.
from-points = from { $points }
complaints = What people notice
causes-active = What people do that keeps it going
causes-passive = What happens that keeps it going
checks = How to look for it
touching = What may press on it
do-not = Do not
associated = Often involved with it
about = About this muscle
other-names = Also called
depth = Depth
depth-superficial = Under the skin
depth-deep = Under another muscle
nerve = Nerve

## Library: other pages

also-called = Also called { $name }
tell-apart = How to tell it apart
watching-rules = Warning signs that watch for it
watching-rules-count = { $n ->
    [one] One warning sign watches for it
   *[other] { $n } warning signs watch for it
  }
felt-where = Where it is felt
taken-for = Muscles it can be taken for
rule-levels = How urgent it is
rule-asked = What is asked
region-lead = The muscles that are described as sending pain here are lit up.
region-not-covered = No muscle that Surae knows is described as sending pain here. The safety questions still apply.
region-in-view = { $region }: { $view }
region-muscles = Muscles, best known first
cramps-relief = When it strikes
cramps-definition = What a night cramp is
cramps-prevention = What helps to prevent it
cramps-triggers = What goes with it
cramps-how-common = How common it is
cramps-not-a-cramp = What is not a cramp
cramps-when-to-see = When to see someone

## Settings

theme = Colours
theme-system = As the system
theme-system-text = Light by day, dark when the system says so
theme-light = Light
theme-light-text = Paper and ink
theme-dark = Dark
theme-dark-text = Easy on the eyes in the evening
theme-night = Night
theme-night-text = Nearly black, warm, larger buttons, no motion
text-size = Text size
per-cent = { $n } %
text-size-sample = The whole window follows at once.
about-app = About Surae
about-what = Surae is for sore calves, heels, Achilles tendons and arches, and for leg cramps at night. It is named after triceps surae, the calf.
about-private = Nothing leaves this device. There is no account, and there is no network code in it at all.
about-honest = It does not replace an examination. Each statement says how well it is supported and by what.
about-sources = See all sources

## Cards: exercises and techniques

heading-count = { $n ->
    [one] { $heading }, one card
   *[other] { $heading }, { $n } cards
  }
order-by = Sort by
order-purpose = By goal
order-muscle = By muscle
order-position = By position
at-hand = { $n ->
    [0] What you have at hand
   *[other] What you have at hand: { $n } chosen
  }
at-hand-all = Show everything again
at-hand-none = No card can be done with these things alone. Add one, or show everything again.
purpose-stretch = Stretch
purpose-strengthen = Strengthen
purpose-balance = Balance
purpose-move = Keep moving
purpose-press = Press and stroke
purpose-relieve = Relieve
purpose-rest = Rest and habits
purpose-know = Find out
position-standing = standing
position-sitting = sitting
position-on-floor = on the floor
position-in-bed = in bed
position-walking = walking
equipment-wall = wall
equipment-chair = chair
equipment-stool = stool
equipment-bed = bed
equipment-mat = mat
equipment-step = step
equipment-rail = rail to hold
equipment-towel = towel
equipment-band = elastic band
equipment-ball = ball
equipment-roller = foam roller
equipment-cane = massage cane
equipment-block = block
equipment-cushion = cushion
equipment-bottle = bottle
equipment-cold-pack = cold pack
equipment-warm-pack = warm pack
equipment-weight = weight
equipment-backpack = backpack
needs-nothing = nothing
evidence = How well this is known
figure-of = A figure shows the movement: { $card }
card-needs = You need
card-position = Position
card-purpose = Goal
card-level = Level
card-level-of = { $n } of 3
card-steps = Step by step
card-feel = Where you should feel it
card-mistakes = What goes wrong
card-cautions = Not for you, or only with care
card-stop = Stop at once
card-locks = Closed for some people
card-locks-answer = Answer the health questions in the settings
card-closed = Closed for you
card-closed-short = Closed for you
card-closed-change = Change your answers in the settings
card-still-open = Still open:
card-read-cautions = Not for everybody: read this first
muscle-cards = What you can do for it
card-easier = An easier way
card-harder = When it gets easy
card-evidence = What is known
card-muscles = Muscles it is used for
card-programs = Programs with it
card-dose = How much
dose-choice = Dose
start-session = Start

## Health answers

reminders = Reminders
reminders-lead = The computer says when something is due, with this window closed. A notification names nothing that hurts, unless you allow it.
reminders-on = Remind me of what is due
reminders-at-login = Start the reminders when I log in
reminders-details = Name the plan in the notification
reminders-details-text = Others may read the screen.
reminders-late = A reminder may come late by
reminders-late-never = Not at all
reminders-late-minutes = { $n } minutes
reminders-late-hours =
    { $n ->
        [one] 1 hour
       *[other] { $n } hours
    }
reminders-paused = Quiet until tomorrow.
reminders-resume = Remind me again
reminders-saved = Saved.
reminders-check = Do reminders arrive?
reminders-check-text = Looks at each link between a plan and its notification.
reminders-check-now = Check the reminders
reminders-check-notify = Show a test notification
# Asked once on Today, when there is a plan.
at-login = Start the reminders with the computer?
at-login-text = Then they also come after a restart, before you open Surae. The small program for it stays in the background. You can change this in the settings.
at-login-start = Start them at login
at-login-leave = Not at login
at-login-kept = The reminders start when you log in.
at-login-left = The reminders do not start when you log in.
quiet-hours = Quiet hours
quiet-hours-none = None. Reminders come at any time that a plan asks for.
quiet-hours-text = Nothing is said in these hours. What comes late, or was put off, waits for their end.
quiet-hours-line = { $days }, { $from } to { $to }
quiet-hours-remove = Remove
quiet-hours-remove-which = Remove { $hours }
quiet-hours-add = Add quiet hours
quiet-hours-from = From
quiet-hours-to = to
quiet-hours-days = On these days
quiet-hours-keep = Keep quiet
quiet-hours-leave = Leave it
health-title = Your health
health-lead = Some exercises and techniques are not for everybody. What you answer here closes them for you, and says what stays open. It stays on this machine.
health-saved = Saved.
health-first = Before the first time
health-first-lead =
    { $open ->
        [0] Change an answer here, or later in the settings.
        [one] One question, asked once.
       *[other] { $open } short questions, asked once.
    }

## Programs and measures

program-minutes = About { $n } { $n ->
    [one] minute
   *[other] minutes
  } a day
program-weeks = { $n } weeks
program-for = For you if
program-not-for = Not for you if
program-entry = Before it starts you are asked
program-closed = Closed for you now
program-closed-cards = { $closed } of its { $all } exercises { $closed ->
    [one] is
   *[other] are
  } closed for you and left out.
program-phases = What you do
program-progress = Moving on
program-regress = Going back
program-see = See someone
program-expected = What to expect
program-habits = Beside the exercises
program-measures = How to tell whether it helps
phase-from = From day { $from }
phase-days = Days { $from } to { $to }
phase-move-on = Moving on:
days-per-week = { $n ->
    [7] every day
    [one] 1 day a week
   *[other] { $n } days a week
  }
optional = if you like
one-of-these = One of these is enough
sets-count = { $n ->
    [one] 1 set
   *[other] { $n } sets
  }
reps-count = { $n } times
seconds-count = { $n } s
minutes-count = { $n } min
measure-change = What a change means

## Player

player-now = What to do now
player-left-leg = Left leg
player-right-leg = Right leg
player-set = Set { $set } of { $sets }
player-rep = { $rep } of { $reps }
player-letter = Letter { $letter }, { $rep } of { $reps }
player-seconds = Countdown
player-next = Next: { $what }
player-next-end = Then you are done
player-whole = The whole session
player-left = { $time } left
player-pause = Pause
player-paused = Paused
player-go-on = Go on
player-back = Back
player-skip = Skip
player-finish = Finish early
player-stop = When to stop
player-sound = Sound
player-words = Spoken words
player-keys = Space pauses · ← back · → skip · M sound · Esc leaves, and keeps the place
player-to-card = Back to the card
player-done = Done
player-early = Stopped early
player-sets = Sets
player-time = Time
player-leg = Leg
player-of = { $n } of { $all }
player-again = Again
player-resume = Go on where you stopped
player-failed = This session cannot start

## Today and plans

place-today = Today
today-now = Due now
today-later = Later today
today-done = Done today
today-plans = Your plans
today-late = has waited a while
today-closed = Closed for you, and left out
today-mark-done = Done
today-snooze = In 15 minutes
today-skip = Skip today
today-start-now = Start now
today-add-pain = Add pain
today-add-program = Start a program
today-add-own = Make a plan of your own
today-just-done = Done: { $slot } of “{ $plan }”
today-is-done = done
today-is-skipped = skipped
today-is-snoozed = put off from { $time }
today-pain-was = Pain during it: { $n } of 10
today-saved = Saved.
today-saved-done = Saved as done.
today-saved-skipped = Skipped. It can be undone.
today-saved-snoozed = Put off by 15 minutes.
today-undone = Undone.
today-all-done = That was all for today
today-free = Nothing to do today
today-next = Next: { $day } at { $time }, { $slot } of “{ $plan }”
today-no-next = Nothing is due in the next four weeks. A plan that rests can be resumed on its page.
plan-minutes = { $n } { $n ->
    [one] minute
   *[other] minutes
  }
plan-seconds = { $n } seconds
pain-question = How strong was the pain during it?
pain-none = 0, no pain
pain-worst = 10, the worst you can imagine
pain-of = Pain { $n } of 10
pain-none-short = 0: none
pain-worst-short = 10: the worst you can imagine
pain-leave-out = Leave out
morning-why = The plan moves on only when the leg has settled by the next morning.
morning-usual = Yes, as usual
morning-worse = No, worse than usual
suggest-next = Ready for the next phase of “{ $plan }”
suggest-back = A step back in “{ $plan }” would be good
suggest-rest = A day off from “{ $plan }” would be good
suggest-see = Have the leg looked at before you go on with “{ $plan }”
suggest-follow-next = Move on from tomorrow
suggest-follow-back = Go back from tomorrow
suggest-follow-rest = Rest tomorrow
suggest-follow-see = Pause the plan
suggest-not-now = Not now
no-plan-title = No plan yet
no-plan-text = A plan says which exercises are due at which time, leads you through them, and moves on when your leg is ready. Five to twenty-five minutes a day.
no-plan-safe = Not sure which one fits? Say where it hurts first.
no-plan-find = Find out what hurts
no-plan-own = My own plan
no-plan-programs = Programs to choose from
clear-title = Be seen before you go on
clear-asked = Your answers of { $day } say:
clear-text = Your plans wait until somebody has examined the leg. When they have said that you may go on, note the day.
clear-on = Seen on
clear-cleared = I may go on
clear-mistake = My answers were a mistake

day-mon = Mon
day-tue = Tue
day-wed = Wed
day-thu = Thu
day-fri = Fri
day-sat = Sat
day-sun = Sun
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday
plan-every-day = every day

plan-start = Start this plan
plan-start-title = Start “{ $plan }”
plan-start-lead = A few questions, then the times that suit you. Everything can be changed later.
plan-start-open = Answer the questions above first.
plan-started = The plan “{ $plan }” is running.
plan-entry = Does it fit you?
plan-unfit = This plan is not for you now.
plan-safety-why = They are asked before a plan starts, and again after two weeks. They catch what must not be treated at home.
plan-keep-answers = Keep my answers and wait with the plan
plan-times = At what time?
plan-days = On which days?
plan-from = First day
plan-from-text = Leave it empty to begin today.
plan-choices = Which exercises?
plan-choose-one = { $slot }: one of these is enough
plan-choose-none = None of these
plan-optional = If you like, add

both-legs = Both legs
plan-kind = Your plan
plan-missing = This plan cannot be shown
plan-about = { $leg } · { $days } · up to { $minutes } min a day · since { $from }
plan-program = About this program
plan-phases = Where you are
plan-here = here
plan-phase-past = behind you
plan-since = Since { $day }
plan-then = Begins on { $day }
plan-next = On to the next phase
plan-back = Back to the phase before
plan-slots = What is done when
plan-kept = How it goes
kept-nearly-all = You keep to it nearly every day.
kept-most = You keep to it on most days.
kept-some = You keep to it now and then. Half is far better than nothing.
kept-beginning = Every session counts from here on.
kept-count = Done { $done } of the last { $all }.
kept-two-weeks = Last week and this week, day by day
kept-done = done
kept-in-part = done in part
kept-open = not done
kept-left-out = left out
kept-to-come = to come
kept-nothing = nothing due
kept-how = A missed day lowers this only a little, and a few good days bring it back. Days of rest do not count.
plan-calendar = Your weeks
plan-calendar-lead = Last week and the next four, as they will be. Choose a day to see it or to put it right.
calendar-free = nothing
calendar-times = { $n ->
    [one] one time
   *[other] { $n } times
  }
calendar-done = { $done } of { $all } done
calendar-free-day = Nothing on this day.
calendar-missed = not done
calendar-coming = to come
calendar-was-done = I did it
calendar-leave-out = Leave out
plan-rest = Rest or stop
plan-rest-text = For an illness or a holiday. Nothing is due meanwhile and nothing counts as missed.
plan-rest-days = { $n ->
    [3] Three days
    [7] A week
   *[other] Two weeks
  }
plan-rest-until = until { $day }
plan-rest-open = Open end
plan-rest-open-text = until you resume
plan-rest-date = Or until
plan-pause = Pause
plan-paused = Paused
plan-paused-until = Paused until { $day }
plan-paused-text = Nothing is due, and nothing counts as missed.
plan-resume = Go on today
plan-stop = Stop this plan
plan-stop-text = What you did stays. You can take it up again at any time.
plan-stopped = Stopped
plan-stopped-text = Nothing is due any more. What you did stays.
plan-undo-stop = Undo
plan-is-paused = The plan rests.
plan-is-resumed = The plan goes on.
plan-is-stopped = The plan is stopped. It can be undone.
plan-time-saved = Time saved. It can be undone.
plan-time-was = It was { $time }.

change-open = Change this plan
change-title = Change the plan
change-lead = Name and days. The times are set on the page of the plan; its exercises are those of the program.
change-lead-own = What you change holds from today on. The days before stay as they were.
change-save = Save the changes
change-saved = The changes are saved.

move-open = Another time
move-to = On this day at
move-do = Move
move-back = Back to { $time }
move-from = moved from { $time }
move-why = Only on this day. The plan keeps { $time }.
move-saved = Moved on this day. It can be moved back.
move-undone = Back at its usual time.

new-title = My own plan
new-lead = For what somebody has given you, or what you have chosen yourself.
new-name = What is it called?
new-name-example = From my physiotherapist
new-slot = When
new-time = Time
new-slot-evening = Evening
new-slot-morning = Morning
new-slot-bedtime = Bedtime
new-search = Add an exercise
new-search-example = Stretch, heel raise, ball
new-numbers = Change the numbers
new-add-slot = Another time of the day
new-remove-slot = Remove this time
new-remove-card = Remove { $card }
new-save = Save the plan
dose-sets = Sets
dose-reps = Repetitions
dose-hold = Hold, seconds
dose-seconds = Length, seconds
dose-rest = Rest between sets, seconds

## Cards of the person's own

own-title = A card of your own
own-lead = For what somebody showed you. It can be used in your own plans, and be played.
own-kind = Your own card
own-mark = your own
own-shelf = Your own
own-none = What your physiotherapist showed you can be kept here, with a picture of yours.
own-make = Make an exercise of your own
own-new = New exercise
own-change = Change this card
own-name = Name
own-name-example = Ball under the arch
own-text = What to do
own-text-example = In your own words, one step on each line
own-picture = Picture
own-picture-text = A photo or drawing from this device: PNG, JPEG or WebP. Large ones are made smaller; the place where a photo was taken is left out.
own-picture-of = Picture: { $card }
own-picture-choose = Choose a picture
own-picture-other = Choose another picture
own-picture-remove = Take the picture out
own-picture-kind = This file is no picture of a kind that can be shown. Choose a PNG, JPEG or WebP file.
own-picture-large = This file is larger than 40 MB. Choose a smaller picture.
own-picture-broken = This picture cannot be read; the file may be damaged. Choose another one.
own-way = How is it done?
own-way-reps = Repetitions
own-way-hold = Holding
own-way-time = For a time
own-way-read = Only to read
own-pace = Seconds for each
own-sides = With which leg?
own-each = One after the other
own-both = Both at once
own-number-wrong = “{ $name }” does not fit.
own-number-range = Give a number from { $least } to { $most }.
own-save = Save the card
own-saved = “{ $card }” is saved.
own-only-read = Only to read
own-remove = Remove this card
own-removed = Removed from your list. Plans that use it keep it.

## The diary itself

data-title = Your data
data-lead = All that you keep is in one file on this device. Nothing of it goes anywhere else.
data-settings = Where it is kept, backups, taking it with you, a page for your clinician, and deleting it.
data-open = Open your data
data-where = Where it is
data-file-of = File
data-size = Size
data-nothing-yet = nothing has been kept yet
data-last-backup = Last backup
data-never = none yet
data-backups = Backups
data-backups-text = One is made by itself on each day on which you keep something. They stay beside the file, so a copy on another disk is good to have as well.
data-back-up = Back up now
data-backed-up = The backup is made and checked.
data-made = Made and checked: { $path }
data-to-folder = To another disk
data-folder = Folder
data-back-up-there = Back up there
data-restore = Bring a backup back
data-restore-text = Look first: nothing is changed by looking.
data-look = Look into it
data-look-file = Look into this file
data-no-backups = No backups yet.
data-before-upgrade = made before an update of Surae
data-elsewhere = A backup somewhere else
data-file = File
data-inside = In this backup
data-inside-empty = Nothing has been kept in it.
data-inside-until = The last entry is of { $when }.
data-inside-altered = { $n ->
    [one] One row does not say what was written.
   *[other] { $n } rows do not say what was written.
  }
data-aside = What you have now is set aside whole and can be brought back. It is never deleted.
data-bring-back = Bring it back
data-restored = Brought back.
data-is-back = The backup is back
data-is-empty = You begin with an empty diary
data-was-aside = What was there before is kept in { $path }
data-to-today = Go to Today
data-check = Is everything in order?
data-check-text = Reads every page and every entry, and looks at the backups, the time zone of your plans and the reminders.
data-check-now = Check now
data-checked = The check is done.
check-name-database = Your diary
check-name-backups = Backups
check-name-zone = Time zone
check-name-clock = Clock
check-name-agent = The program that reminds
check-name-autostart = Start at login
check-name-bus = The desktop's message bus
check-name-notifications = Notifications
check-name-test = Test notification
check-name-tray = Tray
check-name-quiet = Quiet hours
check-name-week = The next seven days
check-fine = in order
check-wrong = needs you
check-next-database = Back up the present state above, then bring an earlier backup back.
check-next-agent = Close this window and open it again. If this stays, install Surae again with all its programs in one folder.
check-next-autostart = Switch on “Start the reminders when I log in” in the settings, if you want that.
check-next-bus = Log in to a desktop. Until then, what is due stands under Today.
check-next-week = Look at “Remind me of what is due” in the settings.
check-next-backups = Press “Back up now” above. From then on one is made on each day on which you keep something.
size-kb = { $n } kB
size-mb = { $n } MB
rows-plans = { $n ->
    [one] 1 plan
   *[other] { $n } plans
  }
rows-sessions = { $n ->
    [one] 1 session
   *[other] { $n } sessions
  }
rows-cramps = { $n ->
    [one] 1 cramp
   *[other] { $n } cramps
  }
rows-pains = { $n ->
    [one] 1 entry about pain
   *[other] { $n } entries about pain
  }
rows-measurements = { $n ->
    [one] 1 measurement
   *[other] { $n } measurements
  }
rows-notes = { $n ->
    [one] 1 note
   *[other] { $n } notes
  }
rows-own-cards = { $n ->
    [one] 1 card of your own
   *[other] { $n } cards of your own
  }
rows-health = { $n ->
    [one] 1 health answer
   *[other] { $n } health answers
  }
rows-screenings = { $n ->
    [one] 1 time the safety questions were answered
   *[other] { $n } times the safety questions were answered
  }
rows-nights = { $n ->
    [one] 1 night described
   *[other] { $n } nights described
  }
rows-signs = { $n ->
    [one] 1 sign
   *[other] { $n } signs
  }
rows-medicines = { $n ->
    [one] 1 medicine
   *[other] { $n } medicines
  }
rows-activities = { $n ->
    [one] 1 activity of your own
   *[other] { $n } activities of your own
  }
counts-title = What is in it
counts-note = What you removed is counted too, because it can be brought back.
choose = Choose…
choose-for = Choose… { $what }
files-busy = This can take a moment…
out-title = Take your diary with you
out-lead = A file that you can keep, move to another device or give to somebody. It holds what you wrote, and it is not locked: put it where only you can read it.
out-what = What for?
out-json = Everything, to bring back later (JSON)
out-json-text = All that you keep here. Surae can bring it in again, on this device or another.
out-csv = For a spreadsheet (CSV)
out-csv-text = A row for each entry. It cannot be brought in again.
out-ics = For your phone’s calendar (ICS)
out-ics-text = The times of your plans.
out-fhir = For a clinic’s computer (FHIR)
out-fhir-text = Your entries in the form that clinics exchange.
out-some = Only some days
out-some-text = What is left empty is open. Plans and what you made yourself always come along in the JSON file.
days-from = From
days-to = To
out-place = Where to
out-place-note = A file of this name in that folder is replaced.
out-save = Save the file
out-saved = The file is written.
out-made = Written: { $path } · { $size }
in-title = Bring a file in
in-lead = A JSON file that Surae has written, here or on another device. You see first what it would do; nothing changes by looking.
in-file = JSON file
in-look = See what it would do
in-looked = You can read what the file would do. Nothing has changed.
in-would = This is what it would do
in-added = New in your diary
in-changed = Changed, because the file has a later version
in-unchanged = Left as it is
in-lines = { $n ->
    [one] 1 line
   *[other] { $n } lines
  }
in-nothing = Everything in it is in your diary already.
in-backup = A backup of your diary is made first, so this can be undone.
in-do = Bring it in
in-done = Brought in
in-did = The file has been brought in.
in-undo-text = The backup from just before is at the top of your backups.
in-undo = Undo: back to how it was
in-undone = Your diary is as it was before.
in-refused = This file cannot be brought in
in-refused-text = Nothing was changed. A file is taken whole or not at all, so that nothing is lost halfway.
in-line = Line { $n }
in-more-reasons = There may be more reasons; these are the first { $n }.
in-refused-next = Look into the file again to see each reason.
end-title = Delete everything
end-lead = Your diary, all its backups and all that was set aside are deleted from this device. Files that you saved elsewhere stay.
end-never = Without a last backup nothing can bring it back.
end-backup = Make a last backup first, in this folder
end-folder = Folder for the last backup
end-last-backup = A last backup
end-without = I do not want a backup
end-sure = I know that nothing brings it back
end-do-backup = Back up, then delete everything
end-do = Delete everything for good
end-done = Everything is deleted
end-done-text = Surae is empty, as on the first day. Colours and text size are as you chose them.
end-kept-in = Your last backup is here:
end-kept-how = To have it all again: “Bring a backup back” on the page of your data, with this file.
end-not-kept = There is no backup.
end-start = Start again
end-inside-next = Choose a folder elsewhere, such as one of your documents. Nothing was deleted.
page-title = Page for your clinician
page-open = Make the page
page-lead = One sheet of paper that can be read in a minute: where it hurts, cramps night by night, what you did, the safety questions, medicines. It says only what you wrote down.
page-text = One sheet of paper from your diary, to take to an appointment.
page-asked = What stands on it
page-days = Which days
page-four = 4 weeks
page-twelve = 12 weeks
page-other = Other days
page-who = Your name, if you want it on the page
page-who-note = It stands there exactly as you write it. Leave it empty for a page without a name.
page-ask = What you want to ask
page-ask-note = So that it is not forgotten. It stands at the top.
page-kept = Kept for the next page too.
page-preview = This is the page
page-preview-of = The page as it will be printed
page-coming = The page is being made…
page-larger = Show larger
page-whole = Show the whole page
page-save = Save it
page-place = Where to
page-pdf = Save as PDF
page-html = Save as HTML
page-print = To print it, open the PDF. It is one sheet of A4.
page-saved = The page is saved.
sources-settings = Where all this comes from
sources-settings-text = Each statement names its sources and how well it is supported.
sources-grades = What the small words mean
grade-tradition-text = What experts describe, as in the maps of trigger points.
grade-observed-text = Studies that observe, or that follow one group.
grade-trial-text = Randomised trials.
grade-review-text = A systematic review or a guideline.
grade-own-text = Our own decision, for safety or for how Surae works. It is not from a study.
trouble-damaged = Your diary is damaged
trouble-damaged-next = A backup can take its place.
trouble-newer = Your diary is from a newer Surae
trouble-newer-next = Install the newer Surae again; your diary is whole and was left as it is.
trouble-foreign = The file of the diary belongs to another program
trouble-foreign-next = It was left as it is. Move it to another folder, or bring a backup back; then it is set aside.
trouble-busy = Another program keeps the diary locked
trouble-busy-next = Close the program that has it open, then try again. Nothing is lost.
trouble-read-only = The diary cannot be written
trouble-read-only-next = Make its folder writable for you, then try again. What is in it is safe.
trouble-no-home = There is no place to keep the diary
trouble-no-home-next = Your account has no home folder. Finding out what hurts works without one.
trouble-offer = The newest good backup: { $when }
trouble-others = See all backups
trouble-see-backups = Use a backup instead
trouble-no-backup = There is no good backup beside it
trouble-no-backup-text = If you have one on another disk, name its file. Else you can begin anew; the damaged file stays.
trouble-empty = Begin with an empty diary
trouble-to-today = See what can be done

due-part = { $n } of { $all } · { $card }
due-next = Next exercise
due-go-on = Start it
due-later = Later
due-all-done = All done
due-kept = Saved as done

refusal-play = What is closed for you or only read is not played. The time can be marked as done on Today.
refusal-time = Choose a time from 00:00 to 23:59.
refusal-slot = Give each time of the day a name of its own.
refusal-date = Write the day as 2027-03-28, or leave it empty.
refusal-days = Choose at least one day.
refusal-empty = Add at least one time of the day with one exercise.
refusal-card = Choose another exercise.
refusal-screening = Answer the safety questions below, then start again.
refusal-cleared = Today says what to do, and how to go on once somebody has seen the leg.
refusal-closed = Your health answers are in the settings and can be changed there.
refusal-too-many = Stop one of them on its page first. More at once is too much for the leg.
refusal-running = It is on Today. To begin anew, stop it on its page first.
refusal-again = Go back to Today to see how it stands now.
refusal-gone = Go back to Today; your plans are listed there.

## Cramps

place-diary = Diary
cramp-now = Cramp now
cramp-going = Cramp going on
cramp-title = Cramp
cramp-first = Straighten the knee, pull the toes up
cramp-earlier = Was it earlier?
cramp-not-now = No cramp now
cramp-taken-back = Taken back. Nothing is kept.
cramp-voice-begun = Saved. The cramp began now.
cramp-voice-told = Saved.
cramp-voice-ended = Saved. It let go.
time-now = Now
time-15 = 15 min ago
time-hour = An hour ago
time-night = Last night
time-at = Or at
time-keep = Save
cramp-figure = A figure in bed straightens the knee and pulls the toes up
cramp-since = Saved. Since { $time }
cramp-length = How long it has lasted
cramp-line-knee = Straighten your knee
cramp-hint-knee = Sit up slowly. No need to jump out of bed.
cramp-line-toes = Pull your toes up
cramp-hint-toes = Towards your shin. Or push your heel away.
cramp-line-hold = Hold, and breathe
cramp-hint-hold = It usually lets go within a minute.
cramp-line-still = Keep holding
cramp-hint-still = If you are steady, stand up slowly: heel flat, lean forward.
cramp-long = Ten minutes are long for a cramp.
cramp-long-ask = Answer the safety questions
cramp-end = It let go
cramp-mistake = No cramp: take it back
cramp-saved = Saved
cramp-at = at { $time }
cramp-about = about { $time }
cramp-in-the-night = in the night
cramp-lasted = { $minutes } min { $seconds } s
cramp-later = The rest can wait until morning, or be left out.
cramp-sleep-well = Good night
cramp-good-night = Good night
cramp-kept = Your cramp is in the diary.
cramp-stay = Open Surae
cramp-when = When
cramp-side = Which leg?
cramp-place = Where?
cramp-calf = Calf
cramp-foot = Foot
cramp-toes = Toes
cramp-shin = Shin
cramp-thigh = Thigh
cramp-elsewhere = Elsewhere
cramp-strength = How strong was it?
cramp-sleep = How much sleep did it cost?
cramp-helped = What helped?
cramp-soreness = How sore the day after?
helped-stretch = Stretching
helped-stand = Standing up
helped-walk = Walking
helped-rub = Rubbing it
helped-warmth = Warmth
helped-cold = Cold
helped-painkiller = Painkiller
helped-waited = Waiting
scale-none = none
scale-worst = the worst you can imagine
scale-no-sleep-lost = none
scale-all-sleep-lost = all of it
entry-note = Note

## Diary

diary-parts = Parts of the diary
diary-log = Entries
diary-month = Month
diary-better = Is it getting better?
diary-settings = What is asked
diary-add = Write down
add-cramp = Cramp
add-night = Night
add-pain = Pain
add-note = Note
add-measure = Measurement
add-activity = Activities
add-medicine = Medicine
add-sign = Something new
add-cramp-lead = When was it? For a cramp that goes on, use “Cramp now”.
diary-filter = What is shown
diary-filter-all = Everything
diary-filter-nights = Nights
diary-filter-pain = Pain
diary-filter-sessions = Exercises
diary-filter-measures = Measurements
diary-filter-others = Notes and more
diary-empty = Nothing here yet
diary-empty-cramps = Your cramps will stand here by night, with the evening before: a cramp at three in the morning belongs to the night that began the evening before.
diary-empty-others = So will pain, measurements, notes and the exercises that you do. Write down as little as you like.
diary-empty-private = All of it stays on this device.
diary-none-of-these = Nothing of this kind in these days.
diary-earlier = Show earlier days
diary-night = In the night
diary-night-cramps = { $n ->
    [0] In the night: no cramp
    [one] In the night: one cramp
   *[other] In the night: { $n } cramps
  }
night-cramps = { $n ->
    [0] No cramp
    [one] One cramp
   *[other] { $n } cramps
  }
entry-cramp = Cramp
entry-night = About the night
entry-pain = Pain { $n } of 10
entry-sign = noticed
entry-medicine = medicine
entry-session = Exercises: { $slot }
entry-change = Change
entry-remove = Remove
entry-close = Done
entry-asks = A reason to answer the safety questions again
entry-kept = Saved.
entry-changed = Changed.
entry-removed = Removed.
entry-kept-cramp = Saved: { $when }, night of { $night }
refused-when = Choose a date and a time that are over.
refused-missing = Fill in what is still empty.
refused-gone = It may have been changed in another window. Open the diary again.
strength-of = strength { $n } of 10
sleep-of = sleep lost { $n } of 10
sore-of = sore { $n } of 10 the day after
helped-by = helped: { $what }
factors-yes = yes: { $what }
factors-no = no: { $what }
measured = { $value } { $unit }
leg-left = left leg
leg-right = right leg
leg-both = both legs
medicine-since = since { $day }
medicine-until = until { $day }
morning-was-usual = as usual the next morning
morning-was-worse = worse the next morning
time-kept = As it is
time-other = Another time
time-date = Date and time
pain-which = Which pain?
pain-now = Now
pain-worst-day = Worst of the last 24 hours
pain-first-steps = First steps in the morning
pain-activity = During an activity
pain-activity-which = Which activity?
pain-no-activity = Name your activities first: under “Write down”, “Activities”.
pain-how-strong = How strong is it?
sign-which = What is new?
sign-why = Anything new in the leg or in you. The diary then says whether the safety questions should be answered again.
sign-swelling = Swelling
sign-redness = Redness or warmth
sign-numbness = Numbness or tingling
sign-weakness = Weakness
sign-fever = Fever
sign-pop = A pop or snap
sign-fall = A fall
medicine-name = Name
medicine-hint = As it stands on the packet, or as you call it.
medicine-from = First day
medicine-to = Last day
medicine-to-hint = Leave it empty while you take it.
medicine-never-stop = Never stop a medicine because of what you see here. Ask your doctor or pharmacist.
measure-which = Which measurement
measure-heel-rise = Heel rises
measure-knee-to-wall = Knee to wall
measure-how = How to do it
measure-who-not = Not for you if
measure-about = More about it
activity-lead = Name one to three things that your leg makes hard. Rate them once a week.
activity-unable = cannot do it
activity-as-before = as well as before
activity-name = An activity
activity-hint = For example: walking to the bus.
activity-add = Add it
activity-remove = No longer rate it
activity-removed = “{ $name }” is not rated any more. What you said of it stays.
night-of = Night of { $day }
night-how-many = How many cramps?
night-none = None
night-more = More:
night-minutes = How many minutes together?
night-strength = How strong was the worst one?
night-sleep = How much sleep was lost?
night-factors = The day and evening before
night-no-factors = Nothing is asked about the day before.
night-choose-factors = Choose what is asked
factors-title = What a night asks about
factors-lead = Choose a few things that may matter for your cramps. After enough nights Surae counts whether they go together. That is no proof of a cause.
factors-chosen = { $n } of { $all } chosen
factors-own = Something of your own
factors-own-hint = For example: evening at the choir.
factors-add = Add it
month-before = The month before
month-after = The month after
month-legend = The number is the cramps of the night that begins on that evening; 0 means none, no number means not known. P is the strongest pain of the day, ✓ exercises done, • other entries.
month-sessions = { $n ->
    [one] exercises once
   *[other] exercises { $n } times
  }
month-others = { $n ->
    [one] one other entry
   *[other] { $n } other entries
  }
month-nothing = nothing written down
watch-see = An appointment is a good idea, whatever your answers are.
watch-ask = Answer the safety questions
safety-page = Safety questions
safety-keep = Save my answers
safety-kept = Saved
safety-until = They hold until { $day }.
study-title = Two weeks on paper, in one minute a day
study-lead = For two weeks Surae asks each morning: how many cramps, how many minutes, how strong, how much sleep. Two weeks are enough to see a pattern, and a good sheet to take to a doctor.
study-begin = Begin tonight
study-runs = Night { $n } of { $all }. It ends on { $to }.
study-over = It is over: { $from } to { $to }.
study-answered = Nights that are known
study-answered-of = { $n } of { $all } nights are known.
study-summary = { $nights ->
    [one] In one night
   *[other] In { $nights } nights
  }: { $cramps ->
    [0] no cramp.
    [one] one cramp.
   *[other] { $cramps } cramps, in { $with ->
        [one] one night
       *[other] { $with } nights
      }.
  }
study-worst = The strongest was { $n } of 10.
study-bad-sleep = { $n ->
    [one] One night lost much sleep.
   *[other] { $n } nights lost much sleep.
  }
study-stop = End the study
last-night-cramps = Your cramps last night
last-night-why = Two taps each, if you like. It is not asked again.
last-night-more = Say more in the diary
last-night-enough = That is enough
last-night-any = Any cramps last night?
last-night-none = No cramp last night
last-night-some = Yes, write them down
insight-title = What your diary shows
insight-loading = Counting your nights …
insight-range = How far back
insight-range-weeks = 4 weeks
insight-range-quarter = 3 months
insight-range-year = A year
insight-range-all = All
insight-range-of = { $from } to { $to }
insight-print = Print
insight-table = Show as a table
insight-begins = { $plan } begins
insight-start = { $plan } begins on { $date }
insight-weeks-needs = A week is drawn once 4 of its nights are known. Write down a cramp, or say in the morning that there was none.
insight-week-whole = cramps of a week of which all nights are known
insight-week-part = reckoned up from 4 to 6 known nights
insight-week-few = fewer than 4 nights known
insight-week-whisker = where the truth of that week may lie
insight-week-all = on the whole: { $rate } a week, and where the truth may lie
insight-rate-label = Cramps a week: { $rate }, the truth may lie between { $low } and { $high }
insight-rate-unit = cramps a week
insight-nights-needs = No night is known yet. Write down a cramp, or say in the morning that there was none.
insight-night-cramp = one cramp
insight-night-cramps = cramps, the more the larger
insight-night-none = told: no cramp
insight-night-assumed = taken as quiet
insight-night-unknown = not known
insight-week-none = no cramp
insight-plan-start = a plan begins
insight-table-of = Table: { $title }
insight-clock-needs = The clock is drawn once the time of a cramp is known. Tap “Cramp now”, or say when it was.
insight-clock-cramps = { $n ->
    [one] cramp
   *[other] cramps
  }
insight-clock-legend = Midnight is at the top, noon at the bottom. The longer the field, the more cramps began in that hour.
insight-pain-needs = A line is drawn once a pain is written down. Once a day is enough, and it takes seconds.
insight-morning-usual = as usual
insight-morning-worse = worse than usual
insight-kept-needs = Each day of a plan gets a field here. Start a plan, and mark what you have done.
insight-score = Score: { $n } of 100
insight-score-why = The score forgives: the last weeks weigh most, and a missed day takes little away. It grows slowly from 0: to about 50 after 13 kept days, to about 80 after 30. A pause, or what you left out on purpose, does not count against you.
insight-kept-done = all done
insight-kept-partly = part of it done
insight-kept-missed = missed
insight-kept-free = nothing due
insight-leg-left = left leg
insight-leg-right = right leg
insight-heel-needs = Test how often you can rise on one leg, on both legs. A second test some weeks later shows where it goes.
insight-norm-choose = Compare with an age
insight-norm-none = none
insight-norm-age = Age
insight-norm-men = Men
insight-norm-women = Women
insight-norm-ages = { $from } to { $to }
insight-norm = healthy people of { $ages }: women { $women }, men { $men }
insight-norms = What healthy people of an age manage
insight-norms-who = In the middle of healthy people with a body mass index up to 30 and average activity. Your other leg is the better comparison.
insight-column-date = Date
insight-column-leg = Leg
insight-column-what = What
insight-column-plan = Plan
insight-column-nights-with = Nights with it
insight-column-cramps-with = Cramps with it
insight-column-nights-without = Nights without
insight-column-cramps-without = Cramps without
insight-column-nights-since = Nights since
insight-column-cramps-since = Cramps since
insight-column-nights-before = Nights before
insight-column-cramps-before = Cramps before
insight-column-times = Times as often
insight-column-low = At least
insight-column-high = At most
insight-column-first = First
insight-column-latest = Latest
insight-column-change = Change
insight-column-counts = Counts from
insight-ratio-fewer = fewer cramps
insight-ratio-more = more cramps
insight-ratio-label = { $name }, how many times as often: { $said }
insight-verdict-more = more cramps on such nights
insight-verdict-fewer = fewer cramps on such nights
insight-verdict-chance = may be chance
insight-verdict-none = nothing to compare
insight-verdict-few = not enough nights yet
insight-matters = What seems to matter
insight-matters-lead = Nights with something, and nights without it. That two things go together does not say why.
insight-matters-needs = Choose a few things that may matter, and say on some nights whether they were there. After 14 nights Surae counts whether they go together.
insight-matters-choose = Choose what is asked
insight-plans = Before a plan and since
insight-plans-lead = The six weeks before the start, and all nights since.
insight-plans-needs = Once a plan runs, the nights since its start are compared with those before it.
insight-plan-since = Begun on { $date }.
insight-before = before
insight-since = since
insight-a-week = { $rate } a week
insight-measures = What you measured
insight-measures-lead = A change counts only when it is larger than what differs by chance from one time to the next.
insight-measures-needs = Rate what you can do, once a week, and say after 2, 6 and 12 weeks whether it is better on the whole.
insight-quiet = within this span a change does not count yet
insight-whole = From your whole diary
insight-whole-lead = Comparisons need many nights, so these take all there are, however far back you look above.
insight-to-night = Say how a night was
insight-to-cramp = Write down a cramp
insight-to-pain = Write down a pain
insight-to-programs = See the programs
insight-to-measure = Write down a measure
insight-to-activity = Rate what you can do
