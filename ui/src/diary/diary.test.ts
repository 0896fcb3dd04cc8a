// The diary in days, months and words: which evening a cramp stands with, and what an entry says.
import { expect, test } from "vitest";
import type { DiaryLine } from "../generated/DiaryLine.ts";
import fixture from "../../tests/fixtures/diary.json" with { type: "json" };
import { crampsOf, daysOf, matching, monthBeside, weeksOf } from "./groups.ts";
import { onDiary } from "./refusal.ts";
import { tell } from "./telling.ts";

const { entries, factors } = fixture.scenes.kept;
const lines = entries as DiaryLine[];
const told = (kind: DiaryLine["kind"], at = 0): ReturnType<typeof tell> => {
  const line = lines.filter((one) => one.kind === kind)[at];
  if (!line) throw new Error(kind);
  return tell(line, factors);
};

test("a cramp at night stands with the evening before", () => {
  const days = daysOf(lines);
  const cramp = lines.find((line) => line.kind === "cramp");
  expect(cramp?.date).toBe("2026-11-23");
  expect(days.find((day) => day.date === "2026-11-22")?.night).toContain(cramp);
  expect(days.map(({ date }) => date)).toEqual(
    days
      .map(({ date }) => date)
      .sort()
      .reverse(),
  );
});

test("a night counts what was said or what is there, whichever is more", () => {
  const [cramp] = lines.filter((line) => line.kind === "cramp");
  const [night] = lines.filter((line) => line.kind === "night");
  if (!cramp || night?.kind !== "night") throw new Error("not recorded");
  expect(crampsOf([night])).toBe(0);
  expect(crampsOf([cramp, cramp, night])).toBe(2);
  expect(crampsOf([cramp, { ...night, cramps: 3 }])).toBe(3);
  expect(crampsOf([{ ...night, cramps: null }])).toBeNull();
});

test("a filter leaves its kinds", () => {
  expect(new Set(matching(lines, "nights").map(({ kind }) => kind))).toEqual(
    new Set(["cramp", "night"]),
  );
  expect(matching(lines, "all")).toHaveLength(lines.length);
});

test("months follow one another over the years", () => {
  expect(monthBeside("2026-01", -1)).toBe("2025-12");
  expect(monthBeside("2026-12", 1)).toBe("2027-01");
  expect(monthBeside("2026-09", 1)).toBe("2026-10");
});

test("weeks begin on Monday", () => {
  const days = fixture.scenes.kept.diary_month;
  const weeks = weeksOf(days);
  expect(weeks[0]?.findIndex((day) => day !== null)).toBe(6);
  expect(weeks.flat().filter((day) => day !== null)).toEqual(days);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});

test("each kind says what it is", () => {
  expect(told("cramp").title).toBe("Cramp at 05:05");
  expect(told("cramp").parts).toContain("helped: Stretching, Rubbing it");
  expect(told("night").title).toBe("About the night");
  expect(told("night").parts).toContain("yes: Stretched before bed");
  expect(told("pain").title).toMatch(/^Pain [35] of 10$/);
  const pains = [told("pain"), told("pain", 1)].map(({ parts }) => parts[0]);
  expect(pains).toContain("Walking to the bus");
  const rises = [told("measurement"), told("measurement", 1)].map(({ parts }) => parts.join());
  expect(rises.sort()).toEqual(["left leg,14 repetitions", "right leg,21 repetitions"]);
  expect(told("note").note).toBe("New shoes with a low heel.");
  expect(told("sign").title).toBe("Numbness or tingling");
  expect(told("medicine").parts).toContain("since Fri 20 Nov");
});

test("a refusal speaks of this screen, not of the terminal", () => {
  const error = { code: "unknown_entry", message: "Gone.", next: "`surae diary`" };
  expect(onDiary(error).next).not.toContain("surae");
});
