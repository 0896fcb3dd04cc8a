/**
 * The ground under the figure and the soft shadows where feet touch something.
 */
import type { Ink } from "./ink.ts";
import { colour } from "./palette.ts";
import { LEGS, type ArmName, type LegName } from "./pose.ts";
import type { Prop } from "./props/prop.ts";
import { BODY } from "./proportions.ts";
import type { Leg, Skeleton } from "./skeleton.ts";
import { footDiscs } from "./solve.ts";
import { topOf } from "./surfaces.ts";
import { clamp, type Point } from "./vectors.ts";

export function drawGround(ink: Ink): void {
  const { x, w } = ink.frame;
  const wide = w * 0.47;
  ink.ellipse([x + w / 2, -0.6], wide, Math.min(9.5, wide * 0.12), colour("ground"));
}

/** The highest thing below a point, and how far it reaches. */
function supportBelow(
  props: readonly Prop[],
  [x, y]: Point,
): { y: number; from: number; to: number } {
  let best = { y: 0, from: -Infinity, to: Infinity };
  for (const prop of props) {
    const top = topOf(prop);
    if (top === undefined || !("x0" in prop)) continue;
    const under = x >= prop.x0 - 0.2 && x <= prop.x1 + 0.2 && top <= y + 1.5;
    if (under && top > best.y) best = { y: top, from: prop.x0, to: prop.x1 };
  }
  return best;
}

/** Above this height, cm, a foot throws no shadow. */
const FAR_ABOVE = 22;

function footShadow(ink: Ink, leg: Leg, props: readonly Prop[], z: number): void {
  const discs = footDiscs(leg).map(({ at, r }) => ({ x: at[0], low: at[1] - r }));
  const low = Math.min(...discs.map((disc) => disc.low));
  const xs = discs.filter((disc) => disc.low < low + 2.2).map((disc) => disc.x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const support = supportBelow(props, [xs.length > 1 ? last - 1 : first, low + 2]);
  const gap = low - support.y;
  if (gap > FAR_ABOVE) return;
  const strength = 1.5 * clamp(1 - gap / FAR_ABOVE, 0, 1) ** 1.5;
  const half = Math.max(4, (last - first) / 2 + 3.2);
  const middle = (first + last) / 2;
  const from = Math.max(middle - half, support.from + half * 0.25);
  const to = Math.min(middle + half, support.to - half * 0.25);
  if (to > from) soft(ink, [(from + to) / 2, support.y], (to - from) / 2, z, strength * 0.06);
}

function soft(ink: Ink, at: Point, half: number, z: number, opacity: number): void {
  const steps = ink.quick ? 2 : ink.scale > 7 ? 16 : 6;
  for (let i = 0; i < steps; i++) {
    const k = 1.25 - (0.84 * i) / steps;
    ink.ellipse(at, half * k, 1.45 * k, colour("shadow"), (opacity * 6) / steps, z);
  }
}

export function drawFootShadows(
  ink: Ink,
  body: Skeleton,
  props: readonly Prop[],
  scene: { readonly work: ArmName; readonly only?: "leg" },
): void {
  for (const name of LEGS) {
    if (scene.only === "leg" && name === "other") continue;
    footShadow(ink, body.legs[name], props, legDepth(name, scene.work));
  }
}

const legDepth = (name: LegName, work: ArmName): number =>
  (name === "work") === (work !== "far") ? -BODY.legDepth : BODY.legDepth;
