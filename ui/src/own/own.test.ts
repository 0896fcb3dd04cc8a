// Doses of own cards as they are filled in, and pictures by their bytes.
import { expect, test } from "vitest";
import plans from "../../tests/fixtures/plans.json" with { type: "json" };
import type { Dose } from "../generated/Dose.ts";
import type { OwnCardView } from "../generated/OwnCardView.ts";
import { noChange } from "../plan/doses.ts";
import { changeOf, fieldsOf, formOf, usual, wrongOf } from "./dose_form.ts";
import { keptSize, kindOf, urlOf } from "./picture.ts";

const [ball, shoes] = plans.own.own_cards as unknown as OwnCardView[];

test("a kept dose is filled in as it was given", () => {
  expect(formOf(ball?.dose ?? null)).toMatchObject({ way: "time", numbers: { seconds: 60 } });
  expect(formOf(shoes?.dose ?? null).way).toBe("read");
  const dose = { sets: 3, reps: 5, seconds: null, hold: 0, up: 2, down: 3, rest: 20 } as Dose;
  expect(formOf(dose)).toMatchObject({
    way: "reps",
    numbers: { sets: 3, reps: 5, pace: 5, rest: 20 },
  });
  expect(formOf({ ...dose, hold: 10 })).toMatchObject({ way: "hold", numbers: { hold: 10 } });
});

test("a pace is half way in and half way back, in halves of a second", () => {
  const change = (pace: number) => changeOf("reps", { ...usual, pace });
  expect([change(4)?.up, change(4)?.down]).toEqual([2, 2]);
  expect([change(3.5)?.up, change(3.5)?.down]).toEqual([2, 1.5]);
});

test("only the numbers of the chosen way are sent, and rest only between sets", () => {
  expect(changeOf("time", usual)).toEqual({ ...noChange, sets: 1, seconds: 60 });
  expect(changeOf("hold", { ...usual, sets: 2 })).toEqual({
    ...noChange,
    sets: 2,
    reps: 10,
    hold: 30,
    rest: 30,
  });
  expect(changeOf("read", usual)).toBeNull();
  expect(fieldsOf("time", usual)).toEqual(["sets", "seconds"]);
});

test.each([
  ["reps", { sets: null }, "sets"],
  ["reps", { sets: 11 }, "sets"],
  ["reps", { reps: 2.5 }, "reps"],
  ["reps", { pace: 0 }, "pace"],
  ["hold", { hold: 0.7 }, "hold"],
  ["time", { seconds: Number.NaN }, "seconds"],
  ["time", { sets: 2, rest: -1 }, "rest"],
  ["time", { reps: 99 }, null],
  ["read", { sets: null }, null],
] as const)("%s with %o: wrong is %s", (way, numbers, expected) => {
  expect(wrongOf(way, { ...usual, ...numbers })).toBe(expected);
});

test("only pictures are shown, known by their bytes", () => {
  expect(kindOf(ball?.picture ?? [])).toBe("image/png");
  expect(kindOf([0xff, 0xd8, 0xff, 0xe0])).toBe("image/jpeg");
  const webp = [..."RIFF0000WEBP"].map((letter) => letter.charCodeAt(0));
  expect(kindOf(webp)).toBe("image/webp");
  expect([kindOf([]), kindOf([..."<svg>"].map((letter) => letter.charCodeAt(0)))]).toEqual([
    null,
    null,
  ]);
  expect(urlOf(ball?.picture ?? [])).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
});

test("a large picture keeps its shape, a small one its size", () => {
  expect(keptSize(4000, 3000)).toEqual({ width: 1280, height: 960 });
  expect(keptSize(300, 9000)).toEqual({ width: 43, height: 1280 });
  expect(keptSize(128, 128)).toEqual({ width: 128, height: 128 });
});
