import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

export default ts.config(
  { ignores: ["src/generated/**"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ["**/*.svelte"],
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/button-has-type": "error",
      "svelte/require-each-key": "error",
      "svelte/no-target-blank": "error",
      "max-lines": ["error", 200],
    },
  },
  {
    rules: {
      // Plain hash links: there is no server that could resolve a path.
      "svelte/no-navigation-without-resolve": "off",
      eqeqeq: "error",
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/backend.ts", "src/**/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["@tauri-apps/*"], message: "Only src/backend.ts speaks to the back." },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        { name: "fetch", message: "Surae has no network code." },
        { name: "XMLHttpRequest", message: "Surae has no network code." },
        { name: "WebSocket", message: "Surae has no network code." },
        { name: "confirm", message: "Offer undo instead." },
        { name: "alert", message: "Write a sentence on the screen." },
      ],
    },
  },
);
