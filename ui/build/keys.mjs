/**
 * Writes src/shell/keys.ts: every key of text/en/ui.ftl with the arguments it takes, so that
 * `t("…")` is checked by the compiler. `npm run keys`; a test compares.
 */
import { FluentResource } from "@fluent/bundle";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the sentences are. */
export const SENTENCES = join(import.meta.dirname, "../../text/en/ui.ftl");
/** Where their types go. */
export const TYPES = join(import.meta.dirname, "../src/shell/keys.ts");

function argumentsOf(node, found = new Set()) {
  if (Array.isArray(node)) node.forEach((part) => argumentsOf(part, found));
  else if (node && typeof node === "object") {
    if (node.type === "var") found.add(node.name);
    Object.values(node).forEach((part) => argumentsOf(part, found));
  }
  return found;
}

/** The TypeScript text for a Fluent text. */
export function typesOf(fluent) {
  const lines = new FluentResource(fluent).body
    .filter((message) => !message.id.startsWith("-"))
    .map((message) => {
      const names = [...argumentsOf(message.value)].sort();
      const args = names.map((name) => `${name}: string | number`).join("; ");
      return `  "${message.id}": ${names.length > 0 ? `{ ${args} }` : "undefined"};`;
    });
  return [
    "// Written by build/keys.mjs from text/en/ui.ftl. Do not edit; run `npm run keys`.",
    "export interface Messages {",
    ...lines,
    "}",
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TYPES, typesOf(readFileSync(SENTENCES, "utf8")));
}
