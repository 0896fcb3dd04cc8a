import { expect, test } from "vitest";
import { readChosen, withChosen } from "./chosen.ts";

const nothing = { legs: null, dose: null };

test("what was chosen on a card is found again, and only there", () => {
  const one = withChosen(null, "ankle_pumps", { legs: "left", dose: null });
  const text = withChosen(one, "heel_drop", { legs: null, dose: "once_a_day" });
  expect(readChosen(text, "ankle_pumps")).toEqual({ legs: "left", dose: null });
  expect(readChosen(text, "heel_drop")).toEqual({ legs: null, dose: "once_a_day" });
  expect(readChosen(text, "foam_rolling")).toEqual(nothing);
});

test.each([null, "", "no", "null", "[]", '{"a":7}', '{"a":{"legs":"three","dose":5}}'])(
  "%j says nothing",
  (text) => {
    expect(readChosen(text, "a")).toEqual(nothing);
  },
);
