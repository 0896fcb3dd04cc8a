import { expect, test } from "vitest";
import type { CardLine } from "../../generated/CardLine.ts";
import { cardsOf, equipmentOf, sorted, withWhatIsThere } from "./shelf.ts";
import { tags } from "./words.ts";

const card = (id: string, more: Partial<CardLine> = {}): CardLine => ({
  id,
  name: id,
  kind: "exercise",
  goal: "",
  purpose: "stretch",
  equipment: [],
  positions: ["standing"],
  level: 1,
  muscles: [],
  closed: false,
  played: true,
  ...more,
});
const ids = (cards: readonly CardLine[]): string[] => cards.map(({ id }) => id);

test("headings come in their order, and a card stands under each that fits it", () => {
  const cards = [
    card("a", { purpose: "press", positions: ["in_bed", "sitting"] }),
    card("b", { positions: ["sitting"] }),
  ];
  expect(sorted(cards, "purpose").map(({ id }) => id)).toEqual(["stretch", "press"]);
  expect(sorted(cards, "position").map((one) => [one.id, ids(one.cards)])).toEqual([
    ["sitting", ["a", "b"]],
    ["in_bed", ["a"]],
  ]);
});

test("what is at hand must be all that a card needs", () => {
  const cards = [
    card("a", { equipment: ["chair", "towel"] }),
    card("b", { equipment: ["chair"] }),
    card("c"),
  ];
  expect(ids(withWhatIsThere(cards, new Set(["chair"])))).toEqual(["b", "c"]);
  expect(ids(withWhatIsThere(cards, new Set()))).toEqual(["a", "b", "c"]);
  expect(equipmentOf(cards)).toEqual(["chair", "towel"]);
});

test("cards keep the order of their ids, closed ones last, unknown ones not at all", () => {
  const cards = [card("a"), card("b", { closed: true }), card("c")];
  expect(ids(cardsOf(["b", "c", "x", "a"], cards))).toEqual(["c", "a", "b"]);
  expect(cardsOf(["a"], null)).toEqual([]);
});

test("a tile says how one stands and what one needs", () => {
  expect(tags(card("a", { equipment: ["wall"] }))).toEqual(["Standing", "Wall"]);
  expect(tags(card("a", { positions: ["in_bed"], equipment: [] }))).toEqual(["In bed"]);
});
