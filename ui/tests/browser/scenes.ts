/** The screens that are looked at, with how to get there. */
import type { Page } from "playwright-core";
import type { PlanScene } from "../fake_back.ts";
import type { DiaryScene } from "../fake_diary.ts";
import type { InsightScene } from "../fake_insights.ts";
import { say } from "./stage.ts";

export interface ScreenOf {
  name: string;
  hash: string;
  plans?: PlanScene;
  diary?: DiaryScene;
  insights?: InsightScene;
  /** Whether no health question was ever answered. */
  fresh?: boolean;
  /** Whether a notice of something that went wrong is what it shows. */
  refused?: boolean;
  act?: (page: Page) => Promise<void>;
}

/** How it stands with plans, diary and health answers, where a screen says so. */
export const planned = ({
  plans,
  diary,
  insights,
  fresh,
}: ScreenOf): Pick<ScreenOf, "plans" | "diary" | "insights" | "fresh"> => ({
  ...(plans && { plans }),
  ...(diary && { diary }),
  ...(insights && { insights }),
  ...(fresh && { fresh }),
});

const open = async (page: Page): Promise<void> => {
  await page.click("#safety button[aria-expanded]");
};

const press =
  (...keys: string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** Says yes to a health question in the settings, then goes on. */
const answered =
  (words: string) =>
  (hash: string) =>
  async (page: Page): Promise<void> => {
    await page.check(`fieldset:has-text('${words}') label:has-text('Yes') input`);
    await page.waitForSelector(`fieldset:has-text('${words}') + p`);
    await page.evaluate((to) => (location.hash = to), hash);
  };
const bloodThinner = answered("blood thinner");

/** Takes the diary along in a format; looks into an export. */
const takenAlong =
  (format: string) =>
  async (page: Page): Promise<void> => {
    await page.check(`label:has-text('${format}') input`);
    await page.click("button:has-text('Save the file')");
    await page.waitForSelector("text=Written:");
  };
const looked =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.fill("#in-file", `/home/you/${name}`);
    await page.click("button:has-text('See what it would do')");
  };

/** The last fold of the page, with a last backup or without one. */
const ending =
  (way?: string) =>
  async (page: Page): Promise<void> => {
    await page.click("summary:has-text('Delete everything')");
    if (!way) return;
    await page.check(`label:has-text('${way}') input`);
    await page.check("label:has-text('I know that nothing') input");
  };
/** Waits for the page that a clinician gets. */
const paper = async (page: Page): Promise<void> => {
  await page.waitForSelector(".paper .page h1");
};

export const screens: ScreenOf[] = [
  { name: "find-empty", hash: "#/find" },
  {
    name: "find-self-care",
    hash: "#/find",
    act: async (page) => {
      await page.click("summary:has-text('Knee')");
      await page.check("label:has-text('Hollow of the knee') input");
      await page.check(".row .segment:has-text('Left') input");
      await say(page, "Ache behind my left knee, worse uphill, no swelling");
    },
  },
  {
    name: "find-lit",
    hash: "#/find",
    act: async (page) => {
      await say(page, "Ache behind my left knee, worse uphill, no swelling");
      await page.click("[aria-label='Show on the body: Gastrocnemius']");
    },
  },
  {
    name: "find-questions",
    hash: "#/find",
    act: async (page) => {
      await say(page, "Ache behind my left knee, worse uphill");
      await open(page);
      await page.check("#safety li:nth-of-type(2) label:has-text('No') input");
    },
  },
  {
    name: "find-see-clinician",
    hash: "#/find",
    act: (page) => say(page, "tingling from my back down to the calf"),
  },
  {
    name: "find-same-day",
    hash: "#/find",
    act: (page) => say(page, "one calf is swollen and warm"),
  },
  {
    name: "find-alike",
    hash: "#/find",
    act: (page) =>
      say(
        page,
        "Twelve hours on the coach and now my left trouser leg will not go over the calf, right one is loose",
      ),
  },
  {
    name: "find-emergency",
    hash: "#/find",
    act: (page) => say(page, "calf hurts and I am short of breath, no fever"),
  },
  { name: "find-unknown", hash: "#/find", act: (page) => say(page, "toothache") },
  { name: "find-error", hash: "#/find", refused: true, act: (page) => say(page, "fail") },
  { name: "library", hash: "#/library" },
  { name: "library-search", hash: "#/library?q=calf" },
  { name: "library-rules", hash: "#/library/rules" },
  { name: "library-sources", hash: "#/library/sources" },
  { name: "library-cramps", hash: "#/library/night_cramps" },
  { name: "muscle-gastrocnemius", hash: "#/library/muscle/gastrocnemius?side=left" },
  { name: "muscle-tibialis-posterior", hash: "#/library/muscle/tibialis_posterior" },
  { name: "muscle-soleus", hash: "#/library/muscle/soleus?side=right" },
  { name: "region", hash: "#/library/region/mid_calf" },
  { name: "look-alike", hash: "#/library/look_alike/deep_vein_thrombosis" },
  { name: "rule", hash: "#/library/rule/T02a" },
  { name: "cards", hash: "#/library/cards" },
  {
    name: "cards-at-hand",
    hash: "#/library/cards",
    act: async (page) => {
      await page.click("label:has-text('By position')");
      await page.click("summary:has-text('What you have at hand')");
      await page.click("button:has-text('Chair')");
    },
  },
  {
    name: "cards-closed",
    hash: "#/settings",
    act: async (page) => {
      await bloodThinner("#/library/cards")(page);
      const heading = page.locator("details:has(h2:has-text('Press and stroke'))");
      if ((await heading.getAttribute("open")) === null) await heading.locator("summary").click();
    },
  },
  { name: "card-closed", hash: "#/settings", act: bloodThinner("#/library/card/ball_pressure") },
  { name: "settings-closed", hash: "#/settings", act: bloodThinner("#/settings") },
  {
    name: "card-read",
    hash: "#/library/card/ball_pressure",
    act: (page) => page.click("button:has-text('read this first')"),
  },
  { name: "card-dose", hash: "#/library/card/eccentric_heel_drop_straight?dose=once_a_day" },
  { name: "card-stretch", hash: "#/library/card/wall_calf_stretch_straight?side=left" },
  { name: "card-drop", hash: "#/library/card/eccentric_heel_drop_straight" },
  { name: "card-press", hash: "#/library/card/ball_pressure" },
  { name: "card-habit", hash: "#/library/card/bed_covers" },
  { name: "programs", hash: "#/library/programs" },
  { name: "program-cramp", hash: "#/library/program/night_cramp" },
  { name: "program-achilles", hash: "#/library/program/achilles_combined" },
  {
    name: "program-closed",
    hash: "#/settings",
    act: answered("an antibiotic ending in")("#/library/program/achilles_combined"),
  },
  {
    name: "programs-closed",
    hash: "#/settings",
    act: answered("an antibiotic ending in")("#/library/programs"),
  },
  { name: "measures", hash: "#/library/measures" },
  { name: "measure", hash: "#/library/measure/O3" },
  { name: "page-missing", hash: "#/library/muscle/nothing", refused: true },
  { name: "settings", hash: "#/settings" },
  {
    name: "settings-quiet",
    hash: "#/settings",
    act: (page) => page.click("button:has-text('Add quiet hours')"),
  },
  {
    name: "settings-check",
    hash: "#/settings",
    act: (page) => page.click("button:has-text('Show a test notification')"),
  },
  {
    name: "today-login",
    hash: "#/settings",
    plans: "running",
    act: async (page) => {
      await page.evaluate(() => {
        const page = globalThis as { chosenReminders?: object };
        page.chosenReminders = { ...page.chosenReminders, at_login: null };
      });
      await page.evaluate("location.hash = '#/today'");
      await page.waitForSelector("button:has-text('Start them at login')");
    },
  },
  { name: "card-first", hash: "#/library/card/ball_pressure", fresh: true },
  {
    name: "card-first-closed",
    hash: "#/library/card/ball_pressure",
    fresh: true,
    act: async (page) => {
      const questions = page.locator(".first fieldset");
      await questions.nth(0).getByText("Yes", { exact: true }).click();
      for (let asked = 1; asked < 5; asked += 1) {
        await questions.nth(asked).getByText("No", { exact: true }).click();
      }
    },
  },
  { name: "plan-start-first", hash: "#/plan/start/night_cramp", plans: "running", fresh: true },
  { name: "play-ready", hash: "#/play/eccentric_heel_drop_straight?side=left" },
  {
    name: "play-running",
    hash: "#/play/eccentric_heel_drop_straight?side=left",
    act: press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"),
  },
  {
    name: "play-paused",
    hash: "#/play/eccentric_heel_drop_straight?side=left",
    act: press("ArrowRight", "ArrowRight", "ArrowRight", " "),
  },
  {
    name: "play-hold",
    hash: "#/play/wall_calf_stretch_straight",
    act: press("ArrowRight", "ArrowRight"),
  },
  {
    name: "play-stop",
    hash: "#/play/wall_calf_stretch_straight",
    act: async (page) => {
      await press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight")(page);
      await page.click("summary");
    },
  },
  {
    name: "play-letters",
    hash: "#/play/ankle_alphabet?side=right",
    act: press("ArrowRight", "ArrowRight"),
  },
  {
    name: "play-fast",
    hash: "#/play/quick_rebound_heel_raise",
    act: press("ArrowRight", "ArrowRight", "ArrowRight", " "),
  },
  { name: "play-work", hash: "#/play/warm_up_walk", act: press("ArrowRight") },
  {
    name: "play-early",
    hash: "#/play/wall_calf_stretch_straight",
    act: (page) => page.click("button:has-text('Finish early')"),
  },
  {
    name: "play-finished",
    hash: "#/play/cramp_relief_in_bed?side=right",
    act: press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"),
  },
  { name: "play-missing", hash: "#/play/nothing", refused: true },
  { name: "today-none", hash: "#/today" },
  { name: "today-running", hash: "#/today", plans: "running" },
  {
    name: "today-pain",
    hash: "#/today",
    plans: "running",
    act: (page) => page.click("article:last-of-type button:has-text('Done')"),
  },
  { name: "today-snoozed", hash: "#/today", plans: "snoozed" },
  { name: "today-all-done", hash: "#/today", plans: "all_done" },
  { name: "today-to-be-seen", hash: "#/today", plans: "to_be_seen" },
  { name: "plan-start", hash: "#/plan/start/night_cramp", plans: "begun" },
  {
    name: "plan-start-unfit",
    hash: "#/plan/start/night_cramp",
    plans: "begun",
    act: (page) => page.click("label:has-text('No')"),
  },
  { name: "plan-start-safety", hash: "#/plan/start/night_cramp" },
  {
    name: "plan-start-refused",
    hash: "#/plan/start/night_cramp",
    refused: true,
    plans: "begun",
    act: async (page) => {
      await page.click("fieldset:nth-of-type(1) label:has-text('Yes')");
      await page.click("fieldset:nth-of-type(2) label:has-text('Yes')");
      await page.fill("input[type=time]", "");
      await page.click("button[type=submit]");
    },
  },
  {
    name: "plan-new",
    hash: "#/plan/new",
    act: async (page) => {
      await page.fill("input[type=search]", "wall calf");
      await page.click(".search li button:has-text('Wall calf stretch, straight')");
      await page.click("summary:has-text('Change the numbers')");
    },
  },
  {
    name: "plan-new-own-card",
    hash: "#/plan/new",
    act: (page) => page.click("button:has-text('Make an exercise of your own')"),
  },
  {
    name: "today-moving",
    hash: "#/today",
    plans: "running",
    act: (page) => page.click("article:last-of-type button:has-text('Another time')"),
  },
  { name: "today-moved", hash: "#/today", plans: "moved" },
  {
    name: "plan-day-moving",
    hash: "#/plan/id2",
    plans: "running",
    act: async (page) => {
      await page.click("td:has(.today) + td button");
      await page.click("[aria-live] button:has-text('Another time')");
    },
  },
  { name: "plan-change", hash: "#/plan/id2/change", plans: "running" },
  { name: "plan-change-own", hash: "#/plan/id3/change", plans: "own" },
  {
    name: "plan-changed",
    hash: "#/plan/id2/change",
    plans: "running",
    act: async (page) => {
      await page.fill("#plan-name", "Nights");
      await page.click("button[type=submit]");
    },
  },
  { name: "own-cards", hash: "#/library/cards", plans: "own" },
  { name: "own-card", hash: "#/library/own/id1", plans: "own" },
  {
    name: "own-card-change",
    hash: "#/library/own/id1",
    plans: "own",
    act: (page) => page.click("button:has-text('Change this card')"),
  },
  {
    name: "own-card-removed",
    hash: "#/library/own/id1",
    plans: "own",
    act: (page) => page.click("button:has-text('Remove this card')"),
  },
  { name: "own-new", hash: "#/library/own/new" },
  {
    name: "own-new-refused",
    hash: "#/library/own/new",
    refused: true,
    act: async (page) => {
      await page.fill("input[type=number]", "0");
      await page.click("button:has-text('Save the card')");
    },
  },
  { name: "own-plan", hash: "#/plan/id3", plans: "own" },
  { name: "own-today", hash: "#/today", plans: "own" },
  { name: "own-session", hash: "#/session/x%402026-11-27", plans: "own" },
  { name: "data", hash: "#/data", plans: "running" },
  {
    name: "data-look",
    hash: "#/data",
    plans: "running",
    act: async (page) => {
      await page.click("button:has-text('Check now')");
      await page.click("button:has-text('Look into it')");
    },
  },
  {
    name: "data-restored",
    hash: "#/data",
    plans: "running",
    act: async (page) => {
      await page.click("button:has-text('Look into it')");
      await page.click("button:has-text('Bring it back')");
    },
  },
  { name: "data-export-csv", hash: "#/data", plans: "running", act: takenAlong("CSV") },
  {
    name: "data-export-refused",
    hash: "#/data",
    plans: "running",
    refused: true,
    act: async (page) => {
      await page.click("summary:has-text('Only some days')");
      await page.fill("#out-place", "/nowhere/surae.json");
      await page.click("button:has-text('Save the file')");
    },
  },
  { name: "data-import", hash: "#/data", plans: "running", act: looked("diary.json") },
  { name: "data-import-refused", hash: "#/data", plans: "running", act: looked("wrong.json") },
  {
    name: "data-import-missing",
    hash: "#/data",
    plans: "running",
    refused: true,
    act: looked("missing.json"),
  },
  {
    name: "data-imported",
    hash: "#/data",
    plans: "running",
    act: async (page) => {
      await looked("diary.json")(page);
      await page.click("button:has-text('Bring it in')");
    },
  },
  { name: "data-end", hash: "#/data", plans: "running", act: ending() },
  { name: "data-end-without", hash: "#/data", plans: "running", act: ending("not want") },
  {
    name: "data-end-refused",
    hash: "#/data",
    plans: "running",
    refused: true,
    act: async (page) => {
      await ending()(page);
      await page.fill("#end-folder", "/home/you/.local/share/surae");
      await page.click("button:has-text('Back up, then delete')");
    },
  },
  {
    name: "data-gone",
    hash: "#/data",
    plans: "running",
    act: async (page) => {
      await ending()(page);
      await page.click("button:has-text('Back up, then delete')");
    },
  },
  {
    name: "data-gone-without",
    hash: "#/data",
    plans: "running",
    act: async (page) => {
      await ending("not want")(page);
      await page.click("button:has-text('for good')");
    },
  },
  { name: "clinician", hash: "#/clinician", plans: "running", diary: "kept", act: paper },
  {
    name: "clinician-large",
    hash: "#/clinician",
    act: async (page) => {
      await paper(page);
      const larger = page.locator("button:has-text('Show larger')");
      if (await larger.isVisible()) await larger.click();
    },
  },
  {
    name: "clinician-refused",
    hash: "#/clinician",
    refused: true,
    act: async (page) => {
      await paper(page);
      await page.check("label:has-text('Other days') input");
      await page.fill("#page-from", "2026-11-20");
      await page.fill("#page-to", "2026-11-01");
      await page.waitForSelector("[role=alert]");
    },
  },
  {
    name: "clinician-saved",
    hash: "#/clinician",
    act: async (page) => {
      await paper(page);
      await page.fill("#page-who", "Somebody");
      await page.click("button:has-text('Save as PDF')");
      await page.waitForSelector("text=Written:");
    },
  },
  {
    name: "data-new",
    hash: "#/data",
    act: (page) => page.click("button:has-text('Check now')"),
  },
  { name: "trouble-damaged", hash: "#/today", plans: "damaged" },
  { name: "trouble-newer", hash: "#/today", plans: "newer" },
  { name: "trouble-foreign", hash: "#/today", plans: "foreign" },
  { name: "trouble-lost", hash: "#/today", plans: "lost" },
  { name: "trouble-elsewhere", hash: "#/plan/id2", refused: true, plans: "damaged" },
  { name: "plan-page", hash: "#/plan/id2", plans: "running" },
  { name: "plan-own", hash: "#/plan/id3", plans: "running" },
  { name: "plan-moved-on", hash: "#/plan/id2", plans: "moved_on" },
  { name: "plan-paused", hash: "#/plan/id2", plans: "paused" },
  { name: "plan-stopped", hash: "#/plan/id2", plans: "stopped" },
  { name: "plan-missing", hash: "#/plan/nothing", refused: true, plans: "running" },
  { name: "session-begins", hash: "#/session/id1%402026-11-27", plans: "running" },
  {
    name: "session-next",
    hash: "#/session/id1%402026-11-27",
    plans: "running",
    act: (page) => page.click("button:has-text('Finish early')"),
  },
  {
    name: "session-pain",
    hash: "#/session/id1%402026-11-27",
    plans: "running",
    act: async (page) => {
      await page.click("button:has-text('Finish early')");
      await page.click("button:has-text('Start it')");
      await page.click("button:has-text('Finish early')");
      await page.click("button:has-text('Done')");
    },
  },
  { name: "cramp-begin", hash: "#/cramp" },
  { name: "cramp-going", hash: "#/cramp", act: press("Enter") },
  { name: "cramp-told", hash: "#/cramp", act: press("Enter", "Enter") },
  {
    name: "cramp-details",
    hash: "#/cramp",
    act: async (page) => {
      await press("Enter", "Enter")(page);
      await page.click("button:has-text('Left')");
      await page.click("[aria-label='7']");
      await page.click("button:has-text('Rubbing it')");
      await page.click("button:has-text('When')");
    },
  },
  {
    name: "cramp-good-night",
    hash: "#/cramp",
    act: async (page) => {
      await press("Enter", "Enter")(page);
      await page.click("button:has-text('Good night')");
    },
  },
  {
    name: "cramp-elsewhere",
    hash: "#/library",
    act: async (page) => {
      await page.click("button:has-text('Cramp now')");
      await page.waitForSelector("text=It let go");
      await page.evaluate(() => (location.hash = "#/library"));
      await page.waitForSelector("header");
    },
  },
  { name: "diary-empty", hash: "#/diary" },
  { name: "diary-kept", hash: "#/diary", diary: "kept" },
  {
    name: "diary-filtered",
    hash: "#/diary",
    diary: "kept",
    act: (page) => page.click("button:has-text('Measurements')"),
  },
  {
    name: "diary-change",
    hash: "#/diary",
    diary: "kept",
    act: (page) => page.locator("li:has-text('Cramp') button:has-text('Change')").first().click(),
  },
  {
    name: "diary-removed",
    hash: "#/diary",
    diary: "kept",
    act: (page) => page.locator("button:has-text('Remove')").first().click(),
  },
  { name: "diary-month", hash: "#/diary/month", diary: "kept" },
  {
    name: "diary-day",
    hash: "#/diary/month",
    diary: "kept",
    act: (page) => page.click("td button:has-text('Sunday 22 November')"),
  },
  { name: "diary-better", hash: "#/diary/better", diary: "kept" },
  { name: "diary-study", hash: "#/diary/better", diary: "morning" },
  { name: "insights-few", hash: "#/diary/better", diary: "kept", insights: "few" },
  { name: "insights-month", hash: "#/diary/better", diary: "kept", insights: "month" },
  { name: "insights-year", hash: "#/diary/better", diary: "kept", insights: "year" },
  {
    name: "insights-whole-year",
    hash: "#/diary/better",
    diary: "kept",
    insights: "year",
    act: (page) => page.click("button:text-is('All')"),
  },
  {
    name: "insights-decade",
    hash: "#/diary/better",
    diary: "kept",
    insights: "decade",
    act: (page) => page.click("button:text-is('All')"),
  },
  { name: "insights-one-sided", hash: "#/diary/better", diary: "kept", insights: "one_sided" },
  {
    name: "insights-norm",
    hash: "#/diary/better",
    diary: "kept",
    insights: "year",
    act: async (page) => {
      await page.selectOption("#norm-age", "2");
      await page.click("summary:has-text('What healthy people')");
    },
  },
  {
    name: "insights-table",
    hash: "#/diary/better",
    diary: "kept",
    insights: "month",
    act: (page) => page.locator("summary:has-text('Show as a table')").first().click(),
  },
  { name: "diary-settings", hash: "#/diary/settings", diary: "kept" },
  { name: "diary-add-cramp", hash: "#/diary/add/cramp", diary: "kept" },
  { name: "diary-add-night", hash: "#/diary/add/night", diary: "kept" },
  {
    name: "diary-add-pain",
    hash: "#/diary/add/pain",
    diary: "kept",
    act: (page) => page.click("button:has-text('During an activity')"),
  },
  { name: "diary-add-measure", hash: "#/diary/add/measure", diary: "kept" },
  { name: "diary-add-activity", hash: "#/diary/add/activity", diary: "kept" },
  { name: "diary-add-medicine", hash: "#/diary/add/medicine", diary: "kept" },
  {
    name: "diary-add-sign",
    hash: "#/diary/add/sign",
    diary: "kept",
    act: (page) => page.click("label:has-text('Another time')"),
  },
  { name: "diary-add-note", hash: "#/diary/add/note", diary: "kept" },
  { name: "safety", hash: "#/safety" },
  { name: "today-bad-night", hash: "#/today", plans: "running", diary: "morning" },
  { name: "today-open-night", hash: "#/today", plans: "running", diary: "kept" },
];
