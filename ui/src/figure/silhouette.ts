/**
 * The outline of the whole person without any detail: the ghost of the start position.
 */
import { limbEdges, trunkBack, trunkFront } from "./contour.ts";
import { shortsShape } from "./clothes.ts";
import { bunAt, FACE, HAIR, onHead } from "./head.ts";
import type { Ink } from "./ink.ts";
import { legShape } from "./leg_shape.ts";
import { colour } from "./palette.ts";
import type { PersonLook } from "./person.ts";
import { ARMS, type ArmName, type LegName } from "./pose.ts";
import { BODY, PROFILE } from "./proportions.ts";
import type { Skeleton } from "./skeleton.ts";
import { add, hanging, lerp, times, type Point } from "./vectors.ts";

function legPath(ink: Ink, body: Skeleton, name: LegName, z: number, look: PersonLook): string {
  const shape = legShape(ink, body.legs[name], z, look.medial);
  return shape.path + shape.toe;
}

function trunkPath(ink: Ink, body: Skeleton): string {
  const front: Point[] = [];
  const back: Point[] = [];
  for (let i = 0; i <= 12; i++) {
    const u = lerp(0.05, 0.97, i / 12);
    front.push(trunkFront(body.trunkAt(u), u, 0.5));
    back.push(trunkBack(body.trunkAt(u), u, 0.5));
  }
  return ink.ribbon(front, back);
}

function headPath(ink: Ink, body: Skeleton, look: PersonLook): string {
  const on = onHead(body);
  const bun = look.hair === "short" ? "" : ink.circle(on(bunAt(look.hair)), 3.4);
  return (
    ink.closed(FACE.map(on), 0, 0.85) +
    ink.closed(HAIR.map(on), 0, 0.9) +
    bun +
    ink.capsule(body.neckBase, 5.2, on([0, -2]), 4.6)
  );
}

function armPath(ink: Ink, body: Skeleton, name: ArmName): string {
  const arm = body.arms[name];
  const z = name === "far" ? BODY.farArmDepth : -BODY.nearArmDepth;
  const span = { from: 0, to: 1, pieces: 5 };
  const upper = limbEdges(arm.shoulder, arm.elbow, PROFILE.upperArm, {
    ...span,
    grow: 0.4,
    growEnd: 0,
  });
  const fore = limbEdges(arm.elbow, arm.wrist, PROFILE.foreArm, span);
  return (
    ink.ribbon(upper.front, upper.back, z) +
    ink.ribbon(fore.front, fore.back, z) +
    ink.circle(arm.shoulder, 5.6, z) +
    ink.circle(arm.elbow, 3.8, z) +
    ink.capsule(arm.wrist, 2.4, add(arm.wrist, times(hanging(arm.hand), 14)), 1.3, z)
  );
}

export function silhouette(
  ink: Ink,
  body: Skeleton,
  look: PersonLook,
  scene: { readonly work?: ArmName; readonly only?: "leg" },
): string {
  const z = BODY.legDepth;
  if (scene.only === "leg") return legPath(ink, body, "work", -z, look);
  const far: LegName = scene.work === "far" ? "work" : "other";
  const near: LegName = scene.work === "far" ? "other" : "work";
  return [
    legPath(ink, body, far, z, look),
    shortsShape(ink, body, body.legs[far], z, false).path,
    legPath(ink, body, near, -z, look),
    shortsShape(ink, body, body.legs[near], -z, false).path,
    trunkPath(ink, body),
    headPath(ink, body, look),
    ...[...ARMS].reverse().map((name) => armPath(ink, body, name)),
  ].join("");
}

export function drawGhost(ink: Ink, path: string, width: number, opacity: number): void {
  const id = ink.newId();
  ink.define(`<path id="${id}" d="${path}"/>`);
  const outline = `fill="none" stroke="${colour("ghost-line")}" stroke-width="${ink.size(width)}"`;
  ink.mark(
    `<g opacity="${opacity}"><use href="#${id}" ${outline} stroke-linejoin="round"/>` +
      `<use href="#${id}" fill="${colour("ghost-fill")}"/></g>`,
  );
}
