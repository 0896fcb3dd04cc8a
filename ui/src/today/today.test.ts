// Dates and times in words, and what a plan says of itself: formatting only.
import { expect, test } from "vitest";
import { dayInWords, dayShort, dayWithYear, lengthOf, timeOf } from "./words.ts";

test("a date is the same day in every zone", () => {
  expect(dayInWords("2026-11-27")).toBe("Friday 27 November");
  expect(dayShort("2028-02-29")).toBe("Tue 29 Feb");
});

test("a day of another year is named with it", () => {
  const today = new Date("2027-01-12T08:00:00");
  expect(dayWithYear("2026-12-30", today)).toBe("Wednesday 30 December 2026");
  expect(dayWithYear("2027-01-02", today)).toBe("Saturday 2 January");
});

test("a time is the wall time of its own offset", () => {
  expect(timeOf("2027-03-28T03:30:00+02:00")).toBe("03:30");
});

test("lengths are rounded up to minutes", () => {
  expect(lengthOf(59)).toBe("59 seconds");
  expect(lengthOf(60)).toBe("1 minute");
  expect(lengthOf(241)).toBe("5 minutes");
});
