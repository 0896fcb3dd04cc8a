import { expect, test } from "vitest";
import { joinSheets, takeApart } from "./bodymap.ts";

const drawn = `<svg class="surae-map" viewBox="-2 0 4 8" role="group" aria-label="x" style="--_ow:1.4">
  <title>x</title><style>.sm-line{opacity:.5}.lbE{fill:url(#lbp);mask:url(#lbk)}.sm-b{fill:red}</style>
  <path class="sm-line" d="M0 0" style="opacity:.26"/>
  <g id="muscle-soleus-left" class="muscle" data-muscle="soleus" data-side="left"/>
  <g id="deep-popliteus-left" class="muscle" data-muscle="popliteus"/>
  <g id="muscle-plantaris-left" class="muscle ghost" data-muscle="plantaris"/>
  <g id="referral-soleus" class="referral" data-muscle="soleus"><circle class="lbE" r="2"/></g>
  <path class="region" data-region="mid_calf" data-side="left" d="M0 0"/>
  <use class="halo" data-region="jaw" data-side="left"/>
  <circle class="trigger-point" data-point="SO1" data-muscle="soleus" data-side="left"/>
</svg>`;
const { view, markup, css } = takeApart("legs-back", drawn);

test("no style is left in the markup for the policy to refuse", () => {
  expect(markup).not.toMatch(/<style|style=/);
});

test("a style attribute becomes a rule with a class of its own", () => {
  expect(css).toContain(".surae-map .legs-back-s2{opacity:.26}");
  expect(markup).toContain('class="sm-line legs-back-s2"');
});

test("the properties of the drawing as a whole become a rule for that drawing", () => {
  expect(css).toContain('.surae-map[data-view="legs-back"]{--_ow:1.4}');
});

test("rules that name ids of the drawing become attributes", () => {
  expect(markup).toContain('<circle r="2" fill="url(#lbp)" mask="url(#lbk)"/>');
  expect(css).not.toContain("url(");
  expect(css).toContain(".sm-b{fill:red}");
});

test("title and role are left to the app", () => {
  expect(markup).not.toMatch(/<title|role=|aria-label/);
});

test("what the drawing shows is read from it", () => {
  expect(view).toEqual({
    id: "legs-back",
    viewBox: [-2, 0, 4, 8],
    regions: { mid_calf: ["left"] },
    muscles: ["soleus"],
    deep: ["popliteus", "plantaris"],
    points: ["SO1"],
    referrals: ["soleus"],
  });
});

test("a rule that all drawings share appears once", () => {
  expect(joinSheets(["a{b:c}\nd{e:f}", "a{b:c}\ng{h:i}"])).toBe("a{b:c}\nd{e:f}\ng{h:i}");
});
