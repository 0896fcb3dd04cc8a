/**
 * Two bones that reach from one point to another: hip to ankle, shoulder to wrist.
 *
 * When the target is out of reach the limb is straight and `miss` says by how much.
 */
import { clamp, hangingAngle, length, sub, type Point } from "./vectors.ts";

export interface Reach {
  /** Direction to the target, and how far the first bone turns away from it. */
  readonly towards: number;
  readonly opening: number;
  /** Bending of the joint between the bones. */
  readonly bend: number;
  readonly miss: number;
}

const degrees = (cosine: number): number => (Math.acos(clamp(cosine, -1, 1)) * 180) / Math.PI;

export function reach(from: Point, to: Point, first: number, second: number): Reach {
  const way = sub(to, from);
  const wanted = length(way);
  const d = clamp(wanted, Math.abs(first - second) + 0.05, first + second - 0.002);
  const opening = degrees((first * first + d * d - second * second) / (2 * first * d));
  const inner = degrees((first * first + second * second - d * d) / (2 * first * second));
  return {
    towards: hangingAngle(way),
    opening,
    bend: 180 - inner,
    miss: Math.abs(wanted - d),
  };
}
