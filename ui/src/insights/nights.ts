/** Nights as columns of cramps, or as small fields of a calendar when there are many. Pure. */
import type { NightPoint } from "../generated/NightPoint.ts";
import { dayOf } from "./days.ts";

/** More nights than this stand in a calendar. */
const COLUMNS = 100;

/** What is drawn of a night. */
export type NightMark = "cramps" | "none" | "assumed" | "unknown";

export interface NightColumn {
  day: number;
  mark: NightMark;
  cramps: number;
}

export function columnsOf(points: NightPoint[]): NightColumn[] {
  return points.map(({ on, known, cramps }) => ({
    day: dayOf(on),
    mark: markOf(known, cramps),
    cramps: cramps ?? 0,
  }));
}

function markOf(known: NightPoint["known"], cramps: number | null): NightMark {
  if (cramps === null) return "unknown";
  if (cramps > 0) return "cramps";
  return known === "assumed" ? "assumed" : "none";
}

/** Whether every night gets a column of its own. */
export const standAlone = (points: unknown[]): boolean => points.length <= COLUMNS;

/** The highest column, so that a single cramp does not fill the drawing. */
export const mostCramps = (columns: NightColumn[]): number =>
  Math.max(3, ...columns.map(({ cramps }) => cramps));

/** Which marks there are, for a legend that names no more than is drawn. */
export const marksOf = (columns: NightColumn[]): Set<NightMark> =>
  new Set(columns.map(({ mark }) => mark));
