// The arithmetic of the drawings: dates on an axis, stretches, bars, columns, calendars, names.
import { expect, test } from "vitest";
import { fieldOf, layOut } from "./calendar.ts";
import { dateInWords, dateOf, dayOf, ticksOf, weekdayOf } from "./days.ts";
import { anchorOf, countTicks, fitted, short, widthOf } from "./figures.ts";
import { columnsOf, marksOf, mostCramps, standAlone } from "./nights.ts";
import { firstRange, rangesOf, startOf } from "./ranges.ts";
import { scaleOf } from "./scale.ts";
import { flagRoom, flagsOf } from "./starts.ts";
import { barsOf, mostOf, whiskersFit } from "./weeks.ts";

const labels = (from: string, to: string, room: number): string[] =>
  ticksOf(dayOf(from), dayOf(to), room).map(({ label, year }) => [label, year].join(" ").trim());

test("a date is a number of days and comes back, across a leap day and a clock change", () => {
  expect(dayOf("2028-03-01") - dayOf("2028-02-28")).toBe(2);
  expect(dayOf("2026-03-30") - dayOf("2026-03-28")).toBe(2);
  expect(dateOf(dayOf("2026-11-27"))).toBe("2026-11-27");
  expect(["2026-11-23", "2026-11-29", "1969-12-29"].map((date) => weekdayOf(dayOf(date)))).toEqual([
    0, 6, 0,
  ]);
  expect(dateInWords("2026-11-07")).toBe("7 November 2026");
});

test("an axis names weeks, months or years, as many as there is room for", () => {
  expect(labels("2026-10-29", "2026-11-27", 6)).toEqual(["2 Nov", "9 Nov", "16 Nov", "23 Nov"]);
  expect(labels("2026-10-29", "2026-11-27", 3)).toEqual(["2 Nov", "16 Nov"]);
  expect(labels("2025-11-22", "2026-11-27", 5)).toEqual(["Jan 2026", "Apr", "Jul", "Oct"]);
  expect(labels("2016-11-29", "2026-11-27", 6)).toEqual([
    ...["2018", "2020", "2022", "2024", "2026"],
  ]);
});

test("a stretch counts its last day, and only shorter ones than the diary are offered", () => {
  expect(startOf("weeks", "2026-11-27")).toBe("2026-10-31");
  expect(startOf("year", "2026-11-27")).toBe("2025-11-28");
  expect(startOf("all", "2026-11-27")).toBeNull();
  expect(rangesOf("2026-10-31", "2026-11-27")).toEqual(["all"]);
  expect(rangesOf("2026-10-30", "2026-11-27")).toEqual(["weeks", "all"]);
  expect(rangesOf("2016-10-30", "2026-11-27")).toEqual(["weeks", "quarter", "year", "all"]);
  expect(
    [["weeks", "all"] as const, ["weeks", "quarter", "all"] as const].map((all) =>
      firstRange([...all]),
    ),
  ).toEqual(["all", "quarter"]);
});

test("a scale goes straight from the first to the last pixel, also without a length", () => {
  const scale = scaleOf([0, 4], [100, 20]);
  expect([0, 1, 4].map(scale)).toEqual([100, 80, 20]);
  expect(scaleOf([3, 3], [5, 9])(3)).toBe(5);
});

test("a week is whole, reckoned up or not told", () => {
  const week = { from: "2026-11-02", cramps: 1, cramp_nights: 1 };
  const rate = { rate: 2, low: 0.2, high: 7.2 };
  const bars = barsOf([
    { ...week, nights: 7, rate },
    { ...week, nights: 4, rate },
    { ...week, nights: 3, rate: null },
  ]);
  expect(bars.map(({ known }) => known)).toEqual(["whole", "part", "few"]);
  expect(mostOf(bars, null, true)).toBe(8);
  expect(mostOf(bars, null, false)).toBe(3);
  expect(mostOf([], { rate: 9, low: 8, high: 10.1 }, false)).toBe(11);
  expect([3.9, 4].map(whiskersFit)).toEqual([false, true]);
});

test("a night that is not known is never drawn as a quiet one", () => {
  const night = { on: "2026-11-02", minutes: null, strength: null };
  const columns = columnsOf([
    { ...night, known: "noted", cramps: 4 },
    { ...night, known: "noted", cramps: 0 },
    { ...night, known: "assumed", cramps: 0 },
    { ...night, known: "unknown", cramps: null },
  ]);
  expect(columns.map(({ mark }) => mark)).toEqual(["cramps", "none", "assumed", "unknown"]);
  expect(mostCramps(columns)).toBe(4);
  expect(mostCramps([])).toBe(3);
  expect(marksOf(columns).size).toBe(4);
  expect([100, 101].map((count) => standAlone(Array(count)))).toEqual([true, false]);
});

test("a calendar stands in weeks from Monday, and in rows where it would be too wide", () => {
  const short = layOut(dayOf("2026-11-26"), dayOf("2026-11-30"), 54);
  expect(short.places.map(({ column, weekday }) => [column, weekday])).toEqual([
    ...[
      [0, 3],
      [0, 4],
      [0, 5],
      [0, 6],
      [1, 0],
    ],
  ]);
  expect([short.rows, short.columns, short.years]).toEqual([1, 2, []]);
  const year = layOut(dayOf("2025-11-28"), dayOf("2026-11-27"), 27);
  expect([year.rows, year.columns]).toEqual([2, 27]);
  expect(year.months).toHaveLength(12);
});

test("several years have a row each, with each day in the week of its year", () => {
  const { places, rows, columns, years, months } = layOut(
    dayOf("2024-12-30"),
    dayOf("2026-11-27"),
    27,
  );
  expect([rows, columns, years, months.length]).toEqual([3, 54, ["2024", "2025", "2026"], 12]);
  const place = places.find(({ day }) => day === dayOf("2025-01-01"));
  expect(place).toMatchObject({ row: 1, column: 0, weekday: 2 });
  expect(Math.max(...places.map(({ column }) => column))).toBeLessThan(columns);
  expect([fieldOf(540, 54, 13), fieldOf(540, 4, 10)]).toEqual([10, 17]);
});

test("names stay within their drawing and do not cover each other", () => {
  const frame = { width: 300, height: 100, left: 20, right: 300, top: 0, bottom: 90 };
  const x = scaleOf([dayOf("2026-11-01"), dayOf("2026-11-29")], [20, 300]);
  const starts = ["2026-10-01", "2026-11-02", "2026-11-27"].map((on) => ({ on, name: "A plan" }));
  expect(flagRoom(starts, ...x.domain)).toBe(3);
  const [first, second] = flagsOf(starts, x, frame, 12);
  expect([first?.toLeft, second?.toLeft]).toEqual([false, true]);
  expect(first?.y).not.toBe(second?.y);
  expect(fitted("A plan with a long name", 60, 10)).toBe("A plan wit…");
  expect(widthOf("abcd", 10)).toBeCloseTo(21.6);
  expect([2, 50, 99].map((at) => anchorOf(at, 20, 0, 100).anchor)).toEqual([
    "start",
    "middle",
    "end",
  ]);
});

test("an axis of counts has whole numbers", () => {
  expect(countTicks(3, 8)).toEqual([0, 1, 2, 3]);
  expect(countTicks(11, 4)).toEqual([0, 5, 10]);
  expect([1.25, 2, 0.04].map(short)).toEqual(["1.3", "2", "0"]);
});
