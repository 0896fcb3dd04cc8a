/**
 * The centre of mass of the figure, to see whether a standing pose would fall over.
 *
 * Segment masses and places after Winter, Biomechanics and Motor Control of Human Movement.
 */
import { placeOn, type Skeleton } from "./skeleton.ts";
import { ARMS, LEGS } from "./pose.ts";
import { add, mix, times, type Point } from "./vectors.ts";

/** Fractions of the body mass, and where along the segment the mass is. */
const MASS = {
  head: 0.081,
  trunk: 0.497,
  upperArm: { part: 0.028, at: 0.436 },
  foreArm: { part: 0.022, at: 0.68 },
  thigh: { part: 0.1, at: 0.433 },
  shank: { part: 0.0465, at: 0.433 },
  foot: 0.0145,
} as const;

/** Something carried: where on the body, and its mass for a person of 70 kg. */
export interface Load {
  readonly ref: string;
  readonly kilograms: number;
}

export function centreOfMass(body: Skeleton, loads: readonly Load[] = []): Point {
  let mass = 0;
  let sum: Point = [0, 0];
  const put = (place: Point, part: number): void => {
    sum = add(sum, times(place, part));
    mass += part;
  };
  put(add(body.headPivot, [1.5, 2]), MASS.head);
  put(body.trunkAt(0.52).point, MASS.trunk);
  for (const name of ARMS) {
    const arm = body.arms[name];
    put(mix(arm.shoulder, arm.elbow, MASS.upperArm.at), MASS.upperArm.part);
    put(mix(arm.elbow, arm.wrist, MASS.foreArm.at), MASS.foreArm.part);
  }
  for (const name of LEGS) {
    const leg = body.legs[name];
    put(mix(leg.hip, leg.knee, MASS.thigh.at), MASS.thigh.part);
    put(mix(leg.knee, leg.ankle, MASS.shank.at), MASS.shank.part);
    put(mix(leg.heel, leg.ball, 0.45), MASS.foot);
  }
  for (const load of loads) put(placeOn(body, load.ref), load.kilograms / 70);
  return times(sum, 1 / mass);
}
