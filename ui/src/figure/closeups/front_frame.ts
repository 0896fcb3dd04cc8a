/**
 * The frame of the front view: x to the side, y up, z away from the viewer, drawn as a shift.
 */
import { cos, sin, type Point } from "../vectors.ts";

/** How much a centimetre of depth moves a point up in the picture. */
export const DEPTH = 0.55;
/** Hip joints above the floor of a person who sits on the stool. */
export const HIP_HEIGHT = 54.6;

/** From (side, height above the hips) to the picture, for a given lean. */
export type OnTrunk = (x: number, height: number) => Point;

export const onTrunk = (lean: number): OnTrunk => {
  const shortened = cos(lean) - DEPTH * sin(lean);
  return (x, height) => [x, HIP_HEIGHT + height * shortened];
};
