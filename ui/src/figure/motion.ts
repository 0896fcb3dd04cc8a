/**
 * When the figure moves: not with reduced motion, not at night, not off screen or on a hidden page.
 *
 * Watches the surroundings of one element and runs a callback about thirty times a second.
 */

/** Milliseconds between two frames: a little less than at thirty a second, to keep every second one of sixty. */
const FRAME_MS = 30;

const reduced = (): MediaQueryList => matchMedia("(prefers-reduced-motion: reduce)");

/**
 * The night theme moves nothing, and neither does a system that asks for calm. A page that is only
 * dimmed, because of what it is for, may move.
 */
export const wantsStillness = (): boolean => {
  const { theme, dim } = document.documentElement.dataset;
  return reduced().matches || (theme === "night" && dim === undefined);
};

/** Calls back now and whenever the answer of `wantsStillness` may have changed. */
export function watchStillness(change: (still: boolean) => void): () => void {
  const tell = (): void => change(wantsStillness());
  const query = reduced();
  const theme = new MutationObserver(tell);
  query.addEventListener("change", tell);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme", "data-dim"] });
  tell();
  return () => {
    query.removeEventListener("change", tell);
    theme.disconnect();
  };
}

/** Calls once when the element comes near the screen: long lists draw what is looked at. */
export function whenSeen(element: Element, draw: () => void): () => void {
  if (typeof IntersectionObserver === "undefined") {
    draw();
    return () => undefined;
  }
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      draw();
    },
    { rootMargin: "200px" },
  );
  watch.observe(element);
  return () => watch.disconnect();
}

/** Draws the first frame at once, then goes on while the element can be seen. */
export function play(element: Element, frame: (seconds: number) => void): () => void {
  let request = 0;
  let before = 0;
  let seconds = 0;
  let onScreen = typeof IntersectionObserver === "undefined";
  const step = (now: number): void => {
    request = requestAnimationFrame(step);
    if (now - before < FRAME_MS) return;
    if (before) seconds += Math.min(now - before, 100) / 1000;
    before = now;
    frame(seconds);
  };
  const decide = (): void => {
    const moves = onScreen && !document.hidden;
    if (moves && !request) request = requestAnimationFrame(step);
    if (moves || !request) return;
    cancelAnimationFrame(request);
    request = 0;
    before = 0;
  };
  const observer = onScreen
    ? undefined
    : new IntersectionObserver((entries) => {
        onScreen = entries.at(-1)?.isIntersecting ?? false;
        decide();
      });
  frame(0);
  observer?.observe(element);
  document.addEventListener("visibilitychange", decide);
  decide();
  return () => {
    cancelAnimationFrame(request);
    observer?.disconnect();
    document.removeEventListener("visibilitychange", decide);
  };
}
