/**
 * Wall, step, rail, stool, chair, bed and treatment table; block, book, cushion and mat.
 */
import { colour } from "../palette.ts";
import type { Solid } from "../ink.ts";
import { BLUE, drawBox, facing, METAL, sideways, WOOD, WOOD_FAR } from "./box.ts";
import type { Box, Chair, Draw, Lying, Mat, Rail, Wall } from "./prop.ts";

/** In front of the person with its thickness, or behind, cut open at the near side of the body. */
export const wall: Draw<Wall> = (ink, { x, h = 210, facing: way = -1 }) => {
  if (way >= 0) {
    ink.fill(ink.polygon(facing([x - 14, x], [0, h], -9)), colour("wall"));
    ink.fill(ink.polygon(facing([x - 14, x], [0, 6], -9)), colour("wall-edge"));
    return;
  }
  const depth = [-24, 36] as const;
  ink.fill(ink.polygon(sideways(x, [0, h], depth)), colour("wall"));
  ink.fill(ink.polygon(facing([x, x + 9], [0, h], -24)), colour("wall-top"));
  ink.fill(ink.polygon(sideways(x, [0, 6], depth)), colour("wall-edge"));
  ink.fill(ink.polygon(facing([x, x + 9], [0, 6], -24)), colour("wall-edge"), 0.7);
};

export const step: Draw<Box> = (ink, prop) => {
  const bottom = prop.y ?? 0;
  const top = bottom + prop.h;
  const [x, z] = [[prop.x0, prop.x1] as const, [-30, 30] as const];
  drawBox(ink, { x, y: [bottom, top], z }, WOOD);
  ink.fill(ink.polygon(facing(x, [top - 3, top], -30)), colour("wood-light"), 0.45);
  ink.fill(ink.polygon(sideways(prop.x0, [top - 3, top], z)), colour("wood"), 0.55);
};

export const stool: Draw<Box> = (ink, { x0, x1, h }) => {
  for (const z of [13, -13])
    for (const x of [x0 + 3, x1 - 3])
      drawBox(
        ink,
        { x: [x - 1.5, x + 1.5], y: [0, h - 4], z: [z - 1.5, z + 1.5] },
        z > 0 ? WOOD_FAR : WOOD,
      );
  drawBox(ink, { x: [x0, x1], y: [h - 4.5, h], z: [-17, 17] }, WOOD);
};

export const block: Draw<Box> = (ink, { x0, x1, y = 0, h }) =>
  drawBox(ink, { x: [x0, x1], y: [y, y + h], z: [-14, 2] }, BLUE);

export const book: Draw<Box> = (ink, { x0, x1, y = 0, h }) =>
  drawBox(
    ink,
    { x: [x0, x1], y: [y, y + h], z: [-22, 16] },
    { near: colour("page"), top: colour("book"), left: colour("book-shade") },
  );

export const cushion: Draw<Box> = (ink, { x0, x1, y = 0, h }) =>
  drawBox(ink, { x: [x0, x1], y: [y, y + h], z: [-16, 16] }, BLUE);

export const mat: Draw<Mat> = (ink, { x0, x1, h = 1 }) =>
  drawBox(
    ink,
    { x: [x0, x1], y: [0, h], z: [-34, 34] },
    { near: colour("mat-shade"), top: colour("mat"), left: colour("mat-shade") },
  );

export const railBack: Draw<Rail> = (ink, { x, y = 0, h }) =>
  drawBox(ink, { x: [x - 1.8, x + 1.8], y: [y, h], z: [22, 25] }, METAL);
export const railBar: Draw<Rail> = (ink, { x, h }) => {
  const bar = (dx: number, dy: number): string =>
    ink.line([
      [x - dx, h + dy, -26],
      [x - dx, h + dy, 26],
    ]);
  ink.stroke(bar(0, 0), colour("metal-shade"), 4.6);
  ink.stroke(bar(0.2, 0.6), colour("metal"), 3.2);
  ink.stroke(bar(0.4, 1.2), colour("metal-light"), 0.9, 0.8);
};
export const railFront: Draw<Rail> = (ink, { x, y = 0, h }) =>
  drawBox(ink, { x: [x - 1.8, x + 1.8], y: [y, h], z: [-25, -22] }, METAL);

const CHAIR_HALF = 21;

export const chair: Draw<Chair> = (ink, prop, body) => {
  const { x: x1, h, d = 42 } = prop;
  const x0 = x1 - d;
  const deep = CHAIR_HALF - 2;
  const leg = (x: number, z: number): void =>
    drawBox(
      ink,
      { x: [x - 1.6, x + 1.6], y: [0, h - 3], z: [z - 1.6, z + 1.6] },
      z > 0 ? WOOD_FAR : WOOD,
    );
  leg(x0 + 3, deep);
  leg(x1 - 3, deep);
  backrest(ink, prop, body);
  leg(x0 + 3, -deep);
  leg(x1 - 3, -deep);
  drawBox(ink, { x: [x0, x1], y: [h - 4, h], z: [-CHAIR_HALF, CHAIR_HALF] }, WOOD);
};

const backrest: Draw<Chair> = (ink, { x, h, d = 42, backH = 44 }) => {
  const x0 = x - d;
  const top = h + backH;
  const lean = 7;
  const deep = CHAIR_HALF - 2;
  for (const z of [deep, -deep]) {
    const post: Solid[] = [
      [x0 + 1, h, z],
      [x0 + 4, h, z],
      [x0 + 4 - lean, top, z],
      [x0 + 1 - lean, top, z],
    ];
    ink.fill(ink.polygon(post), colour(z > 0 ? "wood-shade" : "wood"));
  }
  const panel: Solid[] = [
    [x0 + 2 - lean * 0.45, h + 20, -deep],
    [x0 + 2 - lean * 0.45, h + 20, deep],
    [x0 + 2 - lean, top, deep],
    [x0 + 2 - lean, top, -deep],
  ];
  ink.fill(ink.polygon(panel), colour("wood-light"));
};

export const bed: Draw<Lying> = (ink, { x0, x1, h, head, z0 = -36, z1 = 44 }) => {
  const z = [z0, z1] as const;
  for (const deep of [z1 - 4, z0 + 4])
    for (const x of [x0 + 5, x1 - 5])
      drawBox(ink, { x: [x - 2.5, x + 2.5], y: [0, h - 20], z: [deep - 2, deep + 2] }, WOOD);
  if (head === "left") drawBox(ink, { x: [x0 - 5, x0], y: [h - 30, h + 34], z }, WOOD);
  drawBox(ink, { x: [x0, x1], y: [h - 26, h - 16], z }, WOOD);
  drawBox(
    ink,
    { x: [x0 + 1, x1 - 1], y: [h - 17, h], z: [z0 + 1.5, z1 - 1.5] },
    { near: colour("cloth"), top: colour("pillow"), left: colour("cloth-shade") },
  );
  const seam = ink.line([
    [x0 + 1, h - 9, z0 + 1.5],
    [x1 - 1, h - 9, z0 + 1.5],
  ]);
  ink.stroke(seam, colour("cloth-shade"), 0.5, 0.8);
  if (head === "right") drawBox(ink, { x: [x1, x1 + 5], y: [h - 30, h + 34], z }, WOOD);
};

export const table: Draw<Lying> = (ink, { x0, x1, h }) => {
  for (const deep of [28, -28])
    for (const x of [x0 + 10, x1 - 10])
      drawBox(ink, { x: [x - 2, x + 2], y: [0, h - 8], z: [deep - 2, deep + 2] }, METAL);
  drawBox(
    ink,
    { x: [x0, x1], y: [h - 8, h], z: [-32, 32] },
    { near: colour("roller"), top: colour("roller-light"), left: colour("roller-shade") },
  );
};
