// The kept place: what is read back, what is forgotten, what is refused.
import { beforeEach, expect, test, vi } from "vitest";
import { isSame, kept, readPlace, written, type Place } from "./place.ts";

const place: Place = {
  card: "ankle_pumps",
  side: "left",
  dose: null,
  occurrence: null,
  elapsed: 12.5,
  spent: 9,
};
const HOUR = 3_600_000;

beforeEach(() => localStorage.clear());

test("what was kept is read back", () => {
  expect(readPlace(written(place, 1000), 1000 + 11 * HOUR)).toEqual(place);
});

test("after twelve hours it is forgotten, and so is a place from the future", () => {
  expect(readPlace(written(place, 0), 12 * HOUR)).toEqual(place);
  expect(readPlace(written(place, 0), 12 * HOUR + 1)).toBeNull();
  expect(readPlace(written(place, HOUR), 0)).toBeNull();
});

test.each([
  null,
  "",
  "{",
  "null",
  "[]",
  "7",
  '{"card":"a"}',
  written({ ...place, elapsed: -1 }, 0),
  written({ ...place, elapsed: Number.NaN }, 0),
  written({ ...place, side: "both" }, 0),
])("nothing is made of %j", (text) => {
  expect(readPlace(text, 0)).toBeNull();
});

test("another leg or another dose is another session", () => {
  expect(isSame(place, { ...place })).toBe(true);
  expect(isSame(place, { ...place, side: null })).toBe(false);
  expect(isSame(place, { ...place, dose: "night" })).toBe(false);
  expect(isSame(place, { ...place, card: "towel_curls" })).toBe(false);
});

test("there is one place, and it can be forgotten", () => {
  kept.write(place);
  kept.write({ ...place, elapsed: 20 });
  expect(kept.read()?.elapsed).toBe(20);
  kept.forget();
  expect(kept.read()).toBeNull();
});

test("without storage nothing is kept and nothing breaks", () => {
  const refuse = (): never => {
    throw new Error("no storage");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  kept.write(place);
  kept.forget();
  expect(kept.read()).toBeNull();
  vi.unstubAllGlobals();
});
