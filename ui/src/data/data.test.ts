// Sizes, moments and counts of the diary, and which refusals are about all of it.
import { expect, test } from "vitest";
import recorded from "../../tests/fixtures/care.json" with { type: "json" };
import { daysBefore, inFolder, offeredName, withEnding } from "./places.ts";
import { troubleOf } from "./trouble.ts";
import { databaseIn, fileName, momentOf, momentShort, rowsInWords, sizeOf } from "./words.ts";

test("sizes are rounded so that nothing is called nothing", () => {
  expect([1, 4096, 999_999, 1_234_567].map(sizeOf)).toEqual(["1 kB", "5 kB", "1.0 MB", "1.2 MB"]);
});

test("a moment names its year only when it is another one", () => {
  const noon = "2026-11-26T12:00:00Z";
  expect(momentOf(noon, new Date("2026-12-31T12:00:00Z"))).toMatch(
    /^Thursday 26 November, \d\d:00$/,
  );
  expect(momentOf(noon, new Date("2027-06-01T12:00:00Z"))).toMatch(/November 2026, /);
  expect(momentShort(noon)).toMatch(/^Thu 26 Nov 2026, \d\d:00$/);
});

test("what is in a backup is told in things that a person knows", () => {
  expect(rowsInWords(recorded.care.preview.rows)).toEqual([
    "2 plans",
    "15 sessions",
    "1 time the safety questions were answered",
  ]);
  expect(rowsInWords([])).toEqual([]);
});

test("each refusal of a whole diary has its words, and only a diary of one's own is replaced at once", () => {
  const { damaged, newer, foreign } = recorded;
  expect([damaged, newer, foreign].map(({ error }) => troubleOf(error)?.title)).toEqual([
    "trouble-damaged",
    "trouble-newer",
    "trouble-foreign",
  ]);
  expect(troubleOf({ ...damaged.error, code: "bad_time" })).toBeNull();
  expect(troubleOf({ ...damaged.error, code: "store_busy" })?.restorable).toBe(false);
});

test("paths of both kinds end in their file name", () => {
  expect([fileName("/a/b.db"), fileName("C:\\a\\b.db")]).toEqual(["b.db", "b.db"]);
  expect(databaseIn("/a/aside")).toBe("/a/aside/surae.db");
});

test("a file is offered where the system keeps documents, with the slash of that system", () => {
  const noon = new Date(2026, 2, 1, 12);
  expect(offeredName("surae", noon, "json")).toBe("surae-2026-03-01.json");
  expect(inFolder("/home/you/Documents", "a.json")).toBe("/home/you/Documents/a.json");
  expect(inFolder("/", "a.json")).toBe("/a.json");
  expect(inFolder("C:\\Users\\you", "a.json")).toBe("C:\\Users\\you\\a.json");
  expect(inFolder("", "a.json")).toBe("");
  expect(daysBefore(noon, 1)).toBe("2026-02-28");
});

test.each([
  ["/a/surae.json", "csv", "/a/surae.csv"],
  ["/a/surae.json", "fhir", "/a/surae.fhir.json"],
  ["/a/surae.fhir.json", "json", "/a/surae.json"],
  ["/a/Page.PDF", "html", "/a/Page.html"],
  ["/a/my own name", "ics", "/a/my own name"],
  ["", "csv", ""],
] as const)("%s as %s is %s", (path, format, expected) => {
  expect(withEnding(path, format)).toBe(expected);
});
