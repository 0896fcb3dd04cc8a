/** The regions a person has chosen: what a tick in the list and a tap on the picture do to them. */
import type { Side } from "../generated/Side.ts";
import type { TappedRegion } from "../generated/TappedRegion.ts";

export type Selection = readonly TappedRegion[];

/** The chosen region of that id. */
export function chosen(selection: Selection, id: string): TappedRegion | undefined {
  return selection.find((region) => region.id === id);
}

/** With a region put in or, when it is in, taken out. A new one takes the side named last. */
export function toggle(selection: Selection, id: string, central: boolean): Selection {
  if (chosen(selection, id)) return without(selection, id);
  const side = central ? null : (selection.findLast((region) => region.side)?.side ?? null);
  return [...selection, { id, side }];
}

/** Without a region. */
export function without(selection: Selection, id: string): Selection {
  return selection.filter((region) => region.id !== id);
}

/** With the side of a chosen region set. */
export function setSide(selection: Selection, id: string, side: Side): Selection {
  return selection.map((region) => (region.id === id ? { id, side } : region));
}

/** After a tap on one leg of the picture: each leg goes on and off by itself. */
export function tap(selection: Selection, id: string, side: "left" | "right" | null): Selection {
  const before = chosen(selection, id);
  if (!before) return [...selection, { id, side }];
  if (side === null || before.side === side) return without(selection, id);
  const other = side === "left" ? "right" : "left";
  if (before.side === "both") return setSide(selection, id, other);
  return setSide(selection, id, before.side === other ? "both" : side);
}

/** Keys of the painted regions; one whose side is not known yet is marked on both legs. */
export function paintedKeys(selection: Selection, central: ReadonlySet<string>): Set<string> {
  const keys = new Set<string>();
  for (const { id, side } of selection) {
    if (central.has(id)) keys.add(`${id}/central`);
    else {
      if (side !== "right") keys.add(`${id}/left`);
      if (side !== "left") keys.add(`${id}/right`);
    }
  }
  return keys;
}

/** The side that all regions share, for pages that show one leg. */
export function commonSide(selection: readonly { side: Side | null }[]): "left" | "right" | null {
  const sides = new Set(selection.flatMap((region) => region.side ?? []));
  const [only] = sides;
  return sides.size === 1 && only !== "both" ? (only ?? null) : null;
}
