/**
 * The silhouette of a leg: thigh, shank, foot, toes. Colours and details are in `leg.ts`.
 */
import { limbEdges, type Edges } from "./contour.ts";
import { bendToe, footOutline } from "./foot.ts";
import type { Ink } from "./ink.ts";
import { BODY, PROFILE } from "./proportions.ts";
import type { Leg } from "./skeleton.ts";
import { add, cos, rotate, type Point } from "./vectors.ts";

export interface LegShape {
  readonly shank: Edges;
  /** Outline of the foot in the world. */
  readonly foot: readonly Point[];
  readonly path: string;
  /** Thigh and shank only: the foot catches no highlight. */
  readonly lit: string;
  readonly toe: string;
  /** From the frame of the foot, and from the frame of the straight toe, to the world. */
  readonly onFoot: (p: Point) => Point;
  readonly onToe: (p: Point) => Point;
  /** Centre of the ball of the foot as drawn. */
  readonly ball: Point;
}

export function legShape(ink: Ink, leg: Leg, z: number, medial = false): LegShape {
  const thigh = limbEdges(leg.hip, leg.knee, PROFILE.thigh, { from: 0, to: 1, pieces: 9 });
  const shank = limbEdges(leg.knee, leg.ankle, PROFILE.shank, { from: 0, to: 1, pieces: 12 });
  const shortened = leg.turn ? cos(leg.turn) : 1;
  const onFoot = (p: Point): Point => add(leg.ankle, rotate([p[0] * shortened, p[1]], leg.pitch));
  const ball = onFoot([BODY.ball.x, BODY.ball.y]);
  const onToe = (p: Point): Point => {
    const bent = bendToe(p, leg.toes, leg.curl);
    return add(ball, rotate([bent[0] * shortened, bent[1]], leg.pitch));
  };
  const foot = footOutline(leg.arch + (medial ? 0.5 : 0)).map(onFoot);
  const lit =
    ink.ribbon(thigh.front, thigh.back, z) +
    ink.ribbon(shank.front, shank.back, z) +
    ink.circle(leg.knee, 5.62, z) +
    ink.circle(leg.ankle, 3.55, z);
  const sole =
    ink.closed(foot, z) +
    ink.circle(onFoot([BODY.heel.x, BODY.heel.y]), BODY.heel.r, z) +
    ink.circle(ball, BODY.ball.r, z);
  const toe = toePath(ink, leg, onToe, z);
  return { shank, foot, path: lit + sole, lit, toe, onFoot, onToe, ball };
}

function toePath(ink: Ink, leg: Leg, onToe: (p: Point) => Point, z: number): string {
  const { knuckle, length, r } = BODY.toe;
  const tip = onToe([length, -(BODY.ball.r - r)]);
  if (leg.curl <= 3) return ink.capsule(onToe([0, 0]), BODY.ball.r, tip, r, z);
  const bend = onToe([knuckle, -0.35]);
  return (
    ink.capsule(onToe([0, 0]), BODY.ball.r, bend, 1.55, z) + ink.capsule(bend, 1.55, tip, r, z)
  );
}
