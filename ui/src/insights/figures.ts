/** Sizes of drawings in units of the chosen text size, and words that have to fit. Pure. */

/** A place for marks between the edges of a drawing. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How wide a letter is on average, in units of its size. */
const LETTER = 0.54;

/** The width of a text, roughly. */
export const widthOf = (text: string, size: number): number => text.length * size * LETTER;

/** A text that fits into a width; what is left over ends in an ellipsis. */
export function fitted(text: string, width: number, size: number): string {
  const letters = Math.floor(width / (size * LETTER));
  return text.length <= letters ? text : `${text.slice(0, Math.max(letters - 1, 1)).trimEnd()}…`;
}

/** Where a text is held so that it stays between two edges: at its start, middle or end. */
export function anchorOf(
  x: number,
  width: number,
  left: number,
  right: number,
): { x: number; anchor: "start" | "middle" | "end" } {
  if (x - width / 2 < left) return { x: left, anchor: "start" };
  if (x + width / 2 > right) return { x: right, anchor: "end" };
  return { x, anchor: "middle" };
}

/** A row of the table in a line, for who points at its mark: "Week 2026-10-05, Cramps 5". */
export const tipOf = (head: string[], row: string[] = []): string =>
  row.flatMap((cell, at) => (cell ? [`${head[at] ?? ""} ${cell}`] : [])).join(", ");

/** Whole numbers along an axis from 0 on, at most `room` of them. */
export function countTicks(most: number, room: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => most / one <= Math.max(room, 1)) ?? 200;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, nth) => nth * step);
}

/** A number to one place behind the point, where it has one. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);
