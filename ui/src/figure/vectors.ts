/**
 * Points of the plane and angles in degrees.
 *
 * World of the figure: centimetres, x to the right (the person faces right), y up, floor at y = 0.
 * A limb direction is an angle from straight down, forward positive. No drawing here.
 */
export type Point = readonly [number, number];

const RADIANS = Math.PI / 180;

export const radians = (degrees: number): number => degrees * RADIANS;
export const sin = (degrees: number): number => Math.sin(degrees * RADIANS);
export const cos = (degrees: number): number => Math.cos(degrees * RADIANS);

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const sub = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const times = (a: Point, k: number): Point => [a[0] * k, a[1] * k];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];
export const length = (a: Point): number => Math.sqrt(a[0] * a[0] + a[1] * a[1]);
export const distance = (a: Point, b: Point): number => length(sub(a, b));
/** A quarter turn to the left of a direction. */
export const left = (a: Point): Point => [-a[1], a[0]];

export function unit(a: Point): Point {
  const l = length(a) || 1;
  return [a[0] / l, a[1] / l];
}

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const mix = (a: Point, b: Point, t: number): Point => [
  lerp(a[0], b[0], t),
  lerp(a[1], b[1], t),
];
export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

export function rotate(p: Point, degrees: number): Point {
  const c = cos(degrees);
  const s = sin(degrees);
  return [p[0] * c - p[1] * s, p[0] * s + p[1] * c];
}

/** Unit vector of a limb that hangs at `degrees` from straight down, forward positive. */
export const hanging = (degrees: number): Point => [sin(degrees), -cos(degrees)];
/** The angle from straight down of a limb that points along `v`. */
export const hangingAngle = (v: Point): number => Math.atan2(v[0], -v[1]) / RADIANS;
/** The same angle between -180 and 180. */
export const wrap180 = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** Points from a flat list of coordinates: x, y, x, y … */
export function points(flat: readonly number[]): Point[] {
  const list: Point[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) list.push([item(flat, i), item(flat, i + 1)]);
  return list;
}

/** An item that is known to exist; a wrong index is a mistake in the program. */
export function item<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return found;
}
