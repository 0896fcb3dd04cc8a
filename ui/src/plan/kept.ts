/** How well a plan is kept, in words that do not scold. */
import type { Key } from "../shell/text.ts";

/** From which share on which words fit, the highest first. */
const words: [number, Key][] = [
  [0.85, "kept-nearly-all"],
  [0.6, "kept-most"],
  [0.3, "kept-some"],
  [0, "kept-beginning"],
];

/** The better of the score and of what the last two weeks show: a young plan has a low score still. */
export const shareOf = (score: number, recent: { done: number; all: number }): number =>
  Math.max(score, recent.all > 0 ? recent.done / recent.all : 0);

export const keptInWords = (share: number): Key =>
  words.find(([least]) => share >= least)?.[1] ?? "kept-beginning";
