/** What a phase and its items say in a few words. */
import type { Phase } from "../../generated/Phase.ts";
import type { PhaseItem } from "../../generated/PhaseItem.ts";
import type { ProgramSlot } from "../../generated/ProgramSlot.ts";
import type { Thing } from "../../generated/Thing.ts";
import { t } from "../../shell/text.ts";

/** The days of a phase: a guide, nothing is moved on by the calendar alone. */
export function when(phase: Pick<Phase, "from_day" | "to_day">): string {
  const { from_day: from, to_day: to } = phase;
  if (from === null) return "";
  return to === null ? t("phase-from", { from }) : t("phase-days", { from, to });
}

/** The numbers by which an item differs from its card: "3 × 12", "10 s". */
export function change(item: Pick<PhaseItem, "dose">): string {
  const { sets = null, reps = null, hold = null, seconds = null } = item.dose ?? {};
  const parts = [sets !== null && reps !== null ? `${sets} × ${reps}` : ""];
  if (sets !== null && reps === null) parts[0] = t("sets-count", { n: sets });
  if (reps !== null && sets === null) parts[0] = t("reps-count", { n: reps });
  parts.push(lasting(hold ?? seconds ?? 0));
  return parts.filter(Boolean).join(" · ");
}

/** A dose of a card in numbers, "3 × 15" or "3 times · 30 s"; its usual one when none is asked for. */
export function amount(card: Thing, asked: string | null): string {
  if (card.kind !== "exercise" && card.kind !== "technique") return "";
  const dose = card.other_doses.find(({ id }) => id === asked) ?? card.dose;
  if (!dose || dose.stages.length > 0) return "";
  const { sets, reps } = dose;
  const many = sets > 1 && reps > 1 ? `${sets} × ${reps}` : t("reps-count", { n: sets * reps });
  const parts = [sets * reps > 1 ? many : "", lasting(dose.seconds ?? dose.hold)];
  return parts.filter(Boolean).join(" · ");
}

/** A moment of holding needs no number. */
function lasting(seconds: number): string {
  if (seconds < 3) return "";
  return seconds % 60 === 0
    ? t("minutes-count", { n: seconds / 60 })
    : t("seconds-count", { n: seconds });
}

/** When an item is done: "Bedtime · every day · if you like". */
export function times(
  item: Pick<PhaseItem, "slots" | "days_per_week" | "optional">,
  slots: readonly Pick<ProgramSlot, "id" | "name">[],
): string {
  const names = slots.filter((slot) => item.slots.includes(slot.id)).map((slot) => slot.name);
  const parts = [names.join(", "), t("days-per-week", { n: item.days_per_week })];
  if (item.optional) parts.push(t("optional"));
  return parts.filter(Boolean).join(" · ");
}

/** Items one below the other; those of which one is enough stand together. */
export function choices<T extends Pick<PhaseItem, "choose_one">>(items: readonly T[]): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    const joins = item.choose_one !== null && last?.[0]?.choose_one === item.choose_one;
    if (joins) last.push(item);
    else found.push([item]);
  }
  return found;
}
