//! What holds for every diary.

use crate::night;
use crate::{day, nights};
use chrono::Days;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use surae_core::insight::compare::{Compared, Standing, around, factor, fortnights};
use surae_core::insight::series::weeks;
use surae_core::insight::{Known, Night, Noted, bunched, count, rate, ratio_interval};

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * b.abs().max(1e-300)
}

/// Any nights in a row.
fn any_nights() -> impl Strategy<Value = Vec<Night<'static>>> {
    let one = (prop::sample::select(vec!["w", "o", "n", "x"]), 0_u32..4);
    prop::collection::vec(one, 0..120).prop_map(|all| {
        let dated = all.into_iter().enumerate();
        dated
            .map(|(nth, (letter, cramps))| night(day("2027-01-04") + Days::new(nth as u64), letter, cramps))
            .collect()
    })
}

proptest! {
    #[test]
    fn an_interval_holds_its_estimate(a in 0_u32..400, b in 0_u32..400, n in 1_u32..4000, m in 1_u32..4000) {
        let rate = rate(a, n).unwrap();
        prop_assert!(rate.interval.holds(rate.value));
        if b > 0 {
            let ratio = (f64::from(a) / f64::from(n)) / (f64::from(b) / f64::from(m));
            prop_assert!(ratio_interval(a, n, b, m).holds(ratio));
        }
    }

    #[test]
    fn more_of_the_same_makes_an_interval_narrower(a in 1_u32..60, b in 1_u32..60, n in 1_u32..200, m in 1_u32..200) {
        let width = |times: u32| {
            let ratio = ratio_interval(a * times, n * times, b * times, m * times);
            let rate = rate(a * times, n * times).unwrap().interval;
            (ratio.high.unwrap() / ratio.low, rate.high.unwrap() - rate.low)
        };
        prop_assert!(width(2).0 < width(1).0 && width(2).1 < width(1).1);
    }

    #[test]
    fn swapping_the_sides_turns_the_ratio_over(a in 1_u32..400, b in 1_u32..400, n in 1_u32..4000, m in 1_u32..4000) {
        let (one, other) = (ratio_interval(a, n, b, m), ratio_interval(b, m, a, n));
        prop_assert!(close(one.low, 1.0 / other.high.unwrap()), "{one:?} {other:?}");
        prop_assert!(close(one.high.unwrap(), 1.0 / other.low), "{one:?} {other:?}");
    }

    #[test]
    fn swapping_with_and_without_turns_what_is_said_over(all in any_nights()) {
        let mut swapped = all.clone();
        for factor in swapped.iter_mut().flat_map(|night| &mut night.noted.factors) {
            factor.1 = !factor.1;
        }
        let (one, other) = (factor(&all, "heels"), factor(&swapped, "heels"));
        prop_assert_eq!((one.with, one.without, one.bunched), (other.without, other.with, other.bunched));
        let turned = match other.standing {
            Standing::More => Standing::Fewer,
            Standing::Fewer => Standing::More,
            same => same,
        };
        prop_assert_eq!(one.standing, turned);
    }

    #[test]
    fn an_unknown_night_changes_nothing(all in any_nights(), place in 0_usize..121, cramps in 0_u32..4) {
        let mut more = all.clone();
        // Its date is after all others, so that no other night moves.
        let mut unknown = night(day("2030-01-07"), "w", cramps);
        unknown.known = Known::Unknown;
        more.insert(place.min(all.len()), unknown);
        let start = day("2027-02-15");
        prop_assert_eq!(factor(&more, "heels"), factor(&all, "heels"));
        prop_assert_eq!(around(&more, start, day("2031-01-01")), around(&all, start, day("2031-01-01")));
        prop_assert_eq!(fortnights(&more, start), fortnights(&all, start));
        prop_assert_eq!(count(&more), count(&all));
    }

    #[test]
    fn below_the_least_data_nothing_is_said(all in any_nights()) {
        let Compared { with, without, standing, ratio, interval, .. } = factor(&all, "heels");
        let few = with.nights + without.nights < 14 || with.nights.min(without.nights) < 5;
        prop_assert_eq!(standing == Standing::TooFew, few);
        prop_assert!(!few || (ratio.is_none() && interval.low == 0.0 && interval.high.is_none()));
    }

    #[test]
    fn the_weeks_hold_every_night_once(all in any_nights()) {
        let weeks = weeks(&all);
        let cramps: u32 = weeks.iter().map(|week| week.count.cramps).sum();
        let nights: u32 = weeks.iter().map(|week| week.count.nights).sum();
        prop_assert_eq!((cramps, nights), (count(&all).cramps, count(&all).nights));
        prop_assert!(weeks.windows(2).all(|two| (two[1].monday - two[0].monday).num_days() == 7));
    }

    #[test]
    fn writing_more_never_makes_a_night_unknown(signs in prop::collection::btree_set(0_u64..200, 0..30), more in 0_u64..200) {
        let date = |nth: u64| day("2027-01-04") + Days::new(nth);
        let known = |signs: &BTreeSet<u64>| {
            let written_on: BTreeSet<_> = signs.iter().map(|nth| date(*nth)).collect();
            let all = surae_core::insight::nights(date(0), date(199), &BTreeMap::<_, Noted<'_>>::new(), &written_on);
            all.into_iter().filter(Night::counts).map(|night| night.on).collect::<BTreeSet<_>>()
        };
        let mut with_more = signs.clone();
        with_more.insert(more);
        prop_assert!(known(&signs).is_subset(&known(&with_more)));
    }
}

#[test]
fn equal_nights_are_not_bunched_and_a_pile_in_one_night_is() {
    assert!(!bunched(&[]) && !bunched(&[3]) && !bunched(&[0; 40]) && !bunched(&[1; 40]));
    let pile: Vec<u32> = nights("n0*39 n10").iter().map(|night| night.cramps()).collect();
    assert!(bunched(&pile));
}
