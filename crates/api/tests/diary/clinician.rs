//! The page for the clinician.

use crate::{Diary, at, code, rich};
use surae_api::{Reply, Side, Urgency};

#[test]
fn the_page_gathers_everything_of_the_weeks() {
    let page = rich().surae.clinician_page(None, None, &at(1, "09:00")).unwrap();
    assert_eq!((page.from.as_str(), page.to.as_str()), ("2026-12-03", "2027-01-13"));
    assert_eq!((page.who.as_deref(), page.nights.len()), (Some("A. Person, born 1960"), 42));
    let night = |on: &str| page.nights.iter().find(|night| night.night == on).unwrap();
    assert_eq!((night("2027-01-12").cramps, night("2027-01-12").strength), (Some(1), Some(8)));
    assert_eq!((night("2027-01-10").cramps, night("2027-01-11").cramps), (Some(0), None));
    let plan = page.plans.iter().find(|plan| plan.name == "Night cramps").unwrap();
    assert_eq!((plan.planned, plan.done, &plan.pain[..], plan.usual), (1, 1, &[2][..], 1));
    let heel = page.places.iter().find(|place| place.id == "plantar_heel").unwrap();
    assert_eq!((heel.side, heel.pains, heel.worst), (Some(Side::Right), 1, Some(5)));
    let asked = &page.screenings[0];
    assert_eq!((asked.urgency, asked.answers.len()), (Urgency::SelfCare, 12));
    assert!(asked.answers.iter().all(|answer| answer.reply == Reply::No && answer.text.ends_with('?')));
    assert_eq!((page.signs.len(), page.measurements.len(), page.medicines.len()), (1, 3, 1));
    assert_eq!((page.pain.len(), page.pain[0].pain), (1, 5));
}

#[test]
fn an_empty_diary_gives_an_empty_page_and_who_is_as_typed() {
    let diary = Diary::new();
    let page = |who: &str| {
        diary.surae.set_who(who, &at(0, "09:00")).unwrap();
        diary.surae.clinician_page(Some("2027-01-01"), Some("2027-01-02"), &at(0, "09:00")).unwrap()
    };
    assert_eq!((page("").who, page("").nights.len(), page("").plans.len()), (None, 2, 0));
    assert_eq!(page(" x ").who.as_deref(), Some(" x "));
    assert_eq!(code(diary.surae.set_who(&"x".repeat(201), &at(0, "09:00"))), "bad_name");
    assert_eq!(
        code(diary.surae.clinician_page(Some("2027-01-02"), Some("2027-01-01"), &at(0, "09:00"))),
        "bad_range"
    );
}

#[test]
fn deleting_everything_keeps_a_last_backup_elsewhere_or_nothing() {
    let diary = rich();
    let now = at(2, "09:00");
    let inside = diary.folder.path().join("home/kept");
    assert_eq!(code(diary.surae.delete_everything(Some(&inside), &now)), "backup_inside");
    assert!(
        diary.surae.diary_counts(&now).unwrap().iter().any(|count| count.table == "cramp" && count.rows == 3)
    );
    let outside = diary.folder.path().join("elsewhere");
    let made = diary.surae.delete_everything(Some(&outside), &now).unwrap().unwrap();
    assert!(diary.surae.diary_counts(&now).unwrap().iter().all(|count| count.rows == 0));
    assert!(
        diary.surae.backups().unwrap().is_empty() && !diary.folder.path().join("home/set_aside").exists()
    );
    let back = diary.surae.restore(Some(made.path.as_ref()), &now).unwrap();
    assert!(back.restored.is_some());
    assert!(!diary.surae.entries(Some("2027-01-01"), None, &now).unwrap().is_empty());
}
