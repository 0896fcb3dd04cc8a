/**
 * Head and face from the front. Origin: the middle of the face; outlines in centimetres.
 */
import type { Ink } from "../ink.ts";
import { CLOTHES, colour, SKIN } from "../palette.ts";
import { points, type Point } from "../vectors.ts";

const BACK_HAIR = points([
  -9, 1, -8.8, 7, -6, 11.2, 0, 12.6, 6, 11.2, 8.8, 7, 9, 1, 7.4, -3, -7.4, -3,
]);
const FACE = points([
  0, 9.4, 5.2, 8.4, 7.7, 4.2, 7.7, -1, 6.4, -6, 3.2, -10, 0, -10.8, -3.2, -10, -6.4, -6, -7.7, -1,
  -7.7, 4.2, -5.2, 8.4,
]);
const FRONT_HAIR = points([
  -8.5, 2.4, -8.8, 7, -6, 11.4, 0, 12.7, 6, 11.4, 8.8, 7, 8.5, 2.4, 7.2, 5.6, 4.4, 8.2, 0.6, 9.2,
  -4.4, 8, -7.2, 5.4,
]);
const EAR = points([7.4, 1.8, 9.2, 2.2, 9, -1.4, 7.2, -2.4]);
const EYE = points([3.9, 0.9, 3.2, 1.35, 2.5, 0.9, 2.7, 0.2, 3.3, 0, 3.8, 0.3]);
const LID = points([2, 0.9, 3.2, 1.6, 4.5, 0.9]);
const BROW = points([1.8, 3.2, 3.4, 3.9, 5.2, 3.1]);
const NOSE = points([-0.9, -2.3, 0, -2.7, 0.9, -2.3]);
const MOUTH = points([-2.3, -5.4, 0, -6.2, 2.3, -5.4]);
const SIDES = [-1, 1] as const;

export function drawFrontHead(ink: Ink, centre: Point, lean: number): void {
  const hair = { ...CLOTHES.hair, lit: 0.9 };
  const down = -lean * 0.05;
  const at = ([x, y]: Point): Point => [centre[0] + x, centre[1] + y];
  /** Features sink a little when the head bends forward; `side` mirrors. */
  const on =
    (side: 1 | -1) =>
    ([x, y]: Point): Point =>
      at([x * side, y + down]);
  ink.form(ink.circle(at([0, 13.4]), 3.6), hair, 0.45);
  ink.form(ink.closed(BACK_HAIR.map(at)), hair, 0.7);
  for (const side of SIDES) ink.form(ink.closed(EAR.map(on(side))), SKIN.near, 0.3);
  const detail = (): void => {
    for (const side of SIDES)
      ink.spot(on(side)([4.6, -3]), colour("blush"), [2.4, 0.08, 1.8, 0.1, 1.2, 0.1]);
  };
  ink.form(ink.closed(FACE.map(at)), { ...SKIN.near, lit: 0.7 }, 0.6, { detail });
  ink.form(ink.closed(FRONT_HAIR.map(at)), hair, 0.5);
  for (const side of SIDES) {
    ink.fill(ink.closed(EYE.map(on(side))), colour("feature"));
    ink.stroke(ink.open(LID.map(on(side))), colour("feature"), 0.4);
    ink.stroke(ink.open(BROW.map(on(side))), colour("hair"), 0.6);
  }
  ink.stroke(ink.open(NOSE.map(on(1))), SKIN.near.shade, 0.45, 0.8);
  ink.stroke(ink.open(MOUTH.map(on(1))), colour("feature"), 0.5, 0.8);
}
