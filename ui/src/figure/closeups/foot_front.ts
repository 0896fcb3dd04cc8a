/**
 * Close-up of the right foot from the front: turning the sole in and out against a band.
 *
 * The big toe is on the right of the picture. Angle: sole in positive, out negative. The shank
 * stands still; toes and forefoot turn, the heel hardly.
 */
import { drawArrow } from "../arrows.ts";
import { blend } from "../between.ts";
import { drawGlow, glowsAt, type Glow } from "../glow.ts";
import type { Ink } from "../ink.ts";
import { keyOf, type Moment } from "../loop.ts";
import { colour, SKIN, tone } from "../palette.ts";
import type { FootFrontKey, Pose } from "../pose.ts";
import { drawGhost } from "../silhouette.ts";
import {
  add,
  clamp,
  cos,
  left,
  lerp,
  points,
  rotate,
  sin,
  sub,
  times,
  unit,
  type Point,
} from "../vectors.ts";
import type { Showing } from "../showing.ts";
import { drawBandBehind, drawBandBefore, drawPost } from "./band.ts";

const SHANK = points([
  -5.9, 52, -5.6, 44, -5.9, 37, -5.9, 31, -5, 24, -3.7, 17, -3.4, 13, -4, 10.2, -4.1, 8.2, 0, 6,
  4.3, 8.6, 4.2, 11, 3.5, 14, 3.8, 18, 5.2, 25, 6.3, 32, 6.1, 38, 5.7, 45, 6, 52,
]);
const FOOT = points([
  -3.9, 9.6, -4.5, 7.2, -5.5, 4.6, -6, 2.6, -5.3, 0.7, -2, 0.35, 2, 0.35, 4.7, 0.7, 5.3, 2.6, 4.9,
  4.9, 4.5, 7.6, 4.2, 10.2, 0, 12.4,
]);
const TOES = [
  [3.55, 1.75, 1.8],
  [0.75, 1.45, 1.22],
  [-1.4, 1.35, 1.14],
  [-3.3, 1.25, 1.06],
  [-5, 1.2, 1],
] as const;
const HEEL = points([-3.4, 6, -3.8, 2.6, -2.6, 0.1, 0, -0.25, 2.6, 0.1, 3.8, 2.6, 3.4, 6]);

/** Points of the still foot to where they are with the sole turned: the lower, the more. */
export type Turned = (p: Point) => Point;

export const turnedBy =
  (invert: number, ankle = 0): Turned =>
  (p) => {
    const t = clamp((10.5 - p[1]) / 8.5, 0, 1);
    const share = t * t * (3 - 2 * t);
    const axis: Point = [0.2, 4.6];
    const q = add(axis, rotate(sub(p, axis), invert * share));
    return [q[0] + invert * 0.11 * share, q[1] + (0.9 - ankle * 0.02) * share];
  };

interface Toe {
  readonly base: Point;
  readonly tip: Point;
  readonly r: number;
}
const toesAt = (turned: Turned): Toe[] =>
  TOES.map(([x, y, r]) => ({ tip: turned([x, y]), base: turned([x * 0.9, y + 2.4]), r }));
const toePath = (ink: Ink, toe: Toe): string => ink.capsule(toe.base, toe.r * 0.86, toe.tip, toe.r);

const footKey = (pose: Pose, key: string): FootFrontKey => keyOf(pose, key).foot ?? {};

export function drawFootFront(ink: Ink, pose: Pose, moment: Moment, show: Showing): void {
  const from = footKey(pose, moment.from);
  const key = blend(from, footKey(pose, moment.to), moment.part);
  const turned = turnedBy(key.invert ?? 0, key.ankle);
  const side = pose.view.bandSide === "outer" ? -1 : 1;
  ink.ellipse([0, -1.6], ink.frame.w * 0.46, 3.4, colour("ground"));
  drawPost(ink, side);
  if (show.arrows) drawStart(ink, pose);
  for (const wide of [1.15, 0.9, 0.65])
    ink.ellipse([0.4, -0.3], 7 * wide, 1.2 * wide, colour("shadow"), 0.14);
  drawBandBehind(ink, side, turned);
  ink.form(ink.closed(HEEL), tone("skin-far", "skin-far-shade"), 0.4);
  const foot = ink.closed(SHANK) + ink.closed(FOOT.map(turned));
  const detail = (): void => drawDetail(ink, turned, glowsAt(pose, moment));
  ink.form(foot, SKIN.near, 0.8, { detail });
  for (const toe of toesAt(turned)) drawToe(ink, toe);
  drawBandBefore(ink, side, turned);
  if (show.arrows) drawTurn(ink, pose);
}

function drawStart(ink: Ink, pose: Pose): void {
  const turned = turnedBy(footKey(pose, pose.still.start).invert ?? 0);
  const toes = toesAt(turned).map((toe) => toePath(ink, toe));
  drawGhost(ink, ink.closed(FOOT.map(turned)) + toes.join(""), 0.5, 0.5);
}

function drawToe(ink: Ink, toe: Toe): void {
  ink.form(toePath(ink, toe), SKIN.near, toe.r * 0.22);
  const along = unit(sub(toe.tip, toe.base));
  const side = times(left(along), 0.55 * toe.r);
  const middle = add(toe.tip, times(along, -0.15 * toe.r));
  const nail = [
    add(middle, side),
    add(middle, times(along, 0.62 * toe.r)),
    sub(middle, side),
    add(middle, times(along, -0.42 * toe.r)),
  ];
  ink.fill(ink.closed(nail), SKIN.near.light, 0.85);
}

/** The felt zones: on the shank as it stands, with their last point on the foot. */
const ZONES = new Map([
  [
    "outer_leg",
    { line: points([-4.4, 40, -4.6, 32, -3.6, 22, -3.2, 13, -3.7, 8, -4.6, 5]), width: 3.4 },
  ],
  ["inner_ankle", { line: points([2.6, 26, 2.4, 18, 2.6, 12, 3.5, 8, 4, 5.2]), width: 2.6 }],
]);

function drawDetail(ink: Ink, turned: Turned, glows: readonly Glow[]): void {
  const { light, shade } = SKIN.near;
  ink.stroke(ink.open(points([1.2, 52, 1.3, 38, 1, 24, 0.6, 13])), light, 1.5, 0.3);
  const tendon = points([-1.4, 30, -1.2, 20, -0.6, 12, 0.2, 8, 2.4, 4.6]);
  ink.stroke(ink.open(tendon.map((p) => (p[1] < 10 ? turned(p) : p))), shade, 0.5, 0.22);
  for (const x of [-3.6, -1.7, 0.3, 2.6]) {
    const ray = points([x * 0.35, 9.6, x * 0.7, 6.6, x, 3.6]).map(turned);
    ink.stroke(ink.open(ray), shade, 0.42, 0.16);
  }
  for (const ankle of points([-3.1, 8.9, 3.2, 9.8]))
    ink.spot(ankle, light, [1.6, 0.1, 1.1, 0.12, 0.7, 0.2]);
  for (const glow of glows) {
    const zone = ZONES.get(glow.zone);
    if (!zone) continue;
    const path = ink.open(zone.line.map((p) => (p[1] < 7 ? turned(p) : p)));
    const steps = ink.quick ? 5 : 14;
    drawGlow(ink, path, glow.kind, {
      width: zone.width,
      level: glow.level,
      steps,
      strength: 1.19 / steps,
      reach: [1.8, 1.5],
    });
  }
}

/** The arc along which the edge of the foot turns. */
function drawTurn(ink: Ink, pose: Pose): void {
  const invert = (key: string): number => footKey(pose, key).invert ?? 0;
  const outwards = invert(pose.still.end) < invert(pose.still.start);
  const r = 11.5;
  const arc: Point[] = [];
  for (let i = 0; i <= 5; i++) {
    const a = lerp(-24, 24, i / 5);
    arc.push([outwards ? 0.4 - r * cos(a) : r * cos(a), 5 + r * sin(a)]);
  }
  drawArrow(ink, arc, 0, (ink.frame.w / 256) * 1.1);
}
