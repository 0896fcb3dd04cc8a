//! The rows behind the charts of cramps: weeks, and the hours of the night.

use super::night::{Count, Night};
use super::poisson::{Rate, rate};
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike};

/// Nights of a week that must count before its rate is told. Our choice: more than half.
pub const LEAST_IN_A_WEEK: u32 = 4;

/// A week from Monday's night to Sunday's.
#[derive(Debug, Clone, PartialEq)]
pub struct Week {
    /// Its Monday.
    pub monday: NaiveDate,
    /// Nights and cramps.
    pub count: Count,
    /// Cramps a week, with the interval; nothing with fewer than [`LEAST_IN_A_WEEK`] nights.
    pub rate: Option<Rate>,
}

/// The weeks that the nights lie in, in the order of time, without gaps.
pub fn weeks(nights: &[Night<'_>]) -> Vec<Week> {
    let mut weeks: Vec<(NaiveDate, Count)> = Vec::new();
    for night in nights {
        let monday = monday(night.on);
        match weeks.last_mut().filter(|(last, _)| *last == monday) {
            Some((_, count)) => count.add(night),
            None => {
                let mut count = Count::default();
                count.add(night);
                weeks.push((monday, count));
            }
        }
    }
    let told =
        |count: &Count| if count.nights < LEAST_IN_A_WEEK { None } else { rate(count.cramps, count.nights) };
    let week = |(monday, count): (NaiveDate, Count)| Week {
        monday,
        rate: told(&count).map(|rate| rate.per(7.0)),
        count,
    };
    weeks.into_iter().map(week).collect()
}

/// The Monday of a date's week.
pub fn monday(date: NaiveDate) -> NaiveDate {
    date - Days::new(u64::from(date.weekday().num_days_from_monday()))
}

/// Hours of a night: the first is noon to one, the thirteenth midnight to one.
pub const HOURS: usize = 24;

/// How many cramps began in which hour, from noon to noon, by the wall clock.
pub fn hours(began: &[NaiveTime]) -> [u32; HOURS] {
    let mut hours = [0; HOURS];
    for time in began {
        if let Some(hour) = hours.get_mut((time.hour() as usize + HOURS / 2) % HOURS) {
            *hour += 1;
        }
    }
    hours
}

/// The clock hour at which an hour of the night begins.
pub fn clock_hour(hour_of_night: usize) -> usize {
    (hour_of_night + HOURS / 2) % HOURS
}

/// The hours in which most cramps began: the shortest run of whole hours that holds half of them or more,
/// as first hour of the night and length; nothing without cramps.
pub fn busiest(hours: &[u32; HOURS]) -> Option<(usize, usize)> {
    let all: u32 = hours.iter().sum();
    let holds = |first: usize, length: usize| hours.iter().skip(first).take(length).sum::<u32>();
    let runs = (1..=HOURS).flat_map(|length| (0..=HOURS - length).map(move |first| (first, length)));
    let half = |(first, length): &(usize, usize)| holds(*first, *length) * 2 >= all;
    // Of the runs of one length the fullest; the first of those.
    let shortest = runs.clone().find(half)?.1;
    let best = runs.filter(|(_, length)| *length == shortest).rev();
    let best = best.max_by_key(|(first, length)| holds(*first, *length));
    best.filter(|_| all > 0)
}
