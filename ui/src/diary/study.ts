/** The two-week study in a line. Pure. */
import type { StudyNight } from "../generated/StudyNight.ts";
import type { StudyView } from "../generated/StudyView.ts";
import { t } from "../shell/text.ts";

/** Nights of a study. */
const NIGHTS = 14;

/** How many of its nights have begun. */
export const placeOf = ({ nights }: StudyView): { past: number; all: number } => ({
  past: nights.length,
  all: NIGHTS,
});

/** What came out so far: cramps, nights with one, nights that lost much sleep. */
export function summaryOf({ nights }: StudyView): string {
  const known = nights.flatMap(({ cramps }) => (cramps === null ? [] : [cramps]));
  const cramps = known.reduce((one, other) => one + other, 0);
  const strengths = nights.flatMap(({ strength }) => (strength === null ? [] : [strength]));
  const bad = nights.filter(({ sleep_lost }) => (sleep_lost ?? 0) >= 5).length;
  const line = t("study-summary", {
    nights: known.length,
    cramps,
    with: known.filter((count) => count > 0).length,
  });
  const worst = strengths.length > 0 ? t("study-worst", { n: Math.max(...strengths) }) : "";
  const sleep = bad > 0 ? t("study-bad-sleep", { n: bad }) : "";
  return [line, worst, sleep].filter((part) => part !== "").join(" ");
}

/** The four numbers of a night, as far as they are known. */
export function nightOf({ cramps, minutes, strength, sleep_lost }: StudyNight): string {
  return [
    cramps === null ? "" : t("night-cramps", { n: cramps }),
    minutes === null ? "" : t("plan-minutes", { n: Math.round(minutes) }),
    strength === null ? "" : t("strength-of", { n: strength }),
    sleep_lost === null ? "" : t("sleep-of", { n: sleep_lost }),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
