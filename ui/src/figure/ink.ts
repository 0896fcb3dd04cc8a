/**
 * Paths and marks as SVG text: world centimetres in, picture units out.
 *
 * Depth is drawn with a small oblique shift, so that both legs, both arms and the faces of the
 * furniture stay visible in a side view. Knows nothing of bodies.
 */
import { shade, type Shading } from "./shading.ts";
import type { Tone } from "./palette.ts";
import { item, length, sub, type Point } from "./vectors.ts";

/** The crop of the world that a picture shows, cm. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A point with its own depth: x, y, z. */
export type Solid = readonly [number, number, number];

/** Width of a picture in its own units. */
const PICTURE_WIDTH = 960;
/** Centimetres that a point moves left and up per centimetre of depth. */
const OBLIQUE: Point = [-0.2, 0.11];

export interface InkOptions {
  /** Prefix of every id in the drawing; two drawings on a page need two. */
  readonly id: string;
  /** Fewer steps of shading, for frames of a movement. */
  readonly quick: boolean;
  readonly flat?: boolean;
  readonly scale?: number;
  readonly steps?: number;
}

export class Ink {
  readonly frame: Frame;
  readonly scale: number;
  readonly id: string;
  readonly quick: boolean;
  readonly steps: number;
  private readonly oblique: Point;
  private definitions: string[] = [];
  private marks: string[] = [];
  private count = 0;

  constructor(frame: Frame, options: InkOptions) {
    this.frame = frame;
    this.id = options.id;
    this.quick = options.quick;
    this.scale = options.scale ?? Math.round((PICTURE_WIDTH / frame.w) * 100) / 100;
    this.steps = options.steps ?? (this.scale > 7 ? 14 : 7);
    this.oblique = options.flat ? [0, 0] : OBLIQUE;
  }

  /** What was drawn since the last call, with its definitions. */
  take(): string {
    const text = `<defs>${this.definitions.join("")}</defs>${this.marks.join("")}`;
    const empty = this.marks.length === 0;
    this.definitions = [];
    this.marks = [];
    return empty ? "" : text;
  }

  newId(): string {
    this.count += 1;
    return `${this.id}-${this.count.toString(36)}`;
  }
  define(text: string): void {
    this.definitions.push(text);
  }
  mark(text: string): void {
    this.marks.push(text);
  }

  /** World point at a depth, in picture units. */
  at(p: Point, z = 0): Point {
    return [
      (p[0] + this.oblique[0] * z - this.frame.x) * this.scale,
      (this.frame.y + this.frame.h - (p[1] + this.oblique[1] * z)) * this.scale,
    ];
  }
  /** A length in picture units. */
  size(centimetres: number): string {
    return short(centimetres * this.scale);
  }

  /** Closed smooth path through points. */
  closed(through: readonly Point[], z = 0, tension = 1): string {
    return spline(clockwise(this.all(through, z)), true, tension);
  }
  open(through: readonly (Point | Solid)[], z = 0): string {
    return spline(this.all(through, z), false, 1);
  }
  /** Two smooth edges joined by straight ends. */
  ribbon(front: readonly Point[], back: readonly Point[], z = 0): string {
    let a = this.all(front, z);
    let b = this.all(back, z).reverse();
    if (turning([...a, ...b]) < 0) [a, b] = [b.reverse(), a.reverse()];
    return `${spline(a, false, 1)}L${spline(b, false, 1).slice(1)}Z`;
  }
  polygon(corners: readonly (Point | Solid)[], z = 0): string {
    return `M${clockwise(this.all(corners, z)).map(pair).join("L")}Z`;
  }
  line(through: readonly (Point | Solid)[], z = 0): string {
    return `M${this.all(through, z).map(pair).join("L")}`;
  }
  circle(centre: Point, r: number, z = 0): string {
    const [x, y] = this.at(centre, z);
    const R = this.size(r);
    const width = this.size(2 * r);
    const arc = `a${R} ${R} 0 1 1 `;
    return `M${short(x - r * this.scale)} ${short(y)}${arc}${width} 0${arc}-${width} 0Z`;
  }
  /** The hull of two discs. */
  capsule(from: Point, r1: number, to: Point, r2: number, z = 0): string {
    const way = sub(to, from);
    const d = length(way);
    if (d < Math.abs(r1 - r2) + 0.01)
      return r1 > r2 ? this.circle(from, r1, z) : this.circle(to, r2, z);
    const turn = Math.atan2(way[1], way[0]);
    const opening = Math.acos((r1 - r2) / d);
    const rim = (c: Point, r: number, a: number): string =>
      pair(this.at([c[0] + r * Math.cos(a), c[1] + r * Math.sin(a)], z));
    const [R1, R2] = [this.size(r1), this.size(r2)];
    const large = opening > Math.PI / 2;
    const start = rim(from, r1, turn + opening);
    return (
      `M${start}L${rim(to, r2, turn + opening)}A${R2} ${R2} 0 ${large ? 1 : 0} 1 ` +
      `${rim(to, r2, turn - opening)}L${rim(from, r1, turn - opening)}` +
      `A${R1} ${R1} 0 ${large ? 0 : 1} 1 ${start}Z`
    );
  }
  /** A row of capsules, growing or shrinking from `r1` to `r2`. */
  chain(joints: readonly Point[], r1: number, r2: number, z = 0): string {
    const n = joints.length - 1;
    const radius = (i: number): number => r1 + ((r2 - r1) * i) / n;
    let path = "";
    for (let i = 0; i < n; i++)
      path += this.capsule(item(joints, i), radius(i), item(joints, i + 1), radius(i + 1), z);
    return path;
  }

  fill(path: string, paint: string, opacity = 1): void {
    this.marks.push(`<path d="${path}" fill="${paint}"${faint(opacity)}/>`);
  }
  stroke(path: string, paint: string, width: number, opacity = 1, extra = ""): void {
    this.marks.push(
      `<path d="${path}" fill="none" stroke="${paint}" stroke-width="${this.size(width)}"` +
        `${extra || ROUND}${faint(opacity)}/>`,
    );
  }
  ellipse(centre: Point, rx: number, ry: number, paint: string, opacity = 1, z = 0): void {
    const [x, y] = this.at(centre, z);
    this.marks.push(
      `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${this.size(rx)}" ry="${this.size(ry)}" ` +
        `fill="${paint}"${faint(opacity)}/>`,
    );
  }
  /** Discs in one place, from large to small, that add up to a soft spot: radius, opacity … */
  spot(centre: Point, paint: string, discs: readonly number[], z = 0): void {
    for (let i = 0; i + 1 < discs.length; i += 2)
      this.fill(this.circle(centre, item(discs, i), z), paint, item(discs, i + 1));
  }
  group(attributes: string, draw: () => void): void {
    this.marks.push(`<g ${attributes}>`);
    draw();
    this.marks.push("</g>");
  }
  /** A group that a lens can show again. */
  part(name: string, draw: () => void): void {
    this.group(`id="${this.id}-${name}"`, draw);
  }
  /** A filled silhouette with soft shading; see `shading.ts`. */
  form(path: string, tone: Tone, depth = 1, shading: Shading = {}): void {
    shade(this, path, tone, depth, shading);
  }

  private all(list: readonly (Point | Solid)[], z: number): Point[] {
    return list.map((p) => this.at([p[0], p[1]], p[2] ?? z));
  }
}

const ROUND = ' stroke-linecap="round" stroke-linejoin="round"';

const faint = (opacity: number): string =>
  opacity === 1 ? "" : ` opacity="${Math.round(opacity * 1000) / 1000}"`;

export function short(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? "0" : String(rounded);
}
export const pair = (p: Point): string => `${short(p[0])} ${short(p[1])}`;

/** Twice the area, with the sign of the turning sense. */
function turning(polygon: readonly Point[]): number {
  let area = 0;
  let before = polygon.at(-1);
  for (const p of polygon) {
    if (before) area += before[0] * p[1] - p[0] * before[1];
    before = p;
  }
  return area;
}
const clockwise = (polygon: Point[]): Point[] =>
  turning(polygon) < 0 ? polygon.reverse() : polygon;

/** Catmull-Rom through the points, as cubic curves. */
function spline(through: readonly Point[], closed: boolean, tension: number): string {
  const n = through.length;
  const k = tension / 6;
  const get = (i: number): Point =>
    item(through, closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i)));
  let path = `M${pair(get(0))}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [p0, p1, p2, p3] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const leaving: Point = [p1[0] + (p2[0] - p0[0]) * k, p1[1] + (p2[1] - p0[1]) * k];
    const arriving: Point = [p2[0] - (p3[0] - p1[0]) * k, p2[1] - (p3[1] - p1[1]) * k];
    path += `C${pair(leaving)} ${pair(arriving)} ${pair(p2)}`;
  }
  return closed ? `${path}Z` : path;
}
