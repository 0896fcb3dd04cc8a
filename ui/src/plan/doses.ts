/** Which numbers of a dose can be changed in an own plan. Pure. */
import type { Dose } from "../generated/Dose.ts";
import type { DoseChange } from "../generated/DoseChange.ts";
import type { Key } from "../shell/text.ts";

export const noChange: DoseChange = {
  sets: null,
  reps: null,
  reps_most: null,
  up: null,
  hold: null,
  hold_most: null,
  down: null,
  pause: null,
  seconds: null,
  seconds_most: null,
  rest: null,
  rest_most: null,
  load: null,
};

const ranges = [
  ["reps", "reps_most"],
  ["hold", "hold_most"],
  ["seconds", "seconds_most"],
  ["rest", "rest_most"],
] as const;

/** The numbers in which a dose differs from the card's usual one, so that it can be asked for again. */
export function differenceOf(dose: Dose | null, usual: Dose | null): DoseChange {
  const change = { ...noChange };
  if (!dose || !usual) return change;
  if (dose.sets !== usual.sets) change.sets = dose.sets;
  for (const time of ["up", "down", "pause"] as const)
    if (dose[time] !== usual[time]) change[time] = dose[time];
  // An upper end that is gone goes with its lower end.
  for (const [least, most] of ranges) {
    if (dose[least] === usual[least] && dose[most] === usual[most]) continue;
    change[least] = dose[least];
    change[most] = dose[most];
  }
  if (dose.load !== usual.load) change.load = dose.load;
  return change;
}

export type Changeable = "sets" | "reps" | "hold" | "seconds" | "rest";

const names: Record<Changeable, Key> = {
  sets: "dose-sets",
  reps: "dose-reps",
  hold: "dose-hold",
  seconds: "dose-seconds",
  rest: "dose-rest",
};

/** The numbers that mean something for this dose, with what they are now. */
export function numbersOf(dose: Dose): { number: Changeable; name: Key; usual: number }[] {
  const all: [Changeable, number | null][] = [
    ["sets", dose.sets],
    ["reps", dose.seconds === null ? dose.reps : null],
    ["hold", dose.seconds === null && dose.hold > 0 ? dose.hold : null],
    ["seconds", dose.seconds],
    ["rest", dose.sets > 1 ? dose.rest : null],
  ];
  return all.flatMap(([number, usual]) =>
    usual === null ? [] : [{ number, name: names[number], usual }],
  );
}
