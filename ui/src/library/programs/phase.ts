/** What a phase and its items say in a few words. */
import type { Phase } from "../../generated/Phase.ts";
import type { PhaseItem } from "../../generated/PhaseItem.ts";
import { t } from "../../shell/text.ts";

/** The days of a phase: a guide, nothing is moved on by the calendar alone. */
export function when(phase: Pick<Phase, "from_day" | "to_day">): string {
  const { from_day: from, to_day: to } = phase;
  if (from === null) return "";
  return to === null ? t("phase-from", { from }) : t("phase-days", { from, to });
}

/** The numbers by which an item differs from its card: "3 × 12", "10 s". */
export function change(item: Pick<PhaseItem, "dose">): string {
  const dose = item.dose;
  if (!dose) return "";
  const counts = [dose.sets, dose.reps].filter((number) => number !== null);
  const parts = [counts.length === 2 ? counts.join(" × ") : ""];
  if (dose.sets !== null && dose.reps === null) parts[0] = t("sets-count", { n: dose.sets });
  if (dose.reps !== null && dose.sets === null) parts[0] = t("reps-count", { n: dose.reps });
  const held = dose.hold ?? dose.seconds;
  if (held !== null) parts.push(t("seconds-count", { n: held }));
  return parts.filter(Boolean).join(" · ");
}
