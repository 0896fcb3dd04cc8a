/** A month and its days in words. Pure. */
import type { DayCount } from "../generated/DayCount.ts";
import { t } from "../shell/text.ts";

const names = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** "November 2026". */
export const monthInWords = (month: string): string =>
  names.format(new Date(`${month}-01T00:00:00Z`));

/** What there is on a day: "2 cramps, strongest pain 4 of 10". */
export function sayDay({ cramps, known, pain, sessions, others }: DayCount): string {
  const parts = [
    cramps > 0 || known ? t("night-cramps", { n: cramps }) : "",
    pain !== null ? t("entry-pain", { n: pain }) : "",
    sessions > 0 ? t("month-sessions", { n: sessions }) : "",
    others > 0 ? t("month-others", { n: others }) : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(", ") : t("month-nothing");
}
