// Using the screen the way people do: by keyboard, by tapping, by going back.
import { afterAll, beforeAll, expect, test } from "vitest";
import { say, settled, Stage, type Scene } from "./stage.ts";
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

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
  });
const text = (page: Page, selector: string): Promise<string> => page.innerText(selector);
const tab = async (page: Page, times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press("Tab");
};

test("with a keyboard the box is ready, and typing answers", () =>
  walk({}, async (page) => {
    await page.keyboard.type("Ache behind my left knee");
    await page.waitForSelector("#verdict-title");
    await expect.poll(() => text(page, "#verdict-title")).toContain("look after yourself");
    await expect.poll(() => text(page, "ol")).toContain("Gastrocnemius");
  }));

test("on a phone the keyboard does not pop up by itself", () =>
  walk({ touch: true, width: 390, height: 844 }, async (page) => {
    const onTouch = await page.evaluate(() => matchMedia("(pointer: fine)").matches);
    if (!onTouch) await expect.poll(() => focused(page)).not.toBe("said");
  }));

test("typing to result stays under fifty milliseconds", () =>
  walk({}, async (page) => {
    const took = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const box = document.querySelector<HTMLTextAreaElement>("#said");
          const start = performance.now();
          new MutationObserver(() => {
            if (document.querySelector("#verdict-title")) done(performance.now() - start);
          }).observe(document.body, { childList: true, subtree: true });
          if (box) box.value = "calf";
          box?.dispatchEvent(new Event("input", { bubbles: true }));
        }),
    );
    expect(took).toBeLessThan(50);
  }));

test("the headline is announced politely, once it has settled", () =>
  walk({}, async (page) => {
    await say(page, "short of breath");
    await page.waitForFunction(() =>
      document.querySelector("[aria-live]")?.textContent?.includes("Call the emergency number"),
    );
  }));

test("an emergency shows no muscle, no card and no technique", () =>
  walk({}, async (page) => {
    await say(page, "calf hurts and I am short of breath");
    await expect.poll(() => text(page, ".alert")).toContain("Do not rub or press the leg.");
    await expect.poll(() => page.locator("#muscles-title, ol").count()).toBe(0);
  }));

test("on a phone the alarm stands above the picture", () =>
  walk({ width: 390, height: 844 }, async (page) => {
    await say(page, "short of breath");
    const [alarm, picture] = await Promise.all(
      [".alert", ".picker"].map(async (one) => (await page.locator(one).boundingBox())?.y ?? 0),
    );
    expect(alarm).toBeLessThan(picture ?? 0);
  }));

test("on a phone the body folds away for somebody who writes, and comes back", () =>
  walk({ width: 390, height: 844 }, async (page) => {
    await say(page, "Ache behind my left knee");
    await expect.poll(() => page.locator(".holder").count()).toBe(0);
    await page.click("button:has-text('Point to it on the body')");
    await page.waitForSelector(".holder .region.named");
    await expect.poll(() => page.locator(".region.selected").count()).toBe(0);
  }));

test("the picture turns to where the words point", () =>
  walk({}, async (page) => {
    await page.click(".switch button:has-text('Sole')");
    await page.waitForSelector("[data-view='foot-sole']");
    await say(page, "Ache behind my left knee");
    await page.waitForSelector("[data-view='legs-back'] .region.named");
  }));

test("a region can be chosen, sided and taken out with the keyboard alone", () =>
  walk({}, async (page) => {
    await page.locator("summary:has-text('Calf')").focus();
    await page.keyboard.press("Enter");
    await tab(page, 1);
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator(".row input:checked").count()).toBe(1);
    await tab(page, 1);
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator(".row .segment input:checked").count()).toBe(1);
    await page.locator("ul[aria-label='Chosen places'] button").focus();
    await expect.poll(() => focused(page)).toBe("Take out: Middle of the calf, left");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".row input:checked").count()).toBe(0);
  }));

test("the picture mirrors the list and can be tapped", () =>
  walk({}, async (page) => {
    await page.locator(".holder [data-region='achilles_tendon'][data-side='right']").click();
    await page.waitForSelector("details[open] summary:has-text('Heel and Achilles')");
    await expect.poll(() => page.isChecked("label:has-text('Achilles tendon') input")).toBe(true);
    await expect.poll(() => page.isChecked(".row .segment:has-text('Right') input")).toBe(true);
    await page.uncheck("label:has-text('Achilles tendon') input");
    await expect.poll(() => page.locator(".region.selected").count()).toBe(0);
  }));

test("ticking a region turns the picture to where it can be seen", () =>
  walk({}, async (page) => {
    await page.click("summary:has-text('Heel and Achilles')");
    await page.check("label:has-text('Underside of the heel') input");
    await page.waitForSelector("[data-view='foot-sole'] .region.selected");
  }));

test("the whole body leads closer to the legs", () =>
  walk({}, async (page) => {
    await page.click(".switch button:has-text('Body')");
    await page.waitForSelector("[data-view='body-back']");
    await page.locator("[data-zoom='legs-back']").first().click({ force: true });
    await page.waitForSelector("[data-view='legs-back']");
  }));

test("the picture never holds the focus", () =>
  walk({}, async (page) => {
    await page.locator(".switch button").last().focus();
    await tab(page, 1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  }));

test("an answer can be changed, and no to the rest can be undone", () =>
  walk({}, async (page) => {
    await say(page, "calf");
    await page.click("#safety button[aria-expanded]");
    const first = page.locator("#safety [role=radiogroup]").first();
    await first.getByText("Yes", { exact: true }).click();
    await page.waitForSelector(".alert");
    await first.getByText("No", { exact: true }).click();
    await page.waitForSelector("#verdict-title");
    await page.click("button:has-text('No to all 11')");
    await page.waitForSelector("#safety-title:has-text('all answered')");
    await page.click("#safety button:has-text('Undo')");
    await page.waitForSelector("#safety-title:has-text('(11 left)')");
  }));

test("clearing can be undone", () =>
  walk({}, async (page) => {
    await say(page, "calf");
    await page.click("button[aria-label='Clear']");
    await expect.poll(() => page.inputValue("#said")).toBe("");
    await page.click("button:has-text('Undo')");
    await expect.poll(() => page.inputValue("#said")).toBe("calf");
  }));

test("an example fills the box", () =>
  walk({}, async (page) => {
    await page.click("button:has-text('Calf cramps wake me')");
    await expect.poll(() => page.inputValue("#said")).toContain("Calf cramps");
    await page.waitForSelector("#verdict-title");
  }));

test("what was typed survives an error", () =>
  walk({}, async (page) => {
    await say(page, "calf fail");
    await expect.poll(() => text(page, "[role=alert]")).toContain("Shorten it.");
    await expect.poll(() => page.inputValue("#said")).toBe("calf fail");
  }));

test("words that are not known offer the body and the questions", () =>
  walk({}, async (page) => {
    await say(page, "toothache");
    await expect.poll(() => text(page, "#verdict-title")).toContain("does not know");
    await expect.poll(() => page.locator("#safety").count()).toBe(1);
    await expect.poll(() => page.locator("#muscles-title").count()).toBe(0);
  }));

test("from an answer to a muscle and back, everything is still there", () =>
  walk({}, async (page) => {
    await say(page, "Ache behind my left knee");
    await page.click("h3 a:has-text('Gastrocnemius')");
    await page.waitForSelector("h1:has-text('Gastrocnemius')");
    await expect.poll(() => page.title()).toBe("Gastrocnemius · Surae");
    await page.reload();
    await page.waitForSelector("h1:has-text('Gastrocnemius')");
    await page.goBack();
    await page.waitForSelector("#said");
  }));

test("a link leads to the heading of its page, and Back to where one was", () =>
  walk({ hash: "#/library" }, async (page) => {
    await page.waitForSelector(".tiles");
    await page.locator("a:has-text('Piriformis')").scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    await page.click("a:has-text('Piriformis')");
    await page.waitForFunction(() => document.activeElement?.textContent === "Piriformis");
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.waitForFunction((place) => Math.abs(scrollY - place) < 2, before);
  }));

test("a search is kept by its address", () =>
  walk({ hash: "#/library" }, async (page) => {
    await page.fill("#search", "knee");
    await page.waitForSelector("mark, .lines a");
    expect(new URL(page.url()).hash).toBe("#/library?q=knee");
    await page.click(".lines a >> nth=0");
    await page.waitForSelector("#search", { state: "detached" });
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#search")?.value === "knee",
    );
  }));

test("a muscle is lit with its rings and its referral, and each can be put out", () =>
  walk({ hash: "#/library/muscle/gastrocnemius" }, async (page) => {
    const count = (selector: string): Promise<number> => page.locator(selector).count();
    await page.waitForSelector(".map-names text");
    await expect.poll(() => count(".holder g.muscle.active")).toBeGreaterThan(0);
    await expect.poll(() => count(".referral.on")).toBeGreaterThan(0);
    await page.uncheck("label:has-text('Tender spots') input");
    await expect.poll(() => count(".trigger-point.on")).toBe(0);
    await page.uncheck("label:has-text('Where pain is felt') input");
    await expect.poll(() => count(".referral.on")).toBe(0);
  }));

test("theme and text size hold after a reload", () =>
  walk({ hash: "#/settings" }, async (page) => {
    const root = (name: string): Promise<string | undefined> =>
      page.evaluate((key) => document.documentElement.dataset[key], name);
    await page.getByText("Nearly black").click();
    await page.getByText("150 %").click();
    expect([await root("theme"), await root("textSize")]).toEqual(["night", "150"]);
    await expect
      .poll(() =>
        page.evaluate(() => [
          localStorage.getItem("surae.theme"),
          localStorage.getItem("surae.text-size"),
        ]),
      )
      .toEqual(["night", "150"]);
  }));

test("a dark room stays dark: the theme is there before the screen is", () =>
  walk({ theme: "night" }, async (page) => {
    await page.route("**/assets/*.js", (route) =>
      route.fulfill({ body: "", contentType: "text/javascript" }),
    );
    await page.reload();
    await expect.poll(() => page.locator("h1").count()).toBe(0);
    const ground = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(ground).toBe("rgb(10, 11, 11)");
  }));
