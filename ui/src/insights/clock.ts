/** The hours of a night as a dial: midnight at the top, noon at the bottom, clockwise. Pure. */
import { arc } from "d3-shape";
import type { HourPoint } from "../generated/HourPoint.ts";
import { widthOf } from "./figures.ts";

const HOURS = 24;
const TURN = 2 * Math.PI;
/** The part of the dial's radius that stays free for the number in the middle. */
const MIDDLE = 0.36;
/** What lies between two petals, in radians. */
const GAP = 0.03;
/** The share of the dial from which a petal holds its own number. */
const LONG = 0.7;

export interface Petal {
  hour: number;
  cramps: number;
  path: string;
  /** Where its number stands, from the middle of the dial: in a long petal, outside of a short one. */
  x: number;
  y: number;
  inside: boolean;
  /** Whether its number fits between those of its neighbours. */
  fits: boolean;
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
    .map((point) => {
      const reach = reachOf(point.cramps, most, radius);
      const inside = reach >= radius * LONG;
      const at = inside ? reach - em * 0.85 : reach + em * 0.8;
      const room = (at * TURN) / HOURS;
      return {
        ...point,
        path: shape(point) ?? "",
        ...placeOf(point.hour + 0.5, at),
        inside,
        fits: widthOf(`${point.cramps}`, em) <= room * 0.95,
      };
    });
}
