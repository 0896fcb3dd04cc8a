import { defineConfig } from "vitest/config";

// Walks through the built screen in Chromium. Build first: `npm run browser` does both.
export default defineConfig({
  test: {
    include: [process.env["SHOTS"] ? "tests/browser/shots.ts" : "tests/browser/**/*.test.ts"],
    environment: "node",
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // What a step leads to is waited for, as a person would; a busy machine is slow, not wrong.
    expect: { poll: { timeout: 10_000 } },
    fileParallelism: false,
  },
});
