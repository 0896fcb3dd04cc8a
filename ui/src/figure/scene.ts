/**
 * A side view: ground, props and persons in the order in which they cover each other.
 */
import { drawPoseArrows } from "./arrows.ts";
import { between } from "./between.ts";
import { glowsAt } from "./glow.ts";
import type { Ink } from "./ink.ts";
import { keyOf, type Moment } from "./loop.ts";
import { colour } from "./palette.ts";
import { drawArm, drawPerson, type PersonLook } from "./person.ts";
import type { Companion, Pose } from "./pose.ts";
import { drawProps } from "./props/index.ts";
import { drawFootShadows, drawGround } from "./shadows.ts";
import { drawGhost, silhouette } from "./silhouette.ts";
import type { Showing } from "./showing.ts";
import type { Skeleton } from "./skeleton.ts";
import { solve } from "./solve.ts";
import { surfacesOf } from "./surfaces.ts";

/** A second person wears other colours and trousers. */
const COMPANION: PersonLook = { hair: "short", trousers: true, medial: false };
const DRESSED = 'class="figure-second"';

function companionsAt(pose: Pose, moment: Moment): Skeleton[] {
  const at = (one: Companion): Skeleton => {
    const [from, to] = [one.keys[moment.from], one.keys[moment.to]];
    const key = from && to ? between(from, to, moment.part) : keyOf(pose, moment.from);
    return solve(key, surfacesOf(moment.props));
  };
  return (pose.cast ?? []).map(at);
}

/** Marks on the ground that pass below a walker. */
function drawWay(ink: Ink, travel: number): void {
  const { x: from, w } = ink.frame;
  for (let i = -12; i < 30; i++) {
    const x = (i * travel) / 4;
    if (x <= from + 14 || x >= from + w - 14) continue;
    const mark = ink.line([
      [x, 0, -24],
      [x, 0, -30],
    ]);
    ink.stroke(mark, colour("ground-edge"), 1.3);
  }
}

/** The parts of a scene that a lens magnifies: it looks at feet, not at arms and heads. */
export const LENS_PARTS = ["back", "under", "far-leg", "near-leg", "front"] as const;
type PartName = (typeof LENS_PARTS)[number];

const isMagnified = ({ view }: Pose): boolean =>
  view.inset !== undefined && view.inset.content === undefined;

function inPart(ink: Ink, pose: Pose, name: PartName, draw: () => void): void {
  if (isMagnified(pose)) ink.part(name, draw);
  else draw();
}

/** What does not move with the person; in most poses it is the same in every frame. */
export function drawSurroundings(ink: Ink, pose: Pose, moment: Moment, body: Skeleton): void {
  inPart(ink, pose, "back", () => {
    if (pose.view.ground !== false) drawGround(ink);
    if (pose.travel) drawWay(ink, pose.travel);
    if (!pose.cast) drawProps(ink, moment.props, "back", body);
  });
}

export function drawBody(
  ink: Ink,
  pose: Pose,
  moment: Moment,
  body: Skeleton,
  look: PersonLook,
  ghost: Skeleton | undefined,
): void {
  const { view, work } = pose;
  const seen = view.only ? { work, only: view.only } : { work };
  const companions = companionsAt(pose, moment);
  if (companions.length) drawBehind(ink, moment, body, companions);
  inPart(ink, pose, "under", () => {
    if (ghost) drawGhost(ink, silhouette(ink, ghost, look, seen), 1.1, 0.42);
    drawFootShadows(ink, body, moment.props, seen);
  });
  drawPerson(ink, body, look, {
    ...seen,
    glows: glowsAt(pose, moment),
    inParts: isMagnified(pose),
    mid: () => {
      drawProps(ink, moment.props, "mid", body);
      drawProps(ink, moment.props, "far", body);
    },
    near: () => drawProps(ink, moment.props, "near", body),
  });
  if (companions.length) drawHandsOver(ink, companions);
  inPart(ink, pose, "front", () => drawProps(ink, moment.props, "front", body));
}

function drawBehind(
  ink: Ink,
  moment: Moment,
  body: Skeleton,
  companions: readonly Skeleton[],
): void {
  ink.group(DRESSED, () => {
    for (const one of companions) drawPerson(ink, one, COMPANION, {});
  });
  drawProps(ink, moment.props, "back", body);
}

/** Hands of a second person who stands behind lie on the first. */
function drawHandsOver(ink: Ink, companions: readonly Skeleton[]): void {
  ink.group(DRESSED, () => {
    for (const one of companions)
      for (const arm of ["far", "near"] as const) drawArm(ink, one, arm);
  });
}

export function drawSideArrows(ink: Ink, pose: Pose, moment: Moment, show: Showing): void {
  if (!show.arrows) return;
  drawPoseArrows(ink, pose, pose.arrows ?? [], ink.frame.w / 256, moment.camera);
}
