/**
 * Shorts, shirt and sleeves (trousers for a second person).
 */
import { limbEdges, trunkBack, trunkFront, type Edges } from "./contour.ts";
import { drawZone, type Glow } from "./glow.ts";
import type { Ink } from "./ink.ts";
import { CLOTHES, colour } from "./palette.ts";
import { PROFILE } from "./proportions.ts";
import type { Arm, Leg, Skeleton } from "./skeleton.ts";
import { add, clamp, item, left, lerp, mix, times, unit, type Point } from "./vectors.ts";

export interface ShortsLook {
  readonly far: boolean;
  readonly trousers: boolean;
}

interface ShortsShape {
  readonly path: string;
  readonly thigh: Edges;
}

export function shortsShape(
  ink: Ink,
  body: Skeleton,
  leg: Leg,
  z: number,
  far: boolean,
): ShortsShape {
  const span = { from: 0, to: 0.56, pieces: 6, grow: 0.5, growEnd: 1.6 };
  const thigh = limbEdges(leg.hip, leg.knee, PROFILE.thigh, span);
  const leggings = ink.ribbon(thigh.front, thigh.back, z) + ink.circle(leg.hip, 9, z);
  if (far) return { path: leggings, thigh };
  const front: Point[] = [];
  const back: Point[] = [];
  for (let i = 0; i <= 6; i++) {
    const u = lerp(-0.14, 0.17, i / 6);
    const grow = i === 6 ? -0.7 : 0.1;
    front.push(trunkFront(body.trunkAt(u), u, grow));
    back.push(trunkBack(body.trunkAt(u), u, grow));
  }
  const low = body.trunkAt(-0.055);
  const seat = ink.circle(add(low.point, times(left(low.along), 2.1)), 9.4, z);
  return { path: ink.ribbon(front, back, z) + leggings + seat, thigh };
}

function shortsTone(look: ShortsLook): (typeof CLOTHES)["shorts"] {
  if (look.trousers) return look.far ? CLOTHES.farTrousers : CLOTHES.trousers;
  return look.far ? CLOTHES.farShorts : CLOTHES.shorts;
}

export function drawShorts(
  ink: Ink,
  body: Skeleton,
  leg: Leg,
  z: number,
  look: ShortsLook,
  glows: readonly Glow[] = [],
): void {
  const shape = shortsShape(ink, body, leg, z, look.far);
  const detail = (): void => {
    if (!look.far && !look.trousers) drawCreases(ink, body, leg, shape.thigh, z);
    for (const glow of glows) drawZone(ink, leg, z, glow);
  };
  ink.form(shape.path, shortsTone(look), 1.1, { detail });
}

/** Hem, groin (deeper with hip bending) and one fold. */
function drawCreases(ink: Ink, body: Skeleton, leg: Leg, thigh: Edges, z: number): void {
  const shade = colour("shorts-shade");
  const across = (i: number, t: number): Point => mix(item(thigh.front, i), item(thigh.back, i), t);
  ink.stroke(ink.line([across(6, -0.1), across(6, 1.1)], z), shade, 0.9, 0.6);
  const bent = clamp(leg.angles.hip / 90, 0, 1);
  if (bent > 0.15) {
    const back = left(body.trunkAt(0.02).along);
    const outer = add(leg.hip, times(unit(add(times(back, -1), thigh.forward)), 8.4));
    const inner = add(mix(outer, leg.hip, 0.62), times(back, 0.8));
    const groin = ink.open([outer, mix(outer, leg.hip, 0.35), inner], z);
    ink.stroke(groin, shade, 0.7, 0.7 * bent);
  }
  ink.stroke(ink.open([across(4, 0.9), across(4, 0.66), across(3, 0.5)], z), shade, 0.45, 0.4);
}

const SHIRT_PIECES = 16;

/** The shirt from hem to collar. */
export function drawShirt(ink: Ink, body: Skeleton, z: number): void {
  const front: Point[] = [];
  const back: Point[] = [];
  for (let i = 0; i <= SHIRT_PIECES; i++) {
    const u = lerp(0.055, 0.97, i / SHIRT_PIECES);
    const grow = 0.45 + 0.55 * clamp((0.2 - u) / 0.15, 0, 1);
    front.push(trunkFront(body.trunkAt(u), u, grow));
    back.push(trunkBack(body.trunkAt(u), u, grow));
  }
  const across = (i: number, t: number): Point => mix(item(front, i), item(back, i), t);
  const fold = (width: number, opacity: number, ...places: (readonly [number, number])[]): void =>
    ink.stroke(
      ink.open(
        places.map(([i, t]) => across(i, t)),
        z,
      ),
      colour("shirt-shade"),
      width,
      opacity,
    );
  const n = SHIRT_PIECES;
  const detail = (): void => {
    fold(0.5, 0.55, [0, -0.05], [1, 0.5], [0, 1.05]);
    fold(0.5, 0.4, [3, 0.95], [4, 0.78], [4, 0.55]);
    fold(0.45, 0.32, [5, 0.98], [6, 0.84], [6, 0.68]);
    fold(0.45, 0.35, [2, 0.04], [3, 0.14], [3, 0.3]);
    fold(0.9, 0.5, [n, -0.1], [n - 1, 0.45], [n, 1.1]);
  };
  ink.form(ink.ribbon(front, back, z), CLOTHES.shirt, 1.25, { detail });
}

export function drawSleeve(ink: Ink, arm: Arm, z: number, far: boolean): void {
  const span = { from: 0, to: 0.5, pieces: 5, grow: 0.5, growEnd: 1.25 };
  const { front, back } = limbEdges(arm.shoulder, arm.elbow, PROFILE.upperArm, span);
  const path = ink.ribbon(front, back, z) + ink.circle(arm.shoulder, 5.7, z);
  const hem = (t: number): Point => mix(item(front, 5), item(back, 5), t);
  const detail = (): void =>
    ink.stroke(ink.line([hem(-0.05), hem(1.05)], z), colour("shirt-shade"), 0.8, 0.6);
  ink.form(path, far ? CLOTHES.farSleeve : CLOTHES.sleeve, 0.8, { detail });
}
