//! Measures what the design bounds: one lookup in process, and `surae find` as a process.
//!
//! Run it with `make bench`, which builds both in release mode. Ratios compare with work done in
//! the same run, so that they mean the same on a slower machine. No test depends on it.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measuring program"
)]

use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use surae_api::{FindRequest, Now, Surae};

/// About 200 characters each, as people write.
const TEXTS: &[&str] = &[
    "My left calf has been sore since Friday and it is a bit swollen and warm, no redness. I flew back from Spain last week. Worse on the stairs, about 6/10, no chest pain and no fever. Is it a clot do you think?",
    "Charlie horse at 3am nearly every night, calf like a fist, lets go after a minute when I stand on it. Not swollen, not red. I am 67 and on my feet all day in heels. Sore the next morning but then it is gone.",
    "Stabbing under the heel with the first steps in the morning, eases when I get going, back after sitting. Standing all day on a concrete floor. No numbness, no injury, five weeks now, tried new insoles, 5 out of 10",
    "Rolled my ankle years ago and the outer ankle still aches on rough ground and the ankle gives way. No swelling, no new injury. Worse in flip flops and when I walk the dog over the fields, never had it checked.",
];

/// Times that the reference work goes over its text.
const REFERENCE_ROUNDS: usize = 100;

fn main() {
    let program = Path::new("target/release/surae");
    let (mut lookups, ratio) = lookups();
    let find = processes(Command::new(program).args(["find", TEXTS[0], "--json"]));
    let empty = processes(Command::new(program).arg("--version"));
    println!("| what | measured | at most |");
    println!("|---|---|---|");
    println!("| one lookup of 200 characters, median | {:.2} ms | |", millis(at(&mut lookups, 0.5)));
    println!(
        "| one lookup of 200 characters, 99th percentile | {:.2} ms | 1 ms |",
        millis(at(&mut lookups, 0.99))
    );
    println!("| one lookup ÷ cutting its text into words {REFERENCE_ROUNDS} times | {ratio:.2} × | |");
    println!("| `surae find`, whole process, median | {:.1} ms | 20 ms |", millis(find));
    println!("| `surae find` ÷ `surae --version` | {:.1} × | |", find.as_secs_f64() / empty.as_secs_f64());
    println!("| program file | {:.1} MB | |", std::fs::metadata(program).unwrap().len() as f64 / 1e6);
}

/// The times of a thousand lookups, and their median against the reference work's. Both are
/// measured in turn, so that a busy machine slows them alike.
fn lookups() -> (Vec<Duration>, f64) {
    let surae = Surae::open(None).unwrap();
    let now = Now::read();
    let (mut lookups, mut references) = (Vec::new(), Vec::new());
    for round in 0..1_100 {
        let text = TEXTS[round % TEXTS.len()];
        let request = FindRequest { text: text.into(), ..FindRequest::default() };
        let start = Instant::now();
        let answer = surae.find(&request, &now).unwrap();
        let took = start.elapsed();
        assert!(answer.recognised);
        let start = Instant::now();
        (0..REFERENCE_ROUNDS).for_each(|_| cut_into_words(text));
        if round >= 100 {
            lookups.push(took);
            references.push(start.elapsed());
        }
    }
    let ratio = at(&mut lookups, 0.5).as_secs_f64() / at(&mut references, 0.5).as_secs_f64();
    (lookups, ratio)
}

/// The reference work: the least that anything must do with a text. It never changes.
fn cut_into_words(text: &str) {
    let lower = black_box(text).to_lowercase();
    let words: Vec<String> = lower.split_whitespace().map(String::from).collect();
    black_box(words);
}

fn processes(command: &mut Command) -> Duration {
    command.stdout(Stdio::null());
    let mut times: Vec<Duration> = (0..60)
        .map(|_| {
            let start = Instant::now();
            assert!(command.status().unwrap().success());
            start.elapsed()
        })
        .collect();
    at(&mut times, 0.5)
}

fn at(times: &mut [Duration], part: f64) -> Duration {
    times.sort();
    times[((times.len() - 1) as f64 * part) as usize]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
