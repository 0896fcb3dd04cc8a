/** Which health answers close a program, or cards of it, to the person. Pure. */
import type { CardLine } from "../../generated/CardLine.ts";
import type { HealthQuestion } from "../../generated/HealthQuestion.ts";
import type { Program } from "../../generated/Program.ts";

/** The answers that close the program as a whole. */
export const closingOf = (
  program: Program,
  questions: readonly HealthQuestion[],
): HealthQuestion[] =>
  questions.filter((question) => question.on && program.closed_by.includes(question.id));

/** How many different cards of the program are closed, and how many it has. */
export function closedCards(
  program: Program,
  cards: readonly CardLine[],
): { closed: number; all: number } {
  const used = new Set(program.phases.flatMap((phase) => phase.items.map((item) => item.card)));
  const closed = cards.filter((card) => card.closed && used.has(card.id));
  return { closed: closed.length, all: used.size };
}
