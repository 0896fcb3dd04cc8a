// The sentences and the code agree: nothing missing, nothing left over, types up to date.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SENTENCES, TYPES, typesOf } from "../build/keys.mjs";
import { capital, t } from "../src/shell/text.ts";

const src = join(import.meta.dirname, "../src");
const code = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith(".test.ts"))
  .filter((file) => !file.endsWith("keys.ts"))
  .map((file) => readFileSync(join(src, file), "utf8"))
  .join("\n");
const fluent = readFileSync(SENTENCES, "utf8");
const keys = [...fluent.matchAll(/^([a-z][\w-]*) =/gm)].map((m) => m[1] ?? "");

test("every key is used", () => {
  expect(keys.filter((key) => !code.includes(`"${key}"`))).toEqual([]);
});

test("every key that is asked for exists", () => {
  const asked = [...code.matchAll(/\bt\(\s*"([\w-]+)"/g)].map((m) => m[1] ?? "");
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
});

test("no key is written twice", () => {
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test("the types are those of the sentences", () => {
  expect(readFileSync(TYPES, "utf8")).toBe(typesOf(fluent));
});

test("numbers choose their words", () => {
  expect(t("safety-title", { n: 1 })).toBe("Safety questions (1 left)");
  expect(t("safety-title", { n: 0 })).toBe("Safety questions: all answered");
  expect(t("hits", { n: 2 })).toBe("2 results");
});

test("a name gets a capital only at its start", () => {
  expect(capital("hollow of the knee")).toBe("Hollow of the knee");
  expect(capital("")).toBe("");
});
