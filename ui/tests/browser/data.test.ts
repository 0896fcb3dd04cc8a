// Files of the diary, the page for a clinician and the end of it all, the way people use them.
import { afterAll, beforeAll, expect, test } from "vitest";
import { recorded } from "../fake_back.ts";
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

const data: Scene = { hash: "#/data", plans: "running" };
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

test("the file that is offered changes its ending with the format, by keys alone", () =>
  walk(data, async (page) => {
    const place = (): Promise<string> => page.inputValue("#out-place");
    await expect
      .poll(() => place())
      .toMatch(/^\/home\/you\/Documents\/surae-\d{4}-\d\d-\d\d\.json$/);
    await page.focus("label:has-text('JSON') input");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => place()).toMatch(/\.csv$/);
    await page.focus("#out-place");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[role=status]:has-text('Written:')");
  }));

test("a place chosen in the system's dialog is written into its field", () =>
  walk(data, async (page) => {
    await page.click("[aria-label='Choose… Where to']");
    await page.waitForFunction(() =>
      document.querySelector<HTMLInputElement>("#out-place")?.value.includes("chosen-surae-"),
    );
  }));

test("a file is looked into, brought in, and taken out again", () =>
  walk(data, async (page) => {
    await page.click("[aria-label='Choose… JSON file']");
    await page.click("button:has-text('See what it would do')");
    await page.waitForSelector("h3:has-text('This is what it would do'):focus");
    await expect.poll(() => page.locator("button:has-text('Bring it in')").count()).toBe(1);
    await page.click("button:has-text('Bring it in')");
    await page.waitForSelector("h3:has-text('Brought in'):focus");
    await page.click("button:has-text('Undo')");
    await page.waitForSelector("text=Your diary is as it was before.");
    await expect.poll(() => page.locator("h2:has-text('The backup is back')").count()).toBe(0);
  }));

test.each([
  ["wrong.json", "Line 92"],
  ["foreign.json", "This is not text."],
  ["same.json", "Everything in it is in your diary already."],
])("%s cannot be brought in: %s", (name, expected) =>
  walk(data, async (page) => {
    await page.fill("#in-file", `/home/you/${name}`);
    await page.keyboard.press("Enter");
    await page.waitForSelector(`.seen:has-text('${expected}')`);
    await expect.poll(() => page.locator("button:has-text('Bring it in')").count()).toBe(0);
  }),
);

test("another path forgets what was seen of the file before", () =>
  walk(data, async (page) => {
    await page.fill("#in-file", "/home/you/diary.json");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".seen");
    await page.locator("#in-file").pressSequentially("x");
    await expect.poll(() => page.locator(".seen").count()).toBe(0);
  }));

test("nothing is deleted without a folder or a word that nothing shall stay", () =>
  walk(data, async (page) => {
    await page.click("summary:has-text('Delete everything')");
    await page.fill("#end-folder", "");
    const act = page.locator("button[type=submit]:has-text('delete everything')");
    await expect.poll(() => act.isDisabled()).toBe(true);
    await page.check("label:has-text('not want') input");
    const forGood = page.locator("button:has-text('for good')");
    await expect.poll(() => forGood.isDisabled()).toBe(true);
    await page.check("label:has-text('I know that nothing') input");
    await forGood.click();
    await page.waitForSelector("h1:has-text('Everything is deleted'):focus");
    await page.waitForSelector("text=There is no backup.");
  }));

test("after everything is deleted nothing of it is on any page or kept by the window", () =>
  walk({ hash: "#/find", plans: "running", diary: "kept" }, async (page) => {
    await page.fill("#said", "Ache behind my left knee");
    await page.evaluate(() => localStorage.setItem("surae.chosen", "{}"));
    await page.evaluate(() => (location.hash = "#/diary"));
    await page.waitForSelector("li:has-text('Cramp')");
    await page.evaluate(() => (location.hash = "#/data"));
    await page.click("summary:has-text('Delete everything')");
    await page.click("button:has-text('Back up, then delete')");
    await page.waitForSelector("strong:has-text('/home/you/Documents/surae-')");
    await page.click("a:has-text('Start again')");
    await page.waitForSelector("text=What you will find here");
    await expect.poll(() => page.inputValue("#said")).toBe("");
    await page.evaluate(() => (location.hash = "#/diary"));
    await page.waitForSelector("h2:has-text('Nothing here yet')");
    const kept = await page.evaluate(() => Object.keys(localStorage).sort());
    expect(kept).toEqual(["surae.text-size", "surae.theme"]);
  }));

/** Where each part of the page is, in tenths of a pixel of the paper. */
const places = (page: Page, inside: string): Promise<number[][]> =>
  page.evaluate((selector) => {
    const host = document.querySelector(selector);
    const root = host?.shadowRoot ?? document;
    const paper = root.querySelector(".page")?.getBoundingClientRect();
    const scale = (paper?.width ?? 0) / ((210 / 25.4) * 96);
    return [...root.querySelectorAll(".at, .at tr, .at td, svg.at *")].map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      const from = [left - (paper?.left ?? 0), top - (paper?.top ?? 0), width, height];
      return from.map((length) => Math.round((length / scale) * 2) / 2);
    });
  }, inside);

test("the page for a clinician is seen exactly as its file shows it", () =>
  walk({ hash: "#/clinician", width: 1600 }, async (page) => {
    await page.waitForSelector(".paper .page h1");
    const seen = await places(page, ".paper");
    const alone = await page.context().newPage();
    await alone.setContent(recorded.care.files.clinician.html);
    const file = await places(alone, "html");
    expect(seen.length).toBeGreaterThan(100);
    expect(seen).toEqual(file);
  }));

test("what is written stands on the page and in the file, the last letter too", () =>
  walk({ hash: "#/clinician" }, async (page) => {
    await page.waitForSelector(".paper .page h1");
    await expect.poll(() => page.inputValue("#page-who")).toBe("Mr A. Example");
    await page.fill("#page-who", "Somebody else");
    await page.click("button:has-text('Save as HTML')");
    await page.waitForSelector("[role=status]:has-text('.html')");
    await expect.poll(() => page.locator(".paper .page").textContent()).toContain("Somebody else");
    await page.fill("#page-who", "");
    await page.waitForFunction(
      () => !document.querySelector(".paper")?.shadowRoot?.textContent?.includes("Somebody else"),
    );
  }));

test("days that end before they begin are refused, and no other page stands there", () =>
  walk({ hash: "#/clinician" }, async (page) => {
    await page.check("label:has-text('Other days') input");
    await page.fill("#page-from", "2026-11-20");
    await page.fill("#page-to", "2026-11-01");
    await page.waitForSelector("[role=alert]:has-text('before the first day')");
    await expect.poll(() => page.locator(".paper").count()).toBe(0);
    await expect.poll(() => page.locator("button:has-text('Save as PDF')").isDisabled()).toBe(true);
  }));

test("on a phone the paper fits, is shown larger on wish, and can be moved by keys", () =>
  walk({ hash: "#/clinician", width: 390, height: 844, touch: true }, async (page) => {
    await page.waitForSelector(".paper .page h1");
    const wide = (): Promise<number> =>
      page.evaluate(() => {
        const table = document.querySelector<HTMLElement>(".sheet");
        return (table?.scrollWidth ?? 0) - (table?.clientWidth ?? 0);
      });
    await expect.poll(() => wide()).toBe(0);
    await page.click("button:has-text('Show larger')");
    await expect.poll(() => wide()).toBeGreaterThan(300);
    await page.focus(".sheet");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.querySelector(".sheet")?.scrollLeft ?? 0) > 0);
  }));

test("the page is reached from the diary and leads back to it", () =>
  walk({ hash: "#/diary", diary: "kept" }, async (page) => {
    await page.click("a:has-text('Page for your clinician')");
    await page.waitForSelector("h1:focus");
    await expect.poll(() => focused(page)).toBe("Page for your clinician");
    await page.click("main nav a:has-text('Diary')");
    await page.waitForSelector("h1:has-text('Diary'):focus");
  }));
