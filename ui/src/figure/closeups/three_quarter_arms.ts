/**
 * Arms of the person in the three-quarter view: one hand on the crossed knee, one on its ankle.
 */
import { drawHand } from "../hand.ts";
import type { Ink, Solid } from "../ink.ts";
import { CLOTHES, colour } from "../palette.ts";
import { BODY } from "../proportions.ts";
import { add, hangingAngle, mix, points, sub, times, unit } from "../vectors.ts";
import { evenLimb } from "./front_legs.ts";
import { jointBetween, onSpine, project } from "./three_quarter_frame.ts";
import { ANKLE, KNEE } from "./three_quarter_legs.ts";

const UPPER = points([0, 5.2, 0.4, 4.8, 0.8, 4.1, 1, 3.9]);
const FORE = points([0, 3.9, 0.25, 4.1, 0.7, 3, 1, 2.6]);
const SHOULDER_HEIGHT = 46;
const SHOULDER_DEPTH = 16;

export function drawNearArm(ink: Ink, lean: number): void {
  const wrist: Solid = [KNEE[0] - 7, KNEE[1] + 9, KNEE[2] + 2];
  drawArm(ink, lean, wrist, -1);
}

export function drawFarArm(ink: Ink, lean: number): void {
  const wrist: Solid = [ANKLE[0] - 8, ANKLE[1] + 7.5, ANKLE[2] + 1];
  drawArm(ink, lean, wrist, 1);
}

/** `side` -1 is the near arm. */
function drawArm(ink: Ink, lean: number, wrist: Solid, side: 1 | -1): void {
  const from = onSpine(lean, SHOULDER_HEIGHT, side * SHOULDER_DEPTH);
  const bent = jointBetween(from, wrist, BODY.upperArm, BODY.foreArm, [-1, -0.6, side * 0.9]);
  const [shoulder, elbow, end] = [project(from), project(bent), project(wrist)];
  const upper = evenLimb(shoulder, elbow, UPPER);
  const fore = evenLimb(elbow, end, FORE);
  const arm =
    ink.ribbon(upper.front, upper.back) +
    ink.ribbon(fore.front, fore.back) +
    ink.circle(elbow, 3.9) +
    ink.circle(end, 2.5);
  const down = add(unit(sub(end, elbow)), times([0.35, -0.9], 0.8));
  drawHand(ink, { wrist: end, hand: hangingAngle(down), shape: "cup", palm: -1 }, 0, side > 0, arm);
  const sleeve = evenLimb(shoulder, elbow, UPPER, { to: 0.5, grow: 1.1 });
  const detail = (): void => {
    const [a, b] = [sleeve.front.at(-1) ?? elbow, sleeve.back.at(-1) ?? elbow];
    const hem = ink.line([mix(a, b, -0.05), mix(a, b, 1.05)]);
    ink.stroke(hem, colour("shirt-shade"), 0.8, 0.6);
  };
  const path = ink.ribbon(sleeve.front, sleeve.back) + ink.circle(shoulder, 5.8);
  ink.form(path, side > 0 ? CLOTHES.farSleeve : CLOTHES.sleeve, 0.85, { detail });
}
