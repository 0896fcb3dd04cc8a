import { expect, test } from "vitest";
import { frameOf, sizeOf, unitFor } from "./frame.ts";

test("one leg is the half on its side of the picture", () => {
  const [x, , width] = frameOf("legs-back", null);
  expect(frameOf("legs-back", "left").slice(0, 3)).toEqual([x, expect.anything(), width / 2]);
  expect(frameOf("legs-back", "right")[0]).toBe(0);
  expect(frameOf("legs-front", "left")[0]).toBe(0);
});

test("a drawing of one leg and a whole body are not cropped", () => {
  expect(frameOf("leg-inner-left", "left")).toEqual(frameOf("leg-inner-left", null));
  expect(frameOf("body-back", "left")).toEqual(frameOf("body-back", null));
});

test("whole bodies are drawn smaller", () => {
  expect(sizeOf("body-back", "left")[1]).toBeLessThan(frameOf("body-back", null)[3] / 2);
});

test("the scale is what fits in width and height, and never too small to read", () => {
  const room = { width: 320, height: 300, gap: 20, least: 0.5 };
  expect(
    unitFor(
      [
        [100, 100],
        [100, 50],
      ],
      room,
    ),
  ).toBe(1.5);
  expect(unitFor([[10, 300]], room)).toBe(1);
  expect(unitFor([[1000, 1000]], room)).toBe(0.5);
  expect(unitFor([], room)).toBeGreaterThan(0);
});
