//! Learns from texts whose rule and level are known.
//!
//! Multinomial logistic regression over clues weighed by rarity, with a slight pull
//! towards nought, by Adam (Kingma and Ba, 2015) over all texts at once: no chance is in it, the
//! same texts give the same weights.

use super::clues::{Clue, clues, damped};
use crate::reading::names::Names;
use crate::reading::reader::Reading;
use std::collections::{BTreeMap, BTreeSet};
use surae_knowledge::{Likeness as Learnt, LikenessClass, LikenessTerm, Urgency};

/// A text, and the rule and level that decide it.
#[derive(Debug, Clone)]
pub struct Example {
    pub(super) clues: Vec<Clue>,
    /// The rule.
    pub rule: String,
    /// The level.
    pub urgency: Urgency,
}

impl Example {
    /// A text as it was read, and what decides it.
    pub fn new(reading: &Reading, names: &Names, rule: &str, urgency: Urgency) -> Self {
        Self { clues: clues(reading, names), rule: rule.to_owned(), urgency }
    }
}

/// Texts that a clue must stand in, so that nothing is learnt by heart from one.
const TEXTS: usize = 2;
/// How hard weights are pulled towards nought, for all texts together.
const PULL: f64 = 0.01;
/// Steps, and the length of the first.
const STEPS: usize = 400;
const STRIDE: f64 = 0.3;
/// Weights nearer to nought are left out of the file.
const SMALLEST: f64 = 0.25;

/// What `examples` teach; `learnt_from` is kept with it.
pub fn learn(examples: &[Example], learnt_from: &str) -> Learnt {
    let classes: BTreeSet<(Urgency, &str)> =
        examples.iter().map(|example| (example.urgency, example.rule.as_str())).collect();
    let classes: Vec<(Urgency, &str)> = classes.into_iter().collect();
    let rarity = rarity(examples);
    let rows: Vec<Row> = examples
        .iter()
        .filter_map(|example| {
            let class = classes.binary_search(&(example.urgency, example.rule.as_str())).ok()?;
            Some(Row { class, terms: row(example, &rarity) })
        })
        .collect();
    let weights = descend(&rows, rarity.len() + 1, classes.len());
    let tenths = |weight: f64| (weight * 10.0).round();
    let bias = weights.chunks(classes.len()).last().unwrap_or_default();
    Learnt {
        learnt_from: learnt_from.to_owned(),
        classes: classes
            .iter()
            .zip(bias)
            .map(|((urgency, rule), bias)| LikenessClass {
                rule: (*rule).to_owned(),
                urgency: *urgency,
                bias: tenths(*bias) as i16,
            })
            .collect(),
        terms: rarity
            .values()
            .zip(rarity.keys())
            .zip(weights.chunks(classes.len()))
            .map(|(((_, rarity), clue), weights)| LikenessTerm {
                clue: clue.clone(),
                rarity: (rarity * 100.0).round() as u16,
                weights: (0..=u8::MAX)
                    .zip(weights)
                    .filter(|(_, weight)| weight.abs() >= SMALLEST)
                    .map(|(class, weight)| (class, tenths(*weight).clamp(-128.0, 127.0) as i8))
                    .collect(),
            })
            .filter(|term| !term.weights.is_empty())
            .collect(),
    }
}

/// A text as what counts in it.
struct Row {
    class: usize,
    terms: Vec<(usize, f64)>,
}

/// Each clue's place in the table and its inverse document frequency.
fn rarity(examples: &[Example]) -> BTreeMap<String, (usize, f64)> {
    let mut texts: BTreeMap<String, usize> = BTreeMap::new();
    for example in examples {
        let here: BTreeSet<&String> = example.clues.iter().map(|clue| &clue.name).collect();
        here.into_iter().for_each(|clue| *texts.entry(clue.clone()).or_default() += 1);
    }
    let all = examples.len() as f64;
    let often = texts.into_iter().filter(|(_, texts)| *texts >= TEXTS);
    often
        .enumerate()
        .map(|(at, (term, texts))| (term, (at, ((1.0 + all) / (1.0 + texts as f64)).ln() + 1.0)))
        .collect()
}

fn row(example: &Example, rarity: &BTreeMap<String, (usize, f64)>) -> Vec<(usize, f64)> {
    let mut counts: BTreeMap<usize, (usize, f64)> = BTreeMap::new();
    for clue in &example.clues {
        if let Some((at, rarity)) = rarity.get(&clue.name) {
            counts.entry(*at).or_insert((0, *rarity)).0 += 1;
        }
    }
    let mut row: Vec<(usize, f64)> =
        counts.into_iter().map(|(at, (count, rarity))| (at, damped(count) * rarity)).collect();
    let length = row.iter().map(|(_, counts)| counts.powi(2)).sum::<f64>().sqrt();
    row.iter_mut().for_each(|(_, counts)| *counts /= length);
    // The bias stands behind all terms and counts as 1 in each text.
    row.push((rarity.len(), 1.0));
    row
}

/// The weights of `terms` rows for `classes` columns that make the known classes most likely.
fn descend(rows: &[Row], terms: usize, classes: usize) -> Vec<f64> {
    let mut weights = vec![0.0; terms * classes];
    let (mut drift, mut spread) = (weights.clone(), weights.clone());
    for step in 1..=STEPS {
        let slope = slope(rows, &weights, classes);
        let progress = step as f64;
        let stride = STRIDE * (1.0 - (progress - 1.0) / STEPS as f64);
        let (first, second) = (1.0 - 0.9_f64.powf(progress), 1.0 - 0.999_f64.powf(progress));
        for (((weight, slope), drift), spread) in
            weights.iter_mut().zip(&slope).zip(&mut drift).zip(&mut spread)
        {
            *drift = 0.9 * *drift + 0.1 * slope;
            *spread = 0.999 * *spread + 0.001 * slope * slope;
            *weight -= stride * (*drift / first) / ((*spread / second).sqrt() + 1e-8);
        }
    }
    weights
}

/// How the loss changes with each weight.
fn slope(rows: &[Row], weights: &[f64], classes: usize) -> Vec<f64> {
    let bias = weights.len() - classes;
    let mut slope: Vec<f64> =
        weights.iter().enumerate().map(|(at, weight)| if at < bias { PULL * weight } else { 0.0 }).collect();
    let mut odds = vec![0.0; classes];
    for row in rows {
        odds.fill(0.0);
        for (term, counts) in &row.terms {
            let weights = weights.iter().skip(term * classes).take(classes);
            odds.iter_mut().zip(weights).for_each(|(odds, weight)| *odds += counts * weight);
        }
        let highest = odds.iter().copied().fold(f64::MIN, f64::max);
        odds.iter_mut().for_each(|odds| *odds = (*odds - highest).exp());
        let whole: f64 = odds.iter().sum();
        for (class, odds) in odds.iter_mut().enumerate() {
            *odds = *odds / whole - f64::from(u8::from(class == row.class));
        }
        for (term, counts) in &row.terms {
            let slope = slope.iter_mut().skip(term * classes).take(classes);
            slope.zip(&odds).for_each(|(slope, off)| *slope += counts * off);
        }
    }
    slope
}
