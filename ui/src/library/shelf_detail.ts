/** What a shelf says below a name, where the list itself has only a code or a unit. */
import type { HealthQuestion } from "../generated/HealthQuestion.ts";
import type { Thing } from "../generated/Thing.ts";
import { closingOf } from "./programs/closing.ts";

/** Shelves whose second line is taken from the thing itself, with the name of its page. */
export const detailed: Partial<Record<string, "program" | "measure">> = {
  programs: "program",
  measures: "measure",
};

/** Whether a health answer closes a program to the person. */
export const isClosed = (thing: Thing, health: readonly HealthQuestion[]): boolean =>
  thing.kind === "program" && closingOf(thing, health).length > 0;

/** For whom a program is, or how a measure is taken. */
export function detailOf(thing: Thing): string {
  if (thing.kind === "program") return thing.for_whom[0] ?? thing.summary;
  if (thing.kind === "measure") return thing.how;
  return "";
}
