// The session of something due, card by card.
import { expect, test } from "vitest";
import plans from "../../tests/fixtures/plans.json" with { type: "json" };
import type { Session } from "../generated/Session.ts";
import { partsOf } from "./parts.ts";

const session = plans.running.session as unknown as Session;

test("each card begins at nought with its first set", () => {
  const parts = partsOf(session);
  expect(parts.map((part) => part.card)).toEqual(session.cards.map((card) => card.id));
  expect(parts.map((part) => [part.cues[0]?.at, part.cues[0]?.set])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

test("together they are as long as the whole", () => {
  const sum = partsOf(session).reduce((seconds, part) => seconds + part.seconds, 0);
  expect(sum).toBeCloseTo(session.seconds);
});
