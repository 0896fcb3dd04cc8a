/**
 * The entries of the diary in days, the newest first, and months by their names. Pure; the dates are
 * the back's, and which night an entry belongs to is said by the back.
 */
import type { DiaryLine } from "../generated/DiaryLine.ts";
import type { Key } from "../shell/text.ts";

/** A day with what was told of it, and of the night that begins in its evening. */
export interface Day {
  date: string;
  night: DiaryLine[];
  day: DiaryLine[];
}

export type Kind = DiaryLine["kind"];

/** What can be looked at alone. */
export const filters = ["all", "nights", "pain", "sessions", "measures", "others"] as const;
export type Filter = (typeof filters)[number];

const kinds: Record<Exclude<Filter, "all">, Kind[]> = {
  nights: ["cramp", "night"],
  pain: ["pain"],
  sessions: ["session"],
  measures: ["measurement"],
  others: ["note", "sign", "medicine"],
};

export const filterNames: Record<Filter, Key> = {
  all: "diary-filter-all",
  nights: "diary-filter-nights",
  pain: "diary-filter-pain",
  sessions: "diary-filter-sessions",
  measures: "diary-filter-measures",
  others: "diary-filter-others",
};

export const matching = (lines: DiaryLine[], filter: Filter): DiaryLine[] =>
  filter === "all" ? lines : lines.filter(({ kind }) => kinds[filter].includes(kind));

const ofTheNight = ({ kind }: DiaryLine): boolean => kind === "cramp" || kind === "night";

/** Days with entries. A cramp and what is said of a night stand with the evening they belong to. */
export function daysOf(lines: DiaryLine[]): Day[] {
  const days = new Map<string, Day>();
  for (const line of lines) {
    const date = ofTheNight(line) ? line.night : line.date;
    const day = days.get(date) ?? { date, night: [], day: [] };
    (ofTheNight(line) ? day.night : day.day).push(line);
    days.set(date, day);
  }
  return [...days.values()].sort((one, other) => (one.date < other.date ? 1 : -1));
}

/** How many cramps a night had: what was said, or what is in the diary where that is more. */
export function crampsOf(night: DiaryLine[]): number | null {
  const entered = night.filter(({ kind }) => kind === "cramp").length;
  const said = night.flatMap((line) => (line.kind === "night" ? [line.cramps] : []))[0] ?? null;
  if (entered === 0) return said;
  return Math.max(entered, said ?? 0);
}

/** `2026-01` one month earlier or later: `2025-12`, `2026-02`. */
export function monthBeside(month: string, by: 1 | -1): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const count = year * 12 + (number - 1) + by;
  return `${Math.floor(count / 12)}-${`${(count % 12) + 1}`.padStart(2, "0")}`;
}

/** The month of a date. */
export const monthOf = (date: string): string => date.slice(0, 7);

/** The days of a month in weeks that begin on Monday; empty places before its first day. */
export function weeksOf<T extends { date: string }>(days: T[]): (T | null)[][] {
  const first = days[0];
  if (!first) return [];
  const before = (new Date(`${first.date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const places: (T | null)[] = [...Array<null>(before).fill(null), ...days];
  const weeks: (T | null)[][] = [];
  for (let at = 0; at < places.length; at += 7) {
    const week = places.slice(at, at + 7);
    weeks.push([...week, ...Array<null>(7 - week.length).fill(null)]);
  }
  return weeks;
}
