/**
 * The rubber band round the forefoot and the table leg that it is tied to.
 *
 * `side` is 1 when the table leg is on the big toe's side, -1 on the other.
 */
import type { Ink } from "../ink.ts";
import { colour } from "../palette.ts";
import { add, points, type Point } from "../vectors.ts";
import type { Turned } from "./foot_front.ts";

const postAt = (side: number): number => side * 25;
const tieAt = (side: number): Point => [postAt(side) - side * 2.2, 4.2];

export function drawPost(ink: Ink, side: number): void {
  const x = postAt(side);
  const top = ink.frame.y + ink.frame.h;
  const board = (right: number): string =>
    ink.polygon(points([x - 2.2, -1, right, -1, right, top, x - 2.2, top]));
  ink.fill(board(x + 2.2), colour("wood"));
  ink.fill(board(x - 0.9), colour("wood-shade"));
}

/** The half that runs under the sole. */
export function drawBandBehind(ink: Ink, side: number, turned: Turned): void {
  const under = [turned([side * -5.2, 0.6]), turned([side * 5.2, 1])];
  const path = ink.line([...under, add(tieAt(side), [0, -0.9])]);
  ink.stroke(path, colour("band-shade"), 1.9);
}

export function drawBandBefore(ink: Ink, side: number, turned: Turned): void {
  const over = points([-5.7, 2.9, -3.6, 5, 0, 6.2, 3.4, 5.4, 5.2, 3.4]).map(([x, y]) =>
    turned([side * x, y]),
  );
  const tie = tieAt(side);
  const band = (path: string, wide: number, narrow: number): void => {
    ink.stroke(path, colour("band-shade"), wide);
    ink.stroke(path, colour("band"), narrow);
  };
  band(ink.open(over), 2.5, 2);
  band(ink.line([turned([side * 5.2, 3.4]), add(tie, [0, 0.9])]), 2.4, 1.9);
  const knot = (dx: number, end: number, dy: number): string =>
    ink.line([add(tie, [-side * dx, dy]), add(tie, [side * end, dy])]);
  ink.stroke(knot(0.5, 4.6, 0), colour("band-shade"), 3.6);
  ink.stroke(knot(0.3, 4.4, 0.2), colour("band"), 2.8);
}
