/** What is asked of last night. Pure. */
import { hasDetails } from "../cramp/words.ts";
import type { CrampView } from "../generated/CrampView.ts";
import type { NightAnswer } from "../generated/NightAnswer.ts";
import type { PlanView } from "../generated/PlanView.ts";

/** A cramp that is over and of which only the time is known. */
export const unsaid = (cramp: CrampView): boolean => !cramp.open && !hasDetails(cramp);

/** A night of which only the number is told. */
export const quiet = (night: string | null, cramps: number): NightAnswer => ({
  night,
  cramps,
  minutes: null,
  strength: null,
  sleep_lost: null,
  factors: {},
  note: null,
  clear: [],
});

/** Whether one of the plans is for the nights. */
export const forTheNight = (plans: PlanView[]): boolean =>
  plans.some((plan) => plan.state === "active" && plan.program === "night_cramp");
