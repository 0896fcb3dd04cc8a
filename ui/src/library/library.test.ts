import { expect, test } from "vitest";
import { gradeWord } from "./grade.ts";
import things from "../../tests/fixtures/things.json" with { type: "json" };
import type { Thing } from "../generated/Thing.ts";
import { grouped, programGroups } from "./grouping.ts";
import { groupName, kindName } from "./kinds.ts";
import { readable } from "./known.svelte.ts";
import { detailOf } from "./shelf_detail.ts";
import { pieces } from "./snippet.ts";
import { strengthWord } from "./strength.ts";

type Of<K extends Thing["kind"]> = Extract<Thing, { kind: K }>;
const program = things.night_cramp as unknown as Of<"program">;
const measure = things.O3 as unknown as Of<"measure">;

test("a snippet is cut at its hits", () => {
  expect(pieces("the [calf] and [heel]")).toEqual([
    { text: "the ", hit: false },
    { text: "calf", hit: true },
    { text: " and ", hit: false },
    { text: "heel", hit: true },
  ]);
  expect(pieces("no hit")).toEqual([{ text: "no hit", hit: false }]);
  expect(pieces("")).toEqual([]);
});

test("grades and strengths are words", () => {
  expect(gradeWord("SR")).toBe("review or guideline");
  expect(gradeWord("guideline")).toBe("guideline");
  expect(strengthWord("rare")).toBe("seldom");
  expect(strengthWord(undefined)).toBe("described in passing");
});

test("lists keep the order of their headings", () => {
  const line = (id: string, group: string) => ({ id, name: id, detail: "", group });
  const list = grouped([line("a", "calf"), line("b", "foot"), line("c", "calf")]);
  expect(list.map(({ group, lines }) => [group, lines.map(({ id }) => id)])).toEqual([
    ["calf", ["a", "c"]],
    ["foot", ["b"]],
  ]);
});

test("programs that stand alone come first, those beside another last", () => {
  const line = (group: string) => ({ id: group, name: group, detail: "", group });
  const list = grouped(["addon", "new", "", "achilles"].map(line), programGroups);
  expect(list.map(({ group }) => group)).toEqual(["", "achilles", "addon", "new"]);
  expect(groupName("addon")).toBe("Beside another program");
});

test("a shelf says for whom a program is and how a measure is taken", () => {
  expect(detailOf({ ...program, for_whom: ["You run."] })).toBe("You run.");
  expect(detailOf({ ...program, for_whom: [] })).toBe(program.summary);
  expect(detailOf(measure)).toBe(measure.how);
});

test("groups and kinds have names, unknown ones are made readable", () => {
  expect(groupName("outer_leg")).toBe("Outer leg");
  expect(groupName("same_day")).toBe("Be seen today");
  expect(groupName("drug_regulator")).toBe("Drug regulators");
  expect(kindName("muscle")).toBe("Muscle");
  expect(kindName("new_thing")).toBe("New thing");
  expect(readable("wall_calf_stretch")).toBe("wall calf stretch");
});
