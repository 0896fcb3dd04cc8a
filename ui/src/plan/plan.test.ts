// What a program lets choose, the weeks of a calendar, refusals beside their fields, cards by words.
import { expect, test } from "vitest";
import exercises from "../../tests/fixtures/cards.json" with { type: "json" };
import plans from "../../tests/fixtures/plans.json" with { type: "json" };
import things from "../../tests/fixtures/things.json" with { type: "json" };
import type { CalendarDay } from "../generated/CalendarDay.ts";
import type { CardLine } from "../generated/CardLine.ts";
import type { DueView } from "../generated/DueView.ts";
import type { Dose } from "../generated/Dose.ts";
import type { OwnCardView } from "../generated/OwnCardView.ts";
import type { Program } from "../generated/Program.ts";
import { changedOnly } from "./changing.svelte.ts";
import { countOf, markOf, recentOf, restsOf, weeksOf } from "./calendar.ts";
import { choicesOf, optionalOf, slotsOf } from "./choices.ts";
import { daysInWords, slotOf } from "./days.ts";
import { differenceOf, noChange, numbersOf } from "./doses.ts";
import { findCards, findOwn } from "./find_cards.ts";
import { keptInWords, shareOf } from "./kept.ts";
import { fieldOf, onScreen } from "./refusal.ts";

const cramps = things.night_cramp as unknown as Program;
const cards = exercises.lines as unknown as CardLine[];

test("a program lets choose between cards, each named once", () => {
  const [calf, thigh, release] = choicesOf(cramps);
  expect(calf?.cards.map(({ card }) => card)).toEqual([
    "wall_calf_stretch_straight",
    "towel_calf_stretch",
  ]);
  expect(thigh?.slots).toEqual(["bedtime"]);
  expect([calf?.optional, release?.optional]).toEqual([false, true]);
});

test("cards that may be left out stand apart from the choices", () => {
  expect(optionalOf(cramps).map((item) => item.card)).toEqual(["wall_calf_stretch_bent"]);
});

test("only times at which something is done are asked for", () => {
  const ids = (choices: Record<string, string>): string[] =>
    slotsOf(cramps, choices, new Set()).map((slot) => slot.id);
  expect(ids({})).toEqual(["bedtime"]);
  const release = choicesOf(cramps).find((choice) => choice.optional);
  expect(ids({ release: release?.cards[0]?.card ?? "" })).toEqual(["bedtime", "daytime"]);
});

test("days are told in the order of the week", () => {
  expect(daysInWords(["fri", "mon"])).toBe("Mon, Fri");
  expect(daysInWords([])).toBe("every day");
});

const due = (state: DueView["state"]): DueView => ({ state }) as DueView;
const day = (date: string, part: CalendarDay["part"], ...all: DueView[]): CalendarDay => ({
  date,
  part,
  due: all,
});

test("a day counts what was not left out on purpose", () => {
  expect(countOf(day("", "past", due("done"), due("skipped"), due("missed")))).toEqual({
    done: 1,
    all: 2,
  });
});

test("two weeks are counted without what is still to come, and today once it is done", () => {
  const days = [
    day("", "past", due("done"), due("missed")),
    day("", "past", due("skipped")),
    day("", "past", due("done")),
    day("", "past", due("missed")),
    day("", "past"),
    day("", "today", due("pending")),
    day("", "ahead", due("pending")),
  ];
  expect(days.map(markOf)).toEqual(["half", "dash", "full", "empty", "none", "ring", "ring"]);
  expect(recentOf(days)).toMatchObject({ done: 2, all: 4 });
  expect(recentOf([day("", "today", due("done"))])).toMatchObject({ done: 1, all: 1 });
});

test("weeks have seven days, and a rest ends on a day of the calendar", () => {
  const dates = Array.from({ length: 14 }, (_, at) => `d${at}`);
  const days = dates.map((date, at) => day(date, at < 5 ? "past" : at === 5 ? "today" : "ahead"));
  expect(weeksOf(days).map((week) => week.length)).toEqual([7, 7]);
  expect(restsOf(days)).toEqual([
    { days: 3, until: "d7" },
    { days: 7, until: "d11" },
  ]);
});

test("a refusal stands beside its field and speaks of this screen", () => {
  const error = { code: "bad_time", message: "“24:00” is not a time.", next: "Use `surae`." };
  expect(fieldOf(error)).toBe("times");
  expect(onScreen(error)).toEqual({ ...error, next: "Choose a time from 00:00 to 23:59." });
  expect(fieldOf({ ...error, code: "disk_full" })).toBe("whole");
  expect(onScreen({ ...error, code: "disk_full" }).next).toBe("Use `surae`.");
});

test("cards are found by their words, names first, and only those that can be played", () => {
  const found = findCards(cards, "calf stretch");
  expect(found[0]?.name.toLowerCase()).toContain("calf stretch");
  expect(found.every((card) => card.played && !card.closed)).toBe(true);
  expect(findCards(cards, "zzz")).toEqual([]);
});

test("own cards are found by their name alone", () => {
  const own = plans.own.own_cards as unknown as OwnCardView[];
  expect(findOwn(own, "ARCH ball").map(({ name }) => name)).toEqual(["Ball under the arch"]);
  expect(findOwn(own, "sit down")).toEqual([]);
});

test("a dose differs from the usual one only in what was changed", () => {
  const usual = exercises.pages.ankle_alphabet.dose as unknown as Dose;
  expect(differenceOf(usual, usual)).toEqual(noChange);
  const more = { ...usual, sets: 4, reps: usual.reps, reps_most: 99 };
  expect(differenceOf(more, usual)).toEqual({
    ...noChange,
    sets: usual.sets === 4 ? null : 4,
    reps: usual.reps,
    reps_most: 99,
  });
  expect(differenceOf(null, usual)).toEqual(noChange);
});

test("only what was changed in a plan is sent", () => {
  const before = { name: "Mine", days: ["mon"], slots: [] };
  expect(changedOnly({ ...before, days: ["tue"] }, before)).toEqual({
    name: null,
    days: ["tue"],
    slots: null,
  });
});

test("the slot of something due is told by its id", () => {
  expect(slotOf("id1@2026-11-27")).toBe("id1");
});

test("only numbers that mean something for a dose can be changed", () => {
  const dose = exercises.pages.wall_calf_stretch_straight.dose as unknown as Dose;
  expect(numbersOf(dose).map(({ number }) => number)).not.toContain("seconds");
});

test("a young plan is judged by what was done, not by its age", () => {
  expect(shareOf(0.43, { done: 9, all: 10 })).toBe(0.9);
  expect(shareOf(0.9, { done: 0, all: 1 })).toBe(0.9);
  expect(shareOf(0, { done: 0, all: 0 })).toBe(0);
});

test("the words about keeping a plan never scold", () => {
  expect([1, 0.7, 0.4, 0].map(keptInWords)).toEqual([
    "kept-nearly-all",
    "kept-most",
    "kept-some",
    "kept-beginning",
  ]);
});
