/** Which part of a drawing is shown, and how large. */
import { drawing, leftIsOn, type BodySide } from "./views.ts";

export type Box = readonly [x: number, y: number, width: number, height: number];

/** The frame of a drawing: all of it, or the half with one leg where both are drawn. */
export function frameOf(view: string, only: BodySide | null): Box {
  const [x, y, width, height] = drawing(view)?.viewBox ?? [0, 0, 1, 1];
  const left = leftIsOn(view);
  if (!only || !left || view.startsWith("body")) return [x, y, width, height];
  return only === left ? [x, y, -x, height] : [0, y, x + width, height];
}

/** Whole bodies are drawn this much smaller than legs and feet. */
const BODY = 0.36;

/** Width and height of a drawing in units of a leg. */
export function sizeOf(view: string, only: BodySide | null): [width: number, height: number] {
  const [, , width, height] = frameOf(view, only);
  return [width * scaleOf(view), height * scaleOf(view)];
}

/** Units of a leg per unit of the drawing. */
export function scaleOf(view: string): number {
  return view.startsWith("body") ? BODY : 1;
}

/** Pixels per unit so that the drawings stand side by side at one scale; never below `least`. */
export function unitFor(
  sizes: readonly (readonly [number, number])[],
  room: { width: number; height: number; gap: number; least: number },
): number {
  const widths = sizes.reduce((sum, [width]) => sum + width, 0);
  const highest = Math.max(1, ...sizes.map(([, height]) => height));
  const free = room.width - room.gap * Math.max(0, sizes.length - 1);
  return Math.max(room.least, Math.min(free / Math.max(1, widths), room.height / highest));
}
