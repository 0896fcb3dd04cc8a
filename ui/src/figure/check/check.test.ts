// The poses of the cards are possible for a human body, and every check finds its own fault.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Pose } from "../pose.ts";
import { checkPose } from "./check.ts";

const folder = join(import.meta.dirname, "../../../../content/poses");
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const read = (slug: string): Pose =>
  JSON.parse(readFileSync(join(folder, `${slug}.json`), "utf8")) as Pose;

test("there are 53 poses", () => {
  expect(files).toHaveLength(53);
});

test.each(files)("%s passes every check", (file) => {
  const slug = file.replace(".json", "");
  expect(checkPose(`content/poses/${file}`, read(slug))).toEqual([]);
});

/** A file changed at one place by text, as a slip of the hand would. */
function spoilt(slug: string, from: string | RegExp, to: string): string[] {
  const text = readFileSync(join(folder, `${slug}.json`), "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return checkPose(`content/poses/${slug}.json`, JSON.parse(changed) as Partial<Pose>);
}

describe("names that lead nowhere", () => {
  const cases: [string, string, string | RegExp, string, string][] = [
    ["a part", "ankle_pumps", '"keys"', '"kees"', 'keys: "keys" is missing; every pose has it.'],
    [
      "a key of the loop",
      "ankle_pumps",
      '"key": "K2"',
      '"key": "K9"',
      'loop[1].key: "K9" is no key of this pose; use one of K1, K2.',
    ],
    [
      "a cue",
      "warm_up_walk",
      '"cue": "work"',
      '"cue": "wrok"',
      'loop[0].cue: "wrok" is no cue; use one of up, down, work.',
    ],
    [
      "a limb",
      "seated_calf_raise",
      '"limb": "near"',
      '"limb": "left"',
      '"left" is no limb; use one of work, other, near, far.',
    ],
    [
      "a surface",
      "seated_calf_raise",
      '"on": "floor"',
      '"on": "flor"',
      '"flor" is no surface here; use one of floor, chair.',
    ],
    [
      "a zone",
      "seated_calf_raise",
      '"zone": "calf_lower"',
      '"zone": "calves"',
      'feel[0].zone: "calves" is no zone',
    ],
    [
      "a prop",
      "seated_calf_raise",
      '"type": "chair"',
      '"type": "sofa"',
      'props[0].type: "sofa" cannot be drawn',
    ],
    [
      "a place",
      "seated_calf_raise",
      '"ref": "work.thigh@0.',
      '"ref": "work.leg@0.',
      "is no place on the body",
    ],
    ["a view", "ankle_pumps", '"kind": "side"', '"kind": "top"', 'view.kind: "top" is no view'],
    [
      "a frame",
      "ankle_pumps",
      '"frame": {"x"',
      '"frame": {"ex"',
      "view.frame: the picture has no frame",
    ],
    [
      "the file",
      "ankle_pumps",
      '"slug": "ankle_pumps"',
      '"slug": "pumps"',
      'slug: "pumps" is not the name of the file; rename one.',
    ],
  ];
  test.each(cases)("%s", (_, slug, from, to, said) => {
    const found = spoilt(slug, from, to);
    expect(found.join("\n")).toContain(said);
    expect(found.every((line) => line.startsWith(`content/poses/${slug}.json: `))).toBe(true);
  });
});

describe("bodies that cannot be", () => {
  const cases: [string, string, string | RegExp, string, RegExp][] = [
    [
      "a foot off its surface",
      "wall_calf_stretch_straight",
      '"limb": "other", "point": "heel", "on": "floor", "x": -13',
      '"limb": "other", "point": "heel", "on": "floor", "x": 70',
      /keys\.K1\.other\.heel: other\.heel is [\d.]+ mm off "floor"; move the contact nearer/,
    ],
    [
      "toes in the floor",
      "wall_calf_stretch_straight",
      '"toes": 0',
      '"toes": -30',
      /keys\.K1\.work: the toe sinks [\d.]+ cm into what is below it; lift the foot\./,
    ],
    [
      "a foot that slides",
      "wall_calf_stretch_straight",
      '"limb": "other", "point": "heel", "on": "floor", "x": -13',
      '"limb": "other", "point": "heel", "on": "floor", "x": -23',
      /other\.heel slides [\d.]+ mm in one frame; give both keys the same place\./,
    ],
    [
      "a hand that does not reach",
      "wall_calf_stretch_straight",
      '"x": 37',
      '"x": 67',
      /keys\.K1\.near: the hand misses its place by [\d.]+ mm/,
    ],
    [
      "a joint beyond its limit",
      "step_heel_drop_stretch",
      /("K2".*?"ankle": )[\d.]+/,
      "$155",
      /keys\.K2\.work\.ankle: 55 is beyond 45; move the contact or share the angle/,
    ],
    [
      "a body that falls",
      "single_leg_balance",
      /"trunk": [-\d.]+/g,
      '"trunk": 40',
      /keys\.K2\.trunk: the body's weight is [\d.]+ cm beside the feet; lean the trunk back/,
    ],
    [
      "a heel drop that drops nothing",
      "step_heel_drop_stretch",
      '"y": 18}]',
      '"y": 3}]',
      /keys\.K2\.work\.ankle: the heel ends -[\d.]+ cm below the edge; let the ankle bend further/,
    ],
    [
      "a hand off the leg in a lap",
      "thumb_pressure",
      '"at": [0.47, -0.42]',
      '"at": [0.47, -2.42]',
      /keys\.K1\.lap\.h1\.at: the hand is [\d.]+ cm off the leg; lay it on the skin\./,
    ],
    [
      "toes bent too far in a lap",
      "plantar_fascia_stretch",
      '"toes": 50',
      '"toes": 120',
      /keys\.K2\.lap\.toes: 120 is beyond 90/,
    ],
    [
      "a sole turned too far",
      "band_eversion",
      /"invert": -?[\d.]+/,
      '"invert": 70',
      /keys\.K1\.foot\.invert: 70 is beyond 40/,
    ],
  ];
  test.each(cases)("%s", (_, slug, from, to, said) => {
    expect(spoilt(slug, from, to).join("\n")).toMatch(said);
  });
});
