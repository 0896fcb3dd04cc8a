/**
 * The figure as SVG: a still picture, one key, one frame of the loop, one moment of a cue.
 *
 * Text only; needs no document. Colours are the custom properties of `figure.css`. `Figure.svelte`
 * shows these in the window.
 */
import type { Hair } from "./head.ts";
import {
  cueMoment,
  keyMoment,
  loopSeconds,
  momentAt,
  solveMoment,
  type CueKind,
  type Moment,
} from "./loop.ts";
import { drawPicture, type Picture } from "./picture.ts";
import type { Pose } from "./pose.ts";

export type Side = "left" | "right";

export type Skin = "warm" | "tan" | "deep";

/** Class of a drawing whose skin is not the usual one. */
export const skinClass = (skin: Skin | undefined): string =>
  skin === undefined || skin === "warm" ? "" : `figure-${skin}`;

export interface RenderOptions {
  /** Prefix of the ids in the drawing; two drawings on one page need two. */
  readonly id?: string;
  /** Name of the picture for those who do not see it. */
  readonly title?: string;
  /** The sore side: the picture is mirrored when its leg is the other one. */
  readonly side?: Side;
  /** `low` for frames of a movement: fewer steps of shading. */
  readonly detail?: "full" | "low";
  readonly hair?: Exclude<Hair, "top">;
  readonly skin?: Skin;
  readonly arrows?: boolean;
  /** False leaves the lens out, for small pictures. */
  readonly inset?: boolean;
  /** Length of a `work` cue in seconds, so that it runs at its own tempo. */
  readonly seconds?: number;
}

function pictureOf(pose: Pose, moment: Moment, options: RenderOptions, still = false): Picture {
  const close = pose.view.kind !== "side";
  const ghosted = still && !close && pose.still.ghost !== false;
  return drawPicture(pose, moment, {
    id: options.id ?? pose.slug,
    quick: options.detail === "low",
    hair: options.hair ?? "bun",
    arrows: options.arrows ?? still,
    inset: options.inset ?? true,
    ghost: ghosted ? solveMoment(keyMoment(pose, pose.still.start)) : undefined,
  });
}

/** The end position with the start as a ghost, arrows and lens. */
export const pictureStill = (pose: Pose, options: RenderOptions = {}): Picture =>
  pictureOf(pose, keyMoment(pose, pose.still.end), options, true);

/** The end position alone, for a small picture in a list. */
export const pictureThumbnail = (pose: Pose, options: RenderOptions = {}): Picture =>
  pictureOf(pose, keyMoment(pose, pose.still.end), { ...options, detail: "low", inset: false });

/** One frame of the loop at `seconds`; it repeats after `loopSeconds(pose)`. */
export const pictureFrame = (pose: Pose, seconds: number, options: RenderOptions = {}): Picture =>
  pictureOf(pose, momentAt(pose, seconds), options);

/** A moment of a cue of a session: `part` 0 to 1 of it. */
export const pictureCue = (
  pose: Pose,
  kind: CueKind,
  part: number,
  options: RenderOptions = {},
): Picture => pictureOf(pose, cueMoment(pose, kind, part, options.seconds), options);

export const renderKey = (pose: Pose, key: string, options: RenderOptions = {}): string =>
  svg(pose, pictureOf(pose, keyMoment(pose, key), options), options);
export const renderStill = (pose: Pose, options: RenderOptions = {}): string =>
  svg(pose, pictureStill(pose, options), options);
export const renderFrame = (pose: Pose, seconds: number, options: RenderOptions = {}): string =>
  svg(pose, pictureFrame(pose, seconds, options), options);
export const renderCue = (
  pose: Pose,
  kind: CueKind,
  part: number,
  options: RenderOptions = {},
): string => svg(pose, pictureCue(pose, kind, part, options), options);

/** Whether the picture is mirrored to show the sore side. */
export const isMirrored = (pose: Pose, side: Side | undefined): boolean =>
  side !== undefined && side !== (pose.view.side ?? "right");
export const mirror = (width: number): string => `translate(${width} 0) scale(-1 1)`;

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function svg(pose: Pose, picture: Picture, options: RenderOptions): string {
  const { width, height, back, body, over } = picture;
  const look = skinClass(options.skin) && ` class="${skinClass(options.skin)}"`;
  const title = options.title ? `<title>${escaped(options.title)}</title>` : "";
  const scene = back + body + over;
  const turned = isMirrored(pose, options.side)
    ? `<g transform="${mirror(width)}">${scene}</g>`
    : scene;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"${look} role="img">` +
    `${title}${turned}</svg>`
  );
}

export { loopSeconds };
export type { CueKind, Picture, Pose };
