import { expect, test } from "vitest";
import type { OpenQuestion } from "../generated/OpenQuestion.ts";
import { leading, merge, remaining, waiting, type Asked } from "./questions.ts";

const ask = (id: string, isPointed = false): OpenQuestion => ({
  id,
  text: `${id}?`,
  items: [],
  could_be: "same_day",
  help: null,
  pointed: isPointed,
});
const ids = (asked: Asked[]): string => asked.map(({ question }) => question.id).join(" ");
const start = merge([], [ask("G1"), ask("G2"), ask("G3")], {});

test("questions come in the order of the back", () => {
  expect(ids(start)).toBe("G1 G2 G3");
});

test("an answered question stays where it was", () => {
  const after = merge(start, [ask("G1"), ask("G3")], { G2: "no" });
  expect(ids(after)).toBe("G1 G2 G3");
  expect(after[1]?.reply).toBe("no");
  expect(waiting(after)).toBe(2);
});

test("details that an answer opens follow their question", () => {
  const answered = merge(start, [ask("G1"), ask("G3")], { G2: "yes" });
  const after = merge(answered, [ask("G1"), ask("one_leg_swollen"), ask("G3")], { G2: "yes" });
  expect(ids(after)).toBe("G1 G2 one_leg_swollen G3");
});

test("a question that nobody asks any more goes, unless it was answered", () => {
  expect(ids(merge(start, [ask("G1")], { G3: "no" }))).toBe("G1 G3");
});

test("an answered question keeps its place among those that were pointed to", () => {
  const before = merge([], [ask("stays", true), ask("G1")], {});
  const after = merge(before, [ask("G1")], { stays: "no" });
  expect(ids(leading(after))).toBe("stays");
  expect(ids(remaining(after))).toBe("G1");
});

test("an answer can be taken over by a later one", () => {
  const after = merge(start, [], { G1: "no", G2: "no", G3: "unsure" });
  expect(merge(after, [], { G1: "yes", G2: "no", G3: "unsure" })[0]?.reply).toBe("yes");
});

test("of many questions that are pointed to, three come first, then the next three", () => {
  const open = [ask("G1"), ...["a", "b", "c", "d", "e"].map((id) => ask(id, true))];
  const before = merge([], open, {});
  expect(ids(leading(before))).toBe("a b c");
  expect(ids(remaining(before))).toBe("d e G1");
  const after = merge(before, open.slice(4), { G1: "no", a: "no", b: "no", c: "unsure" });
  expect(ids(leading(after))).toBe("a b c d e");
  expect(ids(remaining(after))).toBe("G1");
});
