/**
 * An arm from its joint angles, bent so that its hand meets a contact if it has one.
 *
 * The target is on a surface, at a point, or on the own body.
 */
import { BODY } from "./proportions.ts";
import type { ArmAngles, ArmName, Key, Pin } from "./pose.ts";
import { reach } from "./reach.ts";
import { placeOn, type Arm, type Leg, type SpinePlace } from "./skeleton.ts";
import { restingCentre, type Surfaces } from "./surfaces.ts";
import { add, hanging, lerp, mix, sub, times, wrap180, type Point } from "./vectors.ts";
import type { LegName } from "./pose.ts";

const HANGING: ArmAngles = { shoulder: 4, elbow: 12, wrist: 4 };
/** Half the thickness of a hand that lies on a surface. */
const HAND = 1.75;

export interface Torso {
  readonly legs: Readonly<Record<LegName, Leg>>;
  readonly shoulder: Point;
  readonly hip: Point;
  readonly chest: SpinePlace;
  /** Lean of the upper trunk, from which the shoulder is measured. */
  readonly lean: number;
}

function target(torso: Torso, pin: Pin, surfaces: Surfaces): Point {
  if (pin.ref === undefined) return restingCentre(pin, surfaces, pin.r ?? HAND);
  const place = placeOn(torso, pin.ref);
  return pin.refTo === undefined ? place : mix(place, placeOn(torso, pin.refTo), pin.refT ?? 0);
}

/** From the wrist to the part of the hand that touches. */
const handLength = (pin: Pin): number =>
  pin.grip ?? (pin.point === "fingers" ? BODY.palm + BODY.fingers - 1 : BODY.palm * 0.62);

export function solveArm(
  key: Key,
  name: ArmName,
  torso: Torso,
  surfaces: Surfaces,
): { arm: Arm; miss: number } {
  const given = { ...HANGING, ...key[name] };
  const pin = key.pins?.find((candidate) => candidate.limb === name);
  const shoulder = torso.shoulder;
  let upper = given.shoulder - torso.lean;
  let fore = upper + given.elbow;
  let hand = fore + given.wrist;
  let miss = 0;
  if (pin) {
    const weight = pin.weight ?? 1;
    const wanted = pin.hand ?? hand;
    const wrist = sub(target(torso, pin, surfaces), times(hanging(wanted), handLength(pin)));
    const met = reach(shoulder, wrist, BODY.upperArm, BODY.foreArm);
    upper += wrap180(met.towards - met.opening - upper) * weight;
    fore = upper + lerp(given.elbow, met.bend, weight);
    hand = lerp(0, wrap180(wanted - (fore + given.wrist)), weight) + fore + given.wrist;
    miss = weight > 0.999 ? met.miss : 0;
  }
  const elbow = add(shoulder, times(hanging(upper), BODY.upperArm));
  const pinned = pin && (pin.weight ?? 1) > 0.5 ? pin.shape : undefined;
  const arm: Arm = {
    shoulder,
    elbow,
    wrist: add(elbow, times(hanging(fore), BODY.foreArm)),
    hand,
    angles: { shoulder: upper + torso.lean, elbow: fore - upper, wrist: wrap180(hand - fore) },
    shape: pinned ?? given.shape ?? "relax",
    palm: pin?.palm ?? given.palm ?? 1,
  };
  return { arm, miss };
}
