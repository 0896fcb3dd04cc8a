/** The hours of a night as a dial: midnight at the top, noon at the bottom, clockwise. Pure. */
import { arc } from "d3-shape";
import type { HourPoint } from "../generated/HourPoint.ts";

const HOURS = 24;
const TURN = 2 * Math.PI;
/** The part of the dial's radius that stays free for the number in the middle. */
const MIDDLE = 0.36;
/** What lies between two petals, in radians. */
const GAP = 0.03;

export interface Petal {
  hour: number;
  cramps: number;
  path: string;
  /** Where its number stands, just outside of it, from the middle of the dial. */
  x: number;
  y: number;
}

/** The angle of an hour; 0 is midnight. */
export const angleOf = (hour: number): number => (hour / HOURS) * TURN;

/** A place on the dial, from its middle. */
export const placeOf = (hour: number, radius: number): { x: number; y: number } => ({
  x: Math.sin(angleOf(hour)) * radius,
  y: -Math.cos(angleOf(hour)) * radius,
});

export const mostIn = (points: HourPoint[]): number =>
  Math.max(2, ...points.map(({ cramps }) => cramps));

/** The distance from the middle for a number of cramps, on a dial of a radius. */
export const reachOf = (cramps: number, most: number, radius: number): number =>
  radius * (MIDDLE + (1 - MIDDLE) * (cramps / most));

/** A petal for each hour with a cramp. */
export function petalsOf(points: HourPoint[], radius: number, em: number): Petal[] {
  const most = mostIn(points);
  const shape = arc<HourPoint>()
    .innerRadius(reachOf(0, most, radius))
    .outerRadius(({ cramps }) => reachOf(cramps, most, radius))
    .startAngle(({ hour }) => angleOf(hour) + GAP / 2)
    .endAngle(({ hour }) => angleOf(hour + 1) - GAP / 2)
    .cornerRadius(2);
  return points
    .filter(({ cramps }) => cramps > 0)
    .map((point) => ({
      ...point,
      path: shape(point) ?? "",
      ...placeOf(
        point.hour + 0.5,
        Math.max(
          reachOf(point.cramps, most, radius) - em * 0.75,
          reachOf(0, most, radius) + em * 0.7,
        ),
      ),
    }));
}
