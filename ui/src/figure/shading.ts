/**
 * Soft form shading of a silhouette.
 *
 * Copies of the silhouette move toward the light, each a little lighter, all clipped to it. That
 * works for any union of shapes, so joints show no seam. Frames of a movement get three copies
 * written out: more text, but cheaper for the browser than references.
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

/** Centimetres along the light, for a form of depth 1. */
function moved(ink: Ink, towards: number, depth: number): string {
  const [x, y] = [LIGHT[0] * towards * depth, -LIGHT[1] * towards * depth];
  return ` transform="translate(${ink.size(x)} ${ink.size(y)})"`;
}

export function shade(ink: Ink, path: string, tone: Tone, depth: number, more: Shading): void {
  const id = ink.newId();
  if (ink.quick) shadeQuickly(ink, path, tone, depth, more, id);
  else shadeSoftly(ink, path, tone, depth, more, id);
  more.detail?.();
  ink.mark("</g>");
}

function shadeQuickly(
  ink: Ink,
  path: string,
  tone: Tone,
  depth: number,
  more: Shading,
  id: string,
): void {
  const copy = (of: string, paint: string, opacity: number, towards: number): void => {
    const place = moved(ink, towards, depth);
    ink.mark(`<path d="${of}" fill="${paint}" opacity="${opacity}"${place}/>`);
  };
  ink.define(`<clipPath id="${id}"><path d="${path}"/></clipPath>`);
  ink.mark(`<path d="${path}" fill="${tone.shade}"/><g clip-path="url(#${id})">`);
  copy(path, tone.base, 0.55, 0.8);
  copy(path, tone.base, 0.8, 2.3);
  if (tone.light) copy(more.lit ?? path, tone.light, 0.35 * (tone.lit ?? 1), 6.6);
}

function shadeSoftly(
  ink: Ink,
  path: string,
  tone: Tone,
  depth: number,
  more: Shading,
  id: string,
): void {
  ink.define(`<path id="${id}" d="${path}"/><clipPath id="${id}k"><use href="#${id}"/></clipPath>`);
  const copy = (paint: string, opacity: number, towards: number, of = id): void =>
    ink.mark(
      `<use href="#${of}" fill="${paint}" opacity="${opacity}"${moved(ink, towards, depth)}/>`,
    );
  ink.mark(`<use href="#${id}" fill="${tone.shade}"/><g clip-path="url(#${id}k)">`);
  const n = ink.steps;
  const step = Number((1 - Math.pow(0.1, 1 / n)).toFixed(3));
  for (let i = 0; i < n; i++)
    copy(tone.base, i === n - 1 ? 0.8 : step, 0.35 + 3.6 * Math.pow((i + 0.5) / n, 1.25));
  if (!tone.light) return;
  const lights = Math.max(3, n >> 1);
  if (more.lit) ink.define(`<path id="${id}l" d="${more.lit}"/>`);
  const opacity = Number(((0.62 / lights) * (tone.lit ?? 1)).toFixed(3));
  for (let i = 0; i < lights; i++)
    copy(tone.light, opacity, 5 + (3.6 * i) / (lights - 1), more.lit ? `${id}l` : id);
}
