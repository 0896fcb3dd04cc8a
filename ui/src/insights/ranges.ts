/** The stretches of time that can be looked at, and where each begins. Pure. */
import type { Key } from "../shell/text.ts";
import { dateOf, dayOf } from "./days.ts";

export type Range = "weeks" | "quarter" | "year" | "all";

/** Days of a stretch, its last one included. */
const DAYS = { weeks: 28, quarter: 91, year: 365 } as const;

export const rangeNames: Record<Range, Key> = {
  weeks: "insight-range-weeks",
  quarter: "insight-range-quarter",
  year: "insight-range-year",
  all: "insight-range-all",
};

/** The first date of a stretch that ends on `to`; nothing for all there is. */
export const startOf = (range: Range, to: string): string | null =>
  range === "all" ? null : dateOf(dayOf(to) - DAYS[range] + 1);

/** The stretches that are shorter than the diary, and all of it. */
export function rangesOf(from: string, to: string): Range[] {
  const shorter = (["weeks", "quarter", "year"] as const).filter(
    (range) => (startOf(range, to) ?? "") > from,
  );
  return [...shorter, "all"];
}

/** What is shown at first: three months, or all of a shorter diary. */
export const firstRange = (ranges: Range[]): Range =>
  ranges.includes("quarter") ? "quarter" : "all";
