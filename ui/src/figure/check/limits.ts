/**
 * Limits of human joints in degrees, a little beyond the norms for active movement.
 *
 * Ankle 45 is the weight-bearing lunge of a flexible person, toes 90 passive extension at the ball.
 */
export const LEG_LIMITS = {
  hip: [-30, 140],
  knee: [-1, 150],
  ankle: [-56, 45],
  toes: [-60, 90],
} as const;
export const ARM_LIMITS = { shoulder: [-60, 180], elbow: [-2, 160], wrist: [-105, 105] } as const;
/** Sole turned out (negative) and in. */
export const INVERT_LIMITS = [-30, 40] as const;
/** Bending forward from the hips while sitting upright. */
export const SEATED_LEAN = [-10, 60] as const;

export type Limits = readonly [number, number];

/** The limit that a value is beyond, or nothing. */
export const beyond = (value: number, [low, high]: Limits): number | undefined =>
  value < low ? low : value > high ? high : undefined;
