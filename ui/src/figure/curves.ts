/**
 * Smooth curves through tables: the width of a limb along its bone, and the easing of a movement.
 *
 * A profile is a table of (fraction along the bone, half-width in cm), read with Catmull-Rom
 * tangents, so that a contour has no corners.
 */
import { clamp, item, type Point } from "./vectors.ts";

export type Profile = readonly Point[];

export function widthAt(profile: Profile, t: number): number {
  const n = profile.length;
  const first = item(profile, 0);
  const last = item(profile, n - 1);
  if (t <= first[0]) return first[1];
  if (t >= last[0]) return last[1];
  let i = 0;
  while (item(profile, i + 1)[0] < t) i++;
  const before = item(profile, Math.max(0, i - 1));
  const from = item(profile, i);
  const to = item(profile, i + 1);
  const after = item(profile, Math.min(n - 1, i + 2));
  const span = to[0] - from[0];
  const slope = (a: Point, b: Point): number => ((b[1] - a[1]) / (b[0] - a[0])) * span;
  const leaving = i > 0 ? slope(before, to) : to[1] - from[1];
  const arriving = i + 2 < n ? slope(from, after) : to[1] - from[1];
  return hermite((t - from[0]) / span, from[1], leaving, to[1], arriving);
}

function hermite(u: number, from: number, leaving: number, to: number, arriving: number): number {
  const u2 = u * u;
  const u3 = u2 * u;
  return (
    (2 * u3 - 3 * u2 + 1) * from +
    (u3 - 2 * u2 + u) * leaving +
    (3 * u2 - 2 * u3) * to +
    (u3 - u2) * arriving
  );
}

export type Easing = "inout" | "linear" | "in" | "out";

const easings: Record<Easing, (t: number) => number> = {
  inout: (t) => 0.5 - 0.5 * Math.cos(Math.PI * t),
  linear: (t) => t,
  in: (t) => t * t,
  out: (t) => 1 - (1 - t) * (1 - t),
};

export const ease = (kind: Easing | undefined, t: number): number =>
  easings[kind ?? "inout"](clamp(t, 0, 1));
