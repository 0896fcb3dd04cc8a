/** Finds cards by the words of their name or goal. Pure. */
import type { CardLine } from "../generated/CardLine.ts";
import type { OwnCardView } from "../generated/OwnCardView.ts";

/** So many are offered at once. */
const AT_ONCE = 8;

/** The person's own cards that have every word in their name. */
export function findOwn(cards: readonly OwnCardView[], text: string): OwnCardView[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return cards
    .filter((card) => words.every((word) => card.name.toLowerCase().includes(word)))
    .slice(0, AT_ONCE);
}

/** The cards that can be played and have every word; those with it in the name come first. */
export function findCards(cards: readonly CardLine[], text: string): CardLine[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const inName = (card: CardLine): boolean =>
    words.every((word) => card.name.toLowerCase().includes(word));
  const fits = (card: CardLine): boolean =>
    words.every((word) => `${card.name} ${card.goal}`.toLowerCase().includes(word));
  const found = cards.filter((card) => card.played && !card.closed && fits(card));
  return [...found.filter(inName), ...found.filter((card) => !inName(card))].slice(0, AT_ONCE);
}
