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
    const to = followed ? 0 : (this.#scroll.get(this.#hash) ?? 0);
    requestAnimationFrame(() => {
      scrollTo(0, to);
      if (followed) document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    });
  }
}

export const router = new Router();
