/** How much fits beside each other: the width in units of the chosen text size. */
import { innerWidth } from "svelte/reactivity/window";
import { look } from "../settings/look.svelte.ts";

/** Width in rem from which the answer stands beside the question. */
const WIDE = 60;
/** Width in rem below which the places move to the bottom, under the thumb. */
const NARROW = 40;
/** Width in rem below which the names of the places do not fit beside each other. */
const SLIM = 19;

/** A width in rem at a text size in per cent. */
export function inRem(pixels: number, textSize: number): number {
  return pixels / ((16 * textSize) / 100);
}

const rem = (): number => inRem(innerWidth.current ?? 0, look.textSize);

export const width = {
  get wide(): boolean {
    return rem() >= WIDE;
  },
  get slim(): boolean {
    return rem() < SLIM;
  },
  get narrow(): boolean {
    return rem() < NARROW;
  },
};
