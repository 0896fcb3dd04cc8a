/**
 * The whole person, drawn from back to front: far arm, far leg, head, near leg, shirt, near arm.
 *
 * Things between the legs or on the body draw themselves through `mid` and `near`.
 */
import { drawShirt, drawShorts, drawSleeve } from "./clothes.ts";
import { limbEdges } from "./contour.ts";
import type { Glow } from "./glow.ts";
import { drawHand } from "./hand.ts";
import { drawHead, type Hair } from "./head.ts";
import type { Ink } from "./ink.ts";
import { drawLeg } from "./leg.ts";
import type { ArmName, LegName } from "./pose.ts";
import { BODY, PROFILE } from "./proportions.ts";
import type { Skeleton } from "./skeleton.ts";

export interface PersonLook {
  readonly hair: Hair;
  readonly trousers: boolean;
  readonly medial: boolean;
}

export interface PersonScene {
  /** On which side of the picture the sore leg is. */
  readonly work?: ArmName;
  readonly only?: "leg";
  readonly glows?: readonly Glow[];
  /** Names the legs as parts, so that a lens can show them again. */
  readonly inParts?: boolean;
  readonly mid?: () => void;
  readonly near?: () => void;
}

/** Zones that lie under the shorts. */
const COVERED = ["buttock", "hamstring"];

export function drawArm(ink: Ink, body: Skeleton, name: ArmName): void {
  const arm = body.arms[name];
  const far = name === "far";
  const z = far ? BODY.farArmDepth : -BODY.nearArmDepth;
  const upper = limbEdges(arm.shoulder, arm.elbow, PROFILE.upperArm, {
    from: 0.05,
    to: 1,
    pieces: 6,
  });
  const fore = limbEdges(arm.elbow, arm.wrist, PROFILE.foreArm, { from: 0, to: 1, pieces: 7 });
  const path =
    ink.ribbon(upper.front, upper.back, z) +
    ink.ribbon(fore.front, fore.back, z) +
    ink.circle(arm.elbow, 3.85, z) +
    ink.circle(arm.wrist, 2.5, z);
  drawHand(ink, arm, z, far, path);
  drawSleeve(ink, arm, z, far);
}

export function drawPerson(ink: Ink, body: Skeleton, look: PersonLook, scene: PersonScene): void {
  const glows = scene.glows ?? [];
  const nearLeg: LegName = scene.work === "far" ? "other" : "work";
  const farLeg: LegName = scene.work === "far" ? "work" : "other";
  const of = (name: LegName): Glow[] =>
    glows.filter((glow) => glow.leg === "both" || (glow.leg ?? "work") === name);
  const through = (far: boolean): Glow[] => (far ? [] : shiningThrough(of(farLeg), body, farLeg));
  const covered = (name: LegName): Glow[] => of(name).filter((g) => COVERED.includes(g.zone));
  const bare = (name: LegName): Glow[] => of(name).filter((g) => g.zone !== "buttock");
  const leg = (name: LegName, far: boolean): void => {
    const z = far ? BODY.legDepth : -BODY.legDepth;
    drawLeg(ink, body.legs[name], z, { ...look, far }, [...bare(name), ...through(far)]);
    if (scene.only !== "leg")
      drawShorts(ink, body, body.legs[name], z, { far, trousers: look.trousers }, [
        ...covered(name),
        ...through(far),
      ]);
  };
  if (scene.only === "leg") {
    scene.mid?.();
    leg("work", false);
    return;
  }
  const part = (name: string, draw: () => void): void =>
    scene.inParts ? ink.part(name, draw) : draw();
  drawArm(ink, body, "far");
  part("far-leg", () => {
    leg(farLeg, true);
    scene.mid?.();
  });
  drawHead(ink, body, 0, look.hair);
  part("near-leg", () => leg(nearLeg, false));
  drawShirt(ink, body, 0);
  scene.near?.();
  drawArm(ink, body, "near");
}

/** Zones of the far leg that the near one hides, to be drawn faintly on it. */
const shiningThrough = (glows: readonly Glow[], body: Skeleton, farLeg: LegName): Glow[] =>
  glows
    .filter((glow) => glow.through)
    .map((glow) => ({
      ...glow,
      level: glow.level * 0.7,
      from: { leg: body.legs[farLeg], z: BODY.legDepth },
    }));
