/**
 * The hands of a lap close-up: a thumb that strokes, fingers that press, a hand that pulls the toes.
 *
 * What lies under the leg is drawn before it, the rest after.
 */
import type { Ink } from "../ink.ts";
import { SKIN } from "../palette.ts";
import {
  add,
  distance,
  item,
  left,
  mix,
  points,
  sub,
  times,
  unit,
  type Point,
} from "../vectors.ts";
import type { PlacedHand } from "./lap_leg.ts";

function nail(ink: Ink, tip: Point, along: Point, r: number): void {
  const side = left(along);
  const rim = [
    times(side, 0.55 * r),
    times(along, 0.7 * r),
    times(side, -0.55 * r),
    times(along, -0.5 * r),
  ];
  const nailed = rim.map((p) => add(add(tip, p), times(along, 0.15 * r)));
  ink.fill(ink.closed(nailed), SKIN.near.light, 0.9);
}

const PALM = points([
  -1.5, 3, 2.2, 3.9, 5.2, 3.2, 7.8, 0.9, 7.4, -2.4, 5.9, -6.2, 2.4, -5.4, -0.6, -3.3, -2.4, -2.6,
]);

/** The part of a stroking hand that lies under the leg: forearm, palm, fingers. */
export function drawHandBehind(ink: Ink, hand: PlacedHand): void {
  if (hand.type !== "thumb") return;
  const along = unit(sub(hand.at, hand.wrist));
  const across = times(left(along), hand.side ?? 1);
  const at = ([u, v]: Point): Point => add(hand.wrist, add(times(along, u), times(across, v)));
  for (let i = 3; i >= 0; i--) {
    const finger = [6.6 - i * 0.45, -0.4 - i * 1.75, 11.5 - i * 0.7, -1 - i * 1.85];
    const joints = points([...finger, 16 - i * 0.9, -1 - i * 1.7]).map(at);
    ink.form(ink.chain(joints, 1.55, 1.2), SKIN.near, 0.38);
  }
  const path = ink.capsule(hand.from, 4.6, hand.wrist, 3.1) + ink.closed(PALM.map(at), 0, 0.9);
  const detail = (): void => {
    for (let i = 0; i < 3; i++) {
      const crease = points([4.6 - i * 0.4, -1.4 - i * 1.7, 7 - i * 0.45, -1.3 - i * 1.75]);
      ink.stroke(ink.line(crease.map(at)), SKIN.near.shade, 0.4, 0.25);
    }
  };
  ink.form(path, SKIN.near, 0.8, { detail });
}

export function drawHandBefore(ink: Ink, hand: PlacedHand): void {
  if (hand.type === "thumb") drawThumb(ink, hand);
  else if (hand.type === "fingers") drawFingers(ink, hand);
  else drawPull(ink, hand);
}

function drawThumb(ink: Ink, hand: PlacedHand): void {
  const along = unit(sub(hand.at, hand.wrist));
  const across = times(left(along), hand.side ?? 1);
  const base = add(hand.wrist, add(times(along, 2.4), times(across, 2.2)));
  const joint = add(mix(base, hand.at, 0.55), times(across, hand.bow ?? 1.5));
  ink.form(ink.chain([base, joint, hand.at], 2.35, 1.3), SKIN.near, 0.42);
  const tip = unit(sub(hand.at, joint));
  nail(ink, sub(hand.at, times(tip, 0.15)), tip, 1.2);
  const crease = mix(base, joint, 0.92);
  const side = times(left(tip), 1.1);
  const fold = [add(crease, side), add(crease, times(tip, 0.45)), sub(crease, side)];
  ink.stroke(ink.open(fold), SKIN.near.shade, 0.26, 0.5);
}

/** Length of the second to fifth finger against the reach of the hand. */
const FINGERS = [0.94, 1, 0.95, 0.8];

function drawFingers(ink: Ink, hand: PlacedHand): void {
  const { wrist, side = 1, count = 4 } = hand;
  const along = unit(sub(hand.at, wrist));
  const across = left(along);
  const beside = (p: Point, u: number, v: number): Point =>
    add(add(p, times(along, u)), times(across, v));
  const knuckles = FINGERS.map((_, i) =>
    beside(wrist, 7.4 - Math.abs(i - 1.2) * 0.5, (1.6 - i) * 2.05 * side),
  );
  const thumb = points([2.4, 3, 6, 5.2, 9.4, 5.8]).map(([u, v]) => beside(wrist, u, v * side));
  ink.form(ink.chain(thumb, 1.9, 1.2), SKIN.near, 0.4);
  drawPalm(ink, hand, knuckles, beside);
  const reach = Math.max(4, distance(wrist, hand.at) - 7.4);
  for (let i = 3; i >= 0; i--) {
    const out = i < count;
    const base = item(knuckles, i);
    const spread = (1.6 - i) * (out ? -0.35 : 0.1) * side;
    const tip = beside(base, out ? reach * item(FINGERS, i) : 4.2, spread);
    const joint = mix(base, tip, 0.5);
    ink.form(ink.chain([base, joint, tip], 1.38, out ? 1.02 : 1.25), SKIN.near, 0.36);
    if (out) nail(ink, tip, unit(sub(tip, joint)), 0.95);
  }
}

function drawPalm(
  ink: Ink,
  hand: PlacedHand,
  knuckles: readonly Point[],
  beside: (p: Point, u: number, v: number) => Point,
): void {
  const { wrist, side = 1 } = hand;
  const outline = [
    beside(wrist, 0, 2.9),
    beside(wrist, 4, 4.1),
    beside(item(knuckles, side > 0 ? 0 : 3), 0, 1.1),
    beside(wrist, 8.4, 0),
    beside(item(knuckles, side > 0 ? 3 : 0), 0, -1.1),
    beside(wrist, 4, -4.1),
    beside(wrist, 0, -2.9),
  ];
  const path = ink.capsule(hand.from, 4.6, wrist, 3.1) + ink.closed(outline, 0, 0.9);
  const detail = (): void => {
    for (let i = 0; i < 3; i++) {
      const gap = mix(item(knuckles, i), item(knuckles, i + 1), 0.5);
      ink.stroke(ink.line([beside(gap, -2.6, 0), gap]), SKIN.near.shade, 0.4, 0.28);
    }
  };
  ink.form(path, SKIN.near, 0.75, { detail });
}

/** The edge of the hand against the ball of the foot, fingers over the toes. */
function drawPull(ink: Ink, hand: PlacedHand): void {
  const { wrist, at, knuckle = mix(hand.wrist, hand.at, 0.5) } = hand;
  const up = unit(sub(at, knuckle));
  const across = times(left(up), hand.side ?? 1);
  const beside = (p: Point, u: number, v: number): Point =>
    add(add(p, times(up, u)), times(across, v));
  for (const behind of [1.5, 0.75, 0]) {
    const joints = [
      beside(knuckle, 0, -behind),
      beside(mix(knuckle, at, 0.62), 0, -behind - 0.9),
      beside(at, 0, -behind * 0.4),
      beside(at, 0.6, 3 - behind * 0.5),
    ];
    ink.form(ink.chain(joints, 1.9, 1.15), SKIN.near, 0.4);
  }
  nail(ink, beside(at, 0.6, 2.8), across, 1);
  const palm = ink.capsule(hand.from, 4.7, wrist, 3.2) + ink.capsule(wrist, 3.2, knuckle, 2.7);
  ink.form(palm, SKIN.near, 0.75);
  const base = mix(wrist, knuckle, 0.45);
  const tip = beside(knuckle, -0.4, 5.4);
  const joint = beside(mix(base, tip, 0.55), -1.2, 0);
  ink.form(ink.chain([base, joint, tip], 2.2, 1.3), SKIN.near, 0.42);
  nail(ink, tip, unit(sub(tip, joint)), 1.15);
}
