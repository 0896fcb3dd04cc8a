/** How the shelf of cards was left, so that coming back to it finds it so. */
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import type { Equipment } from "../../generated/Equipment.ts";
import type { Order } from "./shelf.ts";

class ShelfChoice {
  order = $state<Order>("purpose");
  readonly there = new SvelteSet<Equipment>();
  /** Headings that somebody opened or folded. */
  readonly #folds = new SvelteMap<string, boolean>();

  toggle(thing: Equipment): void {
    if (!this.there.delete(thing)) this.there.add(thing);
  }

  /** Whether a heading is open: as it was left, otherwise as the screen would have it. */
  isOpen(heading: string, usual: boolean): boolean {
    return this.#folds.get(heading) ?? usual;
  }

  fold(heading: string, open: boolean, usual: boolean): void {
    if (open === usual) this.#folds.delete(heading);
    else this.#folds.set(heading, open);
  }
}

export const shelfChoice = new ShelfChoice();
