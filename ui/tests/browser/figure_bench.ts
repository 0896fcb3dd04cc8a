/**
 * Measures what a frame of each card costs in Chromium: making its text, putting it into the
 * document, and the style and layout that follow. Prints a table; nothing here can fail by time.
 * `ONLY=EX09,TQ06` measures some.
 */
import type { Pose } from "../../src/figure/pose.ts";
import { openFigurePage, readPoses } from "./figure_page.ts";

type Figure = typeof import("./figure_entry.ts");

interface Cost {
  readonly slug: string;
  /** Milliseconds of one frame: text, document, and both with style and layout. */
  readonly text: number;
  readonly put: number;
  readonly whole: number;
  /** The same in the quickest and the slowest frames: on a busy machine the former counts. */
  readonly quick: number;
  readonly slow: number;
  readonly kilobytes: number;
}

/** Runs in the page. */
function measure(pose: Pose): Cost {
  const { Layers, loopSeconds, pictureFrame } = (globalThis as unknown as { figure: Figure })
    .figure;
  document.body.innerHTML = `<svg viewBox="0 0 960 720" width="640"><g></g><g></g><g></g></svg>`;
  const svg = document.querySelector("svg");
  const [back, body, over] = document.querySelectorAll<SVGGElement>("svg > g");
  if (!svg || !back || !body || !over) throw new Error("the page has no layers");
  const layers = new Layers({ back, body, over });
  const rows: number[][] = [];
  const frames = 90;
  let bytes = 0;
  for (let i = -10; i < frames; i++) {
    const at = (((i + 10) / frames) * loopSeconds(pose)) % loopSeconds(pose);
    const start = performance.now();
    const picture = pictureFrame(pose, at, { id: "m", detail: "low" });
    const made = performance.now();
    layers.show(picture);
    const put = performance.now();
    svg.getBoundingClientRect();
    const laid = performance.now();
    bytes = picture.body.length + picture.over.length;
    if (i >= 0) rows.push([made - start, put - made, laid - start]);
  }
  const sorted = (column: number): number[] =>
    rows.map((row) => row[column] ?? 0).sort((a, b) => a - b);
  const at = (list: number[], part: number): number => list[Math.floor(part * list.length)] ?? 0;
  return {
    slug: pose.slug,
    text: at(sorted(0), 0.5),
    put: at(sorted(1), 0.5),
    whole: at(sorted(2), 0.5),
    quick: at(sorted(2), 0.1),
    slow: at(sorted(2), 0.95),
    kilobytes: bytes / 1024,
  };
}

const { page, close } = await openFigurePage(800, 700);
const costs: Cost[] = [];
const only = process.env["ONLY"]?.split(",");
for (const pose of readPoses().filter(({ id }) => !only || only.includes(id)))
  costs.push(await page.evaluate(measure, pose));
await close();

const cell = (value: number): string => value.toFixed(2).padStart(8);
const line = (name: string, cost: Omit<Cost, "slug">): string =>
  name.padEnd(36) +
  [cost.text, cost.put, cost.whole, cost.quick, cost.slow, cost.kilobytes].map(cell).join("");
const median = (pick: (cost: Cost) => number): number =>
  costs.map(pick).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;

console.log("card, ms a frame".padEnd(36) + "    text     put   whole    10 %    95 %      kB");
for (const cost of costs) console.log(line(cost.slug, cost));
const heaviest = costs.reduce((a, b) => (a.whole > b.whole ? a : b));
console.log(
  line("median of the cards", {
    text: median((cost) => cost.text),
    put: median((cost) => cost.put),
    whole: median((cost) => cost.whole),
    quick: median((cost) => cost.quick),
    slow: median((cost) => cost.slow),
    kilobytes: median((cost) => cost.kilobytes),
  }),
);
console.log(line(`heaviest: ${heaviest.slug}`, heaviest));
