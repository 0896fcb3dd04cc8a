// Playing a session: by the clock, by keys, with interruptions; on every size without scrolling.
import { afterAll, beforeAll, expect, test } from "vitest";
import { settled, Stage, type Scene } from "./stage.ts";
import type { Page } from "playwright-core";

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

const CRAMP = "#/play/cramp_relief_in_bed?side=right";
const DROPS = "#/play/eccentric_heel_drop_straight?side=left";
const STRETCH = "#/play/wall_calf_stretch_straight";

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

/** Opens a session on a clock that the test moves. */
const onClock = (hash: string, steps: (page: Page) => Promise<void>): Promise<void> =>
  walk({ hash: "#/settings" }, async (page) => {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await go(page, hash);
    await steps(page);
  });

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash);
  await page.waitForSelector(hash.startsWith("#/play") ? ".stage h1" : "h1");
}

const words = (page: Page): Promise<string> => page.innerText(".words");
const number = (page: Page): Promise<string> => page.innerText("[role=timer]");
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
const keys = async (page: Page, ...pressed: string[]): Promise<void> => {
  for (const key of pressed) await page.keyboard.press(key);
};

test("a session plays itself through, each cue at its time", () =>
  onClock(CRAMP, async (page) => {
    const seen: string[] = [];
    for (const seconds of [0, 4.8, 0.25, 3, 15, 14.9, 0.1, 2.9]) {
      await page.clock.runFor(seconds * 1000);
      seen.push(`${await number(page)} ${await words(page)}`);
    }
    expect(seen).toEqual([
      "5 Get ready",
      "1 Get ready",
      "3 Straighten the knee and pull the toes up",
      "30 Hold and breathe",
      "15 Hold and breathe",
      "1 Hold and breathe",
      "3 Let go slowly",
      "1 Let go slowly",
    ]);
    await page.clock.runFor(200);
    await page.waitForSelector("h1:has-text('Done')");
    await expect.poll(() => page.innerText("dl")).toContain("0:41 of 0:41");
    await expect.poll(() => focused(page)).toBe("Done");
    await expect.poll(() => page.evaluate(() => localStorage.getItem("surae.session"))).toBeNull();
  }));

test("a machine that slept finds the cue whose time has come", () =>
  onClock(DROPS, async (page) => {
    await page.clock.fastForward(5000 + 5000 * 6 + 2500);
    await expect.poll(() => words(page)).toBe("Lower slowly on your left leg");
    await expect.poll(() => page.innerText(".where")).toContain("Set 1 of 3 · 7 of 15");
    await expect.poll(() => number(page)).toBe("3");
    await page.clock.fastForward(3_600_000);
    await page.waitForSelector("h1:has-text('Done')");
  }));

test("Space pauses and goes on; a pause loses nothing", () =>
  onClock(CRAMP, async (page) => {
    await page.clock.runFor(10_000);
    await keys(page, " ");
    await expect.poll(() => page.innerText(".figure")).toContain("Paused");
    await page.clock.runFor(60_000);
    await expect.poll(() => number(page)).toBe("28");
    await keys(page, " ");
    await page.clock.runFor(1000);
    await expect.poll(() => number(page)).toBe("27");
  }));

test("arrows go forward and back, from the first to the last cue", () =>
  onClock(CRAMP, async (page) => {
    await keys(page, "ArrowRight", "ArrowRight");
    await expect.poll(() => words(page)).toBe("Hold and breathe");
    await keys(page, "ArrowLeft");
    await expect.poll(() => words(page)).toBe("Straighten the knee and pull the toes up");
    await keys(page, "ArrowRight");
    await page.clock.runFor(4000);
    await keys(page, "ArrowLeft");
    expect(`${await number(page)} ${await words(page)}`).toBe("30 Hold and breathe");
    await keys(page, "ArrowRight", "ArrowRight");
    await page.waitForSelector("h1:has-text('Done')");
  }));

test("a whole session of six sets can be gone through with keys alone", () =>
  onClock(STRETCH, async (page) => {
    for (let cue = 0; cue < 24; cue += 1) await keys(page, "ArrowRight");
    await page.waitForSelector("h1:has-text('Done')");
    await expect.poll(() => page.innerText("dl")).toContain("3 of 3");
    await page.click("button:has-text('Again')");
    await expect.poll(() => words(page)).toBe("Get ready, left leg");
  }));

test("Space on a control that was reached with Tab works that control", () =>
  onClock(CRAMP, async (page) => {
    await keys(page, "Tab");
    await expect.poll(() => focused(page)).toBe("Skip");
    await keys(page, " ");
    await expect.poll(() => words(page)).toBe("Straighten the knee and pull the toes up");
    await page.click(".skip-on");
    await keys(page, " ");
    await expect.poll(() => page.innerText(".figure")).toContain("Paused");
  }));

test("a reload goes on at the place, paused, with the way on under the finger", () =>
  walk({ hash: STRETCH }, async (page) => {
    await keys(page, "ArrowRight", "ArrowRight");
    await page.waitForFunction(
      () => document.querySelector("[role=timer]")?.textContent?.trim() === "29",
    );
    await page.reload();
    await page.waitForSelector(".words");
    await expect.poll(() => words(page)).toBe("Hold, heel down");
    expect(["28", "29"]).toContain(await number(page));
    await expect.poll(() => page.innerText(".figure")).toContain("Paused");
    await expect.poll(() => focused(page)).toBe("Go on");
    await keys(page, "Enter");
    await page.waitForSelector("button:has-text('Pause')");
  }));

test("Escape leaves to the card, and the card leads back to the place", () =>
  walk({ hash: DROPS }, async (page) => {
    await keys(page, "ArrowRight", "ArrowRight", "Escape");
    await page.click("a:has-text('Go on where you stopped')");
    await page.waitForSelector(".words");
    await expect.poll(() => words(page)).toBe("Lower slowly on your left leg");
    await expect.poll(() => page.innerText(".figure")).toContain("Paused");
    await page.waitForTimeout(600);
    await expect.poll(() => focused(page)).toBe("Go on");
    await keys(page, "Escape");
    await page.click("a:has-text('Start')");
    await page.waitForSelector(".words");
    await expect.poll(() => words(page)).toBe("Get ready, left leg");
    await page.waitForSelector("button:has-text('Pause')");
  }));

test("finishing early can be undone", () =>
  onClock(DROPS, async (page) => {
    await page.clock.runFor(6000);
    await page.click("button:has-text('Finish early')");
    await expect.poll(() => focused(page)).toBe("Stopped early");
    await page.clock.runFor(60_000);
    await page.click("button:has-text('Go on')");
    await page.clock.runFor(500);
    expect(`${await number(page)} ${await words(page)}`).toBe("1 Rise on both feet");
  }));

test("when to stop is at hand, and Escape folds it away first", () =>
  walk({ hash: DROPS }, async (page) => {
    await page.click("summary:has-text('When to stop')");
    await page.waitForSelector("details[open] >> text=sudden sharp pain");
    await keys(page, "Escape");
    await page.waitForSelector("details[open]", { state: "detached" });
    await expect.poll(() => page.locator(".stage").count()).toBe(1);
    await keys(page, "Escape");
    await page.waitForSelector("article h1");
  }));

test("the words of a cue are announced, the seconds are not", () =>
  onClock(CRAMP, async (page) => {
    const said = (): Promise<string> => page.innerText("[aria-live=polite]");
    await page.clock.runFor(5800);
    await expect.poll(() => said()).toBe("Straighten the knee and pull the toes up");
    await page.clock.runFor(20_000);
    await expect.poll(() => said()).toBe("Hold and breathe");
  }));

test("M turns the sound off and on, and the choice stays", () =>
  walk({ hash: CRAMP }, async (page) => {
    const pressed = (): Promise<string | null> =>
      page.locator("button:has-text('Sound')").getAttribute("aria-pressed");
    await expect.poll(() => pressed()).toBe("true");
    await keys(page, "m");
    await expect.poll(() => pressed()).toBe("false");
    await page.reload();
    await page.waitForSelector(".words");
    await expect.poll(() => pressed()).toBe("false");
  }));

/** Writes down when each tone of Web Audio is to sound. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    OscillatorNode.prototype.start = function (at = 0): void {
      heard.push(Math.round((at - this.context.currentTime) * 10) / 10);
    };
    OscillatorNode.prototype.stop = () => undefined;
  });
const heard = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { heard: number[] }).heard.splice(0));

test("tones are set ahead on the clock of the sound, and anew after a skip", () =>
  walk({ hash: "#/settings" }, async (page) => {
    await page.mouse.click(5, 5);
    await listen(page);
    await go(page, CRAMP);
    await page.waitForFunction(() => (window as unknown as { heard: number[] }).heard.length > 12);
    const first = await heard(page);
    expect(Math.max(...first)).toBeGreaterThan(40);
    await keys(page, "ArrowRight", "ArrowRight");
    const after = (await heard(page)).slice(-10);
    expect(after[0]).toBe(0);
    expect(after).toContain(15);
    expect(after.filter((at) => at > 26 && at < 30)).toHaveLength(3);
    await keys(page, " ");
    expect(await heard(page)).toEqual([]);
  }));

test("words are spoken where the system has a voice, and only when asked", () =>
  walk({ hash: "#/settings" }, async (page) => {
    await page.evaluate(() => {
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      Object.defineProperty(window, "speechSynthesis", {
        value: {
          getVoices: () => [{}],
          cancel: () => undefined,
          speak: (said: SpeechSynthesisUtterance) => spoken.push(said.text),
        },
      });
    });
    await go(page, CRAMP);
    const spoken = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    await keys(page, "ArrowRight");
    await expect.poll(() => spoken()).toEqual([]);
    await page.click("button:has-text('Spoken words')");
    await keys(page, "ArrowRight");
    await expect
      .poll(() => spoken())
      .toEqual(["Straighten the knee and pull the toes up", "Hold and breathe"]);
  }));

/** Controls that do not lie beside or below each other, or whose words stick out. */
const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>(".stage :is(a, button, summary)")];
    const name = (one: HTMLElement): string => one.textContent?.trim() ?? "";
    const box = (one: HTMLElement): DOMRect => one.getBoundingClientRect();
    const apart = (a: DOMRect, b: DOMRect): boolean =>
      a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
    const laid = all.filter((one) => all.some((two) => one !== two && !apart(box(one), box(two))));
    return [...laid, ...all.filter((one) => one.scrollWidth > one.clientWidth + 1)].map(name);
  });

test.each([
  [360, 640],
  [390, 844],
  [640, 360],
  [1280, 800],
])("%i by %i: no control lies on another, at any text size", async (width, height) => {
  for (const textSize of [100, 125, 150, 200]) {
    await walk({ hash: DROPS, width, height, textSize }, async (page) => {
      await expect.poll(() => crowded(page), { message: `${textSize} %` }).toEqual([]);
    });
  }
});

test.each([
  [360, 640],
  [390, 844],
  [640, 360],
  [844, 390],
  [1280, 800],
  [1440, 900],
])("%i by %i: everything is on the screen, and the number is large", async (width, height) => {
  for (const theme of ["light", "night"] as const) {
    for (const hash of [DROPS, CRAMP, "#/play/warm_up_walk"]) {
      await walk({ hash, width, height, theme, touch: width < 1000 }, async (page) => {
        await keys(page, "ArrowRight");
        await settled(page);
        const [over, size] = await page.evaluate(() => [
          document.documentElement.scrollHeight - innerHeight,
          parseFloat(getComputedStyle(document.querySelector(".number") ?? document.body).fontSize),
        ]);
        expect(over, `${hash} ${theme}`).toBeLessThanOrEqual(0);
        expect(size).toBeGreaterThanOrEqual(hash.includes("walk") ? 55 : 80);
      });
    }
  }
});
