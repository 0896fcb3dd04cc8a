/**
 * Arms of the person seen from the front; the hands are given in picture coordinates.
 */
import type { Ink } from "../ink.ts";
import { CLOTHES, colour, SKIN } from "../palette.ts";
import type { FrontKey } from "../pose.ts";
import { BODY } from "../proportions.ts";
import { reach } from "../reach.ts";
import { add, left, mix, points, rotate, sub, times, unit, type Point } from "../vectors.ts";
import { evenLimb } from "./front_legs.ts";
import type { OnTrunk } from "./front_frame.ts";

const UPPER = points([0, 5.2, 0.4, 4.8, 0.8, 4.1, 1, 3.9]);
const FORE = points([0, 3.9, 0.25, 4.1, 0.7, 3, 1, 2.6]);
/** From the elbow to the middle of the hand. */
const FOREARM = 27;

export function drawFrontArms(ink: Ink, key: FrontKey, up: OnTrunk): void {
  if (key.handR) drawArm(ink, up(-16.6, 46.5), key.handR, -1);
  if (key.handL) drawArm(ink, up(16.6, 46.5), key.handL, 1);
}

/** `side` 1: the elbow goes out to the right of the picture. */
function drawArm(ink: Ink, shoulder: Point, hand: Point, side: 1 | -1): void {
  const way = unit(sub(hand, shoulder));
  const { opening } = reach(shoulder, hand, BODY.upperArm, FOREARM);
  const elbow = add(shoulder, rotate(times(way, BODY.upperArm), side * opening));
  const along = unit(sub(hand, elbow));
  const wrist = sub(hand, times(along, 4));
  const upper = evenLimb(shoulder, elbow, UPPER);
  const fore = evenLimb(elbow, wrist, FORE);
  const arm = ink.ribbon(upper.front, upper.back) + ink.ribbon(fore.front, fore.back);
  ink.form(arm + ink.circle(elbow, 3.9), SKIN.near, 0.72);
  ink.form(handPath(ink, wrist, hand, along), SKIN.near, 0.45);
  const sleeve = evenLimb(shoulder, elbow, UPPER, { to: 0.5, grow: 1 });
  const detail = (): void => {
    const [a, b] = [sleeve.front.at(-1) ?? elbow, sleeve.back.at(-1) ?? elbow];
    const hem = ink.line([mix(a, b, -0.05), mix(a, b, 1.05)]);
    ink.stroke(hem, colour("shirt-shade"), 0.8, 0.6);
  };
  const path = ink.ribbon(sleeve.front, sleeve.back) + ink.circle(shoulder, 5.9);
  ink.form(path, { ...CLOTHES.shirt, lit: 1 }, 0.85, { detail });
}

function handPath(ink: Ink, wrist: Point, hand: Point, along: Point): string {
  const across = left(along);
  const fingers = [-1.8, -0.6, 0.6, 1.8].map((side) => {
    const knuckle = add(add(hand, times(along, 2)), times(across, side * 1.15));
    const reaching = 7.4 - Math.abs(side) * 0.6;
    const tip = add(add(hand, times(along, reaching)), times(across, side * 1.25));
    return ink.capsule(knuckle, 1.15, tip, 0.95);
  });
  return ink.capsule(wrist, 2.6, add(hand, times(along, 1.5)), 3.2) + fingers.join("");
}
