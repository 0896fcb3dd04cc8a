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

/** How a day of the last two weeks is drawn: done, in part, not done, left out, to come, nothing due. */
export type Mark = "full" | "half" | "empty" | "dash" | "ring" | "none";

export function markOf(day: CalendarDay): Mark {
  const { done, all } = countOf(day);
  if (day.due.length === 0) return "none";
  if (all === 0) return "dash";
  if (done === all) return "full";
  if (done > 0) return "half";
  return day.part === "past" ? "empty" : "ring";
}

/** Last week and this one, and how many times of what is over were done; today counts once it is done. */
export function recentOf(days: readonly CalendarDay[]): {
  days: CalendarDay[];
  done: number;
  all: number;
} {
  const two = days.slice(0, 14);
  let [done, all] = [0, 0];
  for (const day of two) {
    const count = countOf(day);
    done += count.done;
    all += day.part === "past" ? count.all : count.done;
  }
  return { days: two, done, all };
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
