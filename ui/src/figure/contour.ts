/**
 * The front and back edge of a limb between two joints, and of the trunk along the spine.
 */
import { widthAt, type Profile } from "./curves.ts";
import { PROFILE, type Contours } from "./proportions.ts";
import type { SpinePlace } from "./skeleton.ts";
import { add, left, lerp, mix, sub, times, unit, type Point } from "./vectors.ts";

export interface Edges {
  readonly front: Point[];
  readonly back: Point[];
  /** Direction from the bone to the front. */
  readonly forward: Point;
}

export interface Span {
  /** Fractions of the bone, and the number of pieces between them. */
  readonly from: number;
  readonly to: number;
  readonly pieces: number;
  /** Centimetres added around the skin at the beginning and at the end. */
  readonly grow?: number;
  readonly growEnd?: number;
}

export function limbEdges(a: Point, b: Point, contours: Contours, span: Span): Edges {
  const forward = left(unit(sub(b, a)));
  const front: Point[] = [];
  const back: Point[] = [];
  for (let i = 0; i <= span.pieces; i++) {
    const s = i / span.pieces;
    const t = lerp(span.from, span.to, s);
    const centre = mix(a, b, t);
    const more = lerp(span.grow ?? 0, span.growEnd ?? span.grow ?? 0, s);
    front.push(add(centre, times(forward, widthAt(contours.front, t) + more)));
    back.push(add(centre, times(forward, -widthAt(contours.back, t) - more)));
  }
  return { front, back, forward };
}

const beside = (place: SpinePlace, profile: Profile, u: number, grow: number, way: 1 | -1): Point =>
  add(place.point, times(left(place.along), way * (widthAt(profile, u) + grow)));

/** The skin of the trunk, `grow` cm off it, at a fraction of the spine. */
export const trunkFront = (place: SpinePlace, u: number, grow = 0): Point =>
  beside(place, PROFILE.trunk.front, u, grow, -1);
export const trunkBack = (place: SpinePlace, u: number, grow = 0): Point =>
  beside(place, PROFILE.trunk.back, u, grow, 1);
