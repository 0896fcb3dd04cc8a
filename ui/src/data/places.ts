/** Paths of files that the person asks for: what is offered, and endings that fit the format. Pure. */
import type { ExportFormat } from "../generated/ExportFormat.ts";

/** How a file of a format ends. The two that are JSON differ, so that the right one is brought in. */
const endings: Record<ExportFormat, string> = {
  json: ".json",
  csv: ".csv",
  ics: ".ics",
  fhir: ".fhir.json",
  html: ".html",
  pdf: ".pdf",
};
/** The longer endings first, because one of them ends like another. */
const known = Object.values(endings).sort((one, other) => other.length - one.length);

/** A file in a folder, with the slash of the folder's system. */
export function inFolder(folder: string, name: string): string {
  if (folder === "") return "";
  const slash = folder.includes("\\") && !folder.includes("/") ? "\\" : "/";
  return folder.endsWith(slash) ? folder + name : folder + slash + name;
}

/** The moment that a file is made at. */
export const thisMoment = (): Date => new Date();

/** The local date of a moment, `2026-11-27`. */
export function dateOf(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The local date so many days before. */
export const daysBefore = (moment: Date, days: number): string =>
  dateOf(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - days));

/** The name that is offered: `surae-2026-11-27.json`. */
export const offeredName = (stem: string, moment: Date, format: ExportFormat): string =>
  `${stem}-${dateOf(moment)}${endings[format]}`;

/** The same for a file that is made now. */
export const offeredNow = (stem: string, format: ExportFormat): string =>
  offeredName(stem, thisMoment(), format);

/** The same path for another format; an ending that is none of ours is the person's own and stays. */
export function withEnding(path: string, format: ExportFormat): string {
  const ending = known.find((one) => path.toLowerCase().endsWith(one));
  return ending ? path.slice(0, -ending.length) + endings[format] : path;
}
