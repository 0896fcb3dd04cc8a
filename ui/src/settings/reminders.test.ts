// How late a reminder may be, in choices and in words.
import { expect, test } from "vitest";
import { lateChoices, lateInWords } from "./reminders.ts";

test("what holds now is among the choices, once and in order", () => {
  expect(lateChoices(120)).toEqual([0, 15, 30, 60, 120, 240]);
  expect(lateChoices(45)).toEqual([0, 15, 30, 45, 60, 120, 240]);
});

test.each([
  [0, "Not at all"],
  [15, "15 minutes"],
  [60, "1 hour"],
  [90, "90 minutes"],
  [120, "2 hours"],
])("%i minutes are said as %s", (minutes, said) => {
  expect(lateInWords(minutes)).toBe(said);
});
