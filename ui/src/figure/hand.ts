/**
 * A hand seen from the side, in one of six shapes.
 *
 * Its frame: u from the wrist along the hand, v to the palm side, centimetres.
 */
import type { Ink } from "./ink.ts";
import { colour, SKIN, skin, tone } from "./palette.ts";
import type { HandShape } from "./pose.ts";
import type { Arm } from "./skeleton.ts";
import { add, hanging, item, left, points, rotate, sub, times, type Point } from "./vectors.ts";

interface HandForm {
  /** Palm: from and to with their radii. */
  readonly palm: readonly [Point, number, Point, number];
  /** Joints of the finger next to the thumb. */
  readonly fingers: readonly Point[];
  /** Radius at knuckle and tip. */
  readonly thickness: readonly [number, number];
  /** Where the other fingers are: behind the first, beside it, or closed out of sight. */
  readonly others?: "behind" | readonly (readonly Point[])[];
  /** A disc that fills the fist. */
  readonly fist?: readonly [Point, number];
  readonly thumb: readonly Point[];
  /** Lines between the fingers. */
  readonly lines?: readonly (readonly Point[])[];
}

const HANDS: Record<HandShape, HandForm> = {
  /** On a surface, seen edge-on. */
  flat: {
    palm: [[0.5, 0], 2.35, [8.6, 0.12], 1.75],
    fingers: points([8.6, 0.2, 12.6, 0.35, 16.6, 0.75]),
    thickness: [1.55, 0.95],
    others: "behind",
    thumb: points([3.2, 0.4, 6.4, 1, 9.2, 1.1]),
  },
  /** Closed round a bar or strap. */
  grip: {
    palm: [[0.5, 0], 2.4, [6.2, -0.6], 2.7],
    fingers: points([6.6, -1.6, 9.6, -1, 10.6, 1.4, 8.4, 2.9]),
    thickness: [1.75, 1.35],
    fist: [[7.4, 0.5], 3.1],
    thumb: points([4.4, 1.6, 7, 3, 9.2, 2.4]),
    lines: [
      points([9, -1.6, 10.9, 0.2]),
      points([8.2, 1.2, 10.6, 1.9]),
      points([7.6, -1.9, 8.6, -0.9]),
    ],
  },
  /** Loosely closed, as in running. */
  fist: {
    palm: [[0.5, 0], 2.4, [6, 0], 3],
    fingers: points([6.4, -1.2, 9.2, 0.2, 8.8, 2.6, 6.6, 3]),
    thickness: [1.8, 1.35],
    thumb: points([3.4, 1.6, 6, 3.4, 8.4, 3.2]),
    lines: [
      points([6.4, 1.2, 9.4, 1.5]),
      points([6.2, -0.4, 9.6, 0.2]),
      points([6.2, 2.2, 8.6, 2.5]),
    ],
  },
  /** Fingertips or thumb that sink in. */
  press: {
    palm: [[0.5, 0], 2.3, [7.6, -0.5], 2.2],
    fingers: points([7.6, -0.7, 11.2, -0.2, 13.6, 1.6, 15, 3.4]),
    thickness: [1.65, 1.05],
    others: "behind",
    thumb: points([3.6, 1, 6.6, 3, 9.2, 4.4]),
  },
  /** Wrapped round a limb. */
  cup: {
    palm: [[0.5, 0], 2.4, [7.8, 0], 2.3],
    fingers: points([7.8, -0.2, 11.4, 0.6, 14.2, 2.6, 15.4, 5.2]),
    thickness: [1.7, 1.1],
    others: "behind",
    thumb: points([3.4, 1.2, 5.6, 4, 7.6, 6]),
  },
  /** Hanging: the back of the hand is seen, thumb in front. */
  relax: {
    palm: [[0.5, 0], 2.5, [7, 0.1], 3.6],
    fingers: points([7.6, 2.4, 11.4, 3, 14.6, 3.5]),
    thickness: [1.3, 0.95],
    others: [
      points([8.2, 0.8, 12.2, 1.2, 15.8, 1.9]),
      points([8, -0.9, 11.8, -0.7, 15, 0.2]),
      points([7, -2.5, 10.4, -2.6, 13, -1.7]),
    ],
    thumb: points([2.6, 2, 5.6, 4.4, 8.4, 5.6]),
    lines: [
      points([9, 1.8, 14.2, 2.7]),
      points([9, 0.1, 14.6, 1]),
      points([8.6, -1.6, 12.8, -0.8]),
    ],
  },
};

/** Centimetres of depth between two fingers of a hand that is seen edge-on. */
const FINGER_DEPTH = 2.1;
/** Length of the fingers behind the first one, and how far they spread, degrees. */
const BEHIND = [
  { long: 1.06, spread: 2.5 },
  { long: 1, spread: 5.5 },
  { long: 0.8, spread: 9.5 },
] as const;

/** What a hand needs to know of its arm. */
export type HandPlace = Pick<Arm, "wrist" | "hand" | "shape" | "palm">;

type OnHand = (p: Point) => Point;

/** Draws the hand in one silhouette with the bare arm, so that the wrist shows no seam. */
export function drawHand(ink: Ink, arm: HandPlace, z: number, far: boolean, armPath: string): void {
  const along = hanging(arm.hand);
  const across = times(left(along), arm.palm);
  const at: OnHand = ([u, v]) => add(arm.wrist, add(times(along, u), times(across, v)));
  const hand = HANDS[arm.shape];
  const [heel, r1, knuckles, r2] = hand.palm;
  const [thick, thin] = hand.thickness;
  if (hand.others === "behind") drawFingersBehind(ink, hand, at, z, far);
  const palm = ink.capsule(at(heel), r1, at(knuckles), r2, z);
  const fist = hand.fist ? ink.circle(at(hand.fist[0]), hand.fist[1], z) : "";
  const beside = Array.isArray(hand.others) ? hand.others : [];
  const fingers = [hand.fingers, ...beside].map((f) => ink.chain(f.map(at), thick, thin, z));
  ink.form(armPath + palm + fingers.join("") + fist, skin(far), 0.66);
  for (const line of hand.lines ?? [])
    ink.stroke(ink.line(line.map(at), z), colour("skin-line"), 0.3, 0.45);
  const thumb = hand.thumb.map(at);
  ink.form(ink.chain(thumb, 1.35, 0.95, z), skin(far), 0.35);
  const edge = thumb.map((p) => add(p, times(across, -0.95)));
  ink.stroke(ink.open(edge, z), colour("skin-line"), 0.24, 0.35);
}

/** Second to fifth finger of a hand seen edge-on: farther, a little spread, darker. */
function drawFingersBehind(ink: Ink, hand: HandForm, at: OnHand, z: number, far: boolean): void {
  const knuckle = item(hand.fingers, 0);
  const [thick, thin] = hand.thickness;
  const paths = BEHIND.map(({ long, spread }, i) => {
    const joints = hand.fingers.map((p) => {
      const way = rotate(times(sub(p, knuckle), long), -spread);
      return at(add(knuckle, way));
    });
    const depth = z + FINGER_DEPTH * (i + 1);
    return { fill: ink.chain(joints, thick, thin, depth), line: ink.open(joints, depth) };
  });
  const tone = far ? FAR_BEHIND : SKIN.far;
  ink.form(paths.map(({ fill }) => fill).join(""), tone, 0.45);
  for (const { line } of paths.slice(1)) ink.stroke(line, colour("skin-line"), 0.26, 0.3);
}

const FAR_BEHIND = tone("skin-far-shade", "skin-far-shade");
