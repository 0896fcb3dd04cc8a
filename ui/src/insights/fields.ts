/**
 * Marks of a calendar as one path for each kind: ten years have thousands of fields, and as shapes
 * of their own they would take the screen a second. Pure.
 */
import type { KeptHow } from "../generated/KeptHow.ts";
import type { NightColumn } from "./nights.ts";

/** A field at its corner. */
export interface Spot {
  day: number;
  x: number;
  y: number;
  side: number;
}

export type FieldKind = "cramp" | "none" | "assumed" | "unknown" | "full" | "frame" | "free";

export interface FieldMark {
  kind: FieldKind;
  d: string;
}

const at = (value: number): string => String(Math.round(value * 100) / 100);

/** A square in the middle of a field, a share of it wide. */
function square({ x, y, side }: Spot, share: number): string {
  const wide = at(side * share);
  const gap = (side * (1 - share)) / 2;
  return `M${at(x + gap)} ${at(y + gap)}h${wide}v${wide}h-${wide}z`;
}

function circle({ x, y, side }: Spot, share: number): string {
  const radius = at(side * share);
  const twice = at(side * share * 2);
  const left = at(x + side / 2 - side * share);
  return `M${left} ${at(y + side / 2)}a${radius} ${radius} 0 1 0 ${twice} 0a${radius} ${radius} 0 1 0 -${twice} 0z`;
}

const dash = ({ x, y, side }: Spot): string =>
  `M${at(x + side * 0.3)} ${at(y + side / 2)}h${at(side * 0.4)}`;

/** The lower left half of a field. */
function half({ x, y, side }: Spot): string {
  const wide = at(side * 0.8);
  return `M${at(x + side * 0.1)} ${at(y + side * 0.1)}v${wide}h${wide}z`;
}

/** One cramp fills two thirds of a field, three or more all of it. */
const shareOf = (cramps: number): number => Math.min(0.55 + cramps * 0.13, 0.94);

/** Nights: the more cramps, the larger; one that is not known is an empty frame. */
export function nightMarks(spots: Spot[], nights: NightColumn[]): FieldMark[] {
  const first = nights[0]?.day ?? 0;
  return gathered(
    spots.map((spot): FieldMark => {
      const night = nights[spot.day - first];
      if (night?.mark === "cramps")
        return { kind: "cramp", d: square(spot, shareOf(night.cramps)) };
      if (night?.mark === "none") return { kind: "none", d: circle(spot, 0.2) };
      if (night?.mark === "assumed") return { kind: "assumed", d: dash(spot) };
      return { kind: "unknown", d: square(spot, 0.9) };
    }),
  );
}

/** Days of plans: all done is full, a part is half of a frame, missed a frame, nothing due a point. */
export function keptMarks(spots: Spot[], days: Map<number, KeptHow>): FieldMark[] {
  return gathered(
    spots.flatMap((spot): FieldMark[] => {
      const how = days.get(spot.day);
      if (how === "done") return [{ kind: "full", d: square(spot, 0.82) }];
      const frame: FieldMark = { kind: "frame", d: square(spot, 0.8) };
      if (how === "missed") return [frame];
      if (how === "partly") return [frame, { kind: "full", d: half(spot) }];
      return [{ kind: "free", d: circle(spot, 0.08) }];
    }),
  );
}

function gathered(marks: FieldMark[]): FieldMark[] {
  const paths = new Map<FieldKind, string[]>();
  for (const { kind, d } of marks) {
    const path = paths.get(kind);
    if (path) path.push(d);
    else paths.set(kind, [d]);
  }
  return [...paths].map(([kind, path]) => ({ kind, d: path.join("") }));
}
