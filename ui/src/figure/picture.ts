/**
 * One picture of a pose at one moment, in three layers.
 *
 * `back` is what stands still in most poses, `body` is what moves, `over` is arrows and lens. Frames
 * of a movement write only the layers that changed.
 */
import { drawFootFront } from "./closeups/foot_front.ts";
import { drawLap } from "./closeups/lap.ts";
import { drawThreeQuarter } from "./closeups/three_quarter.ts";
import type { Hair } from "./head.ts";
import { Ink } from "./ink.ts";
import { drawLens } from "./lens.ts";
import { solveMoment, type Moment } from "./loop.ts";
import type { PersonLook } from "./person.ts";
import type { Pose } from "./pose.ts";
import { drawBody, drawSideArrows, drawSurroundings } from "./scene.ts";
import type { Showing } from "./showing.ts";

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly back: string;
  readonly body: string;
  readonly over: string;
}

export interface DrawOptions extends Showing {
  readonly id: string;
  readonly quick: boolean;
  readonly hair: Exclude<Hair, "top">;
}

const CLOSE_UPS = { lap: drawLap, foot_front: drawFootFront, three_quarter: drawThreeQuarter };

export function drawPicture(pose: Pose, moment: Moment, options: DrawOptions): Picture {
  const { frame, kind } = pose.view;
  const shown = { ...frame, x: frame.x + moment.camera };
  const ink = new Ink(shown, { id: options.id, quick: options.quick, flat: kind !== "side" });
  const look: PersonLook = {
    hair: options.hair === "bun" && pose.view.hair ? pose.view.hair : options.hair,
    trousers: false,
    medial: pose.view.medial ?? false,
  };
  const layers = { back: "", body: "" };
  if (kind === "side") {
    const body = solveMoment(moment);
    drawSurroundings(ink, pose, moment, body);
    layers.back = ink.take();
    drawBody(ink, pose, moment, body, look, options.ghost);
    layers.body = ink.take();
    drawSideArrows(ink, pose, moment, options);
  } else {
    CLOSE_UPS[kind](ink, pose, moment, options);
    layers.body = ink.take();
  }
  if (options.inset) drawLens({ ink, pose, moment, look, arrows: options.arrows });
  return {
    width: Math.round(frame.w * ink.scale),
    height: Math.round(frame.h * ink.scale),
    ...layers,
    over: ink.take(),
  };
}
