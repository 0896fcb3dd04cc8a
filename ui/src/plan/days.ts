/** Days of the week, as the back names them and as they are shown. */
import { t, type Key } from "../shell/text.ts";

export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof DAYS)[number];

export const dayNames: Record<Day, { short: Key; long: Key }> = {
  mon: { short: "day-mon", long: "day-monday" },
  tue: { short: "day-tue", long: "day-tuesday" },
  wed: { short: "day-wed", long: "day-wednesday" },
  thu: { short: "day-thu", long: "day-thursday" },
  fri: { short: "day-fri", long: "day-friday" },
  sat: { short: "day-sat", long: "day-saturday" },
  sun: { short: "day-sun", long: "day-sunday" },
};

/** "every day", or the days in a row: "Mon, Wed, Fri". */
export function daysInWords(days: readonly string[]): string {
  const chosen = DAYS.filter((day) => days.includes(day));
  if (chosen.length === 0 || chosen.length === DAYS.length) return t("plan-every-day");
  return chosen.map((day) => t(dayNames[day].short)).join(", ");
}

/** The slot of something due, whose id is the slot's, `@`, and the date. */
export const slotOf = (occurrence: string): string => occurrence.split("@")[0] ?? occurrence;
