// Today and plans the way people use them: by keyboard, with mistakes, and back again.
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

const place = (page: Page): Promise<string> => page.evaluate(() => location.hash);

test("without a plan Find comes first, with one Today does", async () => {
  await walk({}, (page) => expect.poll(() => place(page)).not.toContain("today"));
  await walk({ plans: "running" }, (page) => expect.poll(() => place(page)).toBe("#/today"));
});

test("done, pain and undo need nothing but keys", () =>
  walk({ hash: "#/today", plans: "running" }, async (page) => {
    await page.locator("article:last-of-type button:has-text('Done')").focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=How strong was the pain during it?");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Pain during it: 2 of 10");
    await page.locator("li:has-text('Bedtime') button:has-text('Undo')").focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("article:has-text('Bedtime')");
    await page.waitForFunction(() =>
      document.querySelector("[aria-live]")?.textContent?.includes("Undone"),
    );
  }));

test("who must be seen is shown no exercise", () =>
  walk({ hash: "#/today", plans: "to_be_seen" }, async (page) => {
    await page.waitForSelector("text=Be seen before you go on");
    await expect.poll(() => page.locator("article, a:has-text('Start now')").count()).toBe(0);
  }));

test("an answer that does not fit stops the start and says why", () =>
  walk({ hash: "#/plan/start/night_cramp", plans: "begun" }, async (page) => {
    await page.click("label:has-text('No')");
    await expect
      .poll(() => page.innerText("[role=alert]"))
      .toContain("the plan has not been tested");
    await expect.poll(() => page.locator("button[type=submit]").count()).toBe(0);
    await page.click("label:has-text('Yes')");
    await expect.poll(() => page.locator("button[type=submit]").isDisabled()).toBe(true);
  }));

test("the safety questions stand in the way of a first plan, once", () =>
  walk({ hash: "#/plan/start/night_cramp" }, async (page) => {
    for (const yes of await page.locator("fieldset label:has-text('Yes')").all()) await yes.click();
    await expect.poll(() => page.locator("button[type=submit]").isDisabled()).toBe(true);
    await page.click("button:has-text('No to all')");
    await page.click("button[type=submit]:not([disabled])");
    await page.waitForFunction(() => location.hash === "#/today");
    await expect.poll(() => page.innerText("main")).toContain("Night cramps");
  }));

test("the cards of a time follow one another, and its end is kept", () =>
  walk({ hash: "#/session/id1%402026-11-27", plans: "running" }, async (page) => {
    await page.waitForSelector("text=1 of 2");
    await page.click("button:has-text('Finish early')");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=2 of 2");
    await page.click("button:has-text('Finish early')");
    await page.keyboard.press("Enter");
    await page.click("[aria-label='Pain 2 of 10']");
    await page.waitForFunction(() => location.hash === "#/today");
  }));

test("a week of rest begins and ends on the page of the plan", () =>
  walk({ hash: "#/plan/id2", plans: "running" }, async (page) => {
    await page.click("button:has-text('A week')");
    await page.waitForSelector("text=Paused until Thursday 3 December");
    await page.click("button:has-text('Go on today')");
    await page.waitForSelector("text=Rest or stop");
  }));
