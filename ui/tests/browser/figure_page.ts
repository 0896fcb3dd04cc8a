/**
 * A page in Chromium that can draw figures: the drawing code, its colours and all poses.
 *
 * For the contact sheet and for the measurement; the built screen has its own stage.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { build } from "vite";
import type { Pose } from "../../src/figure/pose.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const POSES = path("../../../content/poses/");

export function readPoses(): Pose[] {
  const files = readdirSync(POSES).filter((file) => file.endsWith(".json"));
  const poses = files.map((file) => JSON.parse(readFileSync(POSES + file, "utf8")) as Pose);
  return poses.sort((a, b) => a.id.localeCompare(b.id));
}

/** The drawing code as one script that sets `window.figure`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      lib: { entry: path("./figure_entry.ts"), formats: ["iife"], name: "figure" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error("the figure was not bundled");
  return chunk.code;
}

export interface FigurePage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

export async function openFigurePage(width: number, height: number): Promise<FigurePage> {
  const browser: Browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 });
  await page.setContent("<!doctype html><html lang='en'><body></body></html>");
  for (const css of ["../../src/shell/tokens.css", "../../src/figure/figure.css"])
    await page.addStyleTag({ content: readFileSync(path(css), "utf8") });
  await page.addScriptTag({ content: await bundle() });
  return { page, close: () => browser.close() };
}
