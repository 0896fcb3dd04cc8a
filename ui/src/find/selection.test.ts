import { expect, test } from "vitest";
import { commonSide, paintedKeys, setSide, tap, toggle, type Selection } from "./selection.ts";

const central = new Set(["head"]);
const one = (side: "left" | "right" | "both" | null): Selection => [{ id: "mid_calf", side }];

test("a tick puts a region in without a side, a second one takes it out", () => {
  expect(toggle([], "mid_calf", false)).toEqual(one(null));
  expect(toggle(one("left"), "mid_calf", false)).toEqual([]);
});

test("a new region takes the side that was named last", () => {
  expect(toggle(one("right"), "soleus", false).at(-1)).toEqual({ id: "soleus", side: "right" });
  expect(toggle(one("right"), "head", true).at(-1)).toEqual({ id: "head", side: null });
});

test.each([
  [[], "left", "left"],
  [one("left"), "right", "both"],
  [one("both"), "left", "right"],
  [one("both"), "right", "left"],
  [one(null), "left", "left"],
] as [Selection, "left" | "right", string][])("%j tapped on the %s gives %s", (from, side, to) => {
  expect(tap(from, "mid_calf", side)).toEqual([{ id: "mid_calf", side: to }]);
});

test("a second tap on the same leg takes the region out", () => {
  expect(tap(one("left"), "mid_calf", "left")).toEqual([]);
  expect(tap([{ id: "head", side: null }], "head", null)).toEqual([]);
});

test("the side of one region can be set without touching others", () => {
  const both: Selection = [...one("left"), { id: "big_toe", side: null }];
  expect(setSide(both, "big_toe", "both")).toEqual([
    ...one("left"),
    { id: "big_toe", side: "both" },
  ]);
});

test("a region without a side is painted on both legs", () => {
  expect([...paintedKeys(one(null), central)]).toEqual(["mid_calf/left", "mid_calf/right"]);
  expect([...paintedKeys(one("right"), central)]).toEqual(["mid_calf/right"]);
  expect([...paintedKeys([{ id: "head", side: null }], central)]).toEqual(["head/central"]);
});

test("a common side is one leg or none", () => {
  expect(commonSide(one("left"))).toBe("left");
  expect(commonSide(one("both"))).toBeNull();
  expect(commonSide([...one("left"), { id: "big_toe", side: "right" }])).toBeNull();
});
