import { expect, test } from "vitest";
import recorded from "../../../tests/fixtures/cards.json" with { type: "json" };
import type { DoseChange } from "../../generated/DoseChange.ts";
import type { Thing } from "../../generated/Thing.ts";
import { amount, change, choices, times, when } from "./phase.ts";

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

test("an item says when it is done", () => {
  const slots = [
    { id: "a", name: "Morning" },
    { id: "b", name: "Bedtime" },
  ];
  const item = { slots: ["b"], days_per_week: 7, optional: false };
  expect(times(item, slots)).toBe("Bedtime · every day");
  expect(times({ slots: ["a", "b"], days_per_week: 3, optional: true }, slots)).toBe(
    "Morning, Bedtime · 3 days a week · if you like",
  );
});

test("items of which one is enough stand together", () => {
  const item = (choose_one: string | null) => ({ choose_one });
  const items = [item("calf"), item("calf"), item("thigh"), item(null), item(null)];
  expect(choices(items).map((inside) => inside.length)).toEqual([2, 1, 1, 1]);
  expect(choices([])).toEqual([]);
});

test("an item says the numbers of the dose it asks for, else of the usual one", () => {
  const pages = recorded.pages as unknown as Record<string, Thing>;
  const said = (card: string, dose: string | null = null): string =>
    amount(pages[card] ?? ({ kind: "rule" } as Thing), dose);
  expect(said("eccentric_heel_drop_straight")).toBe("3 × 15");
  expect(said("eccentric_heel_drop_straight", "start")).toBe("10 times");
  expect(said("wall_calf_stretch_straight", "night")).toBe("3 times · 10 s");
  expect(said("warm_up_walk")).toBe("5 min");
  expect(said("nothing")).toBe("");
});
