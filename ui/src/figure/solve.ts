/**
 * From a key pose to the places of all joints.
 *
 * Contacts are met exactly: the anchor moves the whole body, pins bend the limbs. Nothing is drawn.
 */
import { widthAt } from "./curves.ts";
import { footDisc } from "./foot.ts";
import { BODY, PROFILE } from "./proportions.ts";
import type { Anchor, Key, LegAngles, LegName, Limb } from "./pose.ts";
import { isLeg, type Leg, type Skeleton } from "./skeleton.ts";
import { solveArm, type Torso } from "./solve_arm.ts";
import { legAngles, legFrom, meetPin, rolled } from "./solve_leg.ts";
import { restingCentre, surfacesOf, type Surfaces } from "./surfaces.ts";
import { trunkLine } from "./trunk_line.ts";
import { add, cos, left, mix, sin, sub, times, type Point } from "./vectors.ts";

type Both<T> = Record<LegName, T>;

const STANDING: Point = [0, BODY.ankleHeight + BODY.shank + BODY.thigh];

function anchorLeg(anchor: Anchor, leg: Leg, part: string, surfaces: Surfaces): Point {
  if (part === "knee") return sub(restingCentre(anchor, surfaces, BODY.knee), leg.knee);
  const { r } = footDisc(part, 0);
  const resting = restingCentre(anchor, surfaces, r);
  const rolls = part === "heel" && anchor.roll !== false && !anchor.at;
  const centre = rolls ? rolled(resting, r, leg.pitch) : resting;
  return sub(centre, part === "heel" || part === "ball" || part === "toe" ? leg[part] : leg.ankle);
}

/** The hip that brings the back of the shoulder blades onto the surface. */
function anchorShoulders(anchor: Anchor, key: Key, surfaces: Surfaces): Point {
  const blades = trunkLine([0, 0], key.trunk ?? 0, key.spine ?? 0)(0.8);
  const back = add(blades.point, times(left(blades.along), widthAt(PROFILE.trunk.back, 0.8)));
  return sub(restingCentre(anchor, surfaces, 0), back);
}

function hipOf(key: Key, anchor: Anchor | undefined, angles: Both<LegAngles>, at: Surfaces): Point {
  if (!anchor) return STANDING;
  const [who = "", part = ""] = anchor.point.split(".");
  if (isLeg(who)) return anchorLeg(anchor, legFrom(angles[who], key.trunk ?? 0, [0, 0]), part, at);
  if (anchor.point === "shoulder") return anchorShoulders(anchor, key, at);
  return restingCentre(anchor, at, anchor.r ?? BODY.seat);
}

function solveLegs(
  key: Key,
  hip: Point,
  angles: Both<LegAngles>,
  surfaces: Surfaces,
  misses: Partial<Record<Limb, number>>,
): Both<Leg> {
  const trunk = key.trunk ?? 0;
  const solved = { ...angles };
  for (const pin of key.pins ?? []) {
    if (!isLeg(pin.limb)) continue;
    const met = meetPin(solved[pin.limb], trunk, hip, pin, surfaces);
    solved[pin.limb] = met.angles;
    misses[pin.limb] = Math.max(misses[pin.limb] ?? 0, met.miss);
  }
  return { work: legFrom(solved.work, trunk, hip), other: legFrom(solved.other, trunk, hip) };
}

export function solve(key: Key, surfaces: Surfaces = surfacesOf()): Skeleton {
  const trunk = key.trunk ?? 0;
  const spine = key.spine ?? 0;
  const misses: Partial<Record<Limb, number>> = {};
  const angles: Both<LegAngles> = { work: legAngles(key.work), other: legAngles(key.other) };
  const place = (anchor: Anchor | undefined): Point => hipOf(key, anchor, angles, surfaces);
  const blend = key.blended;
  const hip = blend ? mix(place(blend.from), place(blend.to), blend.t) : place(key.anchor);
  const legs = solveLegs(key, hip, angles, surfaces, misses);
  const trunkAt = trunkLine(hip, trunk, spine);
  const top = trunkAt(1);
  const chest = trunkAt(BODY.shoulderAt);
  const lean = trunk + spine * 0.5;
  const nod = key.head ?? 0;
  const neck = lean + 9 + nod * 0.55;
  const shoulder = add(chest.point, times(left(chest.along), 0.4));
  const torso: Torso = { legs, shoulder, hip, chest, lean };
  const near = solveArm(key, "near", torso, surfaces);
  const far = solveArm(key, "far", torso, surfaces);
  misses.near = near.miss;
  misses.far = far.miss;
  return {
    hip,
    shoulder,
    neckBase: top.point,
    headPivot: add(
      add(top.point, times(left(top.along), 0.6)),
      times([sin(neck), cos(neck)], BODY.neck),
    ),
    headAngle: lean + nod,
    trunkAt,
    legs,
    arms: { near: near.arm, far: far.arm },
    misses,
  };
}

/** Lowest point of each foot disc, for shadows and checks. */
export const footDiscs = (
  leg: Leg,
): readonly { name: "heel" | "ball" | "toe"; at: Point; r: number }[] => [
  { name: "heel", at: leg.heel, r: BODY.heel.r },
  { name: "ball", at: leg.ball, r: BODY.ball.r },
  { name: "toe", at: leg.toe, r: BODY.toe.r },
];
