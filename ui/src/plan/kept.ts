/** How well a plan is kept, in words that do not scold. */
import type { Key } from "../shell/text.ts";

/** From which share on which words fit, the highest first. */
const words: [number, Key][] = [
  [0.85, "kept-nearly-all"],
  [0.6, "kept-most"],
  [0.3, "kept-some"],
  [0, "kept-beginning"],
];

export const keptInWords = (share: number): Key =>
  words.find(([least]) => share >= least)?.[1] ?? "kept-beginning";
