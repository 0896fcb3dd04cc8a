/** The dose of an own card as somebody fills it in: repetitions, holds, a length of time, or none. Pure. */
import type { Dose } from "../generated/Dose.ts";
import type { DoseChange } from "../generated/DoseChange.ts";
import { noChange } from "../plan/doses.ts";
import type { Key } from "../shell/text.ts";

export const ways = ["reps", "hold", "time", "read"] as const;
export type Way = (typeof ways)[number];

export type Field = "sets" | "reps" | "pace" | "hold" | "seconds" | "rest";
export type Numbers = Record<Field, number | null>;

export const usual: Readonly<Numbers> = {
  sets: 1,
  reps: 10,
  pace: 4,
  hold: 30,
  seconds: 60,
  rest: 30,
};

/** Name, least and most of each number, and whether it must be whole. */
export const fields: Record<Field, { name: Key; least: number; most: number; whole: boolean }> = {
  sets: { name: "dose-sets", least: 1, most: 10, whole: true },
  reps: { name: "dose-reps", least: 1, most: 60, whole: true },
  pace: { name: "own-pace", least: 1, most: 600, whole: false },
  hold: { name: "dose-hold", least: 1, most: 7200, whole: false },
  seconds: { name: "dose-seconds", least: 1, most: 7200, whole: false },
  rest: { name: "dose-rest", least: 0, most: 7200, whole: false },
};

const asked: Record<Way, Field[]> = {
  reps: ["sets", "reps", "pace", "rest"],
  hold: ["sets", "reps", "hold", "rest"],
  time: ["sets", "seconds", "rest"],
  read: [],
};

/** The numbers that a way of doing it asks for; rest only between sets. */
export const fieldsOf = (way: Way, numbers: Numbers): Field[] =>
  asked[way].filter((field) => field !== "rest" || (numbers.sets ?? 1) > 1);

/** The first number that cannot be. Times come in halves of a second. */
export function wrongOf(way: Way, numbers: Numbers): Field | null {
  const fits = (field: Field): boolean => {
    const { least, most, whole } = fields[field];
    const value = numbers[field];
    if (value === null || !(value >= least && value <= most)) return false;
    return Number.isInteger(whole ? value : value * 2);
  };
  return fieldsOf(way, numbers).find((field) => !fits(field)) ?? null;
}

/** What is sent to the back; null where there is nothing to play. */
export function changeOf(way: Way, numbers: Numbers): DoseChange | null {
  if (way === "read") return null;
  const { sets, reps, pace, hold, seconds } = numbers;
  const rest = (sets ?? 1) > 1 ? numbers.rest : null;
  if (way === "time") return { ...noChange, sets, seconds, rest };
  if (way === "hold") return { ...noChange, sets, reps, hold, rest };
  // Half of it on the way, the other half back.
  const up = Math.ceil(pace ?? 0) / 2;
  return { ...noChange, sets, reps, up, down: (pace ?? 0) - up, rest };
}

/** How a kept dose is filled in. */
export function formOf(dose: Dose | null): { way: Way; numbers: Numbers } {
  const numbers: Numbers = { ...usual };
  if (!dose) return { way: "read", numbers };
  Object.assign(numbers, { sets: dose.sets, rest: dose.sets > 1 ? dose.rest : usual.rest });
  if (dose.seconds !== null) return { way: "time", numbers: { ...numbers, seconds: dose.seconds } };
  const { reps, hold } = dose;
  if (hold > 0) return { way: "hold", numbers: { ...numbers, reps, hold } };
  return { way: "reps", numbers: { ...numbers, reps, pace: dose.up + dose.down } };
}
