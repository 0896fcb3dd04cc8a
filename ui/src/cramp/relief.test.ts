// The guide through a cramp: one line at a time, a slow count, and a word when it lasts too long.
import { expect, test } from "vitest";
import { clock, guideAt, since } from "./relief.ts";

test.each([
  [0, "cramp-line-knee", null],
  [4.9, "cramp-line-knee", null],
  [5, "cramp-line-toes", null],
  [11, "cramp-line-hold", 1],
  [40.5, "cramp-line-hold", 30],
  [70.9, "cramp-line-hold", 60],
  [71, "cramp-line-still", null],
])("after %s seconds the line is %s and the count %s", (seconds, line, count) => {
  expect(guideAt(seconds)).toMatchObject({ line, count });
});

test("the figure moves once, and then holds", () => {
  expect(guideAt(0)).toMatchObject({ cue: "up", part: 0 });
  expect(guideAt(5.5)).toMatchObject({ cue: "up", part: 0.5 });
  expect(guideAt(30)).toMatchObject({ cue: "hold", part: 1 });
});

test("ten minutes are long for a cramp", () => {
  expect(guideAt(599).long).toBe(false);
  expect(guideAt(600).long).toBe(true);
});

test("a length is read as on a clock", () => {
  expect([0, 7.9, 65, 760].map(clock)).toEqual(["0:00", "0:07", "1:05", "12:40"]);
});

test("the time counts from the start wherever that was, and never backwards", () => {
  const start = "2026-11-27T02:41:00+01:00";
  expect(since(start, Date.parse("2026-11-27T01:41:30Z"))).toBe(30);
  expect(since(start, Date.parse("2026-11-27T01:40:00Z"))).toBe(0);
});
