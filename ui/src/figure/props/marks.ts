/**
 * Marks that are no things: the level line of a step, letters in the air, the moon.
 */
import { colour } from "../palette.ts";
import { add, points, times, type Point } from "../vectors.ts";
import type { Draw, Guide, Marked } from "./prop.ts";

/** A level line, so that "below the edge" can be seen. */
export const guide: Draw<Guide> = (ink, { x0, x1, y }) => {
  const line = ink.line([
    [x0, y, -8],
    [x1, y, -8],
  ]);
  const dashes = ` stroke-dasharray="${ink.size(2.2)} ${ink.size(2)}"`;
  ink.stroke(line, colour("arrow"), 0.55, 0.75, dashes);
};

/** "A" and "B" in strokes, in a square of 1. */
const LETTERS = [
  points([0, 0, 0.35, 1, 0.7, 0]),
  points([0.14, 0.38, 0.56, 0.38]),
  points([1.05, 0, 1.05, 1, 1.47, 0.93, 1.5, 0.6, 1.05, 0.53, 1.55, 0.44, 1.57, 0.1, 1.05, 0]),
];

/** What the toe writes in the air. */
export const letters: Draw<Marked> = (ink, { at, size = 10 }) => {
  for (const stroke of LETTERS) {
    const line = stroke.map((p): Point => add(at, times(p, size)));
    ink.stroke(ink.line(line, -8), colour("arrow"), 0.8, 0.55);
  }
};

const CRESCENT = points([0, 8, -6.5, 4.5, -8, -2, -3.5, -7.5, 3, -8, -1.6, -4, -2.6, 1.5]);

export const moon: Draw<Marked> = (ink, { at }) => {
  ink.fill(ink.closed(CRESCENT.map((p) => add(at, p))), colour("ball"), 0.9);
  for (const [x, y, r] of [
    [12, 4, 0.9],
    [18, -5, 0.7],
    [7, -11, 0.6],
  ] as const)
    ink.fill(ink.circle(add(at, [x, y]), r), colour("ball"), 0.8);
};
