/**
 * Lens content: the sole seen from the toes' end while the leg lies on a roller, turning in and out.
 */
import { drawArrow } from "../arrows.ts";
import type { Ink } from "../ink.ts";
import { keyOf, type Moment } from "../loop.ts";
import { colour, SKIN } from "../palette.ts";
import type { Pose } from "../pose.ts";
import { add, lerp, points, rotate, times, type Point } from "../vectors.ts";
import { drawGhost } from "../silhouette.ts";

const SOLE = points([
  0, -3.6, -3.2, -2.6, -3.7, 1.6, -3.2, 5.6, -4.4, 10.4, -5, 14.2, -3.6, 16.4, 0, 16.9, 3.6, 16.6,
  4.9, 13.6, 4, 9.4, 2.6, 5.4, 3.5, 1.2, 3.1, -2.4,
]);
const TOES = [
  [3.2, 18.4, 2.1],
  [0.4, 19, 1.45],
  [-1.9, 18.4, 1.3],
  [-3.7, 17.3, 1.2],
  [-5.1, 15.9, 1.1],
] as const;
const ARCH = points([2.6, 9.6, 1.4, 6, 1.8, 2.6]);
/** Pads of ball and heel: place and radius. */
const PADS = [
  [2.6, 13, 2.4],
  [-2.6, 12.4, 2.2],
  [0, -0.6, 2.8],
] as const;

export function drawToesUp(ink: Ink, pose: Pose, moment: Moment, arrows: boolean): void {
  const { x, y, w, h } = ink.frame;
  const centre: Point = [x + w / 2, y + h * 0.24];
  const scale = w / 40;
  const turn = (key: string): number => keyOf(pose, key).work?.turn ?? 0;
  const place =
    (degrees: number) =>
    (p: Point): Point =>
      add(centre, rotate(times(p, scale), -degrees));
  const roller = (from: number): string =>
    ink.polygon(
      points([x, y + h * from, x + w, y + h * from, x + w, y + h * 0.15, x, y + h * 0.15]),
    );
  ink.fill(roller(0), colour("roller"));
  ink.fill(roller(0.115), colour("roller-light"));
  if (arrows) drawGhost(ink, solePath(ink, place(-25), scale), 0.5 * scale, 0.5);
  drawSole(ink, place(lerp(turn(moment.from), turn(moment.to), moment.part)), scale);
  if (!arrows) return;
  const arc: Point[] = [];
  for (let i = 0; i <= 6; i++) arc.push(add(centre, rotate([0, 24 * scale], 30 - (76 * i) / 6)));
  drawArrow(ink, arc, 0, (w / 256) * 3, true);
}

function solePath(ink: Ink, at: (p: Point) => Point, scale: number): string {
  const toes = TOES.map(([x, y, r]) =>
    ink.capsule(at([x * 0.9, y - 3]), r * scale * 0.95, at([x, y]), r * scale),
  );
  return ink.closed(SOLE.map(at)) + toes.join("");
}

function drawSole(ink: Ink, at: (p: Point) => Point, scale: number): void {
  const detail = (): void => {
    for (const [x, y, r] of PADS) {
      const pad = [r * scale, 0.12, r * scale * 0.75, 0.12, r * scale * 0.5, 0.12];
      ink.spot(at([x, y]), colour("blush"), pad);
    }
    ink.stroke(ink.open(ARCH.map(at)), SKIN.near.shade, 1.2 * scale, 0.28);
  };
  ink.form(solePath(ink, at, scale), SKIN.near, 0.5 * scale, { detail });
  for (const [x, y, r] of TOES) {
    const fold = points([x - r * 0.8, y - 1.5, x, y - 2.1, x + r * 0.8, y - 1.5]);
    ink.stroke(ink.open(fold.map(at)), SKIN.near.shade, 0.4 * scale, 0.45);
  }
}
