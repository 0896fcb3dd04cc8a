/**
 * The spine as one arc from the hip joint to the base of the neck.
 *
 * `lean` is the lean of its middle from upright (forward positive), `rounding` is spread over it.
 */
import { BODY } from "./proportions.ts";
import { add, clamp, cos, item, mix, sin, times, type Point } from "./vectors.ts";
import type { SpinePlace } from "./skeleton.ts";

const PIECES = 24;

const upwards = (lean: number): Point => [sin(lean), cos(lean)];

export function trunkLine(
  hip: Point,
  lean: number,
  rounding: number,
): (fraction: number) => SpinePlace {
  const piece = BODY.trunk / PIECES;
  const line: Point[] = [[0, 0]];
  for (let i = 0; i < PIECES; i++) {
    const along = upwards(lean + rounding * ((i + 0.5) / PIECES - 0.5));
    line.push(add(item(line, i), times(along, piece)));
  }
  return (fraction) => {
    const x = clamp(fraction, -0.2, 1.2) * PIECES;
    if (x <= 0) {
      const along = upwards(lean - rounding * 0.5);
      return { point: add(hip, times(along, x * piece)), along };
    }
    if (x >= PIECES) {
      const along = upwards(lean + rounding * 0.5);
      const end = add(item(line, PIECES), times(along, (x - PIECES) * piece));
      return { point: add(hip, end), along };
    }
    const i = Math.min(PIECES - 1, Math.floor(x));
    const point = add(hip, mix(item(line, i), item(line, i + 1), x - i));
    return { point, along: upwards(lean + rounding * (fraction - 0.5)) };
  };
}
