import { expect, test } from "vitest";
import { paint, touched } from "./paint.ts";

const holder = document.createElement("div");
holder.innerHTML = `<svg class="surae-map">
  <path class="region" data-region="mid_calf" data-side="left"/>
  <path class="region" data-region="mid_calf" data-side="right"/>
  <path class="region" data-region="head" data-side="central"/>
  <use class="halo" data-region="big_toe" data-side="right"/>
  <path class="zoom" data-zoom="legs-back" data-side="left"/>
  <g class="muscle" data-muscle="soleus"/>
  <g class="referral" data-muscle="soleus"/>
  <circle class="trigger-point" data-point="SO1" data-muscle="soleus"/>
</svg>`;
const svg = holder.querySelector("svg") as SVGElement;
const classes = (selector: string): string[] => [...(svg.querySelector(selector)?.classList ?? [])];

test("a state is written as classes and taken off again", () => {
  paint(svg, { selected: new Set(["mid_calf/left"]), lit: ["soleus"], referral: ["soleus"] });
  expect(classes("[data-region=mid_calf][data-side=left]")).toContain("selected");
  expect(classes("[data-region=mid_calf][data-side=right]")).not.toContain("selected");
  expect(classes("g.muscle")).toContain("active");
  expect(classes(".referral")).toEqual(["referral", "on"]);
  expect(svg.classList.contains("focus")).toBe(true);
  paint(svg, { muscles: true, points: ["SO1"], hot: "SO1" });
  expect(svg.querySelectorAll(".selected, .active, .referral.on")).toHaveLength(0);
  expect(classes(".trigger-point")).toEqual(["trigger-point", "on", "hot"]);
  expect([...svg.classList]).toEqual(["surae-map", "show-muscles"]);
});

test("a tap is read from a region, its rim and a way closer", () => {
  const from = (selector: string) => touched(svg.querySelector(selector));
  expect(from(".halo")).toEqual({ kind: "region", region: "big_toe", side: "right" });
  expect(from("[data-region=head]")).toEqual({ kind: "region", region: "head", side: null });
  expect(from(".zoom")).toEqual({ kind: "zoom", view: "legs-back" });
  expect(touched(svg)).toBeNull();
  expect(touched(null)).toBeNull();
});
