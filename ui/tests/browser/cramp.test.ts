// Cramps and the diary the way people use them: half asleep, by keys, with a reload in between.
import { afterAll, beforeAll, expect, test } from "vitest";
import { settled, Stage, type Scene } from "./stage.ts";
import type { Page } from "playwright-core";

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

async function walk(scene: Scene, steps: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints } = await stage.page(scene);
  await settled(page);
  await steps(page);
  expect(complaints).toEqual([]);
  await page.context().close();
}

const theme = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset["theme"]);

test("two keys begin and end a cramp, a third takes the end back", () =>
  walk({ hash: "#/cramp" }, async (page) => {
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Straighten your knee");
    await page.keyboard.press("Enter");
    await page.waitForSelector("h1:has-text('Saved')");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=It let go");
  }));

test("a tap by mistake leaves nothing", () =>
  walk({ hash: "#/cramp" }, async (page) => {
    await page.keyboard.press("Enter");
    await page.click("text=No cramp: take it back");
    await page.waitForSelector("text=Nothing is kept");
    await page.waitForSelector("button:has-text('Cramp now')");
  }));

test("after a reload the open cramp is led on, and is not begun twice", () =>
  walk({ hash: "#/cramp" }, async (page) => {
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Straighten your knee");
    await page.reload();
    await page.waitForSelector("button:has-text('It let go')");
    const told = await page.evaluate(() => sessionStorage.getItem("told"));
    expect(JSON.parse(told ?? "[]")).toHaveLength(1);
  }));

test("every place leads back to the cramp that goes on", () =>
  walk({ hash: "#/find" }, async (page) => {
    await page.click("button:has-text('Cramp now')");
    await page.waitForSelector("text=It let go");
    for (const place of ["#/find", "#/library", "#/diary", "#/today", "#/settings"]) {
      await page.evaluate((hash) => (location.hash = hash), place);
      await page.waitForSelector("a:has-text('Cramp going on')");
    }
    await page.click("a:has-text('Cramp going on')");
    await page.waitForSelector("text=It let go");
    // Links move the focus to the heading; here it is the button that one key should press.
    await page.waitForTimeout(600);
    await page.keyboard.press("Enter");
    await page.waitForSelector("h1:has-text('Saved')");
  }));

test("the page is dark from the first paint, and the chosen colours come back after it", () =>
  walk({ hash: "#/cramp", theme: "light" }, async (page) => {
    await expect.poll(() => theme(page)).toBe("night");
    await page.click("a:has-text('No cramp now')");
    await page.waitForFunction(() => document.documentElement.dataset["theme"] === "light");
  }));

test("half asleep one hits what one means: targets are 64 pixels high", () =>
  walk({ hash: "#/cramp", width: 360, height: 640, touch: true }, async (page) => {
    const small = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("main button, main a, main input")]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 63.5)
          .map((one) => one.textContent.trim() || one.tagName),
      );
    await expect.poll(() => small()).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=It let go");
    await expect.poll(() => small()).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForSelector("h1:has-text('Saved')");
    await expect.poll(() => small()).toEqual([]);
  }));

test("each detail is one tap, and the same tap takes it back", () =>
  walk({ hash: "#/cramp" }, async (page) => {
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=It let go");
    await page.keyboard.press("Enter");
    const left = page.locator("button:has-text('Left')");
    await left.click();
    await page.waitForSelector("button[aria-pressed=true]:has-text('Left')");
    await left.click();
    await page.waitForFunction(() => !document.querySelector("main [aria-pressed=true]"));
  }));

test("a removed entry can be brought back where the eye is", () =>
  walk({ hash: "#/diary", diary: "kept" }, async (page) => {
    await page.locator("button:has-text('Remove')").first().click();
    await page.waitForSelector("p:has-text('Removed.')");
    await page.click("p:has-text('Removed.') button:has-text('Undo')");
    await page.waitForFunction(() => !document.body.innerText.includes("Removed."));
  }));

test("pain is written down with keys alone", () =>
  walk({ hash: "#/diary/add/pain", diary: "kept" }, async (page) => {
    await expect.poll(() => page.locator("button[type=submit]").isDisabled()).toBe(true);
    await page.locator("[aria-label='4']").focus();
    await page.keyboard.press("Space");
    await page.locator("button[type=submit]").focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash === "#/diary");
    await page.waitForSelector("text=Saved.");
  }));

test("a day of the month shows what was told of it", () =>
  walk({ hash: "#/diary/month", diary: "kept" }, async (page) => {
    const day = page.locator("td button:has-text('Sunday 22 November')");
    await expect.poll(() => day.textContent()).toContain("2 cramps");
    await day.press("Enter");
    await page.waitForSelector("h2:has-text('Sunday 22 November')");
  }));

test("the watch gives its reasons and leads to the questions", () =>
  walk({ hash: "#/today", plans: "running", diary: "kept" }, async (page) => {
    await page.waitForSelector("text=You noticed new numbness or tingling.");
    await page.click("a:has-text('Answer the safety questions')");
    await page.waitForSelector("h1:has-text('Safety questions')");
  }));

test("the morning asks for what is not known yet, and can be waved away", () =>
  walk({ hash: "#/today", plans: "running", diary: "morning" }, async (page) => {
    await page.waitForSelector("h2:has-text('Your cramps last night')");
    await page.click("button:has-text('That is enough')");
    await page.waitForFunction(() => !document.body.innerText.includes("Your cramps last night"));
  }));
