import { expect, test } from "vitest";
import type { RankedMuscle } from "../generated/RankedMuscle.ts";
import { readAge } from "./age.ts";
import { shelve } from "./ranking.ts";
import { meaning, readings } from "./understood.ts";

test.each([
  ["", null],
  [" 63 ", 63],
  ["0", 0],
  ["120", 120],
  ["121", "wrong"],
  ["9.5", "wrong"],
  ["ten", "wrong"],
])("an age of %j is read as %j", (text, age) => {
  expect(readAge(text)).toBe(age);
});

const muscle = (id: string, seldom = false): RankedMuscle => ({
  id,
  name: id,
  plain_name: id,
  score: 1,
  because: [],
  cards: [],
  seldom,
});

test("four muscles are read at once, seldom ones stand apart", () => {
  const groups = shelve([..."abcdef"].map((id) => muscle(id, id === "b")));
  expect(groups.first.map(({ id }) => id)).toEqual(["a", "c", "d", "e"]);
  expect(groups.more.map(({ id }) => id)).toEqual(["f"]);
  expect(groups.seldom.map(({ id }) => id)).toEqual(["b"]);
});

test("an absent piece is struck through and says so", () => {
  expect(meaning({ status: "absent", absent: true })).toEqual({
    look: "absent",
    word: "meant-absent",
  });
});

test("a status that is not known yet falls back to present or absent", () => {
  expect(meaning({ status: "new", absent: true }).look).toBe("absent");
  expect(meaning({ status: "new", absent: false }).look).toBe("said");
});

test("the same words are shown once, with what they were taken for first", () => {
  const piece = (text: string, label: string, status = "present", concept = label) => ({
    text,
    label,
    status,
    concept,
    absent: status === "absent",
  });
  const shown = readings(
    [
      piece("hurts", "pain"),
      piece("Hurts", "leg symptom"),
      piece("swelling", "swelling", "absent"),
      piece("knee pit", "popliteal fossa", "present", "region.popliteal_fossa"),
    ],
    (region) => `name of ${region}`,
  );
  expect(shown.map(({ words, label }) => [words, label])).toEqual([
    ["hurts", "pain"],
    ["swelling", ""],
    ["knee pit", "name of popliteal_fossa"],
  ]);
});
