//! Before and since a plan, and how well it was kept.

use crate::{Diary, at};
use surae_api::{ComparedHow, KeptHow, PlanStart};

/// A cramp every night for four weeks, then the night cramp program, done on most evenings, with a cramp
/// every seventh night.
fn with_plan() -> Diary {
    let diary = Diary::new();
    for days in 1..=28 {
        diary.cramp(&at(days, "02:40"));
    }
    diary.screen(&at(28, "12:00"));
    let start = PlanStart { program: "night_cramp".into(), ..PlanStart::default() };
    diary.surae.plan_start(&start, &at(28, "12:00")).unwrap();
    for days in 28..70 {
        if days % 6 != 0 {
            diary.surae.done("bedtime", None, &at(days, "23:00")).unwrap();
        }
        if days % 7 == 0 {
            diary.cramp(&at(days + 1, "03:10"));
        }
    }
    diary
}

#[test]
fn the_nights_since_a_plan_began_are_held_against_those_before() {
    let view = with_plan().insights(&at(70, "12:00"));
    // The last night has an evening session and no morning yet: it is not known.
    let plan = &view.plans[0];
    assert_eq!((plan.compared.cramps_with, plan.compared.cramps_without), (6, 28));
    assert_eq!((plan.compared.nights_with, plan.compared.nights_without), (41, 28));
    assert_eq!(plan.compared.how, ComparedHow::Fewer);
    assert!((plan.compared.ratio.unwrap() - 6.0 / 41.0).abs() < 1e-12);
    let said = &plan.compared.say;
    assert!(said.starts_with("On 28 nights before “"), "{said}");
    assert!(
        said.contains("About 0.1 times as often; the truth may lie between 0.04 and 0.4 times."),
        "{said}"
    );
    let fortnights = plan.fortnights.as_deref().unwrap();
    assert_eq!(
        fortnights,
        "Nights with a cramp: about 1 a week in weeks 1 and 2, 1.1 a week in weeks 5 and 6. \
         That is not the 30 % fewer that count as a success."
    );
    assert_eq!(view.charts.starts[0].on, "2027-02-09");
}

#[test]
fn what_was_done_is_counted_and_scored() {
    let diary = with_plan();
    let view = diary.insights(&at(70, "12:00"));
    assert_eq!((view.kept.done, view.kept.due, view.kept.say.as_str()), (35, 42, "Done 35 of 42."));
    let shown = diary.surae.plan_show("night_cramp", &at(70, "12:00")).unwrap();
    assert_eq!(view.adherence, Some(shown.adherence));
    assert_eq!(view.plans[0].kept, view.kept);
    let missed = view.charts.kept.points.iter().filter(|day| day.how == KeptHow::Missed).count();
    assert_eq!((missed, view.charts.kept.points.len()), (7, 42));
    assert_eq!(
        view.charts.kept.say,
        "Done 35 of 42. On 42 days something was due; on 35 at least half of it was done."
    );
}

#[test]
fn sessions_keep_the_diary_and_tell_pain_and_mornings() {
    let diary = Diary::new();
    diary.screen(&at(0, "12:00"));
    let start = PlanStart { program: "night_cramp".into(), ..PlanStart::default() };
    diary.surae.plan_start(&start, &at(0, "12:00")).unwrap();
    for days in 0..4 {
        diary.surae.done("bedtime", Some(3), &at(days, "23:00")).unwrap();
        diary.surae.morning(None, days != 2, &at(days + 1, "08:00")).unwrap();
    }
    let view = diary.insights(&at(4, "12:00"));
    assert_eq!((view.nights.noted, view.nights.assumed, view.nights.unknown), (0, 4, 0));
    assert_eq!(view.measures[0].say, "Next morning: as usual on 3 of 4.");
    let pain: Vec<_> = view.charts.pain.points.iter().map(|one| (one.kind.as_str(), one.value)).collect();
    assert_eq!(pain, [("session", 3); 4]);
}
