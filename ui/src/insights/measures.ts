/** Signs of what became of a measure, and the span in which a change does not count yet. Pure. */
import type { MeasureChange } from "../generated/MeasureChange.ts";
import type { MeasureVerdict } from "../generated/MeasureVerdict.ts";

export const marks: Record<MeasureVerdict, string> = {
  better: "✓",
  worse: "!",
  too_small: "≈",
  once: "1",
  no_number: "–",
};

/** Where a change begins to count, on both sides of where it began; nothing without such a number. */
export function quietOf({ latest, change, meaningful }: MeasureChange): [number, number] | null {
  // A measure that is a change itself begins at nothing; of the others this is the first value.
  const base = latest - change;
  return meaningful === null ? null : [base - meaningful, base + meaningful];
}

/** The lowest and the highest number that is drawn. */
export function boundsOf(measure: MeasureChange): [number, number] {
  const values = [...measure.values.map(({ value }) => value), ...(quietOf(measure) ?? [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) * 0.1, 0.5);
  return [low >= 0 ? Math.max(low - room, 0) : low - room, high + room];
}
