// The arithmetic of the drawings: dates on an axis, stretches, bars, columns, calendars, names.
import { expect, test } from "vitest";
import type { MeasureChange } from "../generated/MeasureChange.ts";
import { fieldOf, layOut, named, weeksIn } from "./calendar.ts";
import { petalsOf, placeOf, reachOf } from "./clock.ts";
import { dateInWords, dateOf, dayOf, ticksOf, weekdayOf } from "./days.ts";
import { keptMarks, nightMarks } from "./fields.ts";
import { anchorOf, countTicks, fitted, short, tipOf, widthOf } from "./figures.ts";
import { aroundOf, inOrder, ratioScale, whiskerOf, type Comparison } from "./matters.ts";
import { boundsOf, quietOf } from "./measures.ts";
import { columnsOf, marksOf, mostCramps, standAlone } from "./nights.ts";
import { firstRange, rangesOf, startOf } from "./ranges.ts";
import { comparedRows } from "./rows.ts";
import { scaleOf } from "./scale.ts";
import { dotted, kindsOf as kindsOfPain, legRows, pathOf, runsOf, spanOf } from "./series.ts";
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
  expect([7.9, 8].map(whiskersFit)).toEqual([false, true]);
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
  expect([weeksIn(320, 13), weeksIn(1000, 13), weeksIn(0, 13)]).toEqual([30, 54, 1]);
  expect([fieldOf(540, 54, 13), fieldOf(540, 4, 10)]).toEqual([10, 17]);
});

test("the names of months do not cover each other and stay within their row", () => {
  const month = (column: number, row = 0) => ({ day: column, row, column, weekday: 0 });
  const months = [month(0), month(1), month(4), month(26), month(0, 1)];
  expect(named(months, 27, 3).map(({ row, column }) => [row, column])).toEqual([
    ...[
      [0, 0],
      [0, 4],
      [1, 0],
    ],
  ]);
});

test("a calendar is one path for each kind of mark", () => {
  const spots = [0, 1, 2, 3].map((day) => ({ day, x: day * 10, y: 0, side: 10 }));
  const nights = (["cramps", "none", "assumed", "unknown"] as const).map((mark, day) => ({
    day,
    mark,
    cramps: 3,
  }));
  expect(nightMarks(spots, nights).map(({ kind }) => kind)).toEqual([
    "cramp",
    "none",
    "assumed",
    "unknown",
  ]);
  expect(nightMarks(spots, nights)[0]?.d).toBe("M0.3 0.3h9.4v9.4h-9.4z");
  const kept = keptMarks(
    spots,
    new Map([
      [0, "done"],
      [1, "partly"],
      [2, "missed"],
    ]),
  );
  expect(kept.map(({ kind, d }) => [kind, d.split("M").length - 1])).toEqual([
    ...[
      ["full", 2],
      ["frame", 2],
      ["free", 1],
    ],
  ]);
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

test("a mark that is pointed at says its row of the table", () => {
  expect(tipOf(["Week from", "Cramps", "At most"], ["2026-10-05", "5", ""])).toBe(
    "Week from 2026-10-05, Cramps 5",
  );
  expect(tipOf(["Week from"], undefined)).toBe("");
});

test("an axis of counts has whole numbers", () => {
  expect(countTicks(3, 8)).toEqual([0, 1, 2, 3]);
  expect(countTicks(11, 4)).toEqual([0, 5, 10]);
  expect([1.25, 2, 0.04].map(short)).toEqual(["1.3", "2", "0"]);
});

test("the dial has midnight at the top and noon at the bottom", () => {
  expect(placeOf(0, 10)).toEqual({ x: 0, y: -10 });
  expect(placeOf(12, 10).y).toBeCloseTo(10);
  expect(placeOf(6, 10).x).toBeCloseTo(10);
  const hours = [12, 3].map((hour) => ({ hour, cramps: hour === 3 ? 4 : 0 }));
  const [petal, ...others] = petalsOf(hours, 100, 10);
  expect([petal?.hour, others.length, petal?.path.startsWith("M")]).toEqual([3, 0, true]);
  expect([reachOf(0, 4, 100), reachOf(4, 4, 100)]).toEqual([36, 100]);
  const many = petalsOf(
    [
      { hour: 3, cramps: 208 },
      { hour: 4, cramps: 51 },
    ],
    100,
    13,
  );
  expect(many.map(({ inside, fits }) => [inside, fits])).toEqual([
    [true, true],
    [false, true],
  ]);
  expect(petalsOf([{ hour: 3, cramps: 1234 }], 60, 13)[0]?.fits).toBe(false);
});

test("a line breaks where nothing was written down for long, and a value alone is a dot", () => {
  const values = [0, 7, 30, 60, 61].map((day) => ({ day, value: 3 }));
  expect(runsOf(values).map((run) => run.length)).toEqual([2, 1, 2]);
  const [x, y] = [scaleOf([0, 61], [0, 61]), scaleOf([0, 10], [10, 0])];
  expect(pathOf(values, x, y)).toBe("M0.5,7L7.5,7M60.5,7L61.5,7");
  expect(spanOf([values, []])).toEqual([0, 61]);
  expect(spanOf([])).toEqual([0, 0]);
  expect([120, 121].map((count) => dotted(Array(count)))).toEqual([true, false]);
});

test("pains are told apart by kind, with the names of the table", () => {
  const points = [
    ...[
      { kind: "worst", on: "2026-11-02", value: 4 },
      { kind: "now", on: "2026-11-02", value: 1 },
    ],
    { kind: "worst", on: "2026-11-03", value: 5 },
  ];
  const kinds = kindsOfPain(points, [
    ["", "Worst pain of the day"],
    ["", "Now"],
    ["", "Worst pain of the day"],
  ]);
  expect(kinds.map(({ name, values }) => [name, values.length])).toEqual([
    ...[
      ["Worst pain of the day", 2],
      ["Now", 1],
    ],
  ]);
});

test("values of both legs stand in the order of time", () => {
  const change = (
    side: string,
    on: string,
  ): { side: string; values: { on: string; value: number }[] } => ({
    side,
    values: [{ on, value: 7.5 }],
  });
  const rows = legRows([change("left", "2026-11-09"), change("right", "2026-11-02")], {
    left: "left leg",
    right: "right leg",
  });
  expect(rows).toEqual([
    ["2026-11-02", "right leg", "7.5"],
    ["2026-11-09", "left leg", "7.5"],
  ]);
});

const comparison = (change: Partial<Comparison>): Comparison => ({
  ...{ with: 0.5, without: 0.25, ratio: 2, low: 0.9, high: 4.2, nights: 40, nights_with: 20 },
  ...{ nights_without: 20, cramps_with: 10, cramps_without: 5, how: "may_be_chance", say: "" },
  ...change,
});

test("an interval that leaves the line ends in an arrow, and without enough nights there is none", () => {
  expect(whiskerOf(comparison({}))).toEqual({
    low: 0.9,
    high: 4.2,
    beyondLow: false,
    beyondHigh: false,
    dot: 2,
  });
  const open = whiskerOf(comparison({ ratio: null, low: 2.8, high: null }));
  expect(open).toEqual({ low: 2.8, high: 8, beyondLow: false, beyondHigh: true, dot: null });
  const never = whiskerOf(comparison({ ratio: 0, low: 0, high: 0.8 }));
  expect(never).toEqual({ low: 1 / 8, high: 0.8, beyondLow: true, beyondHigh: false, dot: null });
  expect(whiskerOf(comparison({ low: null }))).toBeNull();
  expect([1 / 8, 1, 8].map(ratioScale(0, 60))).toEqual([0, 30, 60]);
});

test("what stands out comes first, and what has too few nights last", () => {
  const all = (["too_few", "may_be_chance", "more", "no_cramps", "fewer"] as const).map((how) => ({
    how,
  }));
  expect(inOrder(all).map(({ how }) => how)).toEqual([
    "more",
    "fewer",
    "may_be_chance",
    "no_cramps",
    "too_few",
  ]);
});

test("before and since are told by the week, or not at all", () => {
  expect(aroundOf(comparison({ with: 0.1, without: 0.5 }))).toMatchObject({
    before: 3.5,
    most: 3.5,
  });
  expect(aroundOf(comparison({ without: null }))).toBeNull();
  expect(comparedRows([{ name: "Alcohol", ...comparison({ ratio: null, high: null }) }])).toEqual([
    ["Alcohol", "20", "10", "20", "5", "", "0.9", ""],
  ]);
});

test("a change counts from the first value on, or from nothing when it is a change itself", () => {
  const measure = (
    first: number,
    latest: number,
    change: number,
    meaningful: number | null,
  ): MeasureChange => ({
    ...{ id: "O5", name: "", side: null, unit: "", verdict: "better", say: "", change_says: "" },
    ...{ first, latest, change, meaningful },
    values: [first, latest].map((value, nth) => ({ on: `2026-11-0${nth + 1}`, value })),
  });
  expect(quietOf(measure(4, 9, 5, 2))).toEqual([2, 6]);
  expect(quietOf(measure(1, 3, 3, 2))).toEqual([-2, 2]);
  expect(quietOf(measure(1, 3, 2, null))).toBeNull();
  expect(boundsOf(measure(4, 9, 5, 2)).map(short)).toEqual(["1.3", "9.7"]);
  expect(boundsOf(measure(0, 1, 1, 2))[0]).toBe(-2.5);
});
