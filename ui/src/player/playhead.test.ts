// However the ticks come, the cue shown is the one whose time has come.
import { describe, expect, test } from "vitest";
import {
  atStart,
  back,
  cueAt,
  finish,
  isOver,
  length,
  partOf,
  pause,
  position,
  resume,
  secondsLeft,
  sessionLeft,
  skip,
  spent,
  standing,
  untilNext,
  type Playhead,
  type Timed,
} from "./playhead.ts";

/** A row of numbers that looks like chance and is the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function timeline(lengths: readonly number[]): Timed[] {
  let at = 0;
  return lengths.map((seconds) => {
    const cue = { at, for: seconds };
    at += seconds;
    return cue;
  });
}

const cues = timeline([5, 2, 3, 30, 0.5, 0.5, 5]);
const seeds = Array.from({ length: 40 }, (_, at) => at + 1);

describe.each(seeds)("whatever happens (%i)", (seed) => {
  const random = chance(seed);
  const some = timeline(Array.from({ length: 12 }, () => Math.ceil(random() * 60) / 2));

  test("late and uneven ticks show the cue whose time has come", () => {
    const head = resume(atStart, 1000);
    for (let now = 1000; now < 1000 + length(some) * 1000; now += random() * 9000) {
      const elapsed = position(head, some, now);
      expect(elapsed).toBeCloseTo((now - 1000) / 1000, 9);
      const cue = some[cueAt(some, elapsed)];
      expect(cue && cue.at <= elapsed && elapsed < cue.at + cue.for).toBe(true);
    }
  });

  test("pausing loses nothing and gains nothing", () => {
    let head = atStart;
    let now = 0;
    let ran = 0;
    while (ran < length(some) - 20) {
      head = resume(head, now);
      const while_ = random() * 20_000;
      now += while_;
      ran += while_ / 1000;
      head = pause(head, some, now);
      now += random() * 1e6;
      expect(position(head, some, now)).toBeCloseTo(ran, 6);
      expect(spent(head, some, now)).toBeCloseTo(ran, 6);
    }
  });

  test("skip and back land on the start of a cue, running or not", () => {
    const starts = [...some.map((cue) => cue.at), length(some)];
    let head: Playhead = random() < 0.5 ? atStart : resume(atStart, 0);
    let now = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      now += random() * 4000;
      head = (random() < 0.6 ? skip : back)(head, some, now);
      expect(starts).toContain(position(head, some, now));
    }
  });

  test("skipping goes through every cue once", () => {
    let head = resume(atStart, 0);
    for (const cue of some.slice(1)) {
      head = skip(head, some, 0);
      expect(position(head, some, 0)).toBe(cue.at);
    }
    expect(isOver(head, some, 0)).toBe(false);
    expect(isOver(skip(head, some, 0), some, 0)).toBe(true);
  });
});

test("back leads to the start of a cue, and from its first moments to the one before", () => {
  const at = (elapsed: number): number => position(back(standing(elapsed, 0), cues, 0), cues, 0);
  expect([at(20), at(11.5), at(11.4), at(10), at(0.2), at(3)]).toEqual([10, 10, 7, 7, 0, 0]);
});

test("the last second of a cue is shown until it is over", () => {
  const cue = { at: 10, for: 3 };
  const left = [10, 10.01, 11, 12.99, 13].map((elapsed) => secondsLeft(cue, elapsed));
  expect(left).toEqual([3, 3, 2, 1, 0]);
  expect(secondsLeft({ at: 0.1, for: 0.2 }, 0.1)).toBe(1);
  expect(secondsLeft({ at: 0.1 + 0.2, for: 3 }, 0.3)).toBe(3);
  expect(sessionLeft(cues, 0.5)).toBe(46);
  expect(partOf(cue, 11.5)).toBe(0.5);
});

test("it ends at its end, however late one looks", () => {
  const head = resume(atStart, 0);
  expect(isOver(head, cues, 45_999)).toBe(false);
  expect(isOver(head, cues, 46_000)).toBe(true);
  expect(position(head, cues, 9e9)).toBe(46);
  expect(spent(head, cues, 9e9)).toBe(46);
});

test("ending early keeps the place, and going on undoes it", () => {
  const ended = finish(resume(atStart, 0), cues, 8000);
  expect([isOver(ended, cues, 1e6), position(ended, cues, 1e6)]).toEqual([true, 8]);
  const on = resume(ended, 1e6);
  expect([isOver(on, cues, 1e6), position(on, cues, 1e6 + 500)]).toEqual([false, 8.5]);
});

test("what was skipped was not spent", () => {
  const head = skip(resume(atStart, 0), cues, 1000);
  expect(spent(head, cues, 3000)).toBe(3);
  expect(position(head, cues, 3000)).toBe(7);
});

test("the next look is due when the next cue begins", () => {
  expect(untilNext(resume(atStart, 0), cues, 4000)).toBe(1000);
  expect(untilNext(resume(standing(43, 0), 0), cues, 0)).toBe(3000);
  expect(untilNext(atStart, cues, 0)).toBeNull();
});

test("starting twice changes nothing, and a clock that stumbles does not go back", () => {
  const head = resume(atStart, 1000);
  expect(resume(head, 5000)).toBe(head);
  expect(position(head, cues, 900)).toBe(0);
});
