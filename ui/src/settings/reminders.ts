/** How late a reminder may be: the choices, and their words. */
import { t } from "../shell/text.ts";

const USUAL = [0, 15, 30, 60, 120, 240];

/** Minutes to choose from, with those that hold now. */
export const lateChoices = (now: number): number[] =>
  [...new Set([...USUAL, now])].sort((a, b) => a - b);

/** "not at all", "30 minutes", "2 hours". */
export function lateInWords(minutes: number): string {
  if (minutes === 0) return t("reminders-late-never");
  if (minutes % 60 === 0) return t("reminders-late-hours", { n: minutes / 60 });
  return t("reminders-late-minutes", { n: minutes });
}
