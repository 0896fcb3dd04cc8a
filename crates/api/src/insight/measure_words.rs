//! What measures, heel rises and pain say, in sentences.

use super::figures::about;
use crate::words::{say, tell};
use surae_core::insight::change::{Change, Verdict, reached};
use surae_core::insight::heel_rise::{HeelRise, SAME_TEST};
use surae_core::insight::pain::{Course, LEAST_VALUES};
use surae_core::session::Leg;
use surae_knowledge::Measure;

/// A measure with its change.
pub(super) fn measure(found: &Change<'_>) -> String {
    let what = say("measure-leg", &[("name", &found.measure.name), ("leg", leg(found.leg))]);
    let (first, latest) = (about(found.first), about(found.latest));
    if yes_or_no(found.measure) {
        return mornings(&what, found);
    }
    if found.measure.is_change {
        return format!(
            "{} {}",
            say("measure-is", &[("what", &what), ("latest", &latest)]),
            now(found.verdict)
        );
    }
    if found.values.len() == 1 {
        return say("measure-once", &[("what", &what), ("latest", &latest)]);
    }
    let told = say("measure-from-to", &[("what", &what), ("first", &first), ("latest", &latest)]);
    format!("{told} {}", change(found))
}

fn change(found: &Change<'_>) -> String {
    let by = about(found.change.abs());
    let key = match found.verdict {
        Verdict::Better => "measure-better",
        Verdict::Worse => "measure-worse",
        Verdict::NoNumber => return found.measure.change_says.clone(),
        _ if by == "0" => "measure-same",
        _ => "measure-small",
    };
    say(key, &[("change", &by)])
}

fn now(verdict: Verdict) -> String {
    let key = match verdict {
        Verdict::Better => "measure-now-better",
        Verdict::Worse => "measure-now-worse",
        _ => "measure-now-small",
    };
    say(key, &[])
}

/// A yes or a no has no first and latest worth telling: it is counted.
fn mornings(what: &str, found: &Change<'_>) -> String {
    let usual = found.values.iter().filter(|(_, value)| *value > 0.5).count() as u32;
    let all = found.values.len() as u32;
    tell("measure-mornings", [("what", what.into()), ("usual", usual.into()), ("all", all.into())])
}

fn yes_or_no(measure: &Measure) -> bool {
    measure.change.is_none() && measure.most - measure.least <= 1.0
}

/// Heel rises: one leg against the other.
pub(super) fn heel_rise(found: &HeelRise) -> String {
    let count = |leg: Option<(_, f64)>| leg.map(|(_, count)| about(count));
    let (Some(left), Some(right)) = (count(found.left), count(found.right)) else {
        let (leg, only) = if found.left.is_some() { ("left", found.left) } else { ("right", found.right) };
        return say("heel-one", &[("leg", leg), ("count", &count(only).unwrap_or_default())]);
    };
    let key = match (found.share, found.weak) {
        (None, _) if left == "0" && right == "0" => "heel-none",
        (None, _) => "heel-apart",
        (Some(_), Some(_)) => "heel-weak",
        (Some(_), None) => "heel-alike",
    };
    let told = say("heel-both", &[("left", &left), ("right", &right)]);
    let next = say(key, &[("leg", leg(found.weak)), ("days", &SAME_TEST.to_string())]);
    format!("{told} {next} {}", say("heel-norm", &[]))
}

/// One kind of pain; `measure` is the one that has the meaningful change.
pub(super) fn pain(course: &Course<'_>, measure: Option<&Measure>) -> String {
    let kind = say("pain-kind", &[("kind", course.kind)]);
    let Some((first, last)) = course.medians else {
        let (n, least) = (course.values.len() as u32, LEAST_VALUES as u32);
        return tell("pain-few", [("kind", kind.into()), ("n", n.into()), ("least", least.into())]);
    };
    let values = [("kind", kind.as_str()), ("first", &about(first)), ("last", &about(last))];
    let told = say("pain-told", &values);
    let threshold = measure.and_then(|measure| Some((measure.change?, measure.better?)));
    let key = match threshold.map(|(least, better)| reached(last - first, least, better)) {
        Some(Verdict::Better) => "pain-better",
        Some(Verdict::Worse) => "pain-worse",
        _ => "pain-small",
    };
    let least = threshold.map(|(least, _)| about(least)).unwrap_or_default();
    format!("{told} {}", say(key, &[("least", &least)]))
}

/// The leg's word for a sentence.
fn leg(leg: Option<Leg>) -> &'static str {
    match leg {
        Some(Leg::Left) => "left",
        Some(Leg::Right) => "right",
        Some(Leg::Both) => "both",
        None => "none",
    }
}
