/**
 * Dates of the back as places on an axis, and where the axis names them. Pure.
 *
 * A date is a whole number of days, so that no zone and no clock change comes in.
 */
const DAY = 86_400_000;
const format = (parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "UTC" });
const dayAndMonth = format({ day: "numeric", month: "short" });
const month = format({ month: "short" });
const whole = format({ day: "numeric", month: "long", year: "numeric" });

/** `2026-11-27` as a number of days. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
/** A number of days as `2026-11-27`. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
/** "27 November 2026". */
export const dateInWords = (date: string): string => whole.format(dayOf(date) * DAY);

/** A place that the axis names, in one line or two. */
export interface Tick {
  day: number;
  label: string;
  /** The year, where it begins or where the axis does. */
  year: string;
}

/** Steps of the axis, from the finest on: days, then months. */
const STEPS = [
  { days: 7 },
  { days: 14 },
  { months: 1 },
  { months: 2 },
  { months: 3 },
  { months: 6 },
  { months: 12 },
  { months: 24 },
  { months: 60 },
] as const;

/** Ticks from one day to another, at most `room` of them. */
export function ticksOf(from: number, to: number, room: number): Tick[] {
  for (const step of STEPS) {
    const ticks =
      "days" in step ? everyDays(from, to, step.days) : everyMonths(from, to, step.months);
    if (ticks.length <= Math.max(room, 2)) return ticks;
  }
  return everyMonths(from, to, 120);
}

function everyDays(from: number, to: number, step: number): Tick[] {
  const monday = from + ((7 - weekdayOf(from)) % 7);
  const ticks: Tick[] = [];
  for (let day = monday; day <= to; day += step)
    ticks.push({ day, label: dayAndMonth.format(day * DAY), year: "" });
  return ticks;
}

function everyMonths(from: number, to: number, step: number): Tick[] {
  const start = new Date(from * DAY);
  const ticks: Tick[] = [];
  for (let at = start.getUTCFullYear() * 12; ; at += step) {
    const day = Date.UTC(Math.floor(at / 12), at % 12, 1) / DAY;
    if (day > to) break;
    if (day < from) continue;
    const year = `${Math.floor(at / 12)}`;
    const named = ticks.length === 0 || at % 12 === 0;
    ticks.push(
      step >= 12
        ? { day, label: year, year: "" }
        : { day, label: month.format(day * DAY), year: named ? year : "" },
    );
  }
  return ticks;
}
