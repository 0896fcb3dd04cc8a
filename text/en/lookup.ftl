### Sentences of the answer to "where does it hurt?", for screen, terminal and reports.

# The line at the top of an answer.
headline-emergency = Call the emergency number or go to the emergency department now.
headline-same_day = Be seen today: urgent-care line, urgent-care centre or your doctor.
headline-see_clinician = Book an appointment. You can read on until then.
headline-self_care = Nothing you said asks for urgent care. Here is what may help you understand it.
seen-first = Your answers of { $day } ask you to be seen first. { $headline }
screening-earlier = Your answers of { $day } still hold: nobody has cleared you since. Until then no exercise is shown.
headline-unknown = This is nothing the app knows about. Tap where it hurts, and answer the safety questions.

# Why a rule fired. $words are the person's own words.
because-words = You wrote: { $words }.
because-alike = Surae found no sign by its name, but what you wrote reads like this: { $words }. If you mean something else, answer the questions.
because-answer = You answered yes: { $question }
because-gate = You answered yes or “not sure” to a question whose details are still open: { $question }
because-age = It is about somebody under 16.
because-number = The numbers you gave.
because-nothing = No warning sign was named.

# Why a muscle is listed.
reason-region-essential = { $words }: pain there is often described as coming from this muscle.
reason-region-spillover = { $words }: this muscle is sometimes described as sending pain there.
reason-region-rare = { $words }: this muscle is seldom described as sending pain there.
reason-clue = { $words }: { $clue }
reason-clue-alone = { $clue }

lock-words = You mentioned { $words }.
lock-answer = You answered yes or “not sure” to a question that this hangs on.
lock-health = You answered yes or “not sure”: { $question }
lock-screened = You answered yes or “not sure” to a safety question that may concern this. Answer its details or the question under Health to open it.
lock-default = This holds for everybody until a professional has shown how.

# How a grade is called on screen.
grade-T = tradition
grade-O = observed
grade-R = trial
grade-SR = review or guideline
grade-X = our safety choice

region-question = Is it here: { $region }?
note-emergency-sign = Answer the safety questions: the text names a sign whose details decide.

# What the player says. $leg is left, right or both.
cue-get-ready =
    { $leg ->
        [left] Get ready, left leg
        [right] Get ready, right leg
       *[both] Get ready
    }
cue-switch-sides =
    { $leg ->
        [left] Change to the left leg
       *[right] Change to the right leg
    }
cue-rest = Rest
cue-pause = Relax for a moment
cue-leg =
    { $leg ->
        [left] left leg
        [right] right leg
       *[both] legs
    }

# A card of the person's own has no words of its own.
own-up = Move into it
own-hold = Hold it there
own-down = Slowly back
own-work = Keep going

## Plans

# A dose with changed numbers, in a sentence.
dose-reps = { $sets } × { $reps } repetitions
dose-hold = { $sets } × { $reps }, holding { $seconds } seconds each time
dose-work = { $sets } × { $seconds } seconds
dose-each = { $dose }, on each leg.
dose-both = { $dose }.

# What the pain monitor asks for, and why.
pace-next = The last { $runs } sessions were green: pain was 0 to { $most } out of 10, and the mornings after were as usual.
pace-back-pain = Pain was over { $most } out of 10 in the last session. Go back one step, and take a day off.
pace-back-morning = The morning after the last session was worse than usual. Go back one step, and take a day off.
pace-rest-pain = Pain was over { $most } out of 10 in the last session. Take the next day off, and stay where you are in the plan.
pace-rest-morning = The morning after the last session was worse than usual. Take the next day off, and stay where you are in the plan.
pace-see = { $runs } sessions in a row were red. This plan may not be the right one for you now: pause it and book an appointment.

morning-question = Yesterday you did “{ $plan }”. Is it back to its usual level this morning?

warning-minutes = Your plans take { $minutes } minutes on the longest day. More than { $most } is seldom kept up and can be too much for the leg.
warning-closed = Closed for you and left out: { $cards }. { $because }
warning-program-closed = Your answers close this program for you: { $lock }. { $closed } Pause or stop it, so that you are not reminded of it.
warning-program-minutes = With its usual times this program takes { $minutes } minutes on its longest day. More than { $most } is seldom kept up and can be too much for the leg: choose fewer days or leave something out.
warning-unanswered = An answer of yes to the safety questions opens more of them. Please answer these too: { $questions }
warning-entry = This program was not asked whether it fits you. { $questions }
warning-entry-yes = It is for people who say yes to: { $question }
warning-entry-no = It is for people who say no to: { $question }

# The check of the diary.
check-database = Every page, reference and row of { $path } is as it was written.
check-database-wrong = Faults in the structure: { $structure }, rows without their owner: { $orphans }, rows that do not say what was written: { $altered }.
check-database-next = Make a copy of the folder, then bring back a backup with `surae restore FILE`; `surae backup` keeps the present state first.
check-backups = There are { $count }; the newest is of { $made }.
check-no-backup = There is no backup yet.
check-no-backup-next = Make one with `surae backup`. From then on one is made on each day on which something is written.
check-zone = The times of your plans are read in { $zone }.

## The diary

# Factors of the day and the evening, as they are asked about.
factor-bedtime_stretch = Stretched before bed
factor-hard_exercise = Hard exercise
factor-new_exercise = New or unusual exercise
factor-long_standing = Long standing
factor-long_sitting = Long sitting
factor-long_drive = Drove for over an hour
factor-heels = Shoes with heels
factor-tight_covers = Tight bed covers
factor-little_drink = Drank little
factor-alcohol = Alcohol
factor-caffeine = Coffee, tea or cola late
factor-heat = Heat
factor-illness = Ill
factor-new_medicine = New or changed medicine

# Why the safety questions are asked again.
watch-headline = Something in your diary has changed. Please answer the safety questions again.
watch-swelling = You noticed a new swelling.
watch-redness = You noticed new redness or warmth.
watch-numbness = You noticed new numbness or tingling.
watch-weakness = You noticed new weakness.
watch-fever = You noticed fever.
watch-pop = You noticed a pop or snap.
watch-fall = You had a fall.
watch-pain_up = Your pain is 2 points or more above what it was in the two weeks before, on three days.
watch-pain_severe = Your pain was 8 out of 10 or more on three days in a row. Book an appointment within a week.
watch-long_cramp = A cramp lasted 10 minutes or more. An ordinary cramp is shorter: show it to a doctor.
watch-all_night = There were cramps all through a night. If this comes again, show it to a doctor.
watch-long_soreness = The muscle was sore for more than 3 days after a cramp. That is longer than usual.
watch-often = You had cramps on 3 or more nights a week for more than 4 weeks. Book an appointment.
watch-sleep_lost = Cramps or pain cost you sleep on most of the last 14 nights. Book an appointment.
watch-one_leg = For more than 4 weeks your cramps were always in the same leg. Book an appointment.
watch-by_day = Some cramps came by day. If you were at rest then, book an appointment.
watch-other_place = Some cramps were outside calf and foot. Book an appointment.
watch-new_medicine = You began or changed a medicine. Some medicines are linked with cramps: do not stop it, but ask for a review.

night-question = How was last night? Say how many cramps there were, or that it was quiet.

# Short words for places of cramps.
place-calf = calf
place-foot = foot
place-toes = toes
place-shin = shin
place-thigh = thigh
place-elsewhere = elsewhere
