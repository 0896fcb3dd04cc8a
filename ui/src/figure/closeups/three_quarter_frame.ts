/**
 * The three-quarter view: from the front and the near side, a little from above.
 *
 * World as in a side view, with z away from the viewer; points become places in the picture.
 */
import type { Solid } from "../ink.ts";
import { cos, sin, type Point } from "../vectors.ts";

/** How far the viewer has gone round to the front, and up, degrees. */
const ROUND = 38;
const ABOVE = 10;

export function project([x, y, z]: Solid): Point {
  const away = z * cos(ROUND) - x * sin(ROUND);
  return [x * cos(ROUND) + z * sin(ROUND), y * cos(ABOVE) + away * sin(ABOVE)];
}

/** A point of the spine, as a fraction from the hips to the neck, for a lean. */
export const HIPS: Solid = [0, 54.6, 0];
export const onSpine = (lean: number, length: number, z = 0): Solid => [
  HIPS[0] + length * sin(lean),
  HIPS[1] + length * cos(lean),
  z,
];

/** The joint between two bones from a to b, bent towards `pole`. */
export function jointBetween(
  a: Solid,
  b: Solid,
  first: number,
  second: number,
  pole: Solid,
): Solid {
  const way = minus(b, a);
  const d = Math.min(norm(way), first + second - 0.1);
  const along = scaled(way, 1 / norm(way));
  const part = (first * first + d * d - second * second) / (2 * d);
  const off = Math.sqrt(Math.max(0, first * first - part * part));
  const side = minus(pole, scaled(along, inner(pole, along)));
  return plus(plus(a, scaled(along, part)), scaled(side, off / norm(side)));
}

const plus = (a: Solid, b: Solid): Solid => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const minus = (a: Solid, b: Solid): Solid => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const scaled = (a: Solid, k: number): Solid => [a[0] * k, a[1] * k, a[2] * k];
const inner = (a: Solid, b: Solid): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const norm = (a: Solid): number => Math.sqrt(inner(a, a));
