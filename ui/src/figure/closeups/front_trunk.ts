/**
 * Shirt and neck of the person seen from the front.
 */
import type { Ink } from "../ink.ts";
import { CLOTHES, colour, SKIN } from "../palette.ts";
import { points, type Point } from "../vectors.ts";
import type { OnTrunk } from "./front_frame.ts";

/** Side and height above the hips, from the left hem over the shoulders to the right hem. */
const SHIRT = points([
  -17.4, -1, -14.8, 14, -14.2, 22, -15.6, 31, -17.2, 39, -18.6, 45, -15.5, 50.5, -7.5, 53.2, 0,
  51.4, 7.5, 53.2, 15.5, 50.5, 18.6, 45, 17.2, 39, 15.6, 31, 14.2, 22, 14.8, 14, 17.4, -1,
]);
const FOLDS = [
  { line: points([-18, 1.2, 0, -0.6, 18, 1.2]), width: 0.7, opacity: 0.55 },
  { line: points([-7, 53, 0, 49.6, 7, 53]), width: 1, opacity: 0.6 },
  { line: points([-12, 18, -7, 15.5, -3, 16]), width: 0.5, opacity: 0.4 },
  { line: points([12, 21, 8, 18.5, 4, 19]), width: 0.5, opacity: 0.4 },
];

export function drawFrontShirt(ink: Ink, up: OnTrunk): void {
  const place = ([x, y]: Point): Point => up(x, y);
  const outline = SHIRT.map(place);
  const detail = (): void => {
    for (const { line, width, opacity } of FOLDS)
      ink.stroke(ink.open(line.map(place)), colour("shirt-shade"), width, opacity);
  };
  const path = ink.ribbon(outline.slice(0, 8), outline.slice(9).reverse());
  ink.form(path, CLOTHES.shirt, 1.3, { detail });
}

/** The neck once behind the shirt and once, narrower, inside the collar. */
export function drawFrontNeck(ink: Ink, base: Point, head: Point, behind: boolean): void {
  const y = head[1];
  const side = behind ? 5.6 : 5;
  const chin = points([-6, y - 5, 6, y - 5, side, y - 10.5, 0, y - 12.5, -side, y - 10.5]);
  const detail = (): void => ink.fill(ink.closed(chin), SKIN.near.shade, behind ? 0.5 : 0.45);
  const path = behind
    ? ink.capsule([0, base[1] - 2], 5.6, [0, y - 6], 5)
    : ink.capsule([0, base[1] + 1.2], 4.6, [0, y - 8], 4.6);
  ink.form(path, SKIN.near, behind ? 0.7 : 0.6, { detail });
}
