/**
 * The whole person in a three-quarter view, sitting with one ankle on the other knee.
 *
 * For the seat stretch: the crossed leg is seen as from the front, the lean as from the side. Legs
 * do not move; trunk, head and arms follow the lean.
 */
import { drawArrow } from "../arrows.ts";
import { blend } from "../between.ts";
import { glowsAt } from "../glow.ts";
import { drawHead } from "../head.ts";
import type { Ink, Solid } from "../ink.ts";
import { keyOf, type Moment } from "../loop.ts";
import { CLOTHES, colour } from "../palette.ts";
import type { FrontKey, Pose } from "../pose.ts";
import { BODY } from "../proportions.ts";
import { WOOD, type Faces } from "../props/box.ts";
import type { Showing } from "../showing.ts";
import type { SpinePlace } from "../skeleton.ts";
import { add, cos, mix, points, sin, sub, times, unit, type Point } from "../vectors.ts";
import { evenLimb } from "./front_legs.ts";
import { drawFarArm, drawNearArm } from "./three_quarter_arms.ts";
import { onSpine, project } from "./three_quarter_frame.ts";
import { drawCrossedLeg, drawFarLeg, drawPelvis } from "./three_quarter_legs.ts";

const leanKey = (pose: Pose, key: string): FrontKey => keyOf(pose, key).front ?? {};

export function drawThreeQuarter(ink: Ink, pose: Pose, moment: Moment, show: Showing): void {
  const key = blend(leanKey(pose, moment.from), leanKey(pose, moment.to), moment.part);
  const lean = key.trunk ?? 0;
  ink.ellipse(project([10, -1, -4]), 62, 11, colour("ground"));
  drawChair(ink);
  drawPelvis(ink);
  drawFarLeg(ink);
  drawUpperBody(ink, lean);
  drawCrossedLeg(ink, glowsAt(pose, moment));
  drawFarArm(ink, lean);
  drawNearArm(ink, lean);
  if (!show.arrows) return;
  for (const arrow of pose.arrows ?? []) {
    const path = (arrow.path ?? []).flatMap((p): Point[] => (p.length === 2 ? [p] : []));
    if (path.length > 1) drawArrow(ink, path, 0, (ink.frame.w / 256) * (arrow.size ?? 1));
  }
}

/** Half-widths of the shirt by fraction of the spine. */
const SHIRT = points([
  0, 13, 0.15, 12.4, 0.3, 11.2, 0.45, 11.3, 0.62, 12.7, 0.78, 13.2, 0.88, 12, 0.95, 8.4, 1, 6,
]);

function drawUpperBody(ink: Ink, lean: number): void {
  const place = (u: number): Point => project(onSpine(lean, u * BODY.trunk));
  const [low, high] = [place(0), place(1)];
  const along = unit(sub(high, low));
  const { front, back } = evenLimb(low, high, SHIRT, { to: 0.97, grow: 0.4 });
  const fold = (): void => {
    const hem = [
      mix(front[0] ?? low, back[0] ?? low, -0.1),
      mix(front[0] ?? low, back[0] ?? low, 1.1),
    ];
    ink.stroke(ink.open(hem), colour("shirt-shade"), 0.9, 0.5);
    const collar = [add(high, times(along, -0.5)), mix(low, high, 0.9)];
    ink.stroke(ink.open(collar), colour("shirt-shade"), 0.5, 0.25);
  };
  const trunkAt = (u: number): SpinePlace => ({ point: mix(low, high, u), along });
  const neck = lean * 0.55 + 8;
  const headPivot = add(high, times([sin(neck), cos(neck)], BODY.neck));
  ink.form(ink.ribbon(front, back), CLOTHES.shirt, 1.3, { detail: fold });
  drawHead(ink, { trunkAt, headPivot, headAngle: lean * 0.55 + 6 }, 0, "bun");
}

type Pair = readonly [number, number];

/** A box as this view sees it: near side, top, front. */
function drawBox(ink: Ink, [x0, x1]: Pair, [y0, y1]: Pair, [z0, z1]: Pair, faces: Faces): void {
  const face = (corners: readonly Solid[], paint: string): void =>
    ink.fill(ink.polygon(corners.map(project)), paint);
  const near = (x: number, y: number): Solid => [x, y, z0];
  const front = (y: number, z: number): Solid => [x1, y, z];
  const top = (x: number, z: number): Solid => [x, y1, z];
  face([top(x0, z0), top(x1, z0), top(x1, z1), top(x0, z1)], faces.top);
  face([front(y0, z0), front(y1, z0), front(y1, z1), front(y0, z1)], faces.left);
  face([near(x0, y0), near(x1, y0), near(x1, y1), near(x0, y1)], faces.near);
}

function drawChair(ink: Ink): void {
  const post = (x: number, z: number, y: Pair): void =>
    drawBox(ink, [x - 1.7, x + 1.7], y, [z - 1.7, z + 1.7], WOOD);
  post(-22, 18, [0, 86]);
  post(16, 18, [0, 42]);
  drawBox(ink, [-23.4, -20.6], [62, 86], [-18, 18], WOOD);
  post(-22, -18, [0, 86]);
  drawBox(ink, [-24, 18], [41, 45], [-20, 20], WOOD);
  post(16, -18, [0, 41]);
}
