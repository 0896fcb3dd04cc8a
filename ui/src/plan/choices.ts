/**
 * What somebody may choose in a program before it starts: one card of several, cards that may be left
 * out, and the times of the day that are left then. Pure.
 */
import type { PhaseItem } from "../generated/PhaseItem.ts";
import type { Program } from "../generated/Program.ts";

export interface Choice {
  /** The program's word for it. */
  word: string;
  /** The slots in which it is done. */
  slots: string[];
  cards: { card: string; note: string | null }[];
  /** None of them is done unless one is chosen. */
  optional: boolean;
}

const itemsOf = (program: Program): PhaseItem[] => program.phases.flatMap((phase) => phase.items);

/** The cards of which one is enough, in the order of the program. */
export function choicesOf(program: Program): Choice[] {
  const found = new Map<string, Choice>();
  for (const item of itemsOf(program)) {
    const word = item.choose_one;
    if (!word) continue;
    const choice = found.get(word) ?? { word, slots: [], cards: [], optional: true };
    found.set(word, choice);
    choice.optional &&= item.optional;
    choice.slots = [...new Set([...choice.slots, ...item.slots])];
    if (choice.cards.some((one) => one.card === item.card)) continue;
    choice.cards.push({ card: item.card, note: item.note });
  }
  return [...found.values()];
}

/** The cards that may be left out and belong to no choice. */
export function optionalOf(program: Program): PhaseItem[] {
  const all = itemsOf(program);
  const needed = new Set(all.filter((item) => !item.optional).map((item) => item.card));
  const free = all.filter((item) => item.optional && !item.choose_one && !needed.has(item.card));
  return free.filter((item, at) => free.findIndex((one) => one.card === item.card) === at);
}

/** The times of the day that something is done at, with these choices. */
export function slotsOf(
  program: Program,
  choices: Readonly<Record<string, string>>,
  optional: ReadonlySet<string>,
): Program["slots"] {
  const done = (item: PhaseItem): boolean =>
    item.choose_one && choices[item.choose_one]
      ? choices[item.choose_one] === item.card
      : !item.optional || optional.has(item.card);
  const used = new Set(
    itemsOf(program)
      .filter(done)
      .flatMap((item) => item.slots),
  );
  return program.slots.filter((slot) => used.has(slot.id));
}
