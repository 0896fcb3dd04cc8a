/**
 * The zones where an exercise is felt: soft strokes in amber (stretched), red (working) or
 * magenta (pressed).
 *
 * Zones are places on the bones; how strong they glow follows the movement.
 */
import { widthAt } from "./curves.ts";
import type { Ink } from "./ink.ts";
import type { Moment } from "./loop.ts";
import { glow } from "./palette.ts";
import type { Feel, Pose, ZoneKind } from "./pose.ts";
import { PROFILE } from "./proportions.ts";
import type { Leg } from "./skeleton.ts";
import { add, item, left, lerp, mix, rotate, sub, times, unit, type Point } from "./vectors.ts";

/** A zone at one moment; `level` 0 to about 1. */
export type Glow = Feel & {
  readonly level: number;
  /** The leg and its depth, when the zone shines through another one. */
  readonly from?: { readonly leg: Leg; readonly z: number };
};

/** A place: fraction of the bone and of the half-width (front positive), or cm on the foot. */
type Place = readonly ["thigh" | "shank" | "foot", number, number];

interface Zone {
  readonly width: number;
  readonly line: readonly Place[];
}

const along = (width: number, bone: Place[0], flat: readonly number[]): Zone => {
  const line: Place[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) line.push([bone, item(flat, i), item(flat, i + 1)]);
  return { width, line };
};
const joined = (width: number, ...zones: readonly Zone[]): Zone => ({
  width,
  line: zones.flatMap((zone) => zone.line),
});
const shank = (flat: readonly number[]): Zone => along(0, "shank", flat);
const foot = (flat: readonly number[]): Zone => along(0, "foot", flat);

export const ZONES: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ["calf_upper", along(7.6, "shank", [0.07, -0.35, 0.2, -0.48, 0.34, -0.5, 0.46, -0.5])],
  ["calf_lower", along(5.6, "shank", [0.42, -0.35, 0.55, -0.45, 0.68, -0.5, 0.78, -0.6])],
  ["calf", along(7.2, "shank", [0.08, -0.4, 0.25, -0.5, 0.42, -0.5, 0.58, -0.5, 0.72, -0.55])],
  [
    "achilles",
    joined(2.6, shank([0.7, -0.78, 0.82, -0.78, 0.94, -0.8]), foot([-4.2, -1.6, -4.6, -3.6])),
  ],
  ["heel", along(5.2, "foot", [-3.2, -5.6, -1.8, -6.4, 0, -6.6])],
  ["sole", along(2.6, "foot", [-2, -7, 2, -6.4, 6, -6.2, 10, -6.8, 12.6, -7.1])],
  ["arch", along(3.2, "foot", [0.5, -6.2, 4, -5.8, 8, -5.9, 11, -6.4])],
  ["shin", along(4.2, "shank", [0.12, 0.45, 0.3, 0.45, 0.5, 0.45, 0.66, 0.4])],
  ["instep", joined(3, shank([0.7, 0.46, 0.95, 0.55]), foot([4.6, -1.6, 8, -3.6, 11, -4.6]))],
  ["outer_leg", along(4.4, "shank", [0.16, -0.02, 0.34, -0.04, 0.55, -0.12, 0.72, -0.25])],
  ["inner_ankle", joined(2.4, shank([0.72, -0.35, 0.9, -0.45]), foot([-1.6, -1.6, 2.2, -3.6]))],
  ["hamstring", along(7.5, "thigh", [0.18, -0.5, 0.4, -0.52, 0.62, -0.52, 0.84, -0.5])],
  ["buttock", along(9, "thigh", [-0.12, -0.45, -0.02, -0.62, 0.08, -0.6])],
  ["toes", along(2.2, "foot", [12.4, -5.6, 15, -6.4, 17.4, -6.9])],
  ["toe_base", along(3.2, "foot", [10.8, -6.6, 13.2, -6.6])],
]);

function placeOf(leg: Leg, [bone, t, v]: Place): Point {
  if (bone === "foot") return add(leg.ankle, rotate([t, v], leg.pitch));
  const [from, to] = bone === "thigh" ? [leg.hip, leg.knee] : [leg.knee, leg.ankle];
  const contours = PROFILE[bone];
  const width = v * widthAt(v < 0 ? contours.back : contours.front, t);
  return add(mix(from, to, t), times(left(unit(sub(to, from))), width));
}

export function drawZone(ink: Ink, leg: Leg, z: number, felt: Glow): void {
  const zone = ZONES.get(felt.zone);
  if (!zone) return;
  const at = felt.from ?? { leg, z };
  const path = ink.open(
    zone.line.map((place) => placeOf(at.leg, place)),
    at.z,
  );
  const steps = ink.quick ? 5 : ink.steps > 7 ? 14 : 8;
  drawGlow(ink, path, felt.kind, {
    width: zone.width * (felt.width ?? 1),
    level: felt.level,
    steps,
    strength: 1.25 / steps,
    reach: [1.85, 1.6],
  });
}

export interface GlowStrokes {
  readonly width: number;
  readonly level: number;
  readonly steps: number;
  /** Opacity of one stroke. */
  readonly strength: number;
  /** Widest stroke as a multiple of the width, and how much narrower the last is. */
  readonly reach: Point;
}

/** Strokes from wide and faint to narrow: the nearer the middle, the more of them. */
export function drawGlow(ink: Ink, path: string, kind: ZoneKind, strokes: GlowStrokes): void {
  const { width, level, steps, strength, reach } = strokes;
  for (let i = 0; i < steps; i++) {
    const wide = width * (reach[0] - (reach[1] * i) / (steps - 1));
    ink.stroke(path, glow(kind), wide, (0.5 + (0.9 * i) / steps) * strength * level);
  }
}

/** The zones of a pose at a moment; while the body holds still they pulse softly. */
export function glowsAt(pose: Pose, moment: Moment): readonly Glow[] {
  const holding = moment.from === moment.to && moment.seconds > 0;
  const pulse = holding ? 0.94 + 0.06 * Math.cos((2 * Math.PI * moment.seconds) / 1.8) : 1;
  return (pose.feel ?? []).map((felt) => {
    const at = (key: string): number =>
      felt.at ? (felt.at[key] ?? 0) : key === pose.still.end ? 1 : 0.35;
    const level = lerp(at(moment.from), at(moment.to), moment.part);
    return { ...felt, level: level * (felt.amount ?? 1) * pulse };
  });
}
