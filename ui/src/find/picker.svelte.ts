/**
 * Whether the picture and the list are open on a narrow screen. Somebody who writes reads the
 * answer next, so there they fold away; whoever points keeps them.
 */
import { width } from "../shell/width.svelte.ts";
import { finding } from "./find.svelte.ts";

class PickerSection {
  /** What the person chose; null while they have not. */
  #chosen = $state<boolean | null>(null);
  foldable = $derived(!width.wide && finding.text.trim() !== "");

  get open(): boolean {
    return !this.foldable || (this.#chosen ?? finding.regions.length > 0);
  }

  set open(open: boolean) {
    this.#chosen = open;
  }
}

export const picker = new PickerSection();
