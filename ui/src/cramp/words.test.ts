// What a cramp says of itself, and choices that come and go with a tap.
import { expect, test } from "vitest";
import type { CrampView } from "../generated/CrampView.ts";
import { began, hasDetails, helps, lasted, places, toggled, wordOf } from "./words.ts";

const cramp: CrampView = {
  id: "1",
  night: "2026-11-26",
  date: "2026-11-27",
  at: "2026-11-27T02:41:00+01:00",
  known: "minute",
  open: false,
  seconds: 80,
  minutes: 1.33,
  side: null,
  place: null,
  strength: null,
  sleep_lost: null,
  asleep: null,
  helped: [],
  soreness: null,
  soreness_hours: null,
  note: null,
};

test.each([
  [null, null],
  [42, "42 seconds"],
  [60, "1 minute"],
  [80, "1 min 20 s"],
  [660, "11 minutes"],
  [665, "11 minutes"],
])("%s seconds are said as %s", (seconds, said) => {
  expect(lasted(seconds)).toBe(said);
});

test("a start is as exact as it is known", () => {
  expect(began(cramp)).toBe("at 02:41");
  expect(began({ ...cramp, known: "about" })).toBe("about 02:41");
  expect(began({ ...cramp, known: "night" })).toBe("in the night");
});

test("a choice comes and goes", () => {
  expect(toggled([], "rub")).toEqual(["rub"]);
  expect(toggled(["stretch", "rub"], "stretch")).toEqual(["rub"]);
});

test("words of the app are said, others as they are kept", () => {
  expect(wordOf(helps, "rub")).toBe("Rubbing it");
  expect(wordOf(places, "mid_calf")).toBe("mid calf");
});

test("a time alone is no detail", () => {
  expect(hasDetails(cramp)).toBe(false);
  expect(hasDetails({ ...cramp, strength: 0 })).toBe(true);
  expect(hasDetails({ ...cramp, helped: ["rub"] })).toBe(true);
});
