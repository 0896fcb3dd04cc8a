/**
 * Writes docs/screenshots/cards.png and cards-dark.png: every card at its start and its end.
 *
 * `ONLY=EX09,TQ06` draws some, `THEME=night` one theme, `OUT=folder` elsewhere, `WIDTH=520` larger
 * cards, `MOMENTS=0,0.25,0.5` moments of the loop instead of start and end.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pose } from "../../src/figure/pose.ts";
import { openFigurePage, readPoses } from "./figure_page.ts";

type Figure = typeof import("./figure_entry.ts");

const env = (name: string): string | undefined => process.env[name];
const folder = env("OUT") ?? fileURLToPath(new URL("../../../docs/screenshots/", import.meta.url));
const columns = Number(env("COLUMNS") ?? 6);
const cardWidth = Number(env("WIDTH") ?? 300);

const SHEET = `
  body { margin: 0; padding: 16px; background: var(--paper); color: var(--ink);
    font: 12px/1.35 "DejaVu Sans", sans-serif; }
  main { display: grid; gap: 12px; grid-template-columns: repeat(${columns}, ${cardWidth}px); }
  article { background: var(--surface); border: 1px solid var(--line); border-radius: 8px;
    overflow: hidden; }
  article > div { display: flex; }
  svg { display: block; flex: 1; min-width: 0; height: auto; }
  h2 { margin: 0; padding: 5px 8px 7px; font-size: 12px; font-weight: 600; }`;

/** Runs in the page. */
function drawSheet([poses, moments]: [Pose[], number[]]): void {
  const { renderFrame, renderKey, loopSeconds } = (globalThis as unknown as { figure: Figure })
    .figure;
  const picture = (pose: Pose): string => {
    if (moments.length)
      return moments
        .map((at, i) =>
          renderFrame(pose, at * loopSeconds(pose), { id: `${pose.slug}-${i}`, detail: "low" }),
        )
        .join("");
    const { start, end } = pose.still;
    return (
      renderKey(pose, start, { id: `${pose.slug}-a` }) +
      renderKey(pose, end, { id: `${pose.slug}-b`, arrows: true })
    );
  };
  const cards = poses.map(
    (pose) => `<article><div>${picture(pose)}</div><h2>${pose.title}</h2></article>`,
  );
  document.body.innerHTML = `<main>${cards.join("")}</main>`;
}

const only = env("ONLY")?.split(",");
const poses = readPoses().filter((pose) => !only || only.includes(pose.id));
const moments = env("MOMENTS")?.split(",").map(Number) ?? [];
const themes = env("THEME")?.split(",") ?? ["light", "dark"];
mkdirSync(folder, { recursive: true });
const { page, close } = await openFigurePage(columns * (cardWidth + 12) + 20, 900);
await page.addStyleTag({ content: SHEET });
await page.evaluate(drawSheet, [poses, moments] as [Pose[], number[]]);
for (const theme of themes) {
  await page.evaluate((name) => (document.documentElement.dataset["theme"] = name), theme);
  const name = theme === "light" ? "cards.png" : `cards-${theme}.png`;
  await page.screenshot({ path: join(folder, name), fullPage: true });
  console.log(join(folder, name));
}
await close();
