//! The page for the clinician about a diary with something of every kind, and the end of a diary.

use crate::{at, code, rich};
use surae_api::{ClinicianRequest, Side};

#[test]
fn the_page_gathers_something_of_every_kind() {
    let page = rich().surae.clinician_page(&ClinicianRequest::default(), &at(1, "09:00")).unwrap();
    assert_eq!(page.who.as_deref(), Some("A. Person, born 1960"));
    let night = |on: &str| page.days.days.iter().find(|day| day.on == on).unwrap();
    assert_eq!((night("2027-01-12").cramps, night("2027-01-10").cramps), (Some(1), Some(0)));
    assert_eq!(night("2027-01-11").cramps, None);
    let plan = page.dose.plans.iter().find(|plan| plan.name == "Night cramps").unwrap();
    assert_eq!((plan.whole.planned, plan.whole.done), (1, 1));
    let heel = page.places.list.iter().find(|place| place.regions == ["plantar_heel"]).unwrap();
    assert_eq!((heel.side, heel.pain_days, heel.worst), (Some(Side::Right), 1, Some(5)));
    assert_eq!((page.questions.rows.len(), page.alert), (12, None));
    assert!(page.health.lines[0].starts_with("Noticed:"), "{:?}", page.health.lines);
    assert_eq!((page.measures.rows.len(), page.medicines.lines.len()), (3, 1));
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
