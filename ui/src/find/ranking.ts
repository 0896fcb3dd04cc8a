/** How many muscles are shown at once, and which go below a fold. */
import type { RankedMuscle } from "../generated/RankedMuscle.ts";

/** So many are read before people stop reading. */
const FIRST = 4;

export interface Shelved {
  first: RankedMuscle[];
  more: RankedMuscle[];
  seldom: RankedMuscle[];
}

export function shelve(muscles: readonly RankedMuscle[]): Shelved {
  const usual = muscles.filter((muscle) => !muscle.seldom);
  return {
    first: usual.slice(0, FIRST),
    more: usual.slice(FIRST),
    seldom: muscles.filter((muscle) => muscle.seldom),
  };
}
