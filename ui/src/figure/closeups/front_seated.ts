/**
 * Lens content: the whole person from the front, the left ankle on the right knee.
 *
 * Depth is drawn as a shift downwards, so a forward lean shortens the trunk. Legs do not move.
 */
import type { Glow } from "../glow.ts";
import type { Ink } from "../ink.ts";
import { colour } from "../palette.ts";
import type { FrontKey } from "../pose.ts";
import { cos, sin, type Point } from "../vectors.ts";
import { drawFrontArms } from "./front_arms.ts";
import { drawFrontHead } from "./front_head.ts";
import { DEPTH, onTrunk } from "./front_frame.ts";
import { drawCrossedLeg, drawPelvis, drawSupportLeg } from "./front_legs.ts";
import { drawFrontNeck, drawFrontShirt } from "./front_trunk.ts";

const SEAT = 45;

export function drawPersonFromFront(ink: Ink, key: FrontKey, glows: readonly Glow[]): void {
  const lean = key.trunk ?? 0;
  const up = onTrunk(lean);
  ink.ellipse([2, -DEPTH * 30], 62, 19, colour("ground"));
  drawStool(ink);
  drawPelvis(ink);
  drawSupportLeg(ink);
  drawCrossedLeg(ink, glows);
  const neck = up(0, 51);
  const head: Point = [0, neck[1] + (19 * cos(lean * 0.6) - 5 * sin(lean))];
  drawFrontNeck(ink, neck, head, true);
  drawFrontShirt(ink, up);
  drawFrontNeck(ink, neck, head, false);
  drawFrontHead(ink, head, lean);
  drawFrontArms(ink, key, up);
}

function drawStool(ink: Ink): void {
  const leg = (x: number, z: number, paint: string): void =>
    ink.fill(box(ink, x - 1.7, x + 1.7, DEPTH * z, SEAT - 3 + DEPTH * z), paint);
  leg(-17, 18, colour("wood-shade"));
  leg(17, 18, colour("wood-shade"));
  const edge = SEAT - DEPTH * 24;
  ink.fill(box(ink, -21, 21, edge, SEAT + DEPTH * 22), colour("wood-light"));
  ink.fill(box(ink, -21, 21, edge - 4.5, edge), colour("wood"));
  leg(-17, -20, colour("wood"));
  leg(17, -20, colour("wood"));
}

const box = (ink: Ink, x0: number, x1: number, y0: number, y1: number): string =>
  ink.polygon([
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]);
