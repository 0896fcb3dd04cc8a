/** Weeks as bars with the interval of each, and how much of it fits. Pure. */
import type { RateView } from "../generated/RateView.ts";
import type { WeekPoint } from "../generated/WeekPoint.ts";
import { dayOf } from "./days.ts";

/** How well a week is known: every night, enough of them, or too few to tell. */
export type WeekKnown = "whole" | "part" | "few";

export interface WeekBar {
  day: number;
  known: WeekKnown;
  /** Cramps a week; nothing with too few nights. */
  rate: RateView | null;
}

/** Nights of a week. */
const NIGHTS = 7;
/** Below this width in pixels a line for each interval would be a grey field. */
const LEAST_FOR_WHISKERS = 8;

export function barsOf(points: WeekPoint[]): WeekBar[] {
  return points.map(({ from, nights, rate }) => ({
    day: dayOf(from),
    known: rate === null ? "few" : nights < NIGHTS ? "part" : "whole",
    rate,
  }));
}

/** Whether a week is wide enough for its interval. */
export const whiskersFit = (week: number): boolean => week >= LEAST_FOR_WHISKERS;

/** The highest value that is drawn; never so low that one cramp fills the drawing. */
export function mostOf(bars: WeekBar[], all: RateView | null, whiskers: boolean): number {
  const values = bars.flatMap(({ rate }) => (rate ? [whiskers ? rate.high : rate.rate] : []));
  return Math.ceil(Math.max(3, all?.high ?? 0, ...values));
}

/** Which kinds of weeks there are, for a legend that names no more than is drawn. */
export const kindsOf = (bars: WeekBar[]): Set<WeekKnown> => new Set(bars.map(({ known }) => known));
