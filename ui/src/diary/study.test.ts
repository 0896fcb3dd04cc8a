// The study in a line, a night in four numbers, and what is told of a night that was filled in.
import { expect, test } from "vitest";
import type { NightPage } from "../generated/NightPage.ts";
import type { StudyView } from "../generated/StudyView.ts";
import fixture from "../../tests/fixtures/diary.json" with { type: "json" };
import { monthInWords, sayDay } from "./month.ts";
import { answerOf, formOf } from "./night.ts";
import { nightOf, placeOf, summaryOf } from "./study.ts";

const night = (cramps: number | null, strength: number | null, sleep_lost: number | null) => ({
  night: "2026-11-25",
  cramps,
  minutes: null,
  strength,
  sleep_lost,
});
const study: StudyView = {
  from: "2026-11-22",
  to: "2026-12-05",
  over: false,
  answered: 3,
  nights: [night(2, 7, 6), night(0, null, 0), night(1, 3, 2), night(null, null, null)],
};

test("a study says its cramps, the worst one and the sleep", () => {
  expect(summaryOf(study)).toBe(
    "In 3 nights: 3 cramps, in 2 nights. The strongest was 7 of 10. One night lost much sleep.",
  );
  expect(summaryOf({ ...study, nights: [night(0, null, null)] })).toBe("In one night: no cramp.");
  expect(placeOf(study)).toEqual({ past: 4, all: 14 });
});

test("a night says what is known of it", () => {
  expect(nightOf({ ...night(2, 7, null), minutes: 3.4 })).toBe(
    "2 cramps · 3 minutes · strength 7 of 10",
  );
  expect(nightOf(night(0, null, null))).toBe("No cramp");
});

const page = fixture.scenes.morning.night as NightPage;

test("a night begins with the cramps that are in the diary", () => {
  expect(formOf(page)).toMatchObject({ cramps: 2, minutes: 2, strength: null, factors: {} });
});

test("a quiet night has no minutes and no strength", () => {
  const told = answerOf(page, { ...formOf(page), cramps: 0, minutes: 5, strength: 4 });
  expect(told).toMatchObject({ cramps: 0, minutes: null, strength: null, clear: [] });
});

test("what was said and is empty now becomes unknown again", () => {
  const said = {
    ...page,
    answer: {
      id: "1",
      night: page.night,
      date: page.night,
      at: "",
      cramps: 2,
      minutes: 5,
      strength: 4,
      sleep_lost: null,
      factors: { alcohol: true, heels: false },
      note: "hot",
    },
  };
  const form = { ...formOf(said), strength: null, note: "", factors: { heels: false } };
  expect(answerOf(said, form).clear).toEqual(["strength", "note", "alcohol"]);
});

test("a day of the month is said in words, not in colour", () => {
  const day = { date: "2026-11-22", cramps: 2, known: true, pain: 4, sessions: 1, others: 0 };
  expect(sayDay(day)).toBe("2 cramps, Pain 4 of 10, exercises once");
  const empty = { ...day, cramps: 0, known: false, pain: null, sessions: 0 };
  expect(sayDay(empty)).toBe("nothing written down");
  expect(sayDay({ ...empty, known: true })).toBe("No cramp");
  expect(monthInWords("2026-11")).toBe("November 2026");
});
