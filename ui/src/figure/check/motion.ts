/**
 * What is measured over the whole loop of a side view, thirty times a second.
 *
 * Contacts, sinking, sliding, reach of the hands, joint limits, balance, and the heel of a drop.
 */
import { centreOfMass } from "../balance.ts";
import { loopSeconds, momentAt, solveMoment, type Moment } from "../loop.ts";
import { ARMS, LEGS, type Anchor, type Pin, type Pose } from "../pose.ts";
import { BODY } from "../proportions.ts";
import { isLeg, placeOn, type Skeleton } from "../skeleton.ts";
import { footDiscs } from "../solve.ts";
import { supportAt, surfacesOf } from "../surfaces.ts";
import { radians, sub } from "../vectors.ts";
import { round, Worst, type Fault } from "./fault.ts";
import { ARM_LIMITS, beyond, LEG_LIMITS, type Limits } from "./limits.ts";

/** Allowed errors in centimetres. */
export const TOLERANCE = {
  contact: 0.1,
  slide: 0.1,
  hand: 0.6,
  sink: 0.25,
  heelBelow: 0.5,
  balanceWithHands: 7,
} as const;

const FRAMES_PER_SECOND = 30;

export interface Sample {
  readonly moment: Moment;
  readonly body: Skeleton;
}

export function samplesOf(pose: Pose): Sample[] {
  const frames = Math.ceil(loopSeconds(pose) * FRAMES_PER_SECOND);
  return Array.from({ length: frames + 1 }, (_, i) => {
    const moment = momentAt(pose, i / FRAMES_PER_SECOND);
    return { moment, body: solveMoment(moment) };
  });
}

/** The key that a moment is nearest to, for sentences. */
const nearest = ({ from, to, part }: Moment): string => `keys.${part < 0.5 ? from : to}`;

type Foot = "heel" | "ball" | "toe";
const isFoot = (part: string | undefined): part is Foot =>
  part === "heel" || part === "ball" || part === "toe";

/** Contacts of feet at a moment, as a name like `work.heel` with the contact. */
function footContacts(moment: Moment): { name: string; foot: Foot; contact: Anchor | Pin }[] {
  const { anchor, pins = [] } = moment.key;
  const [limb = "", part] = anchor?.point.split(".") ?? [];
  const held =
    anchor && isLeg(limb) && isFoot(part)
      ? [{ name: anchor.point, foot: part, contact: anchor }]
      : [];
  const pinned = pins.flatMap((pin) => {
    const foot = pin.point ?? "ball";
    const full = (pin.weight ?? 1) === 1 && !pin.lift;
    return isLeg(pin.limb) && isFoot(foot) && full
      ? [{ name: `${pin.limb}.${foot}`, foot, contact: pin }]
      : [];
  });
  return [...held, ...pinned].filter(({ contact }) => contact.on !== undefined);
}

export function contactFaults(samples: readonly Sample[]): Fault[] {
  const worst = new Worst();
  for (const { moment, body } of samples) {
    const surfaces = surfacesOf(moment.props);
    for (const { name, foot, contact } of footContacts(moment)) {
      const surface = surfaces.get(contact.on ?? "floor");
      if (!surface) continue;
      const [x, y] = placeOn(body, name);
      const off = BODY[foot].r + (contact.gap ?? 0);
      const gap = Math.abs(
        surface.kind === "level" ? y - surface.y - off : Math.abs(x - surface.x) - off,
      );
      if (gap <= TOLERANCE.contact) continue;
      const what = `${name} is ${round(gap * 10)} mm off "${contact.on ?? "floor"}"; move the contact nearer or bend the leg less`;
      worst.note(`${nearest(moment)}.${name}`, gap, what);
    }
  }
  return worst.faults();
}

export function sinkFaults(samples: readonly Sample[], pose: Pose): Fault[] {
  const worst = new Worst();
  if (pose.soft) return [];
  for (const { moment, body } of samples)
    for (const leg of LEGS)
      for (const { name, at, r } of footDiscs(body.legs[leg])) {
        const top = supportAt(moment.props, at[0]);
        const depth = top - (at[1] - r);
        // A foot well below the top is beside the thing, not in it.
        if (depth <= TOLERANCE.sink || depth > (top === 0 ? 12 : 6)) continue;
        const what = `the ${name} sinks ${round(depth)} cm into what is below it; lift the foot`;
        worst.note(`${nearest(moment)}.${leg}`, depth, what);
      }
  return worst.faults();
}

/** Foot contacts that stay on one surface from one key to the other, without being lifted. */
function heldContacts(pose: Pose, { from, to }: Moment): { name: string; contact: Anchor | Pin }[] {
  const [a, b] = [pose.keys[from], pose.keys[to]];
  const held: { name: string; contact: Anchor | Pin }[] = [];
  const look = (name: string, one: Anchor | Pin, other: Anchor | Pin | undefined): void => {
    const arc = other && "arc" in other && other.arc;
    const lifted = Boolean(one.gap || other?.gap || arc);
    const same = one.on !== undefined && one.on === other?.on && one.point === other.point;
    if (same && !lifted && one.roll !== false) held.push({ name, contact: one });
  };
  if (a?.anchor?.point.includes(".")) look(a.anchor.point, a.anchor, b?.anchor);
  for (const pin of a?.pins ?? []) {
    const other = b?.pins?.find((one) => one.limb === pin.limb);
    if (isLeg(pin.limb)) look(`${pin.limb}.${pin.point ?? "ball"}`, pin, other);
  }
  return held;
}

export function slideFaults(samples: readonly Sample[], pose: Pose): Fault[] {
  const worst = new Worst();
  samples.forEach(({ moment, body }, i) => {
    const before = samples[i - 1];
    if (!before || before.moment.from !== moment.from || before.moment.to !== moment.to) return;
    const surfaces = surfacesOf(moment.props);
    for (const { name, contact } of heldContacts(pose, moment)) {
      const leg = name.startsWith("work") ? "work" : "other";
      if (pose.slides?.includes(leg)) continue;
      const way = sub(placeOn(body, name), placeOn(before.body, name));
      const turned = Math.abs(before.body.legs[leg].pitch - body.legs[leg].pitch);
      const rolled = name.endsWith("heel") ? BODY.heel.r * radians(turned) : 0;
      const level = surfaces.get(contact.on ?? "floor")?.kind === "level";
      const slid = Math.abs(way[level ? 0 : 1]) - rolled;
      if (slid <= TOLERANCE.slide) continue;
      const what = `${name} slides ${round(slid * 10)} mm in one frame; give both keys the same place`;
      worst.note(`${nearest(moment)}.${name}`, slid, what);
    }
  });
  return worst.faults();
}

export function reachFaults(samples: readonly Sample[]): Fault[] {
  const worst = new Worst();
  for (const { moment, body } of samples)
    for (const arm of ARMS) {
      const miss = body.misses[arm] ?? 0;
      if (miss <= TOLERANCE.hand) continue;
      const what = `the hand misses its place by ${round(miss * 10)} mm; move the place or the shoulder nearer`;
      worst.note(`${nearest(moment)}.${arm}`, miss, what);
    }
  return worst.faults();
}

export function limitFaults(samples: readonly Sample[]): Fault[] {
  const worst = new Worst();
  const look = (where: string, value: number, limits: Limits): void => {
    const limit = beyond(value, limits);
    if (limit === undefined) return;
    const what = `${round(value)} is beyond ${limit}; move the contact or share the angle with the next joint`;
    worst.note(where, Math.abs(value - limit), what);
  };
  for (const { moment, body } of samples) {
    for (const leg of LEGS)
      for (const joint of ["hip", "knee", "ankle", "toes"] as const)
        look(`${nearest(moment)}.${leg}.${joint}`, body.legs[leg].angles[joint], LEG_LIMITS[joint]);
    for (const arm of ARMS)
      for (const joint of ["shoulder", "elbow", "wrist"] as const)
        look(`${nearest(moment)}.${arm}.${joint}`, body.arms[arm].angles[joint], ARM_LIMITS[joint]);
  }
  return worst.faults();
}

/** From the first to the last place where a foot stands on something. */
function support({ moment, body }: Sample): { from: number; to: number } | undefined {
  const xs = LEGS.flatMap((leg) =>
    footDiscs(body.legs[leg])
      .filter(({ at, r }) => Math.abs(at[1] - r - supportAt(moment.props, at[0])) < 0.6)
      .map(({ name, at }) => at[0] + (name === "heel" ? -1.5 : name === "toe" ? 0.5 : 0)),
  );
  return xs.length ? { from: Math.min(...xs), to: Math.max(...xs) } : undefined;
}

export function balanceFaults(samples: readonly Sample[], pose: Pose): Fault[] {
  if (!pose.balance) return [];
  const worst = new Worst();
  const allowed = pose.balance.hands ? TOLERANCE.balanceWithHands : 0;
  const packed = (pose.props ?? []).some((prop) => prop.type === "backpack");
  const loads = packed ? [{ ref: "shoulder", kilograms: 6 }] : [];
  for (const sample of samples) {
    const feet = support(sample);
    if (!feet) continue;
    const [x] = centreOfMass(sample.body, loads);
    const out = Math.max(feet.from - x, x - feet.to);
    if (out <= allowed) continue;
    const what = `the body's weight is ${round(out)} cm beside the feet; lean the trunk back over them`;
    worst.note(`${nearest(sample.moment)}.trunk`, out, what);
  }
  return worst.faults();
}

/** A pose with a level line says "below the edge": the heel must go there. */
export function heelDropFaults(samples: readonly Sample[], pose: Pose): Fault[] {
  const guide = (pose.props ?? []).find((prop) => prop.type === "guide");
  if (!guide) return [];
  const lows = samples.map(({ body }) => body.legs.work.heel[1] - BODY.heel.r);
  const below = guide.y - Math.min(...lows);
  if (below >= TOLERANCE.heelBelow) return [];
  const what = `the heel ends ${round(below)} cm below the edge; let the ankle bend further`;
  return [{ where: `keys.${pose.still.end}.work.ankle`, what }];
}
