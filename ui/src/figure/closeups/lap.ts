/**
 * Close-up of the own lap: the sore leg across the other knee, worked on with the hands.
 */
import { bowed, drawArrow } from "../arrows.ts";
import { blend } from "../between.ts";
import { glowsAt } from "../glow.ts";
import type { Ink } from "../ink.ts";
import { drawLeg } from "../leg.ts";
import { legShape } from "../leg_shape.ts";
import { keyOf, type Moment } from "../loop.ts";
import { CLOTHES, colour, SKIN } from "../palette.ts";
import type { Arrow, LapHandKey, LapKey, Pose } from "../pose.ts";
import { drawGhost } from "../silhouette.ts";
import type { Leg } from "../skeleton.ts";
import { add, points, type Point } from "../vectors.ts";
import type { Showing } from "../showing.ts";
import { drawHandBefore, drawHandBehind } from "./lap_hands.ts";
import { handTarget, lapLeg, lapPlace, type PlacedHand } from "./lap_leg.ts";

export const lapKey = (pose: Pose, key: string): LapKey => keyOf(pose, key).lap ?? {};

/** The hands at a moment, with their targets in the world. */
export function lapHands(pose: Pose, key: LapKey, leg: Leg): PlacedHand[] {
  return (["h1", "h2"] as const).flatMap((name) => {
    const moving: LapHandKey | undefined = key[name];
    const fixed = pose.view.hands?.[name];
    return moving && fixed ? [{ ...fixed, ...moving, at: handTarget(leg, moving) }] : [];
  });
}

export function drawLap(ink: Ink, pose: Pose, moment: Moment, show: Showing): void {
  const key = blend(lapKey(pose, moment.from), lapKey(pose, moment.to), moment.part);
  const leg = lapLeg(key);
  const hands = lapHands(pose, key, leg);
  drawSupportingThigh(ink);
  for (const hand of hands) drawHandBehind(ink, hand);
  if (show.arrows && pose.still.ghost !== false) {
    const start = lapLeg(lapKey(pose, pose.still.start));
    const shape = legShape(ink, start, 0, true);
    drawGhost(ink, shape.path + shape.toe, 0.45, 0.5);
  }
  drawLeg(ink, leg, 0, { far: false, medial: true, trousers: false }, glowsAt(pose, moment));
  const [outer, inner] = [points([-52.5, -20, -42.2, -17.4]), points([-44, -50, -26.6, -24.4])];
  ink.form(ink.ribbon(outer, inner), { ...CLOTHES.shorts, lit: 1 }, 1.1);
  for (const place of pose.view.dots ?? []) drawDot(ink, lapPlace(leg, place));
  for (const hand of hands) drawHandBefore(ink, hand);
  if (show.arrows) for (const arrow of pose.arrows ?? []) drawLapArrow(ink, pose, leg, arrow);
}

const KNEE_SIDE = 19;
const KNEE_TOP = 17;

/** The thigh that carries the leg, from above, with the shadow of the leg. */
function drawSupportingThigh(ink: Ink): void {
  const tone = SKIN.far;
  const right = (flat: readonly number[]): Point[] =>
    points(flat).map(([x, y]) => [KNEE_SIDE + x, y]);
  const inner = right([-9.2, -46, -9, -20, -8, 0, -6.4, 12]);
  const outer = right([9.2, -46, 9, -20, 8, 0, 6.4, 12]);
  const path = ink.ribbon(inner, outer) + ink.circle([KNEE_SIDE, KNEE_TOP - 6], 6.5);
  const detail = (): void => {
    ink.spot([KNEE_SIDE + 0.6, KNEE_TOP - 5], tone.light, [3.4, 0.2, 2.4, 0.2, 1.4, 0.2]);
    for (let i = 0; i < 8; i++) {
      const r = 8.5 - i * 0.7;
      const shadow = ink.capsule([KNEE_SIDE - 12, 3.4], r, [KNEE_SIDE + 2, 2.2], r);
      ink.fill(shadow, colour("shadow"), 0.035);
    }
  };
  ink.form(path, tone, 1.2, { detail });
  const hem = (): void =>
    ink.stroke(ink.line(right([-11, -17.4, 11, -17.4])), colour("shorts-shade"), 0.9, 0.6);
  const cloth = ink.ribbon(right([-10.4, -46, -10.2, -16]), right([10.4, -46, 10.2, -16]));
  ink.form(cloth, CLOTHES.farShorts, 1.1, { detail: hem });
}

/** A spot to press, ringed. */
function drawDot(ink: Ink, at: Point): void {
  const press = colour("glow-press");
  ink.spot(at, press, [2, 0.16, 1.5, 0.25]);
  ink.fill(ink.circle(at, 1.25), colour("arrow-halo"));
  ink.fill(ink.circle(at, 0.8), press);
}

function drawLapArrow(ink: Ink, pose: Pose, leg: Leg, arrow: Arrow): void {
  const size = (ink.frame.w / 256) * (arrow.size ?? 1);
  if (arrow.path) {
    const path = arrow.path.map((place) => lapPlace(leg, place));
    drawArrow(ink, path, 0, size, arrow.double);
    return;
  }
  const part = arrow.ref === "heel" || arrow.ref === "ball" ? arrow.ref : "toe";
  const place = (key: string): Point => add(lapLeg(lapKey(pose, key))[part], arrow.off ?? [0, 0]);
  const from = place(arrow.from ?? pose.still.start);
  const to = place(arrow.to ?? pose.still.end);
  drawArrow(ink, bowed(from, to, 0, arrow.bow ?? 0), 0, size, arrow.double);
}
