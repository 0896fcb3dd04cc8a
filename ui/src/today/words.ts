/** Dates, times and lengths as people say them. The dates come from the back; none is reckoned here. */
import { t } from "../shell/text.ts";

/** `2026-11-27` as a moment that formats to that very day. */
const moment = (date: string): Date => new Date(`${date}T00:00:00Z`);
const format = (parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "UTC" });

const whole = format({ weekday: "long", day: "numeric", month: "long" });
const short = format({ weekday: "short", day: "numeric", month: "short" });
const number = format({ day: "numeric" });
const month = format({ month: "short" });
const weekday = format({ weekday: "short" });

/** "Friday 27 November". */
export const dayInWords = (date: string): string => whole.format(moment(date)).replace(",", "");
/** The same, with the year where it is not the one of `today`: "Wednesday 30 December 2026". */
export function dayWithYear(date: string, today: Date): string {
  const year = date.slice(0, 4);
  return year === `${today.getFullYear()}` ? dayInWords(date) : `${dayInWords(date)} ${year}`;
}
/** "Fri 27 Nov". */
export const dayShort = (date: string): string => short.format(moment(date)).replace(",", "");
/** "27". */
export const dayNumber = (date: string): string => number.format(moment(date));
/** "Nov". */
export const monthShort = (date: string): string => month.format(moment(date));
/** "Fri". */
export const weekdayShort = (date: string): string => weekday.format(moment(date));

/** The wall time of an instant with its offset: "22:15". */
export const timeOf = (due: string): string => due.slice(11, 16);

/** A length in whole minutes, rounded up; seconds when it is shorter than one. */
export function lengthOf(seconds: number): string {
  if (seconds < 60) return t("plan-seconds", { n: seconds });
  return t("plan-minutes", { n: Math.ceil(seconds / 60) });
}
