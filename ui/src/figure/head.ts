/**
 * Neck and head in profile. Origin of the head: the pivot at its base; x to the face, y to the
 * crown; the tables are outlines in centimetres.
 */
import type { Ink } from "./ink.ts";
import { CLOTHES, colour, SKIN } from "./palette.ts";
import type { Skeleton } from "./skeleton.ts";
import { add, left, points, rotate, times, type Point } from "./vectors.ts";

/** Hair: a bun, a bun on the crown for lying, or short. */
export type Hair = "bun" | "top" | "short";

export const FACE = points([
  0, 13.1, 4.4, 12.5, 7.6, 9.8, 8.8, 6.2, 8.8, 3.9, 8.5, 2.5, 9.25, 0.9, 10.25, -0.9, 10.05, -1.95,
  9, -2.4, 8.95, -3.1, 9.3, -3.9, 8.95, -4.7, 9.1, -5.6, 8.55, -6.5, 8.75, -7.6, 8.2, -9.1, 6.4,
  -9.9, 4, -8.9, 1.4, -6.9, -0.2, -4.2, -3.4, -4.6, -6.8, -4.4, -8.8, -0.8, -9.5, 3.6, -8.5, 8,
  -5.2, 11.7,
]);
export const HAIR = points([
  7.5, 9.9, 5.2, 12.9, 0.6, 14.5, -4.6, 13.4, -8.7, 9.9, -10.7, 4.6, -10.3, -0.4, -8.4, -4, -6.3,
  -5.4, -5.2, -3.6, -3.9, -0.8, -2.5, 1.6, -1.5, 3.1, 0.5, 3.5, 1.8, 2.4, 2.3, 0.1, 2.9, -0.2, 3.2,
  2.8, 4.6, 5.8, 6.5, 7.7,
]);
const JAW = points([0.6, -4.8, 2.2, -6.6, 4.4, -8.2]);
const NOSE_LIGHT = points([8.1, 1.6, 9.2, 0.2, 10.1, -1.2, 9.4, -1.7, 8.6, -0.8]);
const EYE = points([6.3, 1.95, 6.85, 2.4, 7.4, 2.05, 7.3, 1.3, 6.75, 1.05, 6.3, 1.35]);
const LID = points([5.7, 1.9, 6.6, 2.65, 7.7, 2.5]);
const BROW = points([5.4, 4.2, 6.8, 4.95, 8.2, 4.55]);
const NOSE_WING = points([8.5, -1.9, 8.9, -2.25, 9.4, -2.2]);
const MOUTH = points([7.2, -4.2, 8, -4.72, 9, -4.6]);
const STRANDS = [
  {
    line: points([5.6, 10.6, 1.4, 12, -3.4, 11, -6.8, 8.2]),
    light: true,
    width: 0.7,
    opacity: 0.6,
  },
  {
    line: points([4.4, 8.2, 0.2, 9.4, -4.6, 8.2, -8.2, 5.4]),
    light: false,
    width: 0.5,
    opacity: 0.55,
  },
  {
    line: points([3, 5.4, -1.6, 6.6, -5.6, 5.2, -9, 3.2]),
    light: false,
    width: 0.45,
    opacity: 0.4,
  },
] as const;
const EAR = points([-0.9, 2.4, 0.5, 2.8, 1.3, 1.6, 0.9, -0.2, 0.3, -1.7, -0.7, -1.5, -1.2, 0.4]);
const EAR_FOLD = points([-0.4, 1.7, 0.5, 1.9, 0.6, 0.6, 0.1, -0.6]);

/** What a head needs to know of the body. */
export type HeadPlace = Pick<Skeleton, "headPivot" | "headAngle" | "trunkAt">;

export const bunAt = (hair: Hair): Point => (hair === "top" ? [-7.6, 13.2] : [-11.4, 4.8]);

/** From the head's own frame to the world. */
export const onHead =
  (body: HeadPlace) =>
  (p: Point): Point =>
    add(body.headPivot, rotate(p, -body.headAngle));

export function drawHead(ink: Ink, body: HeadPlace, z: number, hair: Hair): void {
  const on = onHead(body);
  drawNeck(ink, body, z, on);
  if (hair !== "short") ink.form(ink.circle(on(bunAt(hair)), 3.4, z), CLOTHES.hair, 0.45);
  const path = (list: readonly Point[]): string => ink.open(list.map(on), z);
  const inside = (): void => {
    ink.spot(on([5.8, -2.5]), colour("blush"), [2.6, 0.08, 2, 0.1, 1.4, 0.12], z);
    ink.stroke(path(JAW), SKIN.near.shade, 0.9, 0.16);
    ink.fill(ink.closed(NOSE_LIGHT.map(on), z), SKIN.near.light, 0.6);
  };
  ink.form(ink.closed(FACE.map(on), z, 0.85), { ...SKIN.near, lit: 0.7 }, 0.55, { detail: inside });
  drawFeatures(ink, path, ink.closed(EYE.map(on), z));
  const strands = (): void => {
    for (const { line, light, width, opacity } of STRANDS)
      ink.stroke(path(line), colour(light ? "hair-light" : "hair-shade"), width, opacity);
  };
  ink.form(ink.closed(HAIR.map(on), z, 0.9), CLOTHES.hair, 0.8, { detail: strands });
  ink.form(ink.closed(EAR.map(on), z), SKIN.near, 0.3);
  ink.stroke(path(EAR_FOLD), SKIN.near.shade, 0.4, 0.8);
}

function drawNeck(ink: Ink, body: HeadPlace, z: number, on: (p: Point) => Point): void {
  const base = body.trunkAt(0.985).point;
  const low = body.trunkAt(0.93).point;
  const back = left(body.trunkAt(0.985).along);
  const beside = (p: Point, v: number): Point => add(p, times(back, v));
  const neck = [
    beside(base, -4.7),
    ...points([3.4, -6.2, 2.6, -2, -3, 0, -5.5, -4]).map(on),
    beside(base, 5.4),
    beside(low, 5.3),
    beside(low, -5),
  ];
  const shadow = (): void => {
    for (const lower of [0, 0.7, 1.4]) {
      const under = [6.6, -8.4 - lower, 2.6, -8.6 - lower, -0.6, -6.6 - lower, -6.5, -4.6 - lower];
      const edge = points([-7, 1, 5.2, -4, ...under]);
      ink.fill(ink.closed(edge.map(on), z), SKIN.near.shade, 0.3);
    }
  };
  ink.form(ink.closed(neck, z, 0.8), SKIN.near, 0.7, { detail: shadow });
}

function drawFeatures(ink: Ink, path: (list: readonly Point[]) => string, eye: string): void {
  ink.fill(eye, colour("feature"));
  ink.stroke(path(LID), colour("feature"), 0.4);
  ink.stroke(path(BROW), colour("hair"), 0.66);
  ink.stroke(path(NOSE_WING), SKIN.near.shade, 0.36, 0.8);
  ink.stroke(path(MOUTH), colour("feature"), 0.42, 0.8);
}
