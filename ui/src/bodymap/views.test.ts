import { expect, test } from "vitest";
import { regionGroups } from "../find/groups.ts";
import {
  bestViews,
  centralRegions,
  choiceOf,
  choices,
  drawing,
  leftIsOn,
  loadMarkup,
  shortNames,
  variantOf,
  viewIds,
  viewNames,
  viewOfRegion,
} from "./views.ts";

test("every drawing can be chosen and has its names", () => {
  for (const view of viewIds) {
    expect(choiceOf(view), view).toBeDefined();
    expect(viewNames[view], view).toBeDefined();
    expect(shortNames[view], view).toBeDefined();
  }
  const all = choices.flatMap((choice) => choice.variants.map(({ view }) => view));
  expect(all.sort()).toEqual([...viewIds].sort());
});

test("the list and the drawings know the same regions", () => {
  const listed = regionGroups.flatMap((group) => group.regions);
  const drawn = new Set(viewIds.flatMap((view) => Object.keys(drawing(view)?.regions ?? {})));
  expect([...listed].sort()).toEqual([...drawn].sort());
  expect(new Set(listed).size).toBe(listed.length);
  expect([...centralRegions].sort()).toEqual(["head", "lower_back"]);
});

test("the markup of every drawing can be loaded and holds its regions", async () => {
  for (const view of viewIds) {
    const text = await loadMarkup(view);
    for (const region of Object.keys(drawing(view)?.regions ?? {})) {
      expect(text).toContain(`data-region="${region}"`);
    }
  }
});

test("switching the view keeps the leg", () => {
  const inner = choices.find(({ id }) => id === "inner");
  expect(inner && variantOf(inner, "leg-outer-right")).toBe("leg-inner-right");
  expect(inner && variantOf(inner, "foot-sole")).toBe("leg-inner-left");
});

test("left is where the person's left is", () => {
  expect(leftIsOn("legs-back")).toBe("left");
  expect(leftIsOn("legs-front")).toBe("right");
  expect(leftIsOn("body-front")).toBe("right");
  expect(leftIsOn("foot-top")).toBe("left");
  expect(leftIsOn("leg-inner-left")).toBeNull();
});

const wanted = (muscle: string, points: string[], ...regions: string[]) => ({
  muscle,
  points,
  referrals: regions.map((region) => ({ region, strength: "essential" as const })),
});

test("a muscle is shown from where its belly, points and referral are seen", () => {
  const views = bestViews(
    wanted("gastrocnemius", ["GA1", "GA2", "GA3", "GA4"], "popliteal_fossa", "medial_arch"),
    "left",
  );
  expect(views[0]).toBe("legs-back");
  expect(views.some((view) => (drawing(view)?.regions ?? {})["medial_arch"])).toBe(true);
});

test("only the asked leg is shown from the side", () => {
  const views = bestViews(wanted("tibialis_posterior", ["TP1"], "medial_malleolus"), "right");
  expect(views).toContain("leg-inner-right");
  expect(views.some((view) => view.endsWith("-left"))).toBe(false);
});

test("a muscle that no drawing knows gives no view", () => {
  expect(bestViews(wanted("nothing", []), "left")).toEqual([]);
});

test("the view changes only when it does not show the region", () => {
  expect(viewOfRegion("mid_calf", null, "leg-outer-left")).toBe("leg-outer-left");
  expect(viewOfRegion("plantar_heel", null, "legs-back")).toBe("foot-sole");
  expect(viewOfRegion("medial_heel", "right", "legs-back")).toBe("leg-inner-right");
});
