import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { bodymap } from "./build/bodymap.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The window loads `dist/` beside Tauri's configuration, one folder up.
export default defineConfig({
  plugins: [svelte(), bodymap(here("./src/bodymap/views"))],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    // Nothing is inlined: the content security policy allows files of our own only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  test: {
    include: ["src/**/*.test.ts", "build/**/*.test.ts", "tests/*.test.ts"],
    environment: "jsdom",
    setupFiles: ["tests/setup.ts"],
  },
});
