// Which key does what.
import { expect, test } from "vitest";
import { actOf, type Press } from "./keys.ts";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  target: document.body,
  ...more,
});

function inside(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild ?? document.body;
}

test.each([
  [" ", "toggle"],
  ["ArrowLeft", "back"],
  ["ArrowRight", "skip"],
  ["Escape", "leave"],
  ["m", "sound"],
  ["M", "sound"],
  ["x", null],
  ["Enter", null],
])("%j asks for %j", (key, act) => {
  expect(actOf(press(key), true)).toBe(act);
});

test("a key that is held does it once", () => {
  expect(actOf(press("ArrowRight", { repeat: true }), true)).toBeNull();
});

test("keys of the system stay with the system", () => {
  expect(actOf(press("ArrowLeft", { altKey: true }), true)).toBeNull();
  expect(actOf(press("m", { ctrlKey: true }), true)).toBeNull();
});

test("a text field keeps its keys", () => {
  expect(actOf(press(" ", { target: inside("<input>") }), true)).toBeNull();
});

test("the arrows work wherever the focus is", () => {
  expect(actOf(press("ArrowRight", { target: inside("<button>Pause</button>") }), true)).toBe(
    "skip",
  );
});

test("Space works a control that was reached with Tab, and pauses after a click", () => {
  const target = inside("<button>Skip</button>");
  expect(actOf(press(" ", { target }), true)).toBeNull();
  expect(actOf(press(" ", { target }), false)).toBe("toggle");
});
