/**
 * Soft things: pillow, towel on the floor, bed cover.
 */
import type { Solid } from "../ink.ts";
import { colour, tone } from "../palette.ts";
import { add, lerp, points, rotate, type Point } from "../vectors.ts";
import type { Cover, Draw, FlatTowel, Pillow } from "./prop.ts";
import { pair } from "../ink.ts";

/** Outline of a pillow in halves of its width and height. */
const PILLOW = points([
  -1, -0.4, -0.92, 0.84, -0.4, 1, 0.4, 1, 0.92, 0.8, 1, -0.4, 0.88, -1, 0, -1, -0.88, -1,
]);

export const pillow: Draw<Pillow> = (ink, prop) => {
  const { at, w = 40, h = 13, angle = 0, z = 4 } = prop;
  const outline = PILLOW.map(([x, y]) => add(at, rotate([(x * w) / 2, (y * h) / 2], angle)));
  const cloth =
    prop.colour === "blue" ? tone("blanket", "blanket-shade") : tone("pillow", "pillow-shade");
  ink.form(ink.closed(outline, z), cloth, 1);
};

const NEAR = -26;
const FAR = 12;
const THICK = 0.9;

/** A towel under the foot; `bunch` 0 to 1 gathers it behind the toes. */
export const flatTowel: Draw<FlatTowel> = (ink, { x0, x1, at = 14, bunch = 0 }) => {
  const end = x1 - bunch * 9;
  const edge: Solid[] = [];
  for (let i = 0; i <= 40; i++) {
    const x = lerp(x0, end, i / 40);
    const heap = Math.exp(-(((x - at) / 5.5) ** 2)) * bunch;
    edge.push([x, 0.4 + heap * (1.5 + 1.2 * Math.sin(x * 2.1)), NEAR]);
  }
  const side = (x: number): Solid[] => [
    [x, 0, NEAR],
    [x, THICK, NEAR],
    [x, THICK, FAR],
  ];
  const sheet: Solid[] = [[x0, 0, NEAR], ...side(end), [x0, THICK, FAR], [x0, 0, FAR]];
  ink.fill(ink.polygon(sheet), colour("blanket"));
  const front: Solid[] = [[x0, 0.4, NEAR], ...edge, [end, 0, NEAR], [x0, 0, NEAR]];
  ink.fill(ink.polygon(front), colour("blanket-shade"));
  for (let i = 0; i < 5 && bunch > 0.05; i++) {
    const x = at - 5 + i * 2.6;
    if (x > end - 2.6) break;
    const fold: Solid[] = [
      [x + 1.5, THICK + bunch * 1.1, NEAR],
      [x, 1 + bunch * 1.5, -8],
      [x - 1.2, THICK + bunch, FAR],
    ];
    ink.stroke(ink.open(fold), colour("blanket-shade"), 0.45, 0.7 * bunch);
  }
  const hem: Solid[] = [...side(end - 2.4), [end, THICK, FAR], [end, THICK, NEAR], [end, 0, NEAR]];
  ink.fill(ink.polygon(hem), colour("pillow"), 0.55);
};

/** A bed cover over the legs; `lift` 0 tight, 1 loose and raised at the foot end. */
export const cover: Draw<Cover> = (ink, { y, x1, lift = 0 }, body) => {
  const { work, other } = body.legs;
  const toes = Math.max(work.toe[1], other.toe[1], work.ball[1]) + 1.8;
  const tip = Math.max(work.toe[0], work.ball[0]);
  const [hipX, hipY] = body.hip;
  const [kneeX, kneeY] = work.knee;
  const end: Point = [x1, lerp(y + 1, y + 34, lift)];
  const top: Point[] = [
    [hipX - 14, hipY + 10],
    [hipX + 8, hipY + 10.5],
    [kneeX - 8, kneeY + 9],
    [kneeX + 14, kneeY + 8 + 4 * lift],
    [work.ankle[0] - 6, lerp(work.ankle[1] + 7, y + 34, lift)],
    [tip, lerp(toes + 0.6, y + 40, lift)],
    [tip + 9, lerp((toes + y) * 0.5, y + 38, lift)],
    end,
  ];
  const hanging = ink.at([end[0] + 2, lerp(y - 12, y + 4, lift)], -10);
  const foot = `L${pair(hanging)}L${pair(ink.at([hipX - 15, y - 10], -24))}Z`;
  ink.fill(ink.open(top, -10) + foot, colour("blanket"), 0.62);
  ink.stroke(ink.open(top, -10), colour("blanket-shade"), 1.2);
  const fold = top.map(([a, b]): Point => [a + 0.6, b - 3]);
  ink.stroke(ink.open(fold, -10), colour("pillow"), 0.7, 0.6);
  if (lift <= 0.05) return;
  for (const z of [8, -10]) {
    const post: Solid[] = [
      [x1 - 3, y, z],
      [x1 - 3, y + 33.5 * lift, z],
    ];
    ink.stroke(ink.line(post), colour(z > 0 ? "metal" : "metal-shade"), 1.6);
  }
};
