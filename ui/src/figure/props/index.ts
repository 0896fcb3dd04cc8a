/**
 * All props by type, and the drawing of one layer of them.
 *
 * Order of the layers: back (before the person), far and mid (between the legs), near (under the
 * near arm), front.
 */
import type { Ink } from "../ink.ts";
import type { Skeleton } from "../skeleton.ts";
import { backpack, cane, strapFar, strapNear, weight, wrap } from "./carried.ts";
import { cover, flatTowel, pillow } from "./cloth.ts";
import {
  bed,
  block,
  book,
  chair,
  cushion,
  mat,
  railBack,
  railBar,
  railFront,
  step,
  stool,
  table,
  wall,
} from "./furniture.ts";
import { guide, letters, moon } from "./marks.ts";
import type { Drawing, Layer, Prop } from "./prop.ts";
import { ball, roller, towelRoll } from "./round.ts";

type Drawings = { readonly [Type in Prop["type"]]: Drawing<Extract<Prop, { type: Type }>> };

const DRAWINGS: Drawings = {
  wall: { back: wall },
  step: { back: step },
  stool: { back: stool },
  block: { back: block },
  book: { back: book },
  cushion: { back: cushion },
  mat: { back: mat },
  rail: { back: railBack, mid: railBar, front: railFront },
  chair: { back: chair },
  bed: { back: bed },
  table: { back: table },
  pillow: { back: pillow },
  flattowel: { back: flatTowel },
  cover: { front: cover },
  guide: { front: guide },
  letters: { front: letters },
  moon: { back: moon },
  ball: { mid: ball },
  roller: { mid: roller },
  towelroll: { mid: towelRoll },
  strap: { far: strapFar, near: strapNear },
  backpack: { near: backpack },
  weight: { near: weight },
  wrap: { near: wrap },
  cane: { near: cane },
};

export const isKnownProp = (type: string): boolean => type in DRAWINGS;

export function drawProps(ink: Ink, props: readonly Prop[], layer: Layer, body: Skeleton): void {
  for (const prop of props) {
    const drawing = DRAWINGS[prop.type] as Drawing<Prop>;
    if (prop.layer) {
      if (prop.layer === layer) (drawing.mid ?? drawing.back)?.(ink, prop, body);
    } else drawing[layer]?.(ink, prop, body);
  }
}
