// Which health answers close a program or some of its cards.
import { expect, test } from "vitest";
import exercises from "../../../tests/fixtures/cards.json" with { type: "json" };
import answers from "../../../tests/fixtures/health.json" with { type: "json" };
import things from "../../../tests/fixtures/things.json" with { type: "json" };
import type { CardLine } from "../../generated/CardLine.ts";
import type { HealthQuestion } from "../../generated/HealthQuestion.ts";
import type { Program } from "../../generated/Program.ts";
import { closedCards, closingOf } from "./closing.ts";

const health = answers as unknown as HealthQuestion[];
const program = { ...things.achilles_combined, closed_by: ["L1"] } as unknown as Program;
const answered = (id: string, on: boolean): HealthQuestion[] =>
  health.map((question) => ({ ...question, on: question.id === id && on }));

test("an answer closes only the programs that name it", () => {
  expect(closingOf(program, answered("L1", true)).map(({ id }) => id)).toEqual(["L1"]);
  expect(closingOf(program, answered("L1", false))).toEqual([]);
  expect(closingOf(program, answered("L2", true))).toEqual([]);
});

test("closed cards are counted once, and only those of the program", () => {
  const lines = exercises.lines as unknown as CardLine[];
  const used = program.phases[0]?.items[0]?.card;
  const cards = lines.map((card) => ({
    ...card,
    closed: card.id === used || card.id === "bed_covers",
  }));
  expect(closedCards(program, cards).closed).toBe(1);
  expect(closedCards(program, []).closed).toBe(0);
});
