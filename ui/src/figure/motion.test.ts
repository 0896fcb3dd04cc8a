// The figure moves only while it can be seen, and not for those who ask for calm.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { play, wantsStillness, watchStillness, whenSeen } from "./motion.ts";

type Seen = (entries: { isIntersecting: boolean }[]) => void;
let seen: Seen = () => undefined;
let frames: FrameRequestCallback[] = [];
let hidden = false;
let reduced = false;

class Observer {
  constructor(call: Seen) {
    seen = call;
  }
  observe = (): void => undefined;
  disconnect = (): void => undefined;
}

beforeEach(() => {
  frames = [];
  hidden = false;
  reduced = false;
  vi.stubGlobal("IntersectionObserver", Observer);
  vi.stubGlobal("requestAnimationFrame", (call: FrameRequestCallback) => frames.push(call));
  vi.stubGlobal("cancelAnimationFrame", () => (frames = []));
  vi.stubGlobal("matchMedia", () => ({
    get matches() {
      return reduced;
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
});

afterEach(() => {
  delete document.documentElement.dataset["theme"];
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The screen draws at these milliseconds. */
function tick(...times: number[]): void {
  for (const time of times) for (const call of frames.splice(0)) call(time);
}

test("it draws the first frame at once and moves when it comes on screen", () => {
  const at: number[] = [];
  play(document.body, (seconds) => at.push(seconds));
  tick(1000);
  expect(at).toEqual([0]);
  seen([{ isIntersecting: true }]);
  tick(1000, 1033, 1066);
  expect(at.at(-1)).toBeCloseTo(0.066);
});

test("it draws about thirty frames a second on a screen of sixty", () => {
  let drawn = 0;
  play(document.body, () => (drawn += 1));
  seen([{ isIntersecting: true }]);
  tick(...Array.from({ length: 60 }, (_, i) => 1000 + (i * 1000) / 60));
  expect(drawn).toBeGreaterThanOrEqual(28);
  expect(drawn).toBeLessThanOrEqual(32);
});

test("off screen and on a hidden page it stops, and goes on where it was", () => {
  const at: number[] = [];
  play(document.body, (seconds) => at.push(seconds));
  seen([{ isIntersecting: true }]);
  tick(1000, 1050);
  seen([{ isIntersecting: false }]);
  expect(frames).toHaveLength(0);
  seen([{ isIntersecting: true }]);
  hidden = true;
  document.dispatchEvent(new Event("visibilitychange"));
  expect(frames).toHaveLength(0);
  hidden = false;
  document.dispatchEvent(new Event("visibilitychange"));
  tick(9000, 9040);
  expect(at.at(-1)).toBeCloseTo(0.09);
});

test("stillness is asked for by the system or by the night", () => {
  expect(wantsStillness()).toBe(false);
  document.documentElement.dataset["theme"] = "night";
  expect(wantsStillness()).toBe(true);
  document.documentElement.dataset["theme"] = "dark";
  reduced = true;
  expect(wantsStillness()).toBe(true);
});

test("a change of theme is told", async () => {
  const told: boolean[] = [];
  const stop = watchStillness((still) => told.push(still));
  document.documentElement.dataset["theme"] = "night";
  await vi.waitFor(() => expect(told).toEqual([false, true]));
  stop();
});

test("what is far down a list is drawn when it comes near", () => {
  const draw = vi.fn();
  whenSeen(document.body, draw);
  seen([{ isIntersecting: false }]);
  expect(draw).not.toHaveBeenCalled();
  seen([{ isIntersecting: true }]);
  expect(draw).toHaveBeenCalledOnce();
});
