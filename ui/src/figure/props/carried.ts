/**
 * What follows the body: strap round the foot, backpack, weight on the thigh, pack round the calf,
 * cane-type massager.
 */
import { limbEdges, trunkBack } from "../contour.ts";
import { widthAt } from "../curves.ts";
import { colour, tone } from "../palette.ts";
import { BODY, PROFILE } from "../proportions.ts";
import { handOf, placeOn } from "../skeleton.ts";
import {
  add,
  clamp,
  hanging,
  item,
  left,
  mix,
  points,
  rotate,
  sub,
  times,
  unit,
  type Point,
} from "../vectors.ts";
import type { Ink } from "../ink.ts";
import type { Cane, Draw, Strap, Worn, Wrap } from "./prop.ts";

const PACK = tone("pack", "pack-shade", "pack-light");

export const strapFar: Draw<Strap> = (ink, prop, body) => {
  const arm = body.arms.far;
  strapRun(ink, prop, add(arm.wrist, times(hanging(arm.hand), 8.4)), soleOf(body.legs.work), 6);
};
export const strapNear: Draw<Strap> = (ink, prop, body) => {
  const z = -BODY.legDepth;
  const arm = body.arms.near;
  const leg = body.legs.work;
  const hand = add(arm.wrist, times(hanging(arm.hand), 8.4));
  const width = prop.w ?? 4.2;
  if (prop.tail !== false) {
    const end = add(hand, [-3.5, -9]);
    const tail = ink.open([hand, add(mix(hand, end, 0.5), [1.6, 0]), end], z - 4);
    const square = ' stroke-linejoin="round"';
    ink.stroke(tail, colour("blanket-shade"), width * 0.85, 1, square);
  }
  strapRun(ink, prop, hand, soleOf(leg), z - 4);
  const under = points([9.4, -8.1, 11.6, -8.55, 13.6, -8.1]);
  const loop = ink.open(
    under.map((p) => add(leg.ankle, rotate(p, leg.pitch))),
    z,
  );
  ink.stroke(loop, colour("blanket-shade"), 2.6);
  ink.stroke(loop, colour("blanket"), 2.1);
};

const soleOf = (leg: { readonly ankle: Point; readonly pitch: number }): Point =>
  add(leg.ankle, rotate([11.2, -8.15], leg.pitch));

function strapRun(ink: Ink, prop: Strap, hand: Point, sole: Point, z: number): void {
  const width = prop.w ?? 4.2;
  const middle = add(mix(hand, sole, 0.5), [0, -(prop.sag ?? 0)]);
  const run = ink.open([hand, middle, sole], z);
  ink.stroke(run, colour("blanket-shade"), width + 0.5);
  ink.stroke(run, colour("blanket"), width);
  const lower: Point = [0, -width * 0.22];
  const edge = ink.open(
    [hand, middle, sole].map((p) => add(p, lower)),
    z,
  );
  ink.stroke(edge, colour("blanket-shade"), width * 0.3, 0.7);
}

export const backpack: Draw<Worn> = (ink, _, body) => {
  const behind = ([u, v]: Point): Point => trunkBack(body.trunkAt(u), u, v);
  const bag = points([0.9, 1, 0.93, 7, 0.82, 14, 0.6, 15.6, 0.4, 14, 0.33, 8, 0.36, 1.4, 0.6, 0.2]);
  const lid = points([0.74, 0.4, 0.73, 8, 0.7, 15.6]);
  const pocket = points([0.62, 5, 0.62, 13.6, 0.44, 12.8, 0.44, 5]);
  const detail = (): void => {
    ink.stroke(ink.open(lid.map(behind), -2), colour("pack-shade"), 0.8, 0.7);
    ink.fill(ink.closed(pocket.map(behind), -2, 0.6), colour("pack-shade"), 0.35);
  };
  ink.form(ink.closed(bag.map(behind), -2), PACK, 1.1, { detail });
  const before = ([u, v]: Point): Point => {
    const place = body.trunkAt(u);
    return add(place.point, times(left(place.along), -v));
  };
  const over = points([0.985, -2.5, 0.93, 4.4, 0.78, 5.2, 0.6, 0.6]).map(before);
  const strap = ink.open([behind([0.93, 2.5]), ...over, behind([0.5, 0.6])], -9);
  ink.stroke(strap, colour("pack-shade"), 2.6);
  ink.stroke(strap, colour("pack"), 1.8);
};

/** A bag of rice or similar on the thigh. */
export const weight: Draw<Worn> = (ink, _, body) => {
  const { hip, knee } = body.legs.work;
  const up = left(unit(sub(knee, hip)));
  const above = ([t, v]: Point): Point =>
    add(mix(hip, knee, t), times(up, v + widthAt(PROFILE.thigh.front, t)));
  const z = -BODY.legDepth;
  const bag = points([
    0.56, -0.6, 0.53, 6, 0.58, 11.6, 0.8, 13.2, 1, 11.4, 1.05, 5.6, 1.02, -1.4, 0.8, -0.5,
  ]);
  const seam = points([0.54, 8.2, 0.8, 9.2, 1.04, 7.8]);
  const knot = points([0.72, 12.8, 0.74, 15.2, 0.84, 15.4, 0.87, 12.9]);
  const detail = (): void => {
    ink.stroke(ink.open(seam.map(above), z), colour("pack-shade"), 0.7, 0.6);
    ink.stroke(ink.open(knot.map(above), z), colour("pack-shade"), 1.1);
  };
  ink.form(ink.closed(bag.map(above), z), PACK, 0.9, { detail });
};

/** A cold or warm pack round the calf, with a snowflake or a sun beside it. */
export const wrap: Draw<Wrap> = (ink, { t0 = 0.16, t1 = 0.52, tint = 0 }, body) => {
  const { knee, ankle } = body.legs.work;
  const z = -BODY.legDepth;
  const span = { from: t0, to: t1, pieces: 6, grow: 1.2 };
  const { front, back } = limbEdges(knee, ankle, PROFILE.shank, span);
  const path = ink.ribbon(front, back, z);
  const warmth = clamp(tint, 0, 1);
  const detail = (): void => {
    ink.fill(path, colour("warm"), warmth);
    for (const i of [2, 3, 5])
      ink.stroke(ink.line([item(front, i), item(back, i)], z), colour("pillow"), 0.5, 0.55);
  };
  ink.form(path, tone("cold", "cloth-shade", "pillow", 0.6), 0.9, { detail });
  const sign = add(mix(knee, ankle, (t0 + t1) / 2), [13, 21]);
  if (warmth < 0.98)
    ink.group(`opacity="${(1 - warmth).toFixed(2)}"`, () => snowflake(ink, sign, z));
  if (warmth > 0.02) ink.group(`opacity="${warmth.toFixed(2)}"`, () => sun(ink, sign, z));
};

function snowflake(ink: Ink, c: Point, z: number): void {
  const arm = (r: number, angle: number): Point => add(c, rotate([r, 0], angle));
  for (const angle of [0, 60, 120]) {
    ink.stroke(ink.line([arm(5.5, angle), arm(-5.5, angle)], z), colour("cold"), 0.9);
    for (const way of [1, -1])
      for (const turn of [35, -35]) {
        const twig = rotate([2.1 * way, 0], angle + turn);
        const from = arm(3.2 * way, angle);
        ink.stroke(ink.line([from, add(from, twig)], z), colour("cold"), 0.7);
      }
  }
}

function sun(ink: Ink, c: Point, z: number): void {
  ink.fill(ink.circle(c, 2.6, z), colour("warm"));
  for (let angle = 0; angle < 360; angle += 45) {
    const ray = [4, 6].map((r) => add(c, rotate([r, 0], angle)));
    ink.stroke(ink.line(ray, z), colour("warm"), 0.9);
  }
}

/** Knob under the calf, shaft in the near hand. */
export const cane: Draw<Cane> = (ink, { t = 0.3 }, body) => {
  const skin = placeOn(body, `work.shank@${t.toFixed(3)}b`);
  const out = unit(sub(skin, placeOn(body, `work.shank@${t.toFixed(3)}c`)));
  const knob = add(skin, times(out, 2));
  const hand = handOf(body.arms.near);
  const low = add(knob, times(out, 5.5));
  const end = add(hand, times(unit(sub(hand, low)), 13));
  const z = -BODY.nearArmDepth;
  const shaft = [
    knob,
    add(add(knob, times(out, 4)), [1.5, 0]),
    add(low, [-3.5, -2.2]),
    add(mix(low, hand, 0.45), [0, -4]),
    hand,
    end,
  ];
  const beside = (by: Point): string =>
    ink.open(
      shaft.map((p) => add(p, by)),
      z,
    );
  ink.stroke(beside([0, 0]), colour("metal-shade"), 3);
  ink.stroke(beside([-0.2, 0.25]), colour("metal"), 2);
  ink.stroke(beside([-0.45, 0.55]), colour("metal-light"), 0.6, 0.8);
  ink.form(ink.circle(knob, 2.2, z), tone("band", "band-shade", "pillow", 0.4), 0.4);
  ink.form(ink.circle(end, 1.9, z), tone("band", "band-shade"), 0.4);
};
