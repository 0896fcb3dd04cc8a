/**
 * The questions on screen, in an order that stays put while they are being answered.
 *
 * The back names only those that are still open. An answered one has to stay where it was, so that
 * the answer can be changed and nothing jumps under the finger.
 */
import type { OpenQuestion } from "../generated/OpenQuestion.ts";
import type { Reply } from "../generated/Reply.ts";

export interface Asked {
  question: OpenQuestion;
  reply: Reply | null;
}

export type Replies = Readonly<Record<string, Reply>>;

/** The questions of before with those of a new answer worked in. */
export function merge(before: readonly Asked[], open: OpenQuestion[], replies: Replies): Asked[] {
  const now = new Map(open.map((question) => [question.id, question]));
  const merged: Asked[] = before
    .filter(({ question }) => now.has(question.id) || replies[question.id])
    .map(({ question }) => ({
      question: replies[question.id] ? question : (now.get(question.id) ?? question),
      reply: replies[question.id] ?? null,
    }));
  let at = 0;
  for (const question of open) {
    const place = merged.findIndex((asked) => asked.question.id === question.id);
    if (place >= 0) {
      at = place + 1;
      continue;
    }
    // A detail follows the answer that opened it.
    while (at < merged.length && !now.has(merged[at]?.question.id ?? "")) at += 1;
    merged.splice(at, 0, { question, reply: replies[question.id] ?? null });
    at += 1;
  }
  return merged;
}

/** So many questions stand before the answer at once; more would not be read. */
const AT_ONCE = 3;

/** Those the text points to, a few at a time: the next come when the first are answered. */
export function leading(asked: readonly Asked[]): Asked[] {
  const pointed = asked.filter(({ question }) => question.pointed);
  let shown = AT_ONCE;
  while (shown < pointed.length && waiting(pointed.slice(0, shown)) === 0) shown += AT_ONCE;
  return pointed.slice(0, shown);
}

/** All others: what the text points to as well, then what everybody is asked. */
export function remaining(asked: readonly Asked[]): Asked[] {
  const first = new Set(leading(asked));
  const rest = asked.filter((one) => !first.has(one));
  return [
    ...rest.filter(({ question }) => question.pointed),
    ...rest.filter(({ question }) => !question.pointed),
  ];
}

/** How many wait for an answer. */
export const waiting = (asked: readonly Asked[]): number =>
  asked.filter(({ reply }) => reply === null).length;
