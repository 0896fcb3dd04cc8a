// Rules of the house that a linter does not know.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith("generated"))
  .map((file) => ({ file, text: readFileSync(join(src, file), "utf8") }));

const breaking = (wrong: (file: string, text: string) => boolean): string[] =>
  files.filter(({ file, text }) => wrong(file, text)).map(({ file }) => file);

test("a component has at most 200 lines, a module at most 400", () => {
  const most = (file: string): number => (file.endsWith(".svelte") ? 200 : 400);
  // A build step writes that one from the sentences.
  const written = (file: string): boolean => file === "shell/keys.ts";
  expect(breaking((file, text) => !written(file) && text.split("\n").length > most(file))).toEqual(
    [],
  );
});

test("every file opens by saying what it is", () => {
  const opening = (file: string, text: string): boolean =>
    file.endsWith(".svelte") ? text.startsWith("<!-- ") : /^(\/\*\*|\/\/ )/.test(text);
  const code = (file: string): boolean => !file.endsWith(".test.ts");
  expect(breaking((file, text) => code(file) && !opening(file, text))).toEqual([]);
});

test("only one file speaks to the back", () => {
  expect(
    breaking((file, text) => !file.endsWith(".test.ts") && text.includes('"@tauri-apps')),
  ).toEqual(["backend.ts"]);
});

test("no sentence of the screen stands in the markup", () => {
  const naked = (text: string): boolean =>
    />[^<>{}]*[A-Za-z]{3,}[^<>{}]*</.test(
      text
        .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, "")
        .replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, ""),
    );
  expect(breaking((file, text) => file.endsWith(".svelte") && naked(text))).toEqual([]);
});

test("nothing writes a style the policy of the window would refuse", () => {
  const refused = /\sstyle="|\s(?:transition|in|out|animate):\w/;
  expect(
    breaking(
      (file, text) => file.endsWith(".svelte") && refused.test(text.split("<style>")[0] ?? ""),
    ),
  ).toEqual([]);
});
