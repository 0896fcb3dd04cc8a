/** The screens that are looked at, with how to get there. */
import type { Page } from "playwright-core";
import { say } from "./stage.ts";

export interface ScreenOf {
  name: string;
  hash: string;
  act?: (page: Page) => Promise<void>;
}

const open = async (page: Page): Promise<void> => {
  await page.click("#safety button[aria-expanded]");
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
    name: "find-emergency",
    hash: "#/find",
    act: (page) => say(page, "calf hurts and I am short of breath, no fever"),
  },
  { name: "find-unknown", hash: "#/find", act: (page) => say(page, "toothache") },
  { name: "find-error", hash: "#/find", act: (page) => say(page, "fail") },
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
  { name: "page-missing", hash: "#/library/muscle/nothing" },
  { name: "settings", hash: "#/settings" },
];
