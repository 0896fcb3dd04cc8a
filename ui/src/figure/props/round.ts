/**
 * Things that roll: massage ball, foam roller, rolled towel.
 */
import type { Ink, Solid } from "../ink.ts";
import { colour, tone } from "../palette.ts";
import { add, points, rotate, times, type Point } from "../vectors.ts";
import type { Draw, Round } from "./prop.ts";

export const ball: Draw<Round> = (ink, { at, r, turn = 0, z = -8 }) => {
  const seam = points([-1, 0.2, -0.1, 0.35, 0.55, 0.9]).map((p) =>
    add(at, rotate(times(p, r), turn)),
  );
  const detail = (): void => ink.stroke(ink.open(seam, z), colour("pillow"), 0.4, 0.7);
  const rubber = tone("ball", "ball-shade", "pillow", 0.5);
  ink.form(ink.circle(at, r, z), rubber, 0.5, { detail });
};

/** The mantle of a cylinder that lies across the picture. */
function mantle(ink: Ink, [x, y]: Point, r: number, far: number, near: number): string {
  const [dx, dy] = [r * 0.48, r * 0.877];
  const corners: Solid[] = [
    [x - dx, y + dy, far],
    [x - dx, y + dy, near],
    [x + dx, y - dy, near],
    [x + dx, y - dy, far],
  ];
  return ink.polygon(corners);
}

export const roller: Draw<Round> = (ink, { at, r, turn = 0 }) => {
  const dark = colour("roller-shade");
  ink.fill(ink.circle(at, r, 22), dark);
  ink.fill(mantle(ink, at, r, 22, -22), dark);
  const detail = (): void => {
    ink.fill(ink.circle(at, r * 0.62, -22), dark, 0.6);
    ink.fill(ink.circle(add(at, [0.2, 0.3]), r * 0.5, -22), dark);
    for (let i = 0; i < 6; i++) {
      const dot = add(at, rotate([r * 0.82, 0], i * 60 + turn));
      ink.fill(ink.circle(dot, 0.55, -22), colour("roller-light"), 0.75);
    }
  };
  const foam = tone("roller", "roller-shade", "roller-light");
  ink.form(ink.circle(at, r, -22), foam, 0.9, { detail });
};

const SPIRAL = points([
  0.1, 0, 0.3, 0.28, -0.1, 0.5, -0.55, 0.1, -0.35, -0.5, 0.35, -0.62, 0.8, -0.1, 0.6, 0.6,
]);

export const towelRoll: Draw<Round> = (ink, { at, r }) => {
  ink.fill(ink.circle(at, r, 16), colour("blanket-shade"));
  ink.fill(mantle(ink, at, r, 16, -14), colour("blanket-shade"));
  const spiral = SPIRAL.map((p) => add(at, times(p, r)));
  const detail = (): void => ink.stroke(ink.open(spiral, -14), colour("pillow"), 0.3);
  ink.form(ink.circle(at, r, -14), tone("blanket", "blanket-shade"), 0.3, { detail });
};
