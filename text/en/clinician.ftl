### The page for the clinician: what is printed beside what the person entered.

clinician-title = Calf, foot and night-cramp summary
clinician-period = { $from } to { $to } ({ $days } days)
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
clinician-health = Health answers
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
