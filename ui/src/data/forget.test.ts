// Whatever the screen remembers of a diary goes when another one takes its place.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** They remember how the window was left, and nothing that anybody wrote down. */
const ELSEWHERE = [
  ...["look", "picker", "picture", "router", "safety", "shelfChoice", "soundChoice"],
  ...["speech", "voice"],
];

test("every store of the screen is forgotten with the diary, or holds nothing of it", () => {
  const src = join(import.meta.dirname, "..");
  const stores = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".svelte.ts"))
    .map((file) => readFileSync(join(src, file), "utf8"))
    .flatMap((text) => [...text.matchAll(/^export const (\w+) = new /gm)].map(([, name]) => name));
  const forgetting = readFileSync(join(src, "data/forget.ts"), "utf8");
  expect(stores).toContain("diary");
  const kept = stores.filter((name) => !forgetting.includes(`import { ${name} }`));
  expect(kept.sort()).toEqual(ELSEWHERE);
});
