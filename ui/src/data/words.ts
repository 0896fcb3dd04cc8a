/** Sizes, moments and counts of the diary as people say them. Formatting only. */
import type { RowCount } from "../generated/RowCount.ts";
import { t } from "../shell/text.ts";

/** "984 kB", "1.2 MB". */
export function sizeOf(bytes: number): string {
  if (bytes <= 999_000) return t("size-kb", { n: Math.ceil(bytes / 1000) });
  return t("size-mb", { n: (bytes / 1_000_000).toFixed(1) });
}

const day = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const year = new Intl.DateTimeFormat("en-GB", { year: "numeric" });
const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** An instant in the person's own zone: "Thursday 26 November, 08:00"; another year is named. */
export function momentOf(instant: string, today: Date): string {
  const at = new Date(instant);
  const date = day.format(at).replace(",", "");
  const then = year.format(at);
  const full = then === year.format(today) ? date : `${date} ${then}`;
  return `${full}, ${time.format(at)}`;
}

const short = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
});

/** The same for a line of a list: "Thu 26 Nov 2026, 08:00". */
export function momentShort(instant: string): string {
  const at = new Date(instant);
  return `${short.format(at).replace(",", "")} ${year.format(at)}, ${time.format(at)}`;
}

/** What a person knows of the tables, by their names. */
const kinds = {
  cramp: "rows-cramps",
  night: "rows-nights",
  pain_entry: "rows-pains",
  sign: "rows-signs",
  measurement: "rows-measurements",
  note: "rows-notes",
  medicine: "rows-medicines",
  plan: "rows-plans",
  session: "rows-sessions",
  activity: "rows-activities",
  own_card: "rows-own-cards",
  health_answer: "rows-health",
  screening: "rows-screenings",
} as const;

/** What is in a diary or a backup, in a line for each thing that a person knows; empty when there is nothing. */
export function rowsInWords(rows: readonly RowCount[]): string[] {
  return Object.entries(kinds).flatMap(([table, key]) => {
    const found = rows.find((row) => row.table === table)?.rows ?? 0;
    return found > 0 ? [t(key, { n: found })] : [];
  });
}

/** The file name at the end of a path of any system. */
export const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/** The database within a folder that was set aside. */
export const databaseIn = (folder: string): string => `${folder}/surae.db`;
