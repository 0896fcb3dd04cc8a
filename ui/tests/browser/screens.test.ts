// Every screen, in every theme and two sizes: no fault that axe can find, nothing that the policy
// of the window refuses, nothing wider than the window.
import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planned, screens } from "./scenes.ts";
import { settled, Stage, type Scene, type Theme } from "./stage.ts";
import type { Page } from "playwright-core";

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

/** Opens a screen, runs `look` on it, and checks that the page had nothing to complain about. */
async function on(
  screen: (typeof screens)[number],
  scene: Scene,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, complaints } = await stage.page({
    ...scene,
    ...planned(screen),
    hash: screen.hash,
  });
  await settled(page);
  await screen.act?.(page);
  await settled(page);
  // Whatever goes wrong on a picture must be what the picture is of.
  const notices = await page.locator(".notice[role=alert]").allInnerTexts();
  expect(notices.length > 0, notices.join()).toBe(screen.refused ?? false);
  await look(page);
  expect(complaints).toEqual([]);
  await page.context().close();
}

/** What axe looks for in the first theme. */
const ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What another theme can change; the journeys look for everything in every theme. */
const COLOURS = ["color-contrast", "link-in-text-block", "target-size"];

async function faults(page: Page, only: string[]): Promise<string[]> {
  // What a line at the bottom covers can be scrolled free; axe would call it too small to hit.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height });
  // The policy of the page does not bind the test's own script.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const found = await engine.run(document, { runOnly });
    return found.violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(" | ")}`,
    );
  }, only);
}

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const sizes = [
  [390, 844],
  [1280, 800],
] as const;
const themes: Theme[] = ["light", "dark", "night"];

describe.each(screens)("$name", (screen) => {
  test.each(sizes)("%i by %i: axe finds nothing in any theme", (width, height) =>
    on(screen, { width, height }, async (page) => {
      expect(await tooWide(page)).toBe(0);
      for (const theme of themes) {
        await page.evaluate((name) => (document.documentElement.dataset["theme"] = name), theme);
        expect(await faults(page, theme === "light" ? ALL : COLOURS), theme).toEqual([]);
      }
    }),
  );

  test("fits a small phone", () =>
    on(screen, { width: 360, height: 640, touch: true }, async (page) => {
      expect(await tooWide(page)).toBe(0);
    }));

  test("targets are at least 48 pixels high at night", () =>
    on(screen, { theme: "night", width: 390, height: 844 }, async (page) => {
      expect(await low(page)).toEqual([]);
    }));

  test.each([360, 1280])("fits %i wide at twice the text size", (width) =>
    on(screen, { width, height: 800, textSize: 200 }, async (page) => {
      expect(await tooWide(page)).toBe(0);
      expect(await clipped(page)).toEqual([]);
    }),
  );
});

/** Text that is cut off by its own box. What is written into a field may be longer than it. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter(
        (element) => element.closest(".visually-hidden, svg, textarea, input, .peek") === null,
      )
      .filter((element) => getComputedStyle(element).overflowX !== "visible")
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName}.${element.className}`),
  );

/** What is pressed and is lower than it should be in the dark, when one is half asleep. */
const low = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a, button, summary, label:has(input), textarea")]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).opacity !== "0")
      // A link inside a sentence is as high as its line; a card is one large target.
      .filter((element) => !["inline"].includes(getComputedStyle(element).display))
      .filter((element) => !element.matches(".skip"))
      .filter((element) => element.getBoundingClientRect().height < 47.5)
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`),
  );
