/**
 * A box in space: near face, top and left face (the viewer stands a little behind and above).
 */
import type { Ink, Solid } from "../ink.ts";
import { colour } from "../palette.ts";

export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly z: readonly [number, number];
}
export interface Faces {
  readonly near: string;
  readonly top: string;
  readonly left: string;
}

export const WOOD: Faces = {
  near: colour("wood"),
  top: colour("wood-light"),
  left: colour("wood-shade"),
};
export const WOOD_FAR: Faces = { ...WOOD, near: colour("wood-shade") };
export const METAL: Faces = {
  near: colour("metal"),
  top: colour("metal-light"),
  left: colour("metal-shade"),
};
export const BLUE: Faces = {
  near: colour("blanket"),
  top: colour("roller-light"),
  left: colour("blanket-shade"),
};

type Pair = readonly [number, number];

/** An upright face parallel to the picture, at depth z. */
export const facing = ([x0, x1]: Pair, [y0, y1]: Pair, z: number): Solid[] => [
  [x0, y0, z],
  [x1, y0, z],
  [x1, y1, z],
  [x0, y1, z],
];
/** An upright face seen from the side, at x. */
export const sideways = (x: number, [y0, y1]: Pair, [z0, z1]: Pair): Solid[] => [
  [x, y0, z0],
  [x, y1, z0],
  [x, y1, z1],
  [x, y0, z1],
];
/** A level face at height y. */
export const level = ([x0, x1]: Pair, y: number, [z0, z1]: Pair): Solid[] => [
  [x0, y, z0],
  [x1, y, z0],
  [x1, y, z1],
  [x0, y, z1],
];

export function drawBox(ink: Ink, { x, y, z }: Extent, faces: Faces): void {
  ink.fill(ink.polygon(sideways(x[0], y, z)), faces.left);
  ink.fill(ink.polygon(level(x, y[1], z)), faces.top);
  ink.fill(ink.polygon(facing(x, y, z[0])), faces.near);
}
