/**
 * Days as a calendar of small fields: a column for each week from Monday down, and as many rows of
 * weeks as the width asks for; several years have a row each. Pure.
 */
import { dateOf, dayOf, weekdayOf } from "./days.ts";

export interface Place {
  day: number;
  /** The row of weeks, the column within it, the weekday from Monday on. */
  row: number;
  column: number;
  weekday: number;
}

export interface Layout {
  places: Place[];
  rows: number;
  columns: number;
  /** Years beside the rows, where each row is one. */
  years: string[];
  /** First days of months, above their columns. */
  months: Place[];
}

/** What stands beside the fields, in units of the text size. */
export const MARGIN = 2.8;
/** The least side of a field, in the same unit. */
const LEAST = 0.72;
/** Weeks that a year can touch. */
const WEEKS_OF_A_YEAR = 54;
/** Days from which each year has its own row. */
const YEARS = 500;

/** Where each day from one to another stands when `most` weeks fit beside each other. */
export function layOut(from: number, to: number, most: number): Layout {
  const byYear = to - from > YEARS;
  const first = from - weekdayOf(from);
  const weeks = Math.floor((to - first) / 7) + 1;
  const rows = Math.ceil(weeks / Math.max(most, 1));
  const perRow = Math.ceil(weeks / rows);
  const firstYear = yearOf(from);
  const days = Array.from({ length: to - from + 1 }, (_, nth) => from + nth);
  const places = days.map((day): Place => {
    const week = Math.floor((day - first) / 7);
    if (!byYear)
      return {
        day,
        weekday: weekdayOf(day),
        row: Math.floor(week / perRow),
        column: week % perRow,
      };
    const newYear = dayOf(`${yearOf(day)}-01-01`);
    const column = Math.floor((day - newYear + weekdayOf(newYear)) / 7);
    return { day, weekday: weekdayOf(day), row: yearOf(day) - firstYear, column };
  });
  const count = byYear ? yearOf(to) - firstYear + 1 : rows;
  return {
    places,
    rows: count,
    columns: byYear ? WEEKS_OF_A_YEAR : perRow,
    years: byYear ? Array.from({ length: count }, (_, nth) => `${firstYear + nth}`) : [],
    months: places.filter(({ day, row }) => dateOf(day).endsWith("-01") && (!byYear || row === 1)),
  };
}

const yearOf = (day: number): number => Number(dateOf(day).slice(0, 4));

/** The months whose names fit: none covers the one before it or leaves the row. */
export function named(months: Place[], columns: number, least: number): Place[] {
  const fitting: Place[] = [];
  for (const month of months) {
    const before = fitting.at(-1);
    const apart = !before || before.row !== month.row || month.column - before.column >= least;
    if (apart && month.column + least * 0.8 <= columns) fitting.push(month);
  }
  return fitting;
}

/** Weeks that fit beside each other. */
export const weeksIn = (width: number, em: number): number =>
  Math.max(1, Math.min(WEEKS_OF_A_YEAR, Math.floor((width - em * MARGIN) / (em * LEAST))));

/** The side of a field in a width; never larger than one and a half letters. */
export function fieldOf(width: number, columns: number, em: number): number {
  return Math.min(width / columns, em * 1.7);
}
