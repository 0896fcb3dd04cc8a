/**
 * Arrows that show the movement: along a path, or following a point of the body from key to key.
 */
import type { Ink } from "./ink.ts";
import { keyMoment, solveMoment } from "./loop.ts";
import { colour } from "./palette.ts";
import type { Arrow, Pose } from "./pose.ts";
import { placeOn, type Skeleton } from "./skeleton.ts";
import { add, distance, item, left, length, mix, sub, times, unit, type Point } from "./vectors.ts";

/** Length of an arrow head of size 1, cm. */
const HEAD = 6.2;

/** Draws an arrow through points; `size` 1 suits a picture 256 cm wide. */
export function drawArrow(
  ink: Ink,
  through: readonly Point[],
  z: number,
  size: number,
  double = false,
): void {
  const ahead = tipped(through, size);
  const heads = [head(ink, ahead.tip, ahead.along, z, size)];
  let shaft = ahead.shaft;
  if (double) {
    const back = tipped([...shaft].reverse(), size);
    heads.push(head(ink, back.tip, back.along, z, size));
    shaft = back.shaft;
  }
  const path = ink.open(shaft, z);
  const halo = 1.5 * size;
  ink.stroke(path, colour("arrow-halo"), 1.55 * size + halo);
  for (const tip of heads) {
    ink.stroke(tip, colour("arrow-halo"), halo);
    ink.fill(tip, colour("arrow"));
  }
  ink.stroke(path, colour("arrow"), 1.55 * size);
}

/** Cuts the end of a line off to make room for the head. */
function tipped(
  line: readonly Point[],
  size: number,
): { shaft: Point[]; tip: Point; along: Point } {
  const tip = item(line, line.length - 1);
  const near = HEAD * size * 0.8;
  const kept = line.filter((p, i) => i === 0 || distance(p, tip) > near);
  const along = unit(sub(tip, item(kept, kept.length - 1)));
  return { shaft: [...kept, sub(tip, times(along, near))], tip, along };
}

function head(ink: Ink, tip: Point, ahead: Point, z: number, size: number): string {
  const base = sub(tip, times(ahead, HEAD * size));
  const side = times(left(ahead), 3.5 * size);
  const notch = add(base, times(ahead, HEAD * size * 0.22));
  return ink.polygon([tip, add(base, side), notch, sub(base, side)], z);
}

/** From `start` to `end`, at least `min` long, bent sideways by `bow` of its length. */
export function bowed(start: Point, end: Point, min: number, bow: number): Point[] {
  const middle = mix(start, end, 0.5);
  const way = sub(end, start);
  const half = length(way) < min ? times(unit(way), min / 2) : times(way, 0.5);
  const side = times(left(half), 2 * bow);
  const pieces = bow ? 8 : 2;
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const t = (2 * i) / pieces - 1;
    return add(add(middle, times(half, t)), times(side, 1 - t * t));
  });
}

function bodyAt(pose: Pose, key: string): Skeleton {
  return solveMoment(keyMoment(pose, key));
}

export function drawPoseArrows(
  ink: Ink,
  pose: Pose,
  arrows: readonly Arrow[],
  size: number,
  camera: number,
): void {
  for (const arrow of arrows) {
    const path = arrowPath(pose, arrow, camera);
    drawArrow(ink, path, arrow.z ?? -8, size * (arrow.size ?? 1), arrow.double);
  }
}

function arrowPath(pose: Pose, arrow: Arrow, camera: number): Point[] {
  if (arrow.path)
    return arrow.path.flatMap((p): Point[] =>
      typeof p[0] === "number" && p.length === 2 ? [[p[0] + camera, p[1]]] : [],
    );
  const off = arrow.off ?? [0, 0];
  const place = (key: string): Point => add(placeOn(bodyAt(pose, key), arrow.ref ?? "hip"), off);
  const start = place(arrow.from ?? pose.still.start);
  const end = place(arrow.to ?? pose.still.end);
  return bowed(start, end, arrow.min ?? 0, arrow.bow ?? 0);
}
