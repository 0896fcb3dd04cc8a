/**
 * Legs of the person seen from the front: one foot on the floor, the other ankle on its knee.
 */
import { limbEdges, type Edges } from "../contour.ts";
import { widthAt, type Profile } from "../curves.ts";
import { drawGlow, type Glow } from "../glow.ts";
import type { Ink } from "../ink.ts";
import { CLOTHES, colour, SKIN } from "../palette.ts";
import { add, left, mix, points, rotate, sub, times, unit, type Point } from "../vectors.ts";
import { DEPTH, HIP_HEIGHT } from "./front_frame.ts";

const THIGH = points([0, 9, 0.3, 8.8, 0.6, 7.9, 0.85, 6.7, 1, 6.2]);
const SHANK = points([0, 6, 0.15, 5.7, 0.3, 6.1, 0.45, 5.6, 0.65, 4.2, 0.85, 3.5, 1, 3.7]);

/** A joint at a depth (negative nearer), in the picture. */
const joint = (x: number, y: number, z: number): Point => [x, y + DEPTH * z];

const RIGHT = {
  hip: joint(-9, 54.6, 0),
  knee: joint(-11.5, 51.5, -40),
  ankle: joint(-11.5, 9, -40),
};
const LEFT = {
  hip: joint(9, 54.6, 0),
  knee: joint(35.5, 58, -31.5),
  ankle: joint(-4.5, 60.5, -36),
};

/** A limb seen from the front: as wide on one side as on the other. */
export function evenLimb(
  a: Point,
  b: Point,
  widths: Profile,
  span?: { to: number; grow: number },
): Edges {
  const contours = { front: widths, back: widths };
  return limbEdges(a, b, contours, {
    from: 0,
    to: span?.to ?? 1,
    pieces: 8,
    grow: span?.grow ?? 0,
  });
}

const path = (ink: Ink, edges: Edges): string => ink.ribbon(edges.front, edges.back);

export function drawPelvis(ink: Ink): void {
  const outline = points([-17.5, -6, -18, 3, -15, 10, 15, 10, 18, 3, 17.5, -6, 0, -10]);
  const pelvis = outline.map(([x, y]): Point => [x, HIP_HEIGHT + y]);
  ink.form(ink.closed(pelvis), CLOTHES.shorts, 1.1);
}

const FOOT = points([
  -3.7, 1.2, -4.4, -3, -5.2, -7.4, -5, -10.4, -1, -11.4, 4.2, -11.2, 5, -8.4, 4.4, -3.4, 3.7, 1.2,
  0, 2.6,
]);
const TOES = [
  [-4.4, -10.4, 1],
  [-2.8, -11, 1.1],
  [-1, -11.5, 1.2],
  [0.9, -11.8, 1.25],
  [3.3, -11.6, 1.75],
] as const;

/** A foot with the toes toward the viewer, turned in the picture by `turn` degrees. */
function drawFoot(ink: Ink, ankle: Point, turn: number): void {
  const at = (p: Point): Point => add(ankle, rotate(p, turn));
  ink.form(ink.closed(FOOT.map(at)), SKIN.near, 0.6);
  for (const [x, y, r] of TOES)
    ink.form(ink.capsule(at([x * 0.95, y + 1.8]), r * 0.85, at([x, y]), r), SKIN.near, 0.25);
}

export function drawSupportLeg(ink: Ink): void {
  const { hip, knee, ankle } = RIGHT;
  for (const wide of [1.2, 0.9])
    ink.ellipse([ankle[0], ankle[1] - 10], 9 * wide, 3 * wide, colour("shadow"), 0.14);
  const shank = path(ink, evenLimb(knee, ankle, SHANK));
  const shin = [add(knee, [1, -8]), add(knee, [1.2, -20]), add(ankle, [0.6, 5])];
  const detail = (): void => ink.stroke(ink.open(shin), SKIN.near.light, 1.4, 0.35);
  ink.form(shank + ink.circle(knee, 6.1) + ink.circle(ankle, 3.6), SKIN.near, 1, { detail });
  drawFoot(ink, ankle, 0);
  const cap = (): void => ink.spot(add(knee, [0.8, 1]), SKIN.near.light, [3.2, 0.16, 2.2, 0.16]);
  const thigh = path(ink, evenLimb(hip, knee, THIGH)) + ink.circle(knee, 6.2);
  ink.form(thigh, SKIN.near, 0.9, { detail: cap });
  const cloth = path(ink, evenLimb(hip, knee, THIGH, { to: 0.5, grow: 1.5 }));
  ink.form(cloth + ink.circle(hip, 8.8), CLOTHES.shorts, 1);
}

/** Zones of the crossed shank: fraction along it and part of its half-width. */
const ZONES = new Map([
  ["calf_upper", points([0.12, 0.45, 0.28, 0.5, 0.44, 0.45])],
  ["calf_lower", points([0.45, 0.4, 0.6, 0.4, 0.75, 0.4])],
  ["calf", points([0.12, 0.45, 0.4, 0.5, 0.72, 0.4])],
]);
const BUTTOCK = points([12, HIP_HEIGHT - 7.5, 17, HIP_HEIGHT - 9, 21, HIP_HEIGHT - 11]);

export function drawCrossedLeg(ink: Ink, glows: readonly Glow[]): void {
  const { hip, knee, ankle } = LEFT;
  drawFoot(ink, ankle, -84);
  const thigh = path(ink, evenLimb(hip, knee, THIGH)) + ink.circle(knee, 6.1);
  const shank = path(ink, evenLimb(knee, ankle, SHANK)) + ink.circle(ankle, 3.6);
  const side = left(unit(sub(ankle, knee)));
  const at = ([t, v]: Point): Point => add(mix(knee, ankle, t), times(side, v * widthAt(SHANK, t)));
  const onShank = (): void => {
    for (const glow of glows) {
      const zone = ZONES.get(glow.zone);
      if (zone) softGlow(ink, zone.map(at), glow, 5, 9);
    }
  };
  ink.form(thigh + shank, SKIN.near, 1, { detail: onShank });
  const cloth = evenLimb(hip, knee, THIGH, { to: 0.55, grow: 1.4 });
  const onCloth = (): void => {
    const [front, back] = [cloth.front.at(-1) ?? hip, cloth.back.at(-1) ?? hip];
    const hem = ink.line([mix(front, back, -0.1), mix(front, back, 1.1)]);
    ink.stroke(hem, colour("shorts-shade"), 0.9, 0.6);
    for (const glow of glows) if (glow.zone === "buttock") softGlow(ink, BUTTOCK, glow, 9, 12);
  };
  const shorts = path(ink, cloth) + ink.circle(hip, 9.4);
  ink.form(shorts, CLOTHES.shorts, 1, { detail: onCloth });
}

function softGlow(ink: Ink, line: readonly Point[], glow: Glow, width: number, n: number): void {
  const steps = ink.quick ? 5 : n;
  const strength = 1.28 / steps;
  const reach: Point = [1.7, 1.4];
  drawGlow(ink, ink.open(line), glow.kind, { width, level: glow.level, steps, strength, reach });
}
