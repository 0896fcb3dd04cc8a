/** Where the screen is. Back and reload keep the place, because the address is the place. */
import { tick } from "svelte";
import { href, parse, type Route } from "./route.ts";

class Router {
  route = $state.raw<Route>(parse(location.hash));
  #scroll = new Map<string, number>();
  #hash = location.hash;
  #followed = false;

  /** Listens until the page is gone; returns how to stop. */
  start(): () => void {
    history.scrollRestoration = "manual";
    const clicked = (event: MouseEvent): void => {
      if ((event.target as Element | null)?.closest?.("a[href^='#']")) this.#followed = true;
    };
    const changed = (): void => void this.#changed();
    addEventListener("click", clicked, true);
    addEventListener("hashchange", changed);
    return () => {
      removeEventListener("click", clicked, true);
      removeEventListener("hashchange", changed);
    };
  }

  /** Goes on to another place. */
  go(route: Route): void {
    this.#followed = true;
    location.hash = href(route);
  }

  /** Rewrites the address without a new step for Back: a search that is being typed. */
  rewrite(route: Route): void {
    history.replaceState(null, "", href(route));
    this.#hash = location.hash;
    this.route = route;
  }

  async #changed(): Promise<void> {
    this.#scroll.set(this.#hash, scrollY);
    const followed = this.#followed;
    this.#followed = false;
    this.#hash = location.hash;
    this.route = parse(location.hash);
    await tick();
    await arrive(followed, followed ? 0 : (this.#scroll.get(this.#hash) ?? 0));
  }
}

/** Pauses in milliseconds after which a page that is still being fetched is looked at again. */
const PAUSES = [0, 30, 120, 350];
const HANDS = ["keydown", "pointerdown", "wheel"];

/**
 * Scrolls to where the page was left, and after a link puts the focus on its heading. The page may
 * still be on its way; but as soon as the person does something, the page is theirs.
 */
async function arrive(followed: boolean, to: number): Promise<void> {
  let taken = false;
  const take = (): void => void (taken = true);
  for (const hand of HANDS) addEventListener(hand, take, { capture: true, passive: true });
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (taken) break;
    scrollTo(0, to);
    const heading = document.querySelector<HTMLElement>("h1");
    if (followed) heading?.focus({ preventScroll: true });
    if (heading && scrollY >= to - 1) break;
  }
  for (const hand of HANDS) removeEventListener(hand, take, { capture: true });
}

export const router = new Router();
