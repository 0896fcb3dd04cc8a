// What the screen says about a cue, on sessions that the core has made.
import { expect, test } from "vitest";
import recorded from "../../tests/fixtures/cards.json" with { type: "json" };
import type { Session } from "../generated/Session.ts";
import {
  bigNumber,
  blocks,
  isFast,
  legOf,
  letter,
  minutes,
  setsDone,
  tempo,
  totals,
} from "./reading.ts";

type Name = keyof typeof recorded.sessions;
const session = (name: Name): Session => recorded.sessions[name] as Session;

const drops = session("eccentric_heel_drop_straight left");
const stretch = session("wall_calf_stretch_straight");
const alphabet = session("ankle_alphabet right");
const rebound = session("quick_rebound_heel_raise");
const walk = session("warm_up_walk");

test("rising on both feet belongs to the leg that lowers, so that the figure does not turn", () => {
  expect(drops.cues.some((cue) => cue.side === "both")).toBe(true);
  expect(new Set(drops.cues.map((_, at) => legOf(drops.cues, at)))).toEqual(new Set(["left"]));
});

test("the leg changes with the session, and one that uses both has none", () => {
  const legs = stretch.cues.map((_, at) => legOf(stretch.cues, at));
  expect(legs.slice(0, 6)).toEqual(["left", "left", "left", "left", "right", "right"]);
  expect(walk.cues.map((_, at) => legOf(walk.cues, at))).toEqual([null, null]);
});

test("sets and repetitions are counted", () => {
  expect(totals(drops.cues)).toEqual({ sets: 3, reps: 15 });
  expect(totals(walk.cues)).toEqual({ sets: 1, reps: 0 });
});

test("a set is done when both legs are through, not when its rest is over", () => {
  const rests = stretch.cues.filter((cue) => cue.kind === "rest");
  expect(setsDone(stretch.cues, 0)).toBe(0);
  expect(rests.map((cue) => setsDone(stretch.cues, cue.at))).toEqual([1, 2]);
  expect(rests.map((cue) => setsDone(stretch.cues, cue.at - 0.1))).toEqual([0, 1]);
  expect(setsDone(stretch.cues, stretch.seconds)).toBe(3);
});

test("the big number counts down, or counts repetitions that are too fast for seconds", () => {
  const number = (of: Session, at: number, elapsed: number): string => {
    const cue = of.cues[at];
    return cue ? bigNumber(of, cue, elapsed) : "";
  };
  expect([number(drops, 2, 7), number(drops, 2, 9.5)]).toEqual(["3", "1"]);
  expect([number(rebound, 0, 1), number(rebound, 5, 7.2)]).toEqual(["4", "3"]);
  expect([number(walk, 1, 5), number(walk, 1, 260)]).toEqual(["5:00", "45"]);
  expect([drops, stretch, alphabet, rebound, walk].map(isFast)).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
});

test("letters and minutes", () => {
  expect([1, 26, 27].map(letter)).toEqual(["A", "Z", "A"]);
  expect([0, 9, 60, 590].map(minutes)).toEqual(["0:00", "0:09", "1:00", "9:50"]);
});

test("the line of a repetition goes up, along and down, and the dot is where the time is", () => {
  const hold = tempo(stretch.cues, 2, 8 + 15);
  expect(hold.line.map(({ y }) => y)).toEqual([0, 1, 1, 0]);
  expect(hold.at.y).toBe(1);
  expect(hold.at.x).toBeCloseTo(0.5, 6);
  expect(tempo(drops.cues, 1, 6)).toEqual({
    line: [
      { x: 0, y: 0 },
      { x: 0.4, y: 1 },
      { x: 1, y: 0 },
    ],
    at: { x: 0.2, y: 0.5 },
  });
});

test("every moment of every session lies on its line", () => {
  for (const { cues } of [drops, stretch, alphabet, rebound, walk]) {
    for (const [at, cue] of cues.entries()) {
      for (const part of [0, 0.3, 1]) {
        const { line, at: dot } = tempo(cues, at, cue.at + part * cue.for);
        expect(line.at(-1)?.x).toBeCloseTo(1, 9);
        expect(dot.x).toBeGreaterThanOrEqual(0);
        expect(dot.x).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  }
});

test("other cues have a flat line of their own", () => {
  expect(tempo(drops.cues, 0, 2.5)).toEqual({
    line: [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ],
    at: { x: 0.5, y: 0 },
  });
});

test("the whole falls into work and the time between, without a gap", () => {
  const all = blocks(stretch.cues);
  expect(all.filter((block) => block.work)).toHaveLength(6);
  expect(all.every((block, at) => block.from === (all[at - 1]?.until ?? 0))).toBe(true);
  expect(all.at(-1)?.until).toBe(stretch.seconds);
});
