/**
 * The round lens in a picture: the same drawing magnified, or another view that shows how to sit.
 */
import { drawPoseArrows } from "./arrows.ts";
import { drawPersonFromFront } from "./closeups/front_seated.ts";
import { drawToesUp } from "./closeups/toes_up.ts";
import { Ink, short } from "./ink.ts";
import type { Moment } from "./loop.ts";
import { colour } from "./palette.ts";
import type { PersonLook } from "./person.ts";
import type { Inset, Pose } from "./pose.ts";
import { drawBody, drawSurroundings, LENS_PARTS } from "./scene.ts";
import { solve } from "./solve.ts";
import { surfacesOf } from "./surfaces.ts";
import { add, dot, sub, times, unit, type Point } from "./vectors.ts";

export interface LensScene {
  readonly ink: Ink;
  readonly pose: Pose;
  readonly moment: Moment;
  readonly look: PersonLook;
  readonly arrows: boolean;
}

export function drawLens(scene: LensScene): void {
  const { ink, pose } = scene;
  const lens = pose.view.inset;
  if (!lens) return;
  const { frame, scale } = ink;
  const R = lens.r * scale;
  const centre: Point = [
    (lens.cx - frame.x + scene.moment.camera) * scale,
    (frame.y + frame.h - lens.cy) * scale,
  ];
  const clip = ink.newId();
  const size = short(2 * R);
  ink.define(
    `<clipPath id="${clip}"><circle cx="${short(R)}" cy="${short(R)}" r="${short(R)}"/></clipPath>`,
  );
  if (lens.pointer !== false) drawPointer(ink, lens, centre, R);
  ink.mark(
    `<svg x="${short(centre[0] - R)}" y="${short(centre[1] - R)}" width="${size}" height="${size}"` +
      ` viewBox="0 0 ${size} ${size}"><g clip-path="url(#${clip})">` +
      `<path d="M0 0H${size}V${size}H0Z" fill="${colour("lens")}"/>${content(scene, lens, R)}</g></svg>`,
  );
  const rim = ink.size((1.1 * frame.w) / 256);
  ink.mark(
    `<circle cx="${short(centre[0])}" cy="${short(centre[1])}" r="${short(R)}" fill="none" ` +
      `stroke="${colour("lens-line")}" stroke-width="${rim}"/>`,
  );
}

const zoomOf = (lens: Inset): number => lens.zoom ?? 1;
const focusOf = (lens: Inset): Point => lens.focus ?? [lens.cx, lens.cy];

/** A ring around what is magnified, and a line from it to the lens. */
function drawPointer(ink: Ink, lens: Inset, centre: Point, R: number): void {
  const { frame, scale } = ink;
  const focus = focusOf(lens);
  const at: Point = [(focus[0] - frame.x) * scale, (frame.y + frame.h - focus[1]) * scale];
  const r = (lens.r / zoomOf(lens)) * scale * 0.98;
  const width = ink.size((0.7 * frame.w) / 256);
  const line = `stroke="${colour("lens-line")}" stroke-width="${width}" opacity=".8"`;
  ink.mark(
    `<circle cx="${short(at[0])}" cy="${short(at[1])}" r="${short(r)}" fill="none" ${line}/>`,
  );
  const way = unit(sub(at, centre));
  const a = add(centre, times(way, R));
  const b = sub(at, times(way, r));
  if (dot(sub(b, a), way) > 0)
    ink.mark(`<path d="M${a.map(short).join(" ")}L${b.map(short).join(" ")}" ${line}/>`);
}

function content(scene: LensScene, lens: Inset, R: number): string {
  if (lens.content === undefined) return magnified(scene, lens);
  const square = lens.frame ?? {
    cx: focusOf(lens)[0],
    cy: focusOf(lens)[1],
    half: lens.r / zoomOf(lens),
  };
  const side = 2 * square.half;
  const frame = { x: square.cx - square.half, y: square.cy - square.half, w: side, h: side };
  const flat = lens.content !== "pose";
  const ink = new Ink(frame, {
    id: `${scene.ink.id}-lens`,
    quick: scene.ink.quick,
    scale: (2 * R) / side,
    steps: lens.content === "toes_up" ? 9 : 6,
    flat,
  });
  if (lens.content === "pose") drawSitting(ink, scene, lens);
  else if (lens.content === "toes_up") drawToesUp(ink, scene.pose, scene.moment, scene.arrows);
  else {
    const feel = lens.front?.feel ?? [];
    drawPersonFromFront(
      ink,
      lens.front ?? {},
      feel.map((felt) => ({ ...felt, level: 1 })),
    );
  }
  return ink.take();
}

function magnified(scene: LensScene, lens: Inset): string {
  const { frame, scale, id, quick } = scene.ink;
  const zoom = zoomOf(lens);
  const half = lens.r / zoom;
  const [x, y] = focusOf(lens);
  const shift: Point = [-(x - half - frame.x) * scale, -(frame.y + frame.h - y - half) * scale];
  const parts = LENS_PARTS.map((name) => `<use href="#${id}-${name}"/>`).join("");
  const place = `scale(${zoom}) translate(${shift.map(short).join(" ")})`;
  const copy = `<g transform="${place}">${parts}</g>`;
  if (!scene.arrows || !lens.arrows) return copy;
  const ink = new Ink(
    { x: x - half, y: y - half, w: 2 * half, h: 2 * half },
    { id: `${id}-arrows`, quick, scale: scale * zoom },
  );
  drawPoseArrows(ink, scene.pose, lens.arrows, ((frame.w / 256) * 1.1) / zoom, 0);
  return copy + ink.take();
}

/** Another posture of the same person, to show how to sit for a close-up. */
function drawSitting(ink: Ink, scene: LensScene, lens: Inset): void {
  const props = lens.props ?? [];
  const key = lens.pose ?? {};
  const pose: Pose = {
    ...scene.pose,
    keys: { sitting: key },
    props,
    view: { kind: "side", frame: ink.frame },
    feel: [],
    still: { start: "sitting", end: "sitting" },
  };
  const moment = {
    ...scene.moment,
    from: "sitting",
    to: "sitting",
    part: 0,
    key,
    props,
    camera: 0,
  };
  const body = solve(key, surfacesOf(props));
  drawSurroundings(ink, pose, moment, body);
  drawBody(ink, pose, moment, body, { ...scene.look, medial: false }, undefined);
}
