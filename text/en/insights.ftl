### Sentences of "is it getting better?", for screen, terminal and reports.
### They tell counts and how far the truth may lie off. They never say that one thing brings another.

## Numbers

count-nights =
    { $n ->
        [1] 1 night
       *[other] { $n } nights
    }
count-cramps =
    { $n ->
        [0] no cramp
        [1] 1 cramp
       *[other] { $n } cramps
    }
count-date = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

# How many times as often. $ratio is rounded.
times-third = About a third as often
times-half = About half as often
times-same = About as often
times-twice = About twice as often
times-three = About three times as often
times-other = About { $ratio } times as often

## Nights and rates

nights-none = Nothing is known of any night yet. Log a cramp, or answer in the morning that there was none.
nights-known =
    { $noted ->
        [0] Of { $all }, none was told.
        [1] Of { $all }, 1 was told.
       *[other] Of { $all }, { $noted } were told.
    }
nights-assumed =
    { $assumed ->
        [1] 1 more was taken as quiet, as you wrote something in the days around it.
       *[other] { $assumed } more were taken as quiet, as you wrote something in the days around them.
    }
nights-unknown =
    { $unknown ->
        [1] 1 is not known and counts for nothing.
       *[other] { $unknown } are not known and count for nothing.
    }
rate-few = On { $nights }: { $cramps }. How often that is will be told from { $least } nights on.
rate-none = On { $nights }: no cramp. The truth may lie between none and { $high } a week.
rate-told = On { $nights }: { $cramps }. About { $rate } a week; the truth may lie between { $low } and { $high } a week.
bunched = Your cramps come in bunches, so the truth may lie further out.

## With and without

factor-counts = On { $with } with “{ $factor }”: { $with_cramps }. On { $without } without: { $without_cramps }.
factor-few = That is too little to say anything. It takes { $least } nights with an answer, and { $side } on each side.
factor-needs = Still needed: { $what }.
factor-needs-with =
    { $n ->
        [1] 1 night with it
       *[other] { $n } nights with it
    }
factor-needs-without =
    { $n ->
        [1] 1 night without it
       *[other] { $n } nights without it
    }
factor-needs-either =
    { $n ->
        [1] 1 more of either kind
       *[other] { $n } more of either kind
    }
plan-counts = On { $without } before “{ $plan }”: { $without_cramps }. On { $with } since its start: { $with_cramps }.
plan-few = That is too little to say anything. It takes { $side } nights on each side.
compare-no-cramps = Without a cramp on either side there is nothing to compare.
compare-none-with = No cramp on the one side: the truth may lie between never and { $high } times as often.
compare-none-without = No cramp on the other side, so it cannot be told how many times as often; { $low } times or more.
compare-told = { $times }; the truth may lie between { $low } and { $high } times.
compare-chance = This may be chance.
compare-difference = Chance alone seldom makes such a difference. It does not say why.
factors-several = You are looking at { $n } things at once. One of them may stand out by chance alone.
plan-stretch = Many people start in a bad stretch, and bad stretches also pass by themselves.

fortnights-told = Nights with a cramp: about { $first } a week in weeks 1 and 2, { $last } a week in weeks 5 and 6.
fortnights-fewer = That is fewer by 30 % or more, which counts as a success.
fortnights-not-fewer = That is not the 30 % fewer that count as a success.
fortnights-none = There was none in weeks 1 and 2 to become fewer.

## Kept

kept-told = Done { $done } of { $due }.
kept-nothing = Nothing was due.

## Measures

measure-leg =
    { $leg ->
        [left] { $name }, left leg
        [right] { $name }, right leg
        [both] { $name }, both legs
       *[none] { $name }
    }
measure-once = { $what }: { $latest } so far. A second value will tell more.
measure-from-to = { $what }: from { $first } to { $latest }.
measure-is = { $what }: { $latest }.
measure-better = Better by { $change }, a change that counts.
measure-worse = Worse by { $change }, a change that counts.
measure-small = A change of { $change } is too small to count.
measure-same = That is no change.
measure-mornings = { $what }: as usual on { $usual } of { $all }.
measure-now-better = That counts as better.
measure-now-worse = That counts as worse.
measure-now-small = That is too near to 0 to count.
heel-one = { $leg ->
        [left] Left leg
       *[right] Right leg
    }: { $count } heel rises. Test the other leg too: it is the best comparison.
heel-both = Left leg { $left }, right leg { $right } heel rises.
heel-apart = The legs were tested more than { $days } days apart, so they are not compared.
heel-weak = { $leg ->
        [left] The left leg
       *[right] The right leg
    } manages less than 90 % of the other: work on this side.
heel-alike = The legs are within 90 % of each other.
heel-none = Neither leg managed one.
heel-norm = What healthy people of an age manage stands beside it; your other leg is the better comparison.

pain-kind =
    { $kind ->
        [now] Pain at the moment
        [worst] Worst pain of the day
        [first_steps] First steps in the morning
        [activity] During an activity
        [session] During exercises
       *[other] { $kind }
    }
pain-told = { $kind }: in the middle { $first } in the first two weeks, { $last } in the last two.
pain-better = Less by { $least } or more, a change that counts.
pain-worse = More by { $least } or more, a change that counts.
pain-small = Less than { $least } apart, which is too little to count.
pain-few =
    { $n ->
        [1] { $kind }: 1 value. Two weeks at each end, with { $least } values in each, will tell how it goes.
       *[other] { $kind }: { $n } values. Two weeks at each end, with { $least } values in each, will tell how it goes.
    }

## Charts

chart-nights = Cramps night by night
chart-weeks = Cramps week by week
chart-clock = When in the night
chart-pain = Pain over time
chart-kept = Days of your plans
chart-heel-rise = Heel rises on one leg
chart-nothing = There is nothing to draw yet.
chart-nights-told = { $cramp_nights } with a cramp, { $quiet } without, { $unknown } not known.
chart-weeks-told = Most in one week: { $most }, from { $on }. Latest whole week: { $latest }.
chart-weeks-most = Most in one week: { $most }, from { $on }.
chart-clock-told = At least half of { $cramps } began between { $first } and { $last }.
chart-clock-one = 1 cramp with a known time: it began between { $first } and { $last }.
chart-kept-told = { $days ->
        [1] On 1 day something was due
       *[other] On { $days } days something was due
    }; on { $kept } at least half of it was done.

column-night = Night
column-cramps = Cramps
column-minutes = Minutes
column-strength = Strongest, 0 to 10
column-known = Known
column-week = Week from
column-nights = Nights known
column-rate = A week
column-low = At least
column-high = At most
column-start = Plan started
column-hours = Hours
column-date = Date
column-kind = Pain
column-value = 0 to 10
column-due = Due
column-done = Done
column-leg = Leg
column-count = Heel rises

known-noted = told
known-assumed = taken as quiet
known-unknown = not known
leg-left = left
leg-right = right
leg-both = both
