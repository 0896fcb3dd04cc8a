// Every pose is drawn at moments of its loop and at every cue; the drawing is sound SVG.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cueMoment, keyMoment, momentAt, solveMoment } from "./loop.ts";
import { COLOURS } from "./palette.ts";
import { loadPose, poseSlugs } from "./poses.ts";
import {
  loopSeconds,
  pictureFrame,
  pictureThumbnail,
  renderCue,
  renderFrame,
  renderKey,
  renderStill,
  type CueKind,
  type Pose,
} from "./render.ts";

const folder = join(import.meta.dirname, "../../../content/poses");
const poses = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Pose);
const pose = (slug: string): Pose => {
  const found = poses.find((one) => one.slug === slug);
  if (!found) throw new Error(`no pose ${slug}`);
  return found;
};

/** What is wrong with a drawing. */
function faultsOf(svg: string): string[] {
  const opened = [...svg.matchAll(/<([a-zA-Z]+)(?: [^<>]*[^/<>])?>/g)].map((match) => match[1]);
  const closed = [...svg.matchAll(/<\/([a-zA-Z]+)>/g)].map((match) => match[1]);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  const used = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map((match) => match[1]);
  const colours = [...svg.matchAll(/var\(--figure-([a-z-]+)\)/g)].map((match) => match[1]);
  const known: readonly (string | undefined)[] = COLOURS;
  return [
    ...(opened.sort().join() === closed.sort().join() ? [] : ["tags that do not close"]),
    ...(/NaN|undefined|Infinity/.test(svg) ? ["not a number"] : []),
    ...(/\sstyle=|<style/.test(svg) ? ["a style that the window refuses"] : []),
    ...(new Set(ids).size === ids.length ? [] : ["an id twice"]),
    ...used.filter((id) => !ids.includes(id)).map((id) => `no #${id ?? ""}`),
    ...colours.filter((name) => !known.includes(name)).map((name) => `no colour ${name ?? ""}`),
  ];
}

describe.each(poses.map((one) => [one.slug, one] as const))("%s", (_, one) => {
  test("is sound as a still and at five moments of its loop", () => {
    const moments = [0, 0.2, 0.4, 0.6, 0.8].map((part) => part * loopSeconds(one));
    const drawings = [
      renderStill(one),
      ...moments.map((at) => renderFrame(one, at)),
      ...moments.map((at) => renderFrame(one, at, { detail: "low", arrows: true })),
    ];
    expect(drawings.flatMap(faultsOf)).toEqual([]);
  });

  test("is sound at every cue", () => {
    const kinds: CueKind[] = ["up", "hold", "down", "work", "pause", "get_ready", "rest"];
    const drawings = kinds.flatMap((kind) => [0, 0.5, 1].map((at) => renderCue(one, kind, at)));
    expect(drawings.flatMap(faultsOf)).toEqual([]);
  });

  test("moves", () => {
    const seconds = loopSeconds(one);
    const bodies = [0.2, 0.4, 0.6, 0.8].map((at) => pictureFrame(one, at * seconds).body);
    expect(new Set(bodies).size).toBeGreaterThan(1);
  });
});

test("the whole figure differs from one without its lens", () => {
  const shown = pose("step_heel_drop_stretch");
  expect(renderStill(shown)).not.toEqual(renderStill(shown, { inset: false }));
});

describe("cues of a session", () => {
  const stretch = pose("wall_calf_stretch_straight");
  const drop = pose("eccentric_heel_drop_straight");

  test("up leads from the start to the end, down leads back", () => {
    const keyAt = (kind: CueKind, part: number): string => {
      const { key } = cueMoment(stretch, kind, part);
      return Object.keys(stretch.keys).find((name) => stretch.keys[name] === key) ?? "between";
    };
    const found = [keyAt("up", 0), keyAt("up", 0.5), keyAt("up", 1), keyAt("hold", 0.5)];
    expect(found).toEqual(["K1", "between", "K2", "K2"]);
    expect([keyAt("down", 0), keyAt("down", 1), keyAt("rest", 0)]).toEqual(["K2", "K1", "K1"]);
  });

  test("an eccentric card goes up with the other foot and comes down on the sore leg alone", () => {
    const heights = (kind: CueKind, part: number): [number, number] => {
      const { legs } = solveMoment(cueMoment(drop, kind, part));
      return [Math.round(legs.work.heel[1]), Math.round(legs.other.ball[1])];
    };
    const [low, top] = [heights("down", 1), heights("down", 0)];
    expect(heights("up", 1)).toEqual(top);
    expect(top[0] - low[0]).toBeGreaterThan(8);
    // While it goes up, the other ball of the foot stands on the step of 18 cm.
    expect(heights("up", 0.5)[1]).toBe(20);
    expect(heights("rest", 0)).toEqual(
      [keyMoment(drop, "both_low")].map((moment) => {
        const { legs } = solveMoment(moment);
        return [Math.round(legs.work.heel[1]), Math.round(legs.other.ball[1])];
      })[0],
    );
  });

  test("work runs at its own tempo when the length of the cue is known", () => {
    const walk = pose("warm_up_walk");
    const seconds = 10 * loopSeconds(walk);
    const there = cueMoment(walk, "work", 0.55, seconds);
    expect(there.seconds).toBeCloseTo(5.5 * loopSeconds(walk));
    expect(cueMoment(walk, "work", 0.55).seconds).toBeLessThan(loopSeconds(walk));
  });

  test("a card without a way up still answers every cue", () => {
    const roll = pose("foam_rolling");
    expect(cueMoment(roll, "up", 0.5).key).toEqual(
      momentAt(roll, 0.5 * 0.9999 * loopSeconds(roll)).key,
    );
  });
});

test("a thumbnail has no lens, no arrow and no ghost", () => {
  const { body, over } = pictureThumbnail(pose("eccentric_heel_drop_straight"));
  expect(over).toBe("");
  expect(body).not.toContain("ghost");
});

test("the sore side mirrors the picture, and only the other side does", () => {
  const one = pose("ankle_pumps");
  const mirrored = (side: "left" | "right"): boolean =>
    renderKey(one, "K1", { side }).includes("scale(-1 1)");
  expect([mirrored("left"), mirrored("right")]).toEqual([true, false]);
});

test("a title is written as text", () => {
  expect(renderKey(pose("ankle_pumps"), "K1", { title: "a < b & c" })).toContain(
    "<title>a &lt; b &amp; c</title>",
  );
});

test("frames of one loop leave what stands still as it was", () => {
  const one = pose("eccentric_heel_drop_straight");
  expect(pictureFrame(one, 1).back).toBe(pictureFrame(one, 3).back);
  expect(pictureFrame(one, 1).body).not.toBe(pictureFrame(one, 3).body);
});

test("a pose is loaded by its slug, and an unknown slug is named", async () => {
  expect(poseSlugs).toEqual(poses.map((one) => one.slug).sort());
  expect((await loadPose("foam_rolling")).id).toBe("TQ06");
  await expect(loadPose("somersault")).rejects.toThrow(
    'There is no figure "somersault" in content/poses.',
  );
});

describe("colours", () => {
  const css = readFileSync(join(import.meta.dirname, "figure.css"), "utf8");
  const block = (selector: string): string => css.split(`${selector} {`)[1]?.split("}")[0] ?? "";
  const themes = [":root", ':root[data-theme="dark"]', ':root[data-theme="night"]'];

  test.each(themes)("%s has every colour once", (theme) => {
    const names = [...block(theme).matchAll(/--figure-([a-z-]+):/g)].map((match) => match[1]);
    expect(names).toEqual([...COLOURS]);
  });

  test("night has nothing brighter than the letters of the screen", () => {
    const brightness = (hex: string): number =>
      [0.3, 0.59, 0.11].reduce(
        (sum, share, i) => sum + share * parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16),
        0,
      );
    const values = [...block(themes[2] ?? "").matchAll(/#[0-9a-f]{6}/g)].map((match) => match[0]);
    expect(values).toHaveLength(COLOURS.length);
    expect(Math.max(...values.map(brightness))).toBeLessThanOrEqual(brightness("#c9a46a"));
  });
});
