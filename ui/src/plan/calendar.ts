/** The days of a plan in weeks, and what a day says of itself. Pure; the back chooses the days. */
import type { CalendarDay } from "../generated/CalendarDay.ts";
import type { DueState } from "../generated/DueState.ts";

/** Whole weeks, in rows of seven. */
export function weeksOf(days: readonly CalendarDay[]): CalendarDay[][] {
  const weeks: CalendarDay[][] = [];
  for (let at = 0; at < days.length; at += 7) weeks.push(days.slice(at, at + 7));
  return weeks;
}

/** How many of a day are done, and how many there are that were not left out on purpose. */
export function countOf(day: CalendarDay): { done: number; all: number } {
  const asked = day.due.filter((due) => due.state !== "skipped");
  return { done: asked.filter((due) => due.state === "done").length, all: asked.length };
}

/** The form of a dot: full, empty, a dash; never the colour alone. */
export const dotOf: Record<DueState, "full" | "empty" | "dash" | "ring"> = {
  done: "full",
  skipped: "dash",
  missed: "empty",
  pending: "ring",
  raised: "ring",
  snoozed: "ring",
};

/** The lengths of a pause that are offered, by the last day of rest. */
export function restsOf(days: readonly CalendarDay[]): { days: number; until: string }[] {
  const coming = days.filter((day) => day.part !== "past");
  return [3, 7, 14].flatMap((length) => {
    const last = coming[length - 1];
    return last ? [{ days: length, until: last.date }] : [];
  });
}
