// The colours of every theme can be read: 4.5 to 1 for text, 3 to 1 for what one must see to act.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../src/shell/tokens.css"), "utf8");

function colours(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("\n}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map((m) => [m[1], m[2]]),
  );
}

const light = colours(":root");
const themes: Record<string, Record<string, string>> = {
  light,
  dark: colours(':root[data-theme="dark"]'),
  night: colours(':root[data-theme="night"]'),
};

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

const grounds = ["paper", "surface", "sunken"];
const text: [string, string[]][] = [
  ["ink", [...grounds, "action-soft", "caution-soft", "urgent-soft"]],
  ["ink-soft", grounds],
  ["action-ink", [...grounds, "action-soft"]],
  ["on-action", ["action"]],
  ["caution-ink", ["caution-soft", ...grounds]],
  ["urgent-ink", ["urgent-soft", "surface", "paper"]],
  ["on-urgent", ["urgent"]],
  ["on-today", ["today"]],
];
const parts: [string, string[]][] = [
  ["edge", grounds],
  ["action", [...grounds, "action-soft"]],
  ["caution", ["surface", "paper", "caution-soft"]],
  ["focus", [...grounds, "action-soft", "caution-soft", "urgent-soft"]],
  ["point", ["surface"]],
  ["referral", ["surface"]],
];

const pairs = (list: [string, string[]][]): [string, string][] =>
  list.flatMap(([front, backs]) => backs.map((back): [string, string] => [front, back]));

for (const [theme, own] of Object.entries(themes)) {
  const colour = (name: string): string => own[name] ?? light[name] ?? "";
  test.each(pairs(text))(`${theme}: %s can be read on %s`, (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(pairs(parts))(`${theme}: %s can be seen on %s`, (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(3);
  });
  test(`${theme} names every colour of the light theme`, () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(light).sort());
  });
}
