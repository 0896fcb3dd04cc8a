/**
 * Where the joints are: the answer of `solve.ts`, and how to name a place on the body.
 *
 * Positions in world centimetres, angles in degrees.
 */
import { widthAt } from "./curves.ts";
import { BODY, PROFILE } from "./proportions.ts";
import { ARMS, LEGS, type ArmName, type HandShape, type LegName, type Limb } from "./pose.ts";
import { add, hanging, left, mix, sub, times, unit, type Point } from "./vectors.ts";

export interface JointAngles {
  readonly hip: number;
  readonly knee: number;
  readonly ankle: number;
  readonly toes: number;
}

export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly ball: Point;
  readonly toe: Point;
  /** Slope of the foot in space, toes up positive. */
  readonly pitch: number;
  readonly toes: number;
  readonly curl: number;
  readonly arch: number;
  readonly turn: number;
  readonly angles: JointAngles;
}

export interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  /** Direction of the hand, from straight down. */
  readonly hand: number;
  readonly angles: { readonly shoulder: number; readonly elbow: number; readonly wrist: number };
  readonly shape: HandShape;
  readonly palm: number;
}

/** A place on the spine: where, and which way the spine runs there. */
export interface SpinePlace {
  readonly point: Point;
  readonly along: Point;
}

export interface Skeleton {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly neckBase: Point;
  readonly headPivot: Point;
  /** Nod of the head from upright, forward positive. */
  readonly headAngle: number;
  /** The spine by fraction from the hip joint (0) to the base of the neck (1). */
  readonly trunkAt: (fraction: number) => SpinePlace;
  readonly legs: Readonly<Record<LegName, Leg>>;
  readonly arms: Readonly<Record<ArmName, Arm>>;
  /** How many centimetres a pinned limb is too short for its contact. */
  readonly misses: Readonly<Partial<Record<Limb, number>>>;
}

export const isLeg = (name: string): name is LegName => LEGS.some((leg) => leg === name);
export const isArm = (name: string): name is ArmName => ARMS.some((arm) => arm === name);

/** The middle of the closed hand, and the tips of the fingers. */
export const handOf = (arm: Arm): Point =>
  add(arm.wrist, times(hanging(arm.hand), BODY.palm * 0.62));
export const fingersOf = (arm: Arm): Point =>
  add(arm.wrist, times(hanging(arm.hand), BODY.palm + BODY.fingers - 1));

const ON_BONE = /^(work|other)\.(thigh|shank)@([\d.]+)([fbc])?([+-]?[\d.]+)?$/;

/** `work.shank@0.3b1.5`: on the back of the shank, 0.3 of the way down, 1.5 cm off the skin. */
function onBone(body: Pick<Skeleton, "legs">, match: RegExpExecArray): Point {
  const leg = body.legs[match[1] === "other" ? "other" : "work"];
  const segment = match[2] === "thigh" ? "thigh" : "shank";
  const [from, to] = segment === "thigh" ? [leg.hip, leg.knee] : [leg.knee, leg.ankle];
  const t = Number(match[3]);
  const front = left(unit(sub(to, from)));
  const contours = PROFILE[segment];
  const skin =
    match[4] === "f"
      ? widthAt(contours.front, t)
      : match[4] === "b"
        ? -widthAt(contours.back, t)
        : 0;
  return add(mix(from, to, t), times(front, skin + Number(match[5] ?? 0)));
}

/** A named place on the body: `work.ball`, `near.hand`, `headPivot`, `work.shank@0.3b`. */
export function findPlace(
  body: Pick<Skeleton, "legs"> & Partial<Skeleton>,
  name: string | Point,
): Point | undefined {
  if (typeof name !== "string") return name;
  const match = ON_BONE.exec(name);
  if (match) return onBone(body, match);
  const [limb = "", part = ""] = name.split(".");
  if (isLeg(limb)) {
    const leg = body.legs[limb];
    return part in leg ? legPlace(leg, part) : undefined;
  }
  if (isArm(limb)) return body.arms && armPlace(body.arms[limb], part);
  if (name === "hip") return body.hip;
  if (name === "shoulder") return body.shoulder;
  if (name === "neckBase") return body.neckBase;
  return name === "headPivot" ? body.headPivot : undefined;
}

function legPlace(leg: Leg, part: string): Point | undefined {
  if (part === "hip" || part === "knee" || part === "ankle") return leg[part];
  return part === "heel" || part === "ball" || part === "toe" ? leg[part] : undefined;
}

function armPlace(arm: Arm, part: string): Point | undefined {
  if (part === "hand") return handOf(arm);
  if (part === "fingers") return fingersOf(arm);
  return part === "shoulder" || part === "elbow" || part === "wrist" ? arm[part] : undefined;
}

/** The same for a drawing: an unknown name is a mistake that `check.ts` finds before. */
export function placeOn(
  body: Pick<Skeleton, "legs"> & Partial<Skeleton>,
  name: string | Point,
): Point {
  const place = findPlace(body, name);
  if (!place) throw new Error(`"${String(name)}" is no place on the body`);
  return place;
}
