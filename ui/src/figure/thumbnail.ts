/**
 * The crop of a small picture: without the lens the body need not make room for it.
 *
 * Same shape as the card's frame, so that a list has pictures of one size.
 */
import type { Frame } from "./ink.ts";
import { keyMoment, solveMoment } from "./loop.ts";
import { ARMS, LEGS, type Pose } from "./pose.ts";
import { fingersOf } from "./skeleton.ts";
import type { Point } from "./vectors.ts";

/** Half a head, and room around the body, cm. */
const HEAD = 14;
const ROOM = 12;

/** The frame around the body at the end of a side view that has a lens, else the card's own. */
export function smallFrame(pose: Pose): Frame {
  const { frame, inset, kind, only } = pose.view;
  if (!inset || kind !== "side" || only) return frame;
  const body = solveMoment(keyMoment(pose, pose.still.end));
  const [headX, headY] = body.headPivot;
  const places: Point[] = [
    [headX - HEAD, headY],
    [headX + HEAD, headY + HEAD],
    ...LEGS.flatMap((leg) => [body.legs[leg].heel, body.legs[leg].toe, body.legs[leg].knee]),
    ...ARMS.map((arm) => fingersOf(body.arms[arm])),
  ];
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const shape = frame.w / frame.h;
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const bottom = Math.min(0, ...ys) - ROOM;
  const h = Math.max(Math.max(...ys) + ROOM - bottom, (right - left + 2 * ROOM) / shape);
  const w = h * shape;
  return { x: (left + right) / 2 - w / 2, y: bottom, w, h };
}
