// Is it getting better? By keys, over another stretch, on paper.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { settled, Stage, type Scene } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

async function walk(scene: Scene, steps: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints } = await stage.page({
    ...{ hash: "#/diary/better", diary: "kept", insights: "year" },
    ...scene,
  });
  await page.waitForSelector("#weeks");
  await settled(page);
  await steps(page);
  expect(complaints).toEqual([]);
  await page.context().close();
}

test("a table opens with keys, has a row for each week, and can be scrolled with keys", () =>
  walk({ insights: "month" }, async (page) => {
    const weeks = page.locator("section[aria-labelledby='weeks']");
    await weeks.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => weeks.locator("tbody tr").count()).toBe(5);
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(name).toBe("Table: Cramps week by week");
  }));

test("every drawing has a name and a table of the same figures", () =>
  walk({}, async (page) => {
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll("main section:has(svg[role=img])")]
        .filter((one) => one.getAttribute("aria-labelledby") !== "insights")
        .filter((one) => !one.querySelector("details summary"))
        .map((one) => one.getAttribute("aria-labelledby")),
    );
    expect(bare).toEqual([]);
    await expect.poll(() => page.locator("main svg[role=img]:not([aria-label])").count()).toBe(0);
  }));

test("another stretch is one tap, and comparisons keep the whole diary", () =>
  walk({}, async (page) => {
    await page.waitForSelector("text=29 August 2026 to 27 November 2026");
    const alcohol = page.locator("li:has(h4:text-is('Alcohol'))");
    const before = await alcohol.innerText();
    await page.click("button:text-is('4 weeks')");
    await page.waitForSelector("text=31 October 2026 to 27 November 2026");
    await expect
      .poll(() => page.getAttribute("button:text-is('4 weeks')", "aria-pressed"))
      .toBe("true");
    await expect.poll(() => alcohol.innerText()).toBe(before);
  }));

test("the plan's start is named, and each cramp is a block of its own", () =>
  walk({ insights: "month" }, async (page) => {
    const [weeks, nights] = ["weeks", "nights"].map((id) =>
      page.locator(`section[aria-labelledby='${id}'] svg[role=img]`),
    );
    await expect
      .poll(() => weeks?.locator("text.name").innerHTML())
      .toContain("Night cramps begins");
    await expect.poll(() => nights?.locator("rect.cramp").count()).toBe(13);
  }));

test("a week or a night of which too little is known looks like no other", () =>
  walk({}, async (page) => {
    await page.click("button:text-is('All')");
    const unknown = async (): Promise<number | undefined> =>
      (await page.getAttribute("path.unknown", "d"))?.split("M").length;
    await expect.poll(unknown).toBe(22 + 1);
    const hatched = page.locator(
      "section[aria-labelledby='weeks'] svg[role=img] rect[fill*='few']",
    );
    await expect.poll(() => hatched.count()).toBe(5);
  }));

test("below two weeks of nights no rate is drawn", () =>
  walk({ insights: "few" }, async (page) => {
    await page.waitForSelector("text=How often that is will be told from 14 nights on.");
    await expect
      .poll(() => page.locator("section[aria-labelledby='insights'] svg").count())
      .toBe(0);
    await page.waitForSelector("text=Still needed: 4 nights with it");
  }));

test("nothing on the page says that one thing causes another", () =>
  walk({}, async (page) => {
    await expect.poll(() => page.innerText("main")).not.toMatch(/\bcaus|because of|due to\b/i);
  }));

test("on paper it is black on white, without the frame and the buttons", () =>
  walk({ theme: "night" }, async (page) => {
    await page.emulateMedia({ media: "print" });
    const seen = await page.evaluate(() => ({
      ground: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(document.querySelector("#weeks") ?? document.body).color,
      shown: [...document.querySelectorAll("nav, main button, main summary, select")].filter(
        (one) => one.checkVisibility(),
      ).length,
    }));
    expect(seen).toEqual({ ground: "rgb(255, 255, 255)", ink: "rgb(0, 0, 0)", shown: 0 });
  }));
