/** A night as it is filled in, and what is told to the back of it. Pure. */
import type { NightAnswer } from "../generated/NightAnswer.ts";
import type { NightPage } from "../generated/NightPage.ts";

export interface NightFields {
  cramps: number | null;
  minutes: number | null;
  strength: number | null;
  sleep_lost: number | null;
  /** What is not named here was not answered. */
  factors: Record<string, boolean>;
  note: string;
}

/** What is known, to begin with: what was said, or else the cramps that are in the diary. */
export function formOf({ answer, cramps, known, count }: NightPage): NightFields {
  const lengths = cramps.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  const strongest = most(cramps.map(({ strength }) => strength));
  const worst = most(cramps.map(({ sleep_lost }) => sleep_lost));
  return {
    cramps: known ? count : null,
    minutes: answer?.minutes ?? (lengths.length > 0 ? Math.round(sum(lengths)) : null),
    strength: answer?.strength ?? strongest,
    sleep_lost: answer?.sleep_lost ?? worst,
    factors: { ...answer?.factors },
    note: answer?.note ?? "",
  };
}

/** What is told. What was said before and is empty now becomes unknown again. */
export function answerOf(page: NightPage, fields: NightFields): NightAnswer {
  const { cramps, strength, sleep_lost, factors, note } = fields;
  const quiet = cramps === 0;
  const minutes = quiet || !Number.isFinite(fields.minutes) ? null : fields.minutes;
  const told = {
    cramps,
    minutes,
    strength: quiet ? null : strength,
    sleep_lost,
    note: note || null,
  };
  const before = page.answer;
  const clear = (["cramps", "minutes", "strength", "sleep_lost", "note"] as const).filter(
    (field) => before !== null && before[field] !== null && told[field] === null,
  );
  const gone = Object.keys(before?.factors ?? {}).filter((word) => !(word in factors));
  return { ...told, night: page.night, factors, clear: [...clear, ...gone] };
}

const sum = (numbers: number[]): number => numbers.reduce((one, other) => one + other, 0);

function most(numbers: (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
