/**
 * What may stand around the person or be held: the data of a prop and the layers it is drawn in.
 *
 * Lengths in centimetres; `keys` moves a prop with the key poses. The drawings are beside this file.
 */
import type { Ink } from "../ink.ts";
import type { Skeleton } from "../skeleton.ts";
import type { Point } from "../vectors.ts";

export type Layer = "back" | "mid" | "front" | "far" | "near";

interface Placed {
  readonly id?: string;
  readonly layer?: Layer;
  readonly keys?: Readonly<Record<string, Readonly<Record<string, number | Point>>>>;
}

export interface Box extends Placed {
  readonly type: "step" | "stool" | "block" | "book" | "cushion";
  readonly x0: number;
  readonly x1: number;
  readonly h: number;
  readonly y?: number;
}
export interface Mat extends Placed {
  readonly type: "mat";
  readonly x0: number;
  readonly x1: number;
  readonly h?: number;
}
export interface Wall extends Placed {
  readonly type: "wall";
  readonly x: number;
  readonly h?: number;
  readonly facing?: number;
}
export interface Chair extends Placed {
  readonly type: "chair";
  readonly x: number;
  readonly h: number;
  readonly d?: number;
  readonly backH?: number;
}
export interface Lying extends Placed {
  readonly type: "bed" | "table";
  readonly x0: number;
  readonly x1: number;
  readonly h: number;
  readonly head?: "left" | "right";
  readonly z0?: number;
  readonly z1?: number;
}
export interface Rail extends Placed {
  readonly type: "rail";
  readonly x: number;
  readonly h: number;
  readonly y?: number;
}
export interface Pillow extends Placed {
  readonly type: "pillow";
  readonly at: Point;
  readonly w?: number;
  readonly h?: number;
  readonly angle?: number;
  readonly z?: number;
  readonly colour?: "blue";
}
export interface Guide extends Placed {
  readonly type: "guide";
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}
export interface FlatTowel extends Placed {
  readonly type: "flattowel";
  readonly x0: number;
  readonly x1: number;
  readonly at?: number;
  readonly bunch?: number;
}
export interface Cover extends Placed {
  readonly type: "cover";
  readonly y: number;
  readonly x1: number;
  readonly lift?: number;
}
export interface Marked extends Placed {
  readonly type: "moon" | "letters";
  readonly at: Point;
  readonly size?: number;
}
export interface Round extends Placed {
  readonly type: "ball" | "roller" | "towelroll";
  readonly at: Point;
  readonly r: number;
  readonly turn?: number;
  readonly z?: number;
}
export interface Strap extends Placed {
  readonly type: "strap";
  readonly tail?: boolean;
  readonly w?: number;
  /** How far the middle hangs below the straight line, cm. */
  readonly sag?: number;
}
export interface Worn extends Placed {
  readonly type: "backpack" | "weight";
}
export interface Wrap extends Placed {
  readonly type: "wrap";
  readonly t0?: number;
  readonly t1?: number;
  /** 0 cold, 1 warm. */
  readonly tint?: number;
}
export interface Cane extends Placed {
  readonly type: "cane";
  readonly t?: number;
}

export type Prop =
  | Box
  | Mat
  | Wall
  | Chair
  | Lying
  | Rail
  | Pillow
  | Guide
  | FlatTowel
  | Cover
  | Marked
  | Round
  | Strap
  | Worn
  | Wrap
  | Cane;

export type Draw<P extends Prop> = (ink: Ink, prop: P, body: Skeleton) => void;
/** How a prop is drawn in each layer it appears in. */
export type Drawing<P extends Prop> = Partial<Record<Layer, Draw<P>>>;
