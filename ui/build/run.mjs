// Runs a TypeScript file of this folder in Node: node build/run.mjs tests/browser/figure_bench.ts
import { runnerImport } from "vite";

const [file] = process.argv.slice(2);
await runnerImport(file, { configFile: false, logLevel: "error" });
