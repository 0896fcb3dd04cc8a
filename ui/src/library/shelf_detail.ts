/** What a shelf says below a name, where the list itself has only a code or a unit. */
import type { Thing } from "../generated/Thing.ts";

/** Shelves whose second line is taken from the thing itself, with the name of its page. */
export const detailed: Partial<Record<string, "program" | "measure">> = {
  programs: "program",
  measures: "measure",
};

/** For whom a program is, or how a measure is taken. */
export function detailOf(thing: Thing): string {
  if (thing.kind === "program") return thing.for_whom[0] ?? thing.summary;
  if (thing.kind === "measure") return thing.how;
  return "";
}
