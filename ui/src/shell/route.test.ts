import { expect, test } from "vitest";
import { inRem } from "./width.svelte.ts";
import { href, hrefOf, parse } from "./route.ts";

test.each([
  "#/find",
  "#/settings",
  "#/library",
  "#/library?q=heel+pain",
  "#/library/rules",
  "#/library/night_cramps",
  "#/library/muscle/soleus",
  "#/library/muscle/soleus?side=left",
  "#/library/rule/T02a",
  "#/today",
  "#/cramp",
  "#/safety",
  "#/diary",
  "#/diary/month",
  "#/diary/add/pain",
  "#/session/0192f%402026-11-27",
  "#/plan/new",
  "#/plan/start/night_cramp",
  "#/plan/0192f",
  "#/plan/0192f/change",
  "#/data",
  "#/clinician",
  "#/library/own/new",
  "#/library/card/ankle_pumps?side=left&dose=short",
  "#/play/ankle_pumps?side=left&dose=short",
])("%s is read and written back", (hash) => {
  expect(href(parse(hash))).toBe(hash);
});

test.each(["", "#", "#/nowhere", "#/%E0%A4%A"])("%j leads to Find", (hash) => {
  expect(parse(hash)).toEqual({ place: "find" });
});

test("a shelf or a side that does not exist is left out", () => {
  expect(parse("#/library/nothing")).toMatchObject({ shelf: "muscles" });
  expect(parse("#/library/muscle/soleus?side=up")).toMatchObject({ id: "soleus", side: null });
});

test("a hit leads to its page where there is one", () => {
  expect(hrefOf("look_alike", "sciatica")).toBe("#/library/look_alike/sciatica");
  expect(hrefOf("night_cramps", "night_cramps")).toBe("#/library/night_cramps");
  expect(hrefOf("question", "G1")).toBeNull();
});

test("larger text leaves less room beside each other", () => {
  expect(inRem(1280, 100)).toBe(80);
  expect(inRem(1280, 200)).toBe(40);
});
