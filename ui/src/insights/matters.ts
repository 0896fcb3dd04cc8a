/** How many times as often, on a line that halves to the left and doubles to the right. Pure. */
import type { ComparedHow } from "../generated/ComparedHow.ts";
import type { FactorInsight } from "../generated/FactorInsight.ts";
import type { Key } from "../shell/text.ts";
import { scaleOf, type Scale } from "./scale.ts";

/** Two groups of nights against each other, of a factor or of a plan. */
export type Comparison = Omit<FactorInsight, "id" | "name">;

/** Ends of the line: eight times as seldom, eight times as often. */
const MOST = 3;

/** Places that the line names. */
export const TIMES = [
  { ratio: 1 / 8, name: "⅛" },
  { ratio: 1 / 4, name: "¼" },
  { ratio: 1 / 2, name: "½" },
  { ratio: 1, name: "1" },
  { ratio: 2, name: "2" },
  { ratio: 4, name: "4" },
  { ratio: 8, name: "8" },
];

/** An interval on the line; an end that lies beyond it ends in an arrow. */
export interface Whisker {
  low: number;
  high: number;
  beyondLow: boolean;
  beyondHigh: boolean;
  /** The ratio; nothing where it cannot be told or lies beyond. */
  dot: number | null;
}

/** Pixels for a ratio, between a first and a last one. */
export function ratioScale(first: number, last: number): (ratio: number) => number {
  const scale: Scale = scaleOf([-MOST, MOST], [first, last]);
  return (ratio) => scale(Math.log2(ratio));
}

/** The interval of a comparison; nothing where nothing may be said. */
export function whiskerOf({ ratio, low, high }: Comparison): Whisker | null {
  if (low === null) return null;
  const [least, most] = [2 ** -MOST, 2 ** MOST];
  const within = (value: number): number => Math.min(Math.max(value, least), most);
  const dot = ratio !== null && ratio >= least && ratio <= most ? ratio : null;
  return {
    low: within(low),
    high: within(high ?? most),
    beyondLow: low < least,
    beyondHigh: high === null || high > most,
    dot,
  };
}

/** What a comparison comes to, in a word with a sign. */
export const verdicts: Record<ComparedHow, { sign: string; name: Key }> = {
  more: { sign: "▲", name: "insight-verdict-more" },
  fewer: { sign: "▼", name: "insight-verdict-fewer" },
  may_be_chance: { sign: "≈", name: "insight-verdict-chance" },
  no_cramps: { sign: "0", name: "insight-verdict-none" },
  too_few: { sign: "…", name: "insight-verdict-few" },
};

const ORDER: ComparedHow[] = ["more", "fewer", "may_be_chance", "no_cramps", "too_few"];

/** What stands out first, what has too few nights last; else as chosen. */
export const inOrder = <T extends { how: ComparedHow }>(all: T[]): T[] =>
  all.toSorted((one, other) => ORDER.indexOf(one.how) - ORDER.indexOf(other.how));

/** Cramps a week before and since; nothing where one of them has no night. */
export function aroundOf({ with: since, without: before }: Comparison): {
  before: number;
  since: number;
  most: number;
} | null {
  if (since === null || before === null) return null;
  const week = [before * 7, since * 7] as const;
  return { before: week[0], since: week[1], most: Math.max(...week, 1) };
}
