/** How an urgency looks and is called. */
import type { Urgency } from "../generated/Urgency.ts";
import type { IconName } from "../shell/icons.ts";
import type { Key } from "../shell/text.ts";

export const urgencyNames: Record<Urgency, Key> = {
  self_care: "urgency-self-care",
  see_clinician: "urgency-see-clinician",
  same_day: "urgency-same-day",
  emergency: "urgency-emergency",
};

/** What a yes to a question could come to. */
export const couldBe: Record<Urgency, Key | null> = {
  self_care: null,
  see_clinician: null,
  same_day: "could-be-same-day",
  emergency: "could-be-emergency",
};

export const urgencyIcons: Record<Urgency, IconName> = {
  self_care: "leaf",
  see_clinician: "clinician",
  same_day: "clock",
  emergency: "alert",
};

const order: Urgency[] = ["self_care", "see_clinician", "same_day", "emergency"];

/** The most urgent of several; self-care where there are none. */
export function highest(urgencies: readonly Urgency[]): Urgency {
  return order.findLast((one) => urgencies.includes(one)) ?? "self_care";
}

/** True where somebody must be seen before anything else. */
export function isUrgent(urgency: Urgency): boolean {
  return urgency === "emergency" || urgency === "same_day";
}
