### The page for the clinician: what is printed beside what the person entered.

clinician-title = Calf, foot and night-cramp summary
clinician-period = { $from } to { $to } ({ $days })
clinician-made = Made on { $date }
clinician-who = Name as typed
clinician-no-who = No name was typed
clinician-ask = Wants to ask
clinician-footer = Made by Surae on { $date } from what the person entered. Nobody examined them for it, and it is not a diagnosis. Left and right are the person’s own.

# What is left out for want of room. $more is how many.
clinician-more = and { $more } more
clinician-cut = … ({ $more } more characters)

clinician-figures = In short
clinician-places = Where it hurts and cramps
clinician-places-none = No place entered.
clinician-timeline = Day by day
clinician-timeline-last = Day by day, the last { $days } days
clinician-timeline-none = Nothing entered yet.
clinician-dose = Exercise done of planned
clinician-dose-none = No plan yet.
clinician-measures = Tests and activities
clinician-measures-none = None taken.
clinician-questions = Red-flag questions
clinician-questions-none = Not asked yet.
clinician-health = Health answers and signs
clinician-health-none = Not answered yet.
clinician-medicines = Medicines, as typed
clinician-medicines-none = None entered.
clinician-notes = Notes, as typed
clinician-notes-none = None written.

# Heads of columns.
clinician-head-number = No.
clinician-head-place = Place
clinician-head-side = Side
clinician-head-worst = Worst pain
clinician-head-pain-days = Days with pain
clinician-head-cramps = Cramps
clinician-head-plan = Plan
clinician-head-all = All
clinician-head-measure = Measure
clinician-head-first = First
clinician-head-last = Last
clinician-counts = * a change that counts for this measure
clinician-head-change = Change
clinician-head-question = Asked about
clinician-head-answer = Last
clinician-head-before = Other answers before

clinician-left = left
clinician-right = right
clinician-both = both
clinician-side-open = not said
clinician-side-none = –

# Beside the drawings. Left and right are the person's.
clinician-view-legs-back = From behind
clinician-view-legs-front = From the front
clinician-view-foot-sole = Soles
clinician-view-foot-top = Feet from above
clinician-view-leg-outer-left = Left leg, outer side
clinician-view-leg-outer-right = Right leg, outer side
clinician-view-leg-inner-left = Left leg, inner side
clinician-view-leg-inner-right = Right leg, inner side
clinician-view-body-back = Body, from behind
clinician-view-body-front = Body, from the front
clinician-letter-left = L
clinician-letter-right = R
clinician-legend-mild = pain 1–3
clinician-legend-medium = 4–6
clinician-legend-strong = 7–10
clinician-legend-cramp = cramp

# The rows of the strip, and its marks.
clinician-start = start: { $plan }
clinician-row-cramps = Cramps
clinician-row-pain = Pain 0–10
clinician-row-exercise = Exercise
clinician-row-morning = Morning after
clinician-legend-nights = Cramps: the number in that night; – a night without; ? not known. The border of the pain monitor is 5.
clinician-legend-worst = worst of the day
clinician-legend-first-steps = first steps
clinician-legend-during = during exercise
clinician-legend-done = all done
clinician-legend-part = part
clinician-legend-missed = not done
clinician-legend-usual = as usual
clinician-legend-worse = worse

# Counts. $n is one or other.
clinician-count-days =
    { $n ->
        [one] 1 day
       *[other] { $count } days
    }
clinician-count-nights =
    { $n ->
        [one] 1 night
       *[other] { $count } nights
    }
clinician-count-cramps =
    { $n ->
        [one] 1 cramp
       *[other] { $count } cramps
    }
clinician-count-sessions =
    { $n ->
        [one] 1 session
       *[other] { $count } sessions
    }

# Who it is about.
clinician-age = age given: { $age }

# The numbers at the top.
clinician-figure-of = { $part } of { $whole }
clinician-figure-cramps = nights with cramps
clinician-figure-no-nights = No night entered.
clinician-figure-nights = { $cramps }; { $unknown } not known
clinician-figure-pain = worst pain of the day
clinician-figure-no-pain = No pain entered.
clinician-figure-pain-compared = 0–10, medians of first and last 7 days
clinician-figure-pain-days = 0–10, median of { $days }
clinician-figure-done = exercise times done
clinician-figure-none-planned = Nothing planned yet.
clinician-figure-percent = { $percent } % of what was planned
clinician-figure-mornings = mornings after worse
clinician-figure-no-mornings = No morning answered.
clinician-figure-over = { $sessions } with pain over 5

# What the strip comes to.
clinician-cramps = { $cramps } in { $nights } of { $known } known nights ({ $unknown } not known).
clinician-cramp-sides = Sides: { $sides }.
clinician-medians = Medians: { $values }.
clinician-strength = strength { $value }/10
clinician-minutes = { $value } min long
clinician-sleep = sleep lost { $value }/10
clinician-cramp-weeks = Nights with cramps of known nights, week by week: { $weeks }. Sleep lost 5/10 or more in { $spoilt }.
clinician-worst = Worst pain { $pain }/10 on { $date }.
clinician-first-steps = First steps { $before } → { $after } (medians of first and last 7 days).

# Places.
clinician-map = Body map.
clinician-place-pain = worst pain { $pain }
clinician-place-cramps = cramps { $cramps }
clinician-place-open = Place not said

# Plans.
clinician-leg =
    { $side ->
        [both] both legs
       *[other] { $side } leg
    }
clinician-phase = phase { $place } of { $of }, { $name }, since { $since }
clinician-since = since { $date }
clinician-stopped = stopped on { $date }
clinician-rests = resting now
clinician-sessions = Sessions: { $kinds }.
clinician-green = { $count } green
clinician-amber = { $count } amber
clinician-red = { $count } red
clinician-open = { $count } not rated

# Safety questions.
clinician-alert-emergency = { $date }: the answers asked for emergency care at once
clinician-alert-same_day = { $date }: the answers asked for an assessment on the same day
clinician-alert-see_clinician = { $date }: the answers asked for an appointment
clinician-rule-out = Not to be missed: { $rules }.
clinician-cleared = The person noted on { $date } that somebody who examined them cleared it.
clinician-not-cleared = The person has not noted that somebody examined them.
clinician-asked = Asked on { $dates }; the last answers:
clinician-asked-often = Asked { $times } times; the answers of { $date }:
clinician-questions-last = Not asked in these days; last asked on { $date }.
clinician-yes = Yes
clinician-no = No
clinician-unsure = Unsure
clinician-reply-open = Left open
clinician-gate-G1 = Breathless, chest pain, very ill
clinician-gate-G2 = Swollen, warm or red leg
clinician-gate-G3 = Cold or pale foot, pain on walking
clinician-gate-G4 = Wood-hard calf, growing pain
clinician-gate-G5 = Snap, fall, blow, cast, operation
clinician-gate-G6 = Dark urine, weakness, fever, heat
clinician-gate-G7 = Numbness, foot drop, bladder
clinician-gate-G8 = Lump, bone pain, weight loss
clinician-gate-G9 = Blood thinner or other medicine
clinician-gate-G10 = Pregnant, or birth within 6 weeks
clinician-gate-G11 = Diabetes, poor circulation
clinician-gate-G12 = Under 16, or about a child

# Health answers and signs.
clinician-health-yes = Yes: { $names }.
clinician-health-unsure = Unsure: { $names }.
clinician-health-no = No: { $names }.
clinician-noticed = Noticed: { $signs }.
clinician-sign-swelling = swelling
clinician-sign-redness = redness
clinician-sign-numbness = numbness
clinician-sign-weakness = weakness
clinician-sign-fever = fever
clinician-sign-pop = a pop
clinician-sign-fall = a fall

# Medicines.
clinician-medicine-from = from { $date }
clinician-medicine-to = until { $date }
clinician-medicine-began = began in these days
