/**
 * A pose between two key poses: angles are blended, contacts stay contacts.
 *
 * A contact that both keys name keeps its place; one that only one key names fades in or out.
 */
import { footDisc } from "./foot.ts";
import {
  ARMS,
  LEGS,
  type Anchor,
  type ArmAngles,
  type Key,
  type LegAngles,
  type Limb,
  type Pin,
} from "./pose.ts";
import { isLeg } from "./skeleton.ts";
import { lerp, radians, rotate, sub, type Point } from "./vectors.ts";

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && typeof value[0] === "number";

function blendValue(name: string, x: unknown, y: unknown, t: number): unknown {
  if (typeof x === "number" && typeof y === "number") return lerp(x, y, t);
  if (isNumbers(x) && isNumbers(y)) return x.map((v, i) => lerp(v, y[i] ?? v, t));
  // The slope of toes that lie on something is not an amount: it holds or it does not.
  if (name === "toesOn") return undefined;
  if (typeof x === "number" && y === undefined) return lerp(x, 0, t);
  if (typeof y === "number" && x === undefined) return lerp(0, y, t);
  return t < 0.5 ? (x ?? y) : (y ?? x);
}

/** Numbers and points are blended, everything else changes half-way. */
export function blend<T extends object>(a: T | undefined, b: T | undefined, t: number): T {
  const from = new Map<string, unknown>(Object.entries(a ?? {}));
  const to = new Map<string, unknown>(Object.entries(b ?? {}));
  const names = new Set([...from.keys(), ...to.keys()]);
  const blended = [...names].map((name) => [
    name,
    blendValue(name, from.get(name), to.get(name), t),
  ]);
  return Object.fromEntries(blended.filter(([, value]) => value !== undefined)) as T;
}

/** The same foot contact, told by another point of the foot (on level surfaces). */
function retold(pin: Pin, like: Pin): Pin {
  const a = footDisc(pin.point ?? "ball", 0);
  const b = footDisc(like.point ?? "ball", 0);
  const pitch = pin.pitch ?? 0;
  const way = sub(rotate(b.centre, pitch), rotate(a.centre, pitch));
  const rolls = (one: Pin): boolean => one.point === "heel" && one.roll !== false;
  const start = (pin.x ?? 0) - (rolls(pin) ? a.r * radians(pitch) : 0);
  const x = start + way[0] + (rolls(like) ? b.r * radians(pitch) : 0);
  const gap = (pin.gap ?? 0) + a.r + way[1] - b.r;
  return { ...pin, roll: like.roll, point: like.point ?? "ball", x, gap };
}

function blendPins(from: Pin, to: Pin, t: number): Pin {
  const otherPoint = isLeg(from.limb) && (from.point ?? "ball") !== (to.point ?? "ball");
  const pin = blend(otherPoint ? retold(from, to) : from, to, t);
  const moved =
    from.ref !== undefined && to.ref !== undefined && from.ref !== to.ref
      ? { ref: from.ref, refTo: to.ref, refT: t }
      : {};
  const lift = to.arc ? (pin.lift ?? 0) + to.arc * Math.sin(Math.PI * t) : pin.lift;
  return { ...pin, ...moved, ...(lift === undefined ? {} : { lift }), weight: 1 };
}

function pinsBetween(a: Key, b: Key, t: number): Pin[] {
  const pins: Pin[] = [];
  const find = (key: Key, limb: Limb): Pin | undefined => key.pins?.find((p) => p.limb === limb);
  for (const limb of [...LEGS, ...ARMS]) {
    const from = find(a, limb);
    const to = find(b, limb);
    if (from && to) pins.push(blendPins(from, to, t));
    else if (from) pins.push({ ...from, weight: 1 - t });
    else if (to) pins.push({ ...to, weight: t });
  }
  return pins;
}

export function between(a: Key, b: Key, t: number): Key {
  if (t <= 0 || a === b) return a;
  if (t >= 1) return b;
  const leg = (name: "work" | "other"): Partial<LegAngles> => blend(a[name], b[name], t);
  const arm = (name: "near" | "far"): Partial<ArmAngles> => blend(a[name], b[name], t);
  const same =
    a.anchor && b.anchor && a.anchor.point === b.anchor.point && a.anchor.on === b.anchor.on;
  return {
    trunk: lerp(a.trunk ?? 0, b.trunk ?? 0, t),
    spine: lerp(a.spine ?? 0, b.spine ?? 0, t),
    head: lerp(a.head ?? 0, b.head ?? 0, t),
    work: leg("work"),
    other: leg("other"),
    near: arm("near"),
    far: arm("far"),
    ...(same
      ? { anchor: blend<Anchor>(a.anchor, b.anchor, t) }
      : { blended: { from: a.anchor, to: b.anchor, t } }),
    pins: pinsBetween(a, b, t),
  };
}

/** A key pose moved along the ground, for a walker who has gone on. */
export function movedOn(key: Key, dx: number): Key {
  if (!dx) return key;
  const move = <C extends Anchor | Pin>(contact: C): C => {
    if (contact.on === undefined && !contact.at) return contact;
    const x = contact.x === undefined ? {} : { x: contact.x + dx };
    const at: { at?: Point } = contact.at ? { at: [contact.at[0] + dx, contact.at[1]] } : {};
    return { ...contact, ...x, ...at };
  };
  return {
    ...key,
    ...(key.anchor ? { anchor: move(key.anchor) } : {}),
    pins: (key.pins ?? []).map(move),
  };
}
