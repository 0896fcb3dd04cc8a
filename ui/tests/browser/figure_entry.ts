/**
 * What the contact sheet and the measurement use of the figure, as one script for a page.
 */
export { Layers } from "../../src/figure/layers.ts";
export * from "../../src/figure/render.ts";
