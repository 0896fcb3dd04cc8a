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

/** Draws what is open once more, in another theme or size of text. */
async function again(page: Page, theme: Theme, textSize = 100): Promise<void> {
  await page.evaluate(
    ([name, size]) => {
      const { dataset } = document.documentElement;
      dataset["theme"] = name;
      dataset["textSize"] = size;
    },
    [theme, `${textSize}`] as const,
  );
  await settled(page);
}

async function sound(page: Page, themes: Theme[]): Promise<void> {
  expect(await tooWide(page)).toBe(0);
  for (const theme of themes) {
    await again(page, theme);
    expect(await faults(page, theme === "light" ? ALL : COLOURS), theme).toEqual([]);
  }
}

async function fits(page: Page, textSize: number, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await again(page, "light", textSize);
  expect(await tooWide(page), `${width} wide, ${textSize} % text`).toBe(0);
  expect(await clipped(page), `${width} wide, ${textSize} % text`).toEqual([]);
}

// A page is opened once for each kind of device: opening it costs more than looking at it.
describe.each(screens)("$name", (screen) => {
  test("on a phone: no fault in any theme, fits a small one and twice the text, large targets at night", () =>
    on(screen, { width: 390, height: 844, touch: true }, async (page) => {
      await sound(page, ["light", "dark", "night"]);
      expect(await low(page)).toEqual([]);
      await fits(page, 100, 360, 640);
      await fits(page, 200, 360, 800);
    }));

  test("on a desktop: no fault, fits twice the text", () =>
    on(screen, { width: 1280, height: 800 }, async (page) => {
      // The colours are the same as on a phone.
      await sound(page, ["light"]);
      await fits(page, 200, 1280, 800);
    }));
});

/**
 * Text that is cut off by its own box. What is written into a field may be longer than it, and a
 * sheet of paper is made smaller as a whole or can be moved.
 */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter(
        (element) =>
          element.closest(".visually-hidden, svg, textarea, input, .peek, .sheet") === null,
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
