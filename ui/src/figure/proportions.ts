/**
 * The body that is drawn: about 167 cm barefoot. Lengths in centimetres.
 *
 * Heel and ball of the foot are true discs: the foot turns about the ball, rolls on the heel and
 * always touches its surface exactly. Joint limits and the centre of mass are elsewhere.
 */
import type { Profile } from "./curves.ts";
import { points } from "./vectors.ts";

export const BODY = {
  thigh: 41.5,
  shank: 41.0,
  ankleHeight: 8.0,
  trunk: 52,
  /** Height of the shoulder as a fraction of the trunk. */
  shoulderAt: 0.9,
  neck: 11.2,
  upperArm: 29.5,
  foreArm: 25.5,
  palm: 9.5,
  fingers: 8.2,
  /** Discs of the foot in its own frame: origin at the ankle, x to the toes, y to the shin. */
  heel: { x: -2.7, y: -4.7, r: 3.3 },
  ball: { x: 12.6, y: -6.1, r: 1.9 },
  toe: { length: 6.0, knuckle: 3.2, r: 1.25 },
  /** From the hip joint down to the seat. */
  seat: 9.6,
  /** Half the thickness of a knee that kneels. */
  knee: 5.9,
  /** Depth of the legs and arms in front of (near) and behind (far) the middle. */
  legDepth: 8,
  nearArmDepth: 13,
  farArmDepth: 8,
} as const;

export interface Contours {
  readonly front: Profile;
  readonly back: Profile;
}

const profile = (flat: readonly number[]): Profile => points(flat);

/** Half-widths in front of and behind the bone line, by fraction along it. */
export const PROFILE: Record<"thigh" | "shank" | "upperArm" | "foreArm" | "trunk", Contours> = {
  thigh: {
    front: profile([
      -0.12, 6.5, 0, 8.3, 0.12, 8.9, 0.28, 9, 0.45, 8.5, 0.62, 7.6, 0.8, 6.5, 0.92, 5.8, 1, 5.6,
    ]),
    back: profile([
      -0.12, 8.6, 0, 9.6, 0.1, 9.5, 0.25, 8.6, 0.45, 7.7, 0.62, 7, 0.8, 6.2, 0.92, 5.6, 1, 5.4,
    ]),
  },
  shank: {
    front: profile([
      0, 5.6, 0.06, 5.55, 0.13, 5.05, 0.22, 4.9, 0.35, 4.9, 0.5, 4.5, 0.65, 4, 0.8, 3.6, 0.92, 3.4,
      1, 3.3,
    ]),
    back: profile([
      0, 5.3, 0.06, 5.4, 0.14, 6.4, 0.24, 7.5, 0.33, 7.8, 0.43, 7.3, 0.55, 5.7, 0.66, 4.5, 0.78,
      3.8, 0.9, 3.65, 1, 3.8,
    ]),
  },
  upperArm: {
    front: profile([-0.1, 4.4, 0, 5.3, 0.15, 5.4, 0.35, 4.9, 0.6, 4.4, 0.85, 4, 1, 3.9]),
    back: profile([-0.1, 4.4, 0, 5.2, 0.15, 5.2, 0.35, 4.8, 0.6, 4.4, 0.85, 3.9, 1, 3.8]),
  },
  foreArm: {
    front: profile([0, 3.9, 0.12, 4.3, 0.28, 4.2, 0.5, 3.6, 0.75, 2.9, 0.92, 2.6, 1, 2.6]),
    back: profile([0, 3.8, 0.12, 4, 0.28, 3.9, 0.5, 3.3, 0.75, 2.7, 0.92, 2.5, 1, 2.5]),
  },
  // From the hip joint to the base of the neck.
  trunk: {
    front: profile([
      -0.16, 5.5, -0.08, 7.8, 0, 8.9, 0.12, 9.6, 0.25, 9.4, 0.38, 9.3, 0.5, 10.1, 0.62, 11, 0.74,
      10.9, 0.84, 9.4, 0.92, 6.9, 1, 4.8,
    ]),
    back: profile([
      -0.16, 8.2, -0.08, 10.6, 0, 11.6, 0.08, 11.4, 0.18, 9.6, 0.3, 8, 0.42, 7.8, 0.54, 8.9, 0.66,
      10, 0.78, 10.3, 0.88, 9.3, 0.95, 7.4, 1, 5.6,
    ]),
  },
};
