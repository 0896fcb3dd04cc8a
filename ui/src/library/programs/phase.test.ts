import { expect, test } from "vitest";
import type { DoseChange } from "../../generated/DoseChange.ts";
import { change, when } from "./phase.ts";

const none: DoseChange = {
  sets: null,
  reps: null,
  reps_most: null,
  up: null,
  hold: null,
  hold_most: null,
  down: null,
  pause: null,
  seconds: null,
  seconds_most: null,
  rest: null,
  rest_most: null,
  load: null,
};

test("a phase says its days, or since when", () => {
  expect(when({ from_day: 1, to_day: 3 })).toBe("Days 1 to 3");
  expect(when({ from_day: 22, to_day: null })).toBe("From day 22");
  expect(when({ from_day: null, to_day: null })).toBe("");
});

test("an item says only the numbers that differ from its card", () => {
  expect(change({ dose: null })).toBe("");
  expect(change({ dose: { ...none, sets: 3, reps: 12 } })).toBe("3 × 12");
  expect(change({ dose: { ...none, sets: 2, hold: 30 } })).toBe("2 sets · 30 s");
  expect(change({ dose: { ...none, reps: 10 } })).toBe("10 times");
});
