import { expect, test } from "vitest";
import { place } from "./labels.ts";
import { insidePoint } from "./pins.ts";

const at = (text: string, x: number, y: number) => ({ text, x, y });

test("names stand outward from their rings", () => {
  const [left, right] = place([at("A", -5, 10), at("B", 5, 10)], [-10, 20], 4);
  expect(left).toMatchObject({ text: "A", x: -10, anchor: "end" });
  expect(right).toMatchObject({ text: "B", x: 10, anchor: "start" });
});

test("names on one side never cover each other", () => {
  const [first, second] = place([at("A", 5, 11), at("B", 6, 10)], [-10, 20], 4);
  expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(4);
});

test("a point outside the shown part has no name", () => {
  expect(place([at("A", 40, 10)], [-10, 20], 4)).toEqual([]);
});

test("a mark lies in the middle of a square and inside a ring's band", () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const [x, y] = insidePoint(box, (px, py) => px >= 0 && px <= 10 && py >= 0 && py <= 10);
  expect(Math.hypot(x - 5, y - 5)).toBeLessThan(1);
  const band = (px: number, py: number): boolean => Math.abs(Math.hypot(px - 5, py - 5) - 4) < 1.2;
  expect(band(...insidePoint(box, band))).toBe(true);
});
