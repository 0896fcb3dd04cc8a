/**
 * The foot in its own frame: origin at the ankle, x to the toes, y to the shin, sole at y = -8.
 *
 * Contact discs, the bending of the toes and the outline; where the foot is comes from `solve.ts`.
 */
import { BODY } from "./proportions.ts";
import { add, points, rotate, type Point } from "./vectors.ts";

export interface Disc {
  readonly centre: Point;
  readonly r: number;
}

/** A point of the straight toe (x from its joint, y up) after bending at joint and knuckle. */
export function bendToe(p: Point, toes: number, curl: number): Point {
  const knuckle = BODY.toe.knuckle;
  if (!curl || p[0] <= knuckle) return rotate(p, toes);
  const bent = rotate([knuckle, -0.35], toes);
  return add(bent, rotate([p[0] - knuckle, p[1] + 0.35], toes - curl));
}

/** A contact disc of the foot; an unknown name is the ankle. */
export function footDisc(point: string, toes: number, curl = 0): Disc {
  const { heel, ball, toe } = BODY;
  if (point === "heel") return { centre: [heel.x, heel.y], r: heel.r };
  if (point === "ball") return { centre: [ball.x, ball.y], r: ball.r };
  if (point === "toe") {
    const tip = bendToe([toe.length, -(ball.r - toe.r)], toes, curl);
    return { centre: add([ball.x, ball.y], tip), r: toe.r };
  }
  return { centre: [0, 0], r: 0 };
}

const OUTLINE = points([
  2.2, 3.4, 3.5, 1.9, 4.5, 0.2, 6.2, -1.3, 8.5, -2.65, 10.8, -3.65, 12.8, -4.2, 14, -4.7, 14.45,
  -6.1, 13.8, -7.5, 12.6, -7.97, 10.2, -7.7, 7.4, -7.05, 4.2, -6.95, 1, -7.55, -1.4, -7.95, -2.7,
  -7.98, -4.6, -7.3, -5.9, -5.6, -5.9, -3.8, -5.1, -1.9, -4.3, 0.3, -3.2, 2.6,
]);

/** Outline of the rigid part of the foot; `arch` lifts the middle of it, cm. */
export function footOutline(arch: number): readonly Point[] {
  if (!arch) return OUTLINE;
  return OUTLINE.map(([x, y]): Point => {
    if (y < -6.5 && x > 0.5 && x < 11)
      return [x, y + arch * Math.sin((Math.PI * (x - 0.5)) / 10.5)];
    if (y > -4.6 && x > 4 && x < 13)
      return [x, y + arch * 0.5 * Math.sin((Math.PI * (x - 3.5)) / 9.5)];
    return [x, y];
  });
}
