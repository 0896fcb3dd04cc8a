/**
 * Named surfaces that a body point can rest on: the floor, and the tops and faces of props.
 *
 * Also the centre of a disc that rests on one. Which points rest where is said by the pose.
 */
import { BODY } from "./proportions.ts";
import type { Contact } from "./pose.ts";
import type { Prop } from "./props/prop.ts";
import type { Point } from "./vectors.ts";

export type Surface =
  | { readonly kind: "level"; readonly y: number }
  | { readonly kind: "upright"; readonly x: number; readonly facing: number };
export type Surfaces = ReadonlyMap<string, Surface>;

export const FLOOR: Surface = { kind: "level", y: 0 };

/** Height of the top of a prop that can carry, or nothing. */
export function topOf(prop: Prop): number | undefined {
  switch (prop.type) {
    case "step":
    case "stool":
    case "block":
    case "book":
    case "cushion":
      return (prop.y ?? 0) + prop.h;
    case "mat":
      return prop.h ?? 1;
    case "chair":
    case "bed":
    case "table":
      return prop.h;
    default:
      return undefined;
  }
}

export function surfacesOf(props: readonly Prop[] = []): Surfaces {
  const surfaces = new Map<string, Surface>([["floor", FLOOR]]);
  for (const prop of props) {
    const name = prop.id ?? prop.type;
    const y = topOf(prop);
    if (y !== undefined) surfaces.set(name, { kind: "level", y });
    if (prop.type === "wall")
      surfaces.set(name, { kind: "upright", x: prop.x, facing: prop.facing ?? -1 });
  }
  return surfaces;
}

/** Where the centre of a disc of radius `r` is when it meets the contact. */
export function restingCentre(contact: Contact, surfaces: Surfaces, r: number): Point {
  if (contact.at) return contact.at;
  const surface = surfaces.get(contact.on ?? "floor") ?? FLOOR;
  const gap = contact.gap ?? 0;
  const lift = contact.lift ?? 0;
  if (surface.kind === "level") return [contact.x ?? 0, surface.y + r + gap + lift];
  return [surface.x + surface.facing * (r + gap), (contact.y ?? 0) + lift];
}

/** Highest level top under x, for a point of the body at depth 0. */
export function supportAt(props: readonly Prop[], x: number): number {
  let y = 0;
  for (const prop of props) {
    const top = topOf(prop);
    if (top === undefined || !("x0" in prop)) continue;
    if ("z0" in prop && (prop.z0 ?? 0) > 20) continue; // furniture in the background
    if (x >= prop.x0 && x <= prop.x1) y = Math.max(y, top);
  }
  return y;
}

export const SEAT_RADIUS = BODY.seat;
