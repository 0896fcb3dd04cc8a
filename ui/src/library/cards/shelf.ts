/** Sorts the cards of the shelf: under which headings, and only those for what is at hand. */
import type { CardLine } from "../../generated/CardLine.ts";
import type { Equipment } from "../../generated/Equipment.ts";

/** What the shelf can be sorted by. */
export const orders = ["purpose", "muscle", "position"] as const;
export type Order = (typeof orders)[number];

export interface Heading {
  /** A purpose, a position, or the id of a muscle. */
  id: string;
  cards: CardLine[];
}

/** The order of the headings; what is not named here comes after, as it is met. */
const first = [
  "stretch",
  "strengthen",
  "balance",
  "move",
  "press",
  "relieve",
  "rest",
  "know",
  "standing",
  "sitting",
  "in_bed",
  "on_floor",
  "walking",
];

const headingsOf: Record<Order, (card: CardLine) => readonly string[]> = {
  purpose: (card) => [card.purpose],
  muscle: (card) => card.muscles,
  position: (card) => card.positions,
};

/** The cards under their headings; a card stands under each that fits it. */
export function sorted(cards: readonly CardLine[], order: Order): Heading[] {
  const found = new Map<string, CardLine[]>();
  for (const card of cards) {
    for (const id of headingsOf[order](card)) {
      const before = found.get(id);
      if (before) before.push(card);
      else found.set(id, [card]);
    }
  }
  const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...found]
    .map(([id, inside]) => ({ id, cards: inside }))
    .sort((a, b) => rank(a.id) - rank(b.id));
}

/** The cards that need nothing but what is at hand; all of them when nothing was ticked. */
export function withWhatIsThere(
  cards: readonly CardLine[],
  there: ReadonlySet<Equipment>,
): readonly CardLine[] {
  if (there.size === 0) return cards;
  return cards.filter((card) => card.equipment.every((thing) => there.has(thing)));
}

/** Everything that some card needs, the most wanted first. */
export function equipmentOf(cards: readonly CardLine[]): Equipment[] {
  const wanted = new Map<Equipment, number>();
  for (const thing of cards.flatMap((card) => card.equipment)) {
    wanted.set(thing, (wanted.get(thing) ?? 0) + 1);
  }
  return [...wanted].sort((a, b) => b[1] - a[1]).map(([thing]) => thing);
}

/** Closed cards come last; otherwise the order stays. */
export const openFirst = (cards: readonly CardLine[]): CardLine[] => [
  ...cards.filter((card) => !card.closed),
  ...cards.filter((card) => card.closed),
];

/** The cards of these ids that are known, open ones first. */
export const cardsOf = (ids: readonly string[], cards: readonly CardLine[] | null): CardLine[] =>
  openFirst(ids.flatMap((id) => cards?.find((card) => card.id === id) ?? []));
