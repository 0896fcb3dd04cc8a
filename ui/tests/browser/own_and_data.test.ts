// Own cards, moved times, changed plans and the care of the diary, the way people use them.
import { join } from "node:path";
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

const icon = join(import.meta.dirname, "../../../src-tauri/icons/icon.png");

test("what is due is moved and moved back by keys alone", () =>
  walk({ hash: "#/today", plans: "running" }, async (page) => {
    await page.locator("article:last-of-type button:has-text('Another time')").focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("input[type=time]:focus");
    await page.fill("input[type=time]", "23:30");
    await page.keyboard.press("Enter");
    await page.waitForSelector("li:has-text('moved from 22:15')");
    await page.locator("li:has-text('Bedtime') button:has-text('Another time')").focus();
    await page.keyboard.press("Enter");
    await page.click("button:has-text('Back to 22:15')");
    await page.waitForSelector("article:has-text('Bedtime')");
  }));

test("a chosen picture is drawn anew, seen at once, and kept with the card", () =>
  walk({ hash: "#/library/own/new" }, async (page) => {
    await page.fill("[id^=own-name]", "Stick");
    await page.setInputFiles("input[type=file]", icon);
    await page.waitForSelector(".pick img");
    const seen = await page.locator(".pick img").getAttribute("src");
    expect(seen).toMatch(/^data:image\/jpeg;base64,/);
    await page.click("button:has-text('Save the card')");
    await page.waitForSelector("h1:has-text('Stick')");
    await expect.poll(() => page.locator("article img").getAttribute("src")).toBe(seen);
  }));

test("a large photograph is made smaller before it is kept", () =>
  walk({ hash: "#/library/own/new" }, async (page) => {
    const buffer = Buffer.from(
      await page.evaluate(async () => {
        const canvas = document.createElement("canvas");
        Object.assign(canvas, { width: 4000, height: 3000 });
        const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
        return [...new Uint8Array((await blob?.arrayBuffer()) ?? [])];
      }),
    );
    await page.setInputFiles("input[type=file]", { name: "a.png", mimeType: "image/png", buffer });
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>(".pick img")?.naturalWidth === 1280,
    );
  }));

test.each([
  ["text/plain", "notes.txt", "no picture of a kind"],
  ["image/png", "broken.png", "cannot be read"],
])("a file of kind %s that cannot be shown says so", (mimeType, name, expected) =>
  walk({ hash: "#/library/own/new" }, async (page) => {
    await page.setInputFiles("input[type=file]", { name, mimeType, buffer: Buffer.from("no") });
    await page.waitForSelector(`[role=alert]:has-text('${expected}')`);
    await expect.poll(() => page.locator(".pick img").count()).toBe(0);
  }),
);

test("a card that is made inside a plan lands in that plan", () =>
  walk({ hash: "#/plan/new" }, async (page) => {
    await page.click("button:has-text('Make an exercise of your own')");
    await page.fill("[id^=own-name]", "Stick");
    await page.click("button:has-text('Save the card')");
    await page.waitForSelector("ol li:has-text('Stick')");
    await expect.poll(() => page.locator("button:has-text('Save the card')").count()).toBe(0);
  }));

test("a name is asked for beside the name", () =>
  walk({ hash: "#/library/own/new" }, async (page) => {
    await page.click("button:has-text('Save the card')");
    await page.waitForSelector(".labelled:has([id^=own-name]) [role=alert]");
  }));

test("a removed card comes back where it was", () =>
  walk({ hash: "#/library/own/id1", plans: "own" }, async (page) => {
    await page.click("button:has-text('Remove this card')");
    await page.click("[role=status] button:has-text('Undo')");
    await page.waitForSelector("button:has-text('Remove this card')");
    await expect.poll(() => page.locator("text=Removed from your list").count()).toBe(0);
  }));

test("a change that is saved can be taken back on the page of the plan", () =>
  walk({ hash: "#/plan/id2/change", plans: "running" }, async (page) => {
    await page.locator("button:has-text('Wed')").focus();
    await page.keyboard.press("Enter");
    await page.click("button[type=submit]");
    await page.waitForSelector("text=The changes are saved.");
    await page.click("p:has-text('The changes are saved.') button");
    await page.waitForSelector("text=The changes are saved.", { state: "detached" });
    await expect.poll(() => page.evaluate(() => location.hash)).toBe("#/plan/id2");
  }));

test("a program that a health answer closes cannot be started", () =>
  walk({ hash: "#/settings" }, async (page) => {
    await page.check("fieldset:has-text('-floxacin') label:has-text('Yes') input");
    await page.waitForSelector("fieldset:has-text('-floxacin') + p");
    await page.evaluate(() => (location.hash = "#/library/program/achilles_combined"));
    await page.waitForSelector("text=Closed for you now");
    await expect.poll(() => page.locator("a:has-text('Start this plan')").count()).toBe(0);
  }));

test("a damaged diary is said first, and the newest good backup takes its place", () =>
  walk({ plans: "damaged" }, async (page) => {
    await expect.poll(() => page.evaluate(() => location.hash)).toBe("#/today");
    await page.waitForSelector("[role=alert]:has-text('Your diary is damaged')");
    await page.click("button:has-text('Bring it back')");
    await page.click("button:has-text('Go to Today')");
    await page.waitForSelector("text=Due now");
  }));

test("a whole diary of a newer Surae is replaced only on wish", () =>
  walk({ hash: "#/today", plans: "newer" }, async (page) => {
    await page.waitForSelector("text=Install the newer Surae again");
    await expect.poll(() => page.locator("button:has-text('Bring it back')").count()).toBe(0);
    await page.click("button:has-text('Use a backup instead')");
    await page.waitForSelector("button:has-text('Bring it back')");
  }));

test("what is no backup is refused with its sentence", () =>
  walk({ hash: "#/data", plans: "running" }, async (page) => {
    await page.click("summary:has-text('A backup somewhere else')");
    await page.fill("#data-file", "/tmp/letter.db");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[role=alert]:has-text('letter.db is no backup.')");
  }));
