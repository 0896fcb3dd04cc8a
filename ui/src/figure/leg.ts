/**
 * A bare leg, or one in trousers and shoe, with its glowing zones.
 *
 * Near legs show their outer side and the smaller toes, far legs the inner side and the big toe.
 */
import { drawZone, type Glow } from "./glow.ts";
import type { Ink } from "./ink.ts";
import { legShape, type LegShape } from "./leg_shape.ts";
import { CLOTHES, skin } from "./palette.ts";
import { BODY, PROFILE } from "./proportions.ts";
import { widthAt } from "./curves.ts";
import type { Leg } from "./skeleton.ts";
import { add, length, mix, points, sub, times, unit, type Point } from "./vectors.ts";

const UNDERSIDE = points([
  -6.5, -4.6, -4.2, -6.5, 0, -6.7, 5, -6, 10, -6.7, 14.5, -6.9, 15, -9, 4, -9.5, -7, -9.5,
]);
const INSTEP = points([
  4.2, 0.4, 7, -2.2, 11, -4.1, 13.6, -4.7, 13, -5.3, 9, -4.2, 5.4, -2.2, 2.6, 0.6,
]);
const BIG_NAIL = points([5, 0.35, 6.3, 0.12, 7.05, -0.45, 6.4, -0.5, 5.3, 0]);
const BIG_JOINT = points([0.9, 1.45, 1.3, 0.2, 0.9, -0.9]);
const SMALL_NAIL = points([5.6, 0.28, 6.5, 0.05, 7.1, -0.5, 6.5, -0.5, 5.7, -0.05]);
/** The smaller toes, second to fifth: where they begin and end along the big one, and how thick. */
const SMALL_TOES = [
  [1.2, 1.35, 5.3, 1.12],
  [0.6, 1.4, 4.2, 1.08],
  [0, 1.42, 2.9, 1.05],
  [-0.5, 1.42, 1.5, 1.05],
] as const;

export interface LegLook {
  readonly far: boolean;
  /** Seen from the inner side although near. */
  readonly medial: boolean;
  readonly trousers: boolean;
}

export function drawLeg(
  ink: Ink,
  leg: Leg,
  z: number,
  look: LegLook,
  glows: readonly Glow[] = [],
): void {
  const shape = legShape(ink, leg, z, look.medial);
  if (look.trousers) {
    ink.form(shape.path, look.far ? CLOTHES.farTrousers : CLOTHES.trousers, 1);
    const shoe = ink.closed(shape.foot, z) + ink.circle(shape.ball, BODY.ball.r, z) + shape.toe;
    ink.form(shoe, CLOTHES.shoe, 0.5);
    return;
  }
  const detail = (): void => {
    drawFootSides(ink, shape, z, look.far);
    drawCalf(ink, leg, shape, z, look.far);
    for (const glow of glows) drawZone(ink, leg, z, glow);
    drawJoints(ink, leg, shape, z, look.far);
  };
  ink.form(shape.path + shape.toe, skin(look.far), 1, { detail, lit: shape.lit });
  if (look.far || look.medial) drawBigToe(ink, shape, z, look.far);
  else drawSmallToes(ink, shape, z);
}

function drawFootSides(ink: Ink, shape: LegShape, z: number, far: boolean): void {
  const tone = skin(far);
  ink.fill(ink.closed(UNDERSIDE.map(shape.onFoot), z), tone.shade, 0.45);
  ink.fill(ink.closed(INSTEP.map(shape.onFoot), z), tone.light, 0.6);
}

/** The edge of the Achilles tendon and the hollow below the belly of the calf. */
function drawCalf(ink: Ink, leg: Leg, shape: LegShape, z: number, far: boolean): void {
  const shadow = skin(far).shade;
  const at = (t: number, v: number): Point => {
    const width = widthAt(v < 0 ? PROFILE.shank.back : PROFILE.shank.front, t);
    return add(mix(leg.knee, leg.ankle, t), times(shape.shank.forward, v * width));
  };
  const tendon = [
    at(0.74, -0.42),
    at(0.86, -0.4),
    shape.onFoot([-2.2, 0.4]),
    shape.onFoot([-3, -1.6]),
  ];
  ink.stroke(ink.open(tendon, z), shadow, 0.5, 0.28);
  const hollow = ink.open([at(0.49, -1), at(0.535, -0.74), at(0.535, -0.46), at(0.49, -0.2)], z);
  ink.stroke(hollow, shadow, 1.5, 0.1);
  ink.stroke(hollow, shadow, 0.8, 0.16);
  ink.stroke(hollow, shadow, 0.3, 0.22);
}

/** Ankle bone and knee cap. */
function drawJoints(ink: Ink, leg: Leg, shape: LegShape, z: number, far: boolean): void {
  const tone = skin(far);
  ink.spot(shape.onFoot([-0.1, -0.5]), tone.shade, [1.7, 0.1, 1.3, 0.12, 0.9, 0.14], z);
  ink.spot(shape.onFoot([0.25, -0.05]), tone.light, [1.3, 0.16, 0.9, 0.2, 0.5, 0.25], z);
  const bisector = add(unit(sub(leg.knee, leg.hip)), unit(sub(leg.knee, leg.ankle)));
  const forward = length(bisector) > 0.25 ? unit(bisector) : shape.shank.forward;
  const cap = add(leg.knee, times(forward, 2.9));
  ink.spot(cap, tone.light, [2.4, 0.1, 1.8, 0.1, 1.1, 0.12], z);
}

function drawBigToe(ink: Ink, shape: LegShape, z: number, far: boolean): void {
  const tone = skin(far);
  ink.fill(ink.closed(BIG_NAIL.map(shape.onToe), z), tone.light, 0.75);
  ink.stroke(ink.open(BIG_JOINT.map(shape.onToe), z), tone.shade, 0.3, 0.35);
}

function drawSmallToes(ink: Ink, shape: LegShape, z: number): void {
  const tone = skin(false);
  const floor = -BODY.ball.r;
  const path = (list: readonly number[]): string => ink.open(points(list).map(shape.onToe), z);
  ink.fill(ink.closed(SMALL_NAIL.map(shape.onToe), z), tone.light, 0.6);
  for (const [from, r0, to, r1] of SMALL_TOES) {
    const top = floor + 2 * r1;
    const tip = to + r1 * 0.85;
    const edge = [from + 1.2, floor + 2 * r0 - 0.12, to, top - 0.05, tip, floor + r1 * 1.3];
    ink.stroke(path([...edge, to + r1 * 0.95, floor + 0.7]), tone.shade, 0.26, 0.85);
    const below = [to - 0.9, floor + 0.28, to, floor + 0.22, to + r1 * 0.7, floor + 0.45];
    ink.stroke(path(below), tone.shade, 0.5, 0.4);
    ink.stroke(path([to - 0.2, top - 0.42, to + 0.45, top - 0.62]), tone.light, 0.42, 0.8);
  }
}
