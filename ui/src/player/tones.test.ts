// Which tone sounds when.
import { expect, test } from "vitest";
import type { SessionCue } from "../generated/SessionCue.ts";
import { between, NOTES, tones } from "./tones.ts";

function cues(...parts: [SessionCue["kind"], number][]): SessionCue[] {
  let at = 0;
  return parts.map(([kind, seconds]) => {
    const cue: SessionCue = {
      at,
      for: seconds,
      say: "",
      kind,
      side: "left",
      set: 1,
      rep: 1,
      card: 0,
      figure: "",
    };
    at += seconds;
    return cue;
  });
}

const line = (...parts: [SessionCue["kind"], number][]): string =>
  tones(cues(...parts))
    .map((tone) => `${tone.at} ${tone.name}`)
    .join(", ");

test("getting ready is counted in, and each part of a repetition has its tone", () => {
  expect(line(["get_ready", 5], ["up", 2], ["hold", 1], ["down", 3])).toBe(
    "2 last, 3 last, 4 last, 5 begin, 7 turn, 8 turn, 11 end",
  );
});

test("a long hold ticks at its half and counts its last seconds", () => {
  expect(line(["hold", 30])).toBe("0 turn, 15 half, 27 last, 28 last, 29 last, 30 end");
});

test("a short hold does neither", () => {
  expect(line(["hold", 4])).toBe("0 turn, 4 end");
});

test("changing legs and resting sound different", () => {
  expect(line(["up", 2], ["switch_sides", 5], ["up", 2], ["rest", 10])).toBe(
    "0 begin, 2 switch, 4 last, 5 last, 6 last, 7 begin, 9 rest, 16 last, 17 last, 18 last, 19 end",
  );
});

test("quick repetitions have one tone each", () => {
  expect(line(["up", 0.5], ["down", 0.5], ["up", 0.5], ["down", 0.5])).toBe(
    "0 begin, 1 begin, 2 end",
  );
});

test("a stretch of the session has its own tones only, and none twice", () => {
  const all = tones(cues(["get_ready", 5], ["hold", 30], ["rest", 60], ["hold", 30]));
  const parts = [0, 10, 20, 35, 50, 126].flatMap((from, index, list) =>
    between(all, from, list[index + 1] ?? Infinity),
  );
  expect(parts).toEqual(all);
});

test("no tone is loud, and every one is short", () => {
  const notes = Object.values(NOTES).flat();
  expect(Math.max(...notes.map((one) => one.loud))).toBeLessThanOrEqual(0.2);
  expect(Math.max(...notes.map((one) => one.after + one.lasts))).toBeLessThanOrEqual(1.5);
});

test("an empty session is silent", () => {
  expect(tones([])).toEqual([]);
});
