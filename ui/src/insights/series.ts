/** Values over time as lines that break where nothing was written down for long. Pure. */
import { line } from "d3-shape";
import type { PainPoint } from "../generated/PainPoint.ts";
import type { ValueOn } from "../generated/ValueOn.ts";
import { dayOf } from "./days.ts";
import type { Scale } from "./scale.ts";

export interface Value {
  day: number;
  value: number;
}

/** One kind of pain with its name and its values. */
export interface Kind {
  kind: string;
  name: string;
  values: Value[];
}

/** Days without a value over which no line is drawn; of measures that are taken every six weeks, none. */
const SILENCE = 14;
/** More values than this are drawn without a dot for each. */
const DOTS = 120;

export const valuesOf = (values: ValueOn[]): Value[] =>
  values.map(({ on, value }) => ({ day: dayOf(on), value }));

/** The pains by kind; the table beside them has the name of each in its second column. */
export function kindsOf(points: PainPoint[], rows: string[][]): Kind[] {
  const kinds = new Map<string, Kind>();
  points.forEach(({ kind, on, value }, nth) => {
    const known = kinds.get(kind) ?? { kind, name: rows[nth]?.[1] ?? kind, values: [] };
    known.values.push({ day: dayOf(on), value });
    kinds.set(kind, known);
  });
  return [...kinds.values()];
}

/** Values in stretches without a long silence. */
export function runsOf(values: Value[], silence = SILENCE): Value[][] {
  const runs: Value[][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && value.day - before.day <= silence) last.push(value);
    else runs.push([value]);
  }
  return runs;
}

/** The line through values, with a gap at each silence. */
export function pathOf(values: Value[], x: Scale, y: Scale, silence = SILENCE): string {
  const shape = line<Value>(
    ({ day }) => x(day + 0.5),
    ({ value }) => y(value),
  );
  return runsOf(values, silence)
    .map((run) => (run.length > 1 ? shape(run) : ""))
    .join("");
}

/** Whether each value gets a dot of its own. */
export const dotted = (values: Value[]): boolean => values.length <= DOTS;

/** The first and the last day of several series. */
export function spanOf(series: Value[][]): [number, number] {
  const days = series.flat().map(({ day }) => day);
  return days.length > 0 ? [Math.min(...days), Math.max(...days)] : [0, 0];
}

/** The values of both legs as rows of a table, in the order of time. */
export function legRows(
  changes: { side: string | null; values: ValueOn[] }[],
  names: Record<string, string>,
): string[][] {
  const rows = changes.flatMap(({ side, values }) =>
    values.map(({ on, value }) => [on, names[side ?? ""] ?? "", `${value}`]),
  );
  return rows.sort(([one = ""], [other = ""]) => one.localeCompare(other));
}
