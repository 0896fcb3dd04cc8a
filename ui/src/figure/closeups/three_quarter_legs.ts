/**
 * Legs of the person in the three-quarter view: far foot on the floor, near ankle on the far knee.
 */
import { drawGlow, type Glow } from "../glow.ts";
import type { Ink, Solid } from "../ink.ts";
import { CLOTHES, colour, skin } from "../palette.ts";
import { add, points, rotate, type Point } from "../vectors.ts";
import { evenLimb } from "./front_legs.ts";
import { project } from "./three_quarter_frame.ts";

const THIGH = points([0, 9, 0.3, 8.8, 0.6, 7.9, 0.85, 6.7, 1, 6.2]);
const SHANK = points([0, 5.9, 0.15, 5.8, 0.3, 6.2, 0.45, 5.7, 0.65, 4.3, 0.85, 3.6, 1, 3.7]);

const FAR = {
  hip: project([0, 54.6, 8.5]),
  knee: project([41, 50, 9]),
  ankle: project([40, 9, 9]),
};
/** Knee and ankle of the crossed leg in space: hands rest on them. */
export const KNEE: Solid = [32, 56, -34.7];
export const ANKLE: Solid = [34, 60, 6];
const NEAR = { hip: project([0, 54.6, -8.5]), knee: project(KNEE), ankle: project(ANKLE) };

const limb = (ink: Ink, a: Point, b: Point, widths: readonly Point[], to = 1, grow = 0): string => {
  const { front, back } = evenLimb(a, b, widths, { to, grow });
  return ink.ribbon(front, back);
};

/** A foot that points to the right of the picture: outline and toes from the ankle, x to the toes. */
const FOOT = points([
  -3.4, 3, 1.4, 4, 5.2, 1.6, 9.5, -1.2, 13.5, -2.9, 16.8, -3.8, 18.6, -5.4, 18, -7.3, 14, -8, 7,
  -7.9, 0, -8, -4.6, -7.2, -6, -4.4, -4.8, -0.4,
]);
const TOES = points([14.6, -7.5, 14.6, -5.6, 16.2, -7.7, 16.6, -5.9]);

function drawFoot(ink: Ink, ankle: Point, turn: number, far: boolean): void {
  const at = (p: Point): Point => add(ankle, rotate(p, turn));
  const toes = (): void => {
    const [a, b, c, d] = TOES.map(at);
    if (!a || !b || !c || !d) return;
    ink.stroke(ink.line([a, b]), skin(far).shade, 0.35, 0.8);
    ink.stroke(ink.line([c, d]), skin(far).shade, 0.35, 0.8);
  };
  ink.form(ink.closed(FOOT.map(at)), skin(far), 0.6, { detail: toes });
}

export function drawFarLeg(ink: Ink): void {
  const { hip, knee, ankle } = FAR;
  ink.ellipse([ankle[0] + 5, ankle[1] - 7.6], 15, 2.4, colour("shadow"), 0.2);
  drawFoot(ink, ankle, -9, true);
  const shank = limb(ink, knee, ankle, SHANK) + ink.circle(ankle, 3.6);
  ink.form(shank + limb(ink, hip, knee, THIGH) + ink.circle(knee, 6.1), skin(true), 1);
  ink.form(limb(ink, hip, knee, THIGH, 0.52, 1.3) + ink.circle(hip, 9), CLOTHES.farShorts, 1);
}

export function drawPelvis(ink: Ink): void {
  const outline = points([-14, -7, -14.5, 3, -12, 12, 12, 12, 13, 3, 11, -7, 0, -9.5]);
  const [x, y] = project([0, 54.6, 0]);
  const path = ink.closed(outline.map((p) => add(p, [x, y])));
  ink.form(path, CLOTHES.shorts, 1.1);
}

/** Where the buttock of the crossed leg is stretched. */
const BUTTOCK = [project([-9, 52, -15]), project([-5, 48.5, -18]), project([2, 47, -18])];

export function drawCrossedLeg(ink: Ink, glows: readonly Glow[]): void {
  const { hip, knee, ankle } = NEAR;
  drawFoot(ink, ankle, -16, false);
  const shank = limb(ink, knee, ankle, SHANK) + ink.circle(ankle, 3.7);
  const cap = (): void =>
    ink.spot(add(knee, [-0.6, 1.4]), skin(false).light, [4.6, 0.14, 3.2, 0.18, 1.8, 0.2]);
  const thigh = limb(ink, hip, knee, THIGH) + ink.circle(knee, 7.6);
  ink.form(shank + thigh, skin(false), 1, { detail: cap });
  const felt = (): void => {
    for (const glow of glows) {
      if (glow.zone !== "buttock") continue;
      const steps = ink.quick ? 5 : 12;
      const strokes = { width: 8, level: glow.level, steps, strength: 1.5 / steps };
      drawGlow(ink, ink.open(BUTTOCK), glow.kind, { ...strokes, reach: [1.7, 1.4] });
    }
  };
  const cloth = limb(ink, hip, knee, THIGH, 0.3, 1.2) + ink.circle(add(hip, [-1.5, -0.5]), 10.4);
  ink.form(cloth, CLOTHES.shorts, 1, { detail: felt });
}
