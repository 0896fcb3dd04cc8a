/**
 * What is checked in close-ups, where no contact is solved: joints in their range, hands on the limb.
 */
import { lapHands } from "../closeups/lap.ts";
import { lapLeg } from "../closeups/lap_leg.ts";
import { widthAt } from "../curves.ts";
import type { LapKey, Pose } from "../pose.ts";
import { PROFILE } from "../proportions.ts";
import type { Leg } from "../skeleton.ts";
import { clamp, distance, dot, length, mix, sub, type Point } from "../vectors.ts";
import { round, type Fault } from "./fault.ts";
import { beyond, INVERT_LIMITS, LEG_LIMITS, SEATED_LEAN, type Limits } from "./limits.ts";

/** A hand that waits may hover this far off the skin, cm. */
const OFF_SKIN = 3.5;
/** Half the thickness of the forefoot, for a hand that holds it. */
const FOREFOOT = 4;

const limit = (where: string, value: number | undefined, limits: Limits): Fault[] => {
  const end = value === undefined ? undefined : beyond(value, limits);
  return end === undefined
    ? []
    : [{ where, what: `${round(value ?? 0)} is beyond ${end}; no foot goes there` }];
};

export function closeUpFaults(pose: Pose): Fault[] {
  return Object.entries(pose.keys).flatMap(([name, key]) => {
    const where = `keys.${name}`;
    if (pose.view.kind === "lap") return lapFaults(pose, key.lap, `${where}.lap`);
    if (pose.view.kind === "foot_front")
      return [
        ...limit(`${where}.foot.invert`, key.foot?.invert, INVERT_LIMITS),
        ...limit(`${where}.foot.ankle`, key.foot?.ankle, LEG_LIMITS.ankle),
      ];
    return limit(`${where}.front.trunk`, key.front?.trunk, SEATED_LEAN);
  });
}

function lapFaults(pose: Pose, key: LapKey | undefined, where: string): Fault[] {
  if (!key) return [{ where, what: "the key shows no lap; write ankle and hands" }];
  const leg = lapLeg(key);
  const hands = lapHands(pose, key, leg).flatMap((hand, i): Fault[] => {
    const off = offLimb(leg, hand.at);
    if (off <= OFF_SKIN) return [];
    const what = `the hand is ${round(off)} cm off the leg; lay it on the skin`;
    return [{ where: `${where}.h${i + 1}.at`, what }];
  });
  return [
    ...limit(`${where}.ankle`, key.ankle, LEG_LIMITS.ankle),
    ...limit(`${where}.toes`, key.toes, LEG_LIMITS.toes),
    ...hands,
  ];
}

/** How far a point is from the skin of the leg; nothing when it lies on it. */
function offLimb(leg: Leg, p: Point): number {
  const shank = offBone(p, leg.knee, leg.ankle, (t) =>
    Math.max(widthAt(PROFILE.shank.front, t), widthAt(PROFILE.shank.back, t)),
  );
  const foot = offBone(p, leg.heel, leg.ball, () => FOREFOOT);
  const toe = offBone(p, leg.ball, leg.toe, () => FOREFOOT);
  return Math.max(0, Math.min(shank, foot, toe));
}

function offBone(p: Point, a: Point, b: Point, width: (t: number) => number): number {
  const bone = sub(b, a);
  const t = clamp(dot(sub(p, a), bone) / length(bone) ** 2, 0, 1);
  return distance(p, mix(a, b, t)) - width(t);
}
