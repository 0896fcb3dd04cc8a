/** Comparisons and measures as rows of a table. Pure. */
import type { Comparison } from "./matters.ts";
import { short } from "./figures.ts";

const cell = (value: number | null): string => (value === null ? "" : short(value));

/** Nights and cramps on both sides, the ratio and its ends; what cannot be told is empty. */
export const comparedRows = (all: (Comparison & { name: string })[]): string[][] =>
  all.map((one) => [
    ...[one.name, `${one.nights_with}`, `${one.cramps_with}`],
    ...[`${one.nights_without}`, `${one.cramps_without}`],
    ...[cell(one.ratio), cell(one.low), cell(one.high)],
  ]);
