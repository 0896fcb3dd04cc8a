//! A page with everything on it, as a person with a sore Achilles tendon and night cramps might have.

#![allow(clippy::unwrap_used, reason = "of the tests and of an example")]

use surae_api::{
    ClinicianPage, PageAlert, PageDay, PageDays, PageDose, PageFigure, PageMeasure, PageMeasures, PagePlace,
    PagePlaces, PagePlan, PageQuestion, PageQuestions, PageShare, PageText, Reply, Side, Urgency,
};

fn text(text: &str) -> String {
    text.to_owned()
}

/// The page.
pub fn page() -> ClinicianPage {
    ClinicianPage {
        title: text("Calf, foot and night-cramp summary"),
        period: text("31 Oct 2026 to 27 Nov 2026 (28 days)"),
        made: text("Made on 27 Nov 2026"),
        who: Some(text("R. Example, born 1961")),
        ask: Some(text("Are the night cramps from the new water tablet? May I go back to hill walking?")),
        alert: Some(alert()),
        figures: figures(),
        places: places(),
        days: days(),
        dose: dose(),
        measures: measures(),
        questions: questions(),
        health: told(
            "Health answers and signs",
            &[
                "Noticed: swelling left (14 Nov 2026).",
                "Yes: bleeding and bruises (31 Oct 2026); varicose veins (31 Oct 2026).",
                "No: pregnancy; earlier clot or cancer; feet with little feeling; poor balance; break or wound; thin bones; tendon at risk.",
            ],
        ),
        medicines: told(
            "Medicines, as typed",
            &[
                "Indapamide 1.5 mg – from 2 Nov 2026, began in these days",
                "Apixaban 5 mg twice – from 12 Mar 2024",
                "Salbutamol inhaler when needed",
            ],
        ),
        notes: told(
            "Notes, as typed",
            &[
                "24 Nov 2026: Three bad nights after the long drive. Stretching at bedtime helps when I remember it.",
                "14 Nov 2026: Calf was fat and warm in the evening, practice nurse measured both, scan was clear.",
            ],
        ),
        footer: text(
            "Made by Surae on 27 Nov 2026 from what the person entered. Nobody examined them for it, and it is not a diagnosis. Left and right are the person’s own.",
        ),
    }
}

fn alert() -> PageAlert {
    PageAlert {
        urgency: Urgency::SameDay,
        headline: text("14 Nov 2026: the answers asked for an assessment on the same day"),
        says: vec![
            text("Clot in a deep vein: one calf newly swollen and warm."),
            text("The person noted on 15 Nov 2026 that somebody who examined them cleared it."),
        ],
    }
}

fn figures() -> Vec<PageFigure> {
    let figure = |value: &str, label: &str, detail: &str| PageFigure {
        value: text(value),
        label: text(label),
        detail: text(detail),
    };
    vec![
        figure("11 of 24 nights", "with cramps", "18 cramps; 4 nights not known"),
        figure("6 → 4", "worst pain, median", "first and last 7 days, 0–10"),
        figure("41 of 52", "exercise times done", "79 % of what was planned"),
        figure("3 of 36", "mornings after were worse", "2 sessions over 5/10"),
    ]
}

fn places() -> PagePlaces {
    let place = |name: &str, regions: &[&str], side, side_says: &str, worst, pain_days, cramps| PagePlace {
        name: text(name),
        regions: regions.iter().map(|id| text(id)).collect(),
        side,
        side_says: text(side_says),
        worst,
        pain_days,
        cramps,
    };
    let calf = ["mid_calf", "upper_medial_calf", "upper_lateral_calf", "lower_calf"];
    PagePlaces {
        title: text("Where it hurts and cramps"),
        list: vec![
            place("Achilles tendon", &["achilles_tendon"], Some(Side::Left), "left", Some(7), 19, 0),
            place("Calf", &calf, Some(Side::Left), "left", Some(5), 8, 12),
            place("Calf", &calf, Some(Side::Right), "right", None, 0, 4),
            place("Under the heel", &["plantar_heel"], Some(Side::Left), "left", Some(4), 6, 0),
            place("Inner ankle", &["medial_malleolus"], Some(Side::Both), "both", Some(2), 2, 0),
            place("Toes", &["toes_plantar", "big_toe", "lesser_toes"], None, "not said", None, 0, 2),
        ],
        says: text(
            "Body map: pain 7 at the left Achilles tendon, 5 in the left calf, 4 under the left heel; cramps in both calves.",
        ),
        none: text("No place entered."),
    }
}

fn day(nth: usize, cramps: Option<u32>, on: String) -> PageDay {
    let at = u8::try_from(nth).unwrap();
    let planned = if nth < 3 { 0 } else { 2 };
    PageDay {
        on,
        is_over: nth < 27,
        cramps,
        sleep_lost: cramps.filter(|cramps| *cramps > 0).map(|_| 5),
        worst: (nth % 9 != 4).then_some(7 - at / 7 - u8::from(nth.is_multiple_of(3))),
        first_steps: (nth % 5 != 3).then_some(4 - at / 9),
        during: (planned > 0 && nth % 4 != 2).then_some(3 - at / 14 + 3 * u8::from(nth == 12)),
        planned,
        done: if nth % 7 == 6 { 0 } else { planned - u32::from(nth % 5 == 4 && planned > 0) },
        morning: (planned > 0 && nth % 4 != 2).then_some(nth != 12 && nth != 13),
        started: (nth == 3).then(|| text("Achilles, combined")),
    }
}

fn days() -> PageDays {
    let first = "2026-10-31".parse::<chrono::NaiveDate>().unwrap();
    let nights = [
        Some(2),
        Some(0),
        Some(1),
        None,
        Some(0),
        Some(3),
        Some(1),
        Some(0),
        Some(0),
        Some(2),
        None,
        Some(0),
        Some(1),
        Some(0),
        Some(0),
        None,
        Some(2),
        Some(0),
        Some(0),
        Some(1),
        Some(0),
        Some(0),
        Some(0),
        Some(3),
        Some(1),
        None,
        Some(1),
        Some(0),
    ];
    let days = nights.into_iter().zip(first.iter_days()).enumerate();
    let days = days.map(|(nth, (cramps, on))| day(nth, cramps, on.to_string()));
    PageDays {
        title: text("Day by day"),
        days: days.collect(),
        says: vec![
            text(
                "18 cramps in 11 of 24 known nights (4 not known): left 12, right 4, not said 2; strength 6/10, 3 min, sleep lost 5/10 (medians).",
            ),
            text(
                "Weeks: 4, 3, 2, 2 nights with cramps. Worst pain 7/10 on 31 Oct 2026; first steps 4 → 2 (medians, first and last 7 days).",
            ),
        ],
        none: None,
    }
}

fn dose() -> PageDose {
    let share = |done, planned| PageShare { done, planned };
    PageDose {
        title: text("Exercise done of planned"),
        weeks: vec![text("31 Oct"), text("7 Nov"), text("14 Nov"), text("21 Nov")],
        plans: vec![
            PagePlan {
                name: text("Achilles, combined"),
                stands: text("Left leg; phase 2 of 4, Recovery, since 14 Nov 2026."),
                doses: vec![
                    text("Calf raise on both legs 3 × 15"),
                    text("Eccentric heel drop, straight knee 3 × 15"),
                    text("Seated calf raise 3 × 15"),
                ],
                weeks: vec![share(4, 4), share(6, 7), share(5, 7), share(6, 7)],
                whole: share(21, 25),
                pain: text("Sessions: 15 green, 4 amber, 2 red."),
            },
            PagePlan {
                name: text("Night cramps"),
                stands: text("Both legs; since 3 Nov 2026."),
                doses: vec![text("Wall calf stretch 3 × 10 s"), text("Hamstring stretch 3 × 10 s")],
                weeks: vec![share(3, 4), share(7, 7), share(4, 7), share(6, 7)],
                whole: share(20, 25),
                pain: text("Sessions: 20 green."),
            },
        ],
        none: None,
    }
}

fn measures() -> PageMeasures {
    let row = |name: &str, first: &str, last: &str, change: &str| PageMeasure {
        name: text(name),
        first: text(first),
        last: text(last),
        change: text(change),
    };
    PageMeasures {
        title: text("Tests and activities"),
        rows: vec![
            row("Heel rises, left", "9 (3 Nov)", "17 (24 Nov)", "+8 *"),
            row("Heel rises, right", "22 (3 Nov)", "23 (24 Nov)", "+1"),
            row("Knee to wall, left", "7 cm (3 Nov)", "8 cm (24 Nov)", "+1 cm"),
            row("Walk downstairs (0–10)", "4 (3 Nov)", "7 (24 Nov)", "+3 *"),
            row("Better or worse on the whole", "", "+2 (17 Nov)", ""),
        ],
        none: None,
    }
}

fn questions() -> PageQuestions {
    let abouts = [
        "Breathless, chest pain, very ill",
        "Swollen, warm or red leg",
        "Cold or pale foot, pain on walking",
        "Wood-hard calf, growing pain",
        "Snap, fall, blow, cast, operation",
        "Dark urine, fever, weakness",
        "Numbness, foot drop, bladder",
        "Lump, bone pain, weight loss",
        "Blood thinner or other medicine",
        "Pregnant, or birth in 6 weeks",
        "Diabetes, poor circulation",
        "Under 16",
    ];
    let rows = abouts.iter().enumerate().map(|(nth, about)| {
        let reply = if nth == 8 { Reply::Yes } else { Reply::No };
        PageQuestion {
            about: text(about),
            reply: Some(reply),
            says: text(if nth == 8 { "Yes" } else { "No" }),
            before: (nth == 1).then(|| text("Yes 14 Nov 2026")),
        }
    });
    PageQuestions {
        title: text("Red-flag questions"),
        says: text("Asked 3 times: 31 Oct, 14 Nov and 26 Nov 2026. Answers of 26 Nov:"),
        rows: rows.collect(),
        none: None,
    }
}

fn told(title: &str, lines: &[&str]) -> PageText {
    PageText { title: text(title), lines: lines.iter().map(|line| text(line)).collect(), none: None }
}
