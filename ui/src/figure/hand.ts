/**
 * A hand seen from the side, in one of six shapes.
 *
 * Its frame: u from the wrist along the hand, v to the palm side, centimetres.
 */
import type { Ink } from "./ink.ts";
import { colour, skin } from "./palette.ts";
import type { HandShape } from "./pose.ts";
import type { Arm } from "./skeleton.ts";
import { add, hanging, left, points, times, type Point } from "./vectors.ts";

interface HandForm {
  /** Palm: from and to with their radii. */
  readonly palm: readonly [Point, number, Point, number];
  /** Joints of the fingers with the radius at knuckle and tip. */
  readonly fingers: readonly Point[];
  readonly thickness: readonly [number, number];
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
    thumb: points([3.2, 0.4, 6.4, 1, 9.2, 1.1]),
  },
  /** Closed round a bar or strap. */
  grip: {
    palm: [[0.5, 0], 2.4, [6.2, -0.6], 2.7],
    fingers: points([6.6, -1.6, 9.6, -1, 10.6, 1.4, 8.4, 2.9]),
    thickness: [1.75, 1.35],
    fist: [[7.4, 0.5], 3.1],
    thumb: points([4.4, 1.6, 7, 3, 9.2, 2.4]),
    lines: [points([9, -1.6, 10.9, 0.2]), points([8.2, 1.2, 10.6, 1.9])],
  },
  /** Loosely closed, as in running. */
  fist: {
    palm: [[0.5, 0], 2.4, [6, 0], 3],
    fingers: points([6.4, -1.2, 9.2, 0.2, 8.8, 2.6, 6.6, 3]),
    thickness: [1.8, 1.35],
    thumb: points([3.4, 1.6, 6, 3.4, 8.4, 3.2]),
  },
  /** Fingertips or thumb that sink in. */
  press: {
    palm: [[0.5, 0], 2.3, [7.6, -0.5], 2.2],
    fingers: points([7.6, -0.7, 11.2, -0.2, 13.6, 1.6, 15, 3.4]),
    thickness: [1.65, 1.05],
    thumb: points([3.6, 1, 6.6, 3, 9.2, 4.4]),
  },
  /** Wrapped round a limb. */
  cup: {
    palm: [[0.5, 0], 2.4, [7.8, 0], 2.3],
    fingers: points([7.8, -0.2, 11.4, 0.6, 14.2, 2.6, 15.4, 5.2]),
    thickness: [1.7, 1.1],
    thumb: points([3.4, 1.2, 5.6, 4, 7.6, 6]),
  },
  relax: {
    palm: [[0.5, 0], 2.35, [7.8, 0.1], 2.05],
    fingers: points([7.8, 0.1, 11.4, 0.7, 14.4, 2.2, 15.6, 3.6]),
    thickness: [1.75, 1],
    thumb: points([3.2, 1.2, 6.2, 2.7, 8.8, 3.4]),
    lines: [points([9.6, 0.9, 13.4, 2.5])],
  },
};

/** Draws the hand in one silhouette with the bare arm, so that the wrist shows no seam. */
export function drawHand(ink: Ink, arm: Arm, z: number, far: boolean, armPath: string): void {
  const along = hanging(arm.hand);
  const across = times(left(along), arm.palm);
  const at = ([u, v]: Point): Point => add(arm.wrist, add(times(along, u), times(across, v)));
  const hand = HANDS[arm.shape];
  const [heel, r1, knuckles, r2] = hand.palm;
  const [thick, thin] = hand.thickness;
  const palm = ink.capsule(at(heel), r1, at(knuckles), r2, z);
  const fist = hand.fist ? ink.circle(at(hand.fist[0]), hand.fist[1], z) : "";
  const fingers = ink.chain(hand.fingers.map(at), thick, thin, z);
  ink.form(armPath + palm + fingers + fist, skin(far), 0.66);
  for (const line of hand.lines ?? [])
    ink.stroke(ink.line(line.map(at), z), colour("skin-line"), 0.26, 0.4);
  const thumb = hand.thumb.map(at);
  ink.form(ink.chain(thumb, 1.35, 0.95, z), skin(far), 0.35);
  const edge = thumb.map((p) => add(p, times(across, -0.95)));
  ink.stroke(ink.open(edge, z), colour("skin-line"), 0.24, 0.35);
}
