// Cards, shelf and programs: what is in the first screen, what is kept, where things lead.
import { afterAll, beforeAll, expect, test } from "vitest";
import { settled, Stage, type Scene } from "./stage.ts";
import type { Page } from "playwright-core";

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

const DROPS = "#/library/card/eccentric_heel_drop_straight";

async function walk(
  scene: Scene & { hash: string },
  steps: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, complaints } = await stage.page(scene);
  await settled(page);
  await steps(page);
  expect(complaints).toEqual([]);
  await page.context().close();
}

const go = async (page: Page, hash: string, wait: string): Promise<void> => {
  await page.evaluate((to) => (location.hash = to), hash);
  await page.waitForSelector(wait);
};
const address = (page: Page): string => new URL(page.url()).hash;
const dose = (page: Page): Promise<string> => page.inputValue("select");

test.each([
  [360, 640],
  [390, 844],
  [1280, 800],
])("%i by %i: figure, amount and Start of a card are in the first screen", (width, height) =>
  walk({ hash: DROPS, width, height, touch: width < 600 }, async (page) => {
    const places = await page.locator("nav ul").boundingBox();
    const edge = width < 600 ? (places?.y ?? 0) : height;
    for (const part of ["figure.picture", ".says", "a:has-text('Start')"]) {
      const box = await page.locator(part).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? Infinity), part).toBeLessThanOrEqual(edge);
    }
  }),
);

test("the legs and the dose that were chosen are kept", () =>
  walk({ hash: DROPS }, async (page) => {
    await page.selectOption("select", "once_a_day");
    await page.check("label:has-text('Right') input");
    await go(page, "#/library/cards", ".tools");
    await go(page, DROPS, "select");
    await expect.poll(() => dose(page)).toBe("once_a_day");
    await expect.poll(() => page.isChecked("label:has-text('Right') input")).toBe(true);
    await page.click("a:has-text('Start')");
    expect(address(page)).toBe("#/play/eccentric_heel_drop_straight?side=right&dose=once_a_day");
  }));

test("a phase of a program leads to the card with its dose", () =>
  walk({ hash: "#/library/program/achilles_combined" }, async (page) => {
    await page.click("a:has-text('Heel drop, straight knee')");
    await page.waitForSelector("select");
    await expect.poll(() => dose(page)).toBe("once_a_day");
    await expect.poll(() => page.innerText(".says")).toContain("once a day");
  }));

test("the shelf of cards is found again as it was left", () =>
  walk({ hash: "#/library/cards", width: 390, height: 844 }, async (page) => {
    const open = (): Promise<string[]> =>
      page.locator(".headings details[open] summary h2").allInnerTexts();
    await expect.poll(() => open()).toHaveLength(1);
    await page.check("label:has-text('By position') input");
    await page.click("summary:has-text('In bed')");
    const left = await open();
    expect(left).toHaveLength(2);
    await page.click("details:has(h2:has-text('In bed')) a:has-text('Cramp relief in bed')");
    await page.waitForSelector("#cautions, .says");
    await page.goBack();
    await page.waitForSelector(".headings details[open]");
    await expect.poll(() => open()).toEqual(left);
  }));

test("the way to the cautions leads to their heading", () =>
  walk({ hash: DROPS, width: 390, height: 844 }, async (page) => {
    await page.click("button:has-text('read this first')");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("cautions");
    const box = await page.locator("#cautions").boundingBox();
    expect(box?.y).toBeLessThan(700);
  }));

test("an answer about health closes a card, says why and what stays open", () =>
  walk({ hash: "#/settings" }, async (page) => {
    await page.check("fieldset:has-text('blood thinner') label:has-text('Yes') input");
    await page.waitForSelector("fieldset:has-text('blood thinner') + p");
    await go(page, "#/library/card/ball_pressure", "h2:has-text('Closed for you')");
    await expect.poll(() => page.innerText(".shut")).toContain("Still open:");
    await expect.poll(() => page.locator("a:has-text('Start')").count()).toBe(0);
  }));

test("what could close a card is asked before its first session, one question at a time", () =>
  walk({ hash: "#/library/card/ball_pressure", fresh: true }, async (page) => {
    const start = page.locator("a:has-text('Start')");
    const questions = page.locator(".first fieldset");
    await expect.poll(() => questions.count()).toBe(1);
    expect(await start.count()).toBe(0);
    for (let asked = 0; asked < 5; asked += 1) {
      await questions.nth(asked).getByText("No", { exact: true }).click();
    }
    await start.waitFor();
    await expect
      .poll(() => questions.count(), { message: "all is answered and nothing is closed" })
      .toBe(0);
  }));

test("an answer that closes the card says so, leaves no Start, and can be corrected", () =>
  walk({ hash: "#/library/card/ball_pressure", fresh: true }, async (page) => {
    const questions = page.locator(".first fieldset");
    await questions.nth(0).getByText("Yes", { exact: true }).click();
    for (let asked = 1; asked < 5; asked += 1) {
      await questions.nth(asked).getByText("No", { exact: true }).click();
    }
    await page.getByText("Change an answer here").waitFor();
    await expect.poll(() => page.locator(".first .on").count()).toBe(1);
    const start = page.locator("a:has-text('Start')");
    await expect.poll(() => start.count()).toBe(0);
    await questions.nth(0).getByText("No", { exact: true }).click();
    await start.waitFor();
  }));
