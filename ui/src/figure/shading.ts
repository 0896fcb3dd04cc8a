/**
 * Soft form shading of a silhouette.
 *
 * Copies of the silhouette move toward the light, each a little lighter, all clipped to it. That
 * works for any union of shapes, so joints show no seam.
 */
import type { Ink } from "./ink.ts";
import type { Tone } from "./palette.ts";
import type { Point } from "./vectors.ts";

/** Direction to the light. */
const LIGHT: Point = [0.9, 0.44];

export interface Shading {
  /** Marks inside the silhouette. */
  readonly detail?: () => void;
  /** A smaller silhouette for the highlight. */
  readonly lit?: string;
}

export function shade(ink: Ink, path: string, tone: Tone, depth: number, more: Shading): void {
  const id = ink.newId();
  ink.define(`<path id="${id}" d="${path}"/><clipPath id="${id}k"><use href="#${id}"/></clipPath>`);
  const copy = (paint: string, opacity: number, towards: number, of = id): void => {
    const [x, y] = [LIGHT[0] * towards * depth, -LIGHT[1] * towards * depth];
    const moved = towards ? ` transform="translate(${ink.size(x)} ${ink.size(y)})"` : "";
    const faint = opacity < 1 ? ` opacity="${opacity}"` : "";
    ink.mark(`<use href="#${of}" fill="${paint}"${faint}${moved}/>`);
  };
  copy(tone.shade, 1, 0);
  ink.mark(`<g clip-path="url(#${id}k)">`);
  const n = ink.steps;
  const step = Number((1 - Math.pow(0.1, 1 / n)).toFixed(3));
  for (let i = 0; i < n; i++)
    copy(tone.base, i === n - 1 ? 0.8 : step, 0.35 + 3.6 * Math.pow((i + 0.5) / n, 1.25));
  if (tone.light) highlight(ink, tone, id, more, copy);
  more.detail?.();
  ink.mark("</g>");
}

function highlight(
  ink: Ink,
  tone: Tone,
  id: string,
  more: Shading,
  copy: (paint: string, opacity: number, towards: number, of: string) => void,
): void {
  const steps = Math.max(3, ink.steps >> 1);
  if (more.lit) ink.define(`<path id="${id}l" d="${more.lit}"/>`);
  const opacity = Number(((0.62 / steps) * (tone.lit ?? 1)).toFixed(3));
  for (let i = 0; i < steps; i++)
    copy(tone.light ?? "", opacity, 5 + (3.6 * i) / (steps - 1), more.lit ? `${id}l` : id);
}
