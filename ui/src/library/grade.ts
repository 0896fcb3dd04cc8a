/** How well a statement is supported, as a small word. */
import type { Grade } from "../generated/Grade.ts";
import { t, type Key } from "../shell/text.ts";

const names: Record<Grade, Key> = {
  T: "grade-tradition",
  O: "grade-observed",
  R: "grade-trial",
  SR: "grade-review",
  X: "grade-own",
};

/** The word for a grade; the back sends either the grade or the word itself. */
export function gradeWord(grade: string): string {
  return grade in names ? t(names[grade as Grade]) : grade;
}
