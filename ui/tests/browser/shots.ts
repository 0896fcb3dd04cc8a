/** Pictures of the screens for looking at: `SHOTS=folder npm run browser`. ONLY=name picks some. */
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, test } from "vitest";
import { planned, screens } from "./scenes.ts";
import { settled, Stage, type Theme } from "./stage.ts";

const folder = process.env["SHOTS"] ?? "shots";
const only = process.env["ONLY"]?.split(",");
const themes = (process.env["THEMES"]?.split(",") ?? ["light", "dark", "night"]) as Theme[];
const textSize = Number(process.env["TEXT"] ?? 100);
const sizes = process.env["SIZES"]?.split(",").map((size) => size.split("x").map(Number)) ?? [
  [390, 844],
  [1280, 800],
];

let stage: Stage;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  stage = await Stage.open();
});
afterAll(() => stage.close());

for (const screen of screens.filter(
  (one) => !only || only.some((part) => one.name.includes(part)),
)) {
  for (const theme of themes) {
    for (const [width = 0, height = 0] of sizes) {
      test(`${screen.name} ${theme} ${width}`, async () => {
        const touch = width < 600;
        const { page } = await stage.page({
          ...planned(screen),
          hash: screen.hash,
          theme,
          width,
          height,
          touch,
          textSize,
        });
        await settled(page);
        await screen.act?.(page);
        await settled(page);
        const path = `${folder}/${screen.name}-${theme}-${width}.png`;
        await page.screenshot({ path, fullPage: process.env["FULL"] !== undefined });
        await page.context().close();
      });
    }
  }
}
