/**
 * A leg from its joint angles, and a leg bent so that its foot meets a contact.
 *
 * Slope of the foot in space = hip - trunk - knee + ankle; it is 0 for a flat foot.
 */
import { footDisc } from "./foot.ts";
import { BODY } from "./proportions.ts";
import type { LegAngles, Pin } from "./pose.ts";
import { reach } from "./reach.ts";
import type { Leg } from "./skeleton.ts";
import { restingCentre, type Surfaces } from "./surfaces.ts";
import { add, hanging, lerp, radians, rotate, sub, times, wrap180, type Point } from "./vectors.ts";

const STRAIGHT: LegAngles = { hip: 0, knee: 0, ankle: 0, toes: 0, curl: 0, arch: 0, turn: 0 };

export const legAngles = (given: Partial<LegAngles> | undefined): LegAngles => ({
  ...STRAIGHT,
  ...given,
});

export function legFrom(angles: LegAngles, trunk: number, hip: Point): Leg {
  const thigh = angles.hip - trunk;
  const shank = thigh - angles.knee;
  const pitch = shank + angles.ankle;
  const knee = add(hip, times(hanging(thigh), BODY.thigh));
  const ankle = add(knee, times(hanging(shank), BODY.shank));
  const toes = typeof angles.toesOn === "number" ? wrap180(angles.toesOn - pitch) : angles.toes;
  const place = (point: string): Point =>
    add(ankle, rotate(footDisc(point, toes, angles.curl).centre, pitch));
  return {
    hip,
    knee,
    ankle,
    heel: place("heel"),
    ball: place("ball"),
    toe: place("toe"),
    pitch,
    toes,
    curl: angles.curl,
    arch: angles.arch,
    turn: angles.turn,
    angles: { hip: angles.hip, knee: angles.knee, ankle: angles.ankle, toes },
  };
}

/** A heel that turns rolls: its disc moves along the surface. */
export const rolled = (centre: Point, r: number, pitch: number): Point => [
  centre[0] - r * radians(pitch),
  centre[1],
];

/** The angles with which the foot meets the pin, and how far it falls short. */
export function meetPin(
  angles: LegAngles,
  trunk: number,
  hip: Point,
  pin: Pin,
  surfaces: Surfaces,
): { angles: LegAngles; miss: number } {
  const weight = pin.weight ?? 1;
  const point = pin.point ?? "ball";
  const disc = footDisc(point, angles.toes, angles.curl);
  const pitch = pin.pitch ?? angles.hip - trunk - angles.knee + angles.ankle;
  const resting = restingCentre(pin, surfaces, disc.r);
  const rolls = point === "heel" && pin.roll !== false && !pin.at;
  const centre = rolls ? rolled(resting, disc.r, pitch) : resting;
  const ankle = sub(centre, rotate(disc.centre, pitch));
  const met = reach(hip, ankle, BODY.thigh, BODY.shank);
  const thigh = met.towards + met.opening;
  return {
    angles: {
      ...angles,
      hip: angles.hip + wrap180(thigh + trunk - angles.hip) * weight,
      knee: lerp(angles.knee, met.bend, weight),
      ankle: lerp(angles.ankle, wrap180(pitch - (thigh - met.bend)), weight),
    },
    miss: weight > 0.999 ? met.miss : 0,
  };
}
