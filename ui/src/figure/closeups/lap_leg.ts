/**
 * The leg of a lap close-up: laid across the other knee and seen with the own eyes.
 *
 * Knee on the left, foot on the right, shin at the top, calf toward the body; hip and knee are
 * fixed, ankle and toes move.
 */
import { widthAt } from "../curves.ts";
import { footDisc } from "../foot.ts";
import type { LapHand, LapHandKey, LapKey, PathPoint } from "../pose.ts";
import { BODY, PROFILE } from "../proportions.ts";
import type { Leg } from "../skeleton.ts";
import { add, hanging, left, mix, rotate, sub, times, unit, type Point } from "../vectors.ts";

const KNEE: Point = [-25, 7];
const SHANK_ANGLE = 87;

export function lapLeg(key: LapKey): Leg {
  const ankle = add(KNEE, times(hanging(SHANK_ANGLE), BODY.shank));
  const bend = key.ankle ?? 0;
  const pitch = SHANK_ANGLE + bend;
  const toes = key.toes ?? 0;
  const place = (point: string): Point => add(ankle, rotate(footDisc(point, toes).centre, pitch));
  return {
    hip: add(KNEE, times([-0.5, -0.866], BODY.thigh)),
    knee: KNEE,
    ankle,
    heel: place("heel"),
    ball: place("ball"),
    toe: place("toe"),
    pitch,
    toes,
    curl: 0,
    arch: 0,
    turn: 0,
    angles: { hip: key.hip ?? 80, knee: key.knee ?? 90, ankle: bend, toes },
  };
}

/** A place of the world, or on the leg: fraction and half-width of the shank, cm of the foot. */
export function lapPlace(leg: Leg, place: PathPoint): Point {
  if (place.length === 2) return place;
  const [bone, a, b] = place;
  if (bone === "foot") return add(leg.ankle, rotate([a, b], leg.pitch));
  const forward = left(unit(sub(leg.ankle, leg.knee)));
  const width = widthAt(b < 0 ? PROFILE.shank.back : PROFILE.shank.front, a);
  return add(mix(leg.knee, leg.ankle, a), times(forward, b * width));
}

/** A hand of the close-up at one moment. */
export interface PlacedHand extends LapHand {
  readonly at: Point;
  readonly wrist: Point;
  readonly knuckle?: Point;
}

/** The target of a hand in the world. */
export const handTarget = (leg: Leg, hand: LapHandKey): Point =>
  hand.ref ? lapPlace(leg, [hand.ref, hand.at[0], hand.at[1]]) : hand.at;
