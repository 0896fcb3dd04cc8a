/**
 * The page for a clinician as it is being made: its days, the person's own words, and how it looks.
 * The words are kept before the page is asked for, so that what is seen is what will be written.
 */
import * as back from "../backend.ts";
import { daysBefore, thisMoment } from "../data/places.ts";
import { onFiles } from "../data/refusal.ts";
import { Taking } from "../data/taking.svelte.ts";
import type { ApiError } from "../generated/ApiError.ts";

/** Pause in milliseconds that lets somebody finish a word. */
export const PAUSE = 400;

export const spans = ["four", "twelve", "other"] as const;
export type Span = (typeof spans)[number];
/** Days before today on which a span begins; the back knows the first one itself. */
const TWELVE_WEEKS = 12 * 7 - 1;

export class Page {
  span = $state<Span>("four");
  who = $state("");
  ask = $state("");
  /** The page that belongs to what is chosen and written; null while there is none. */
  html = $state.raw<string | null>(null);
  error = $state.raw<ApiError | null>(null);
  /** The page on screen is about to change. */
  waiting = $state(false);
  readonly taking = new Taking("surae-page", "pdf");
  #kept = { who: "", ask: "" };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  /** Shows the page for the first time, with the words that were kept. */
  async load(): Promise<void> {
    await this.#show(true);
    const place = await back.diaryPlace().catch(() => null);
    if (place) this.taking.offer(place.documents);
  }

  choose(span: Span): void {
    this.span = span;
    const from = span === "four" ? "" : daysBefore(thisMoment(), TWELVE_WEEKS);
    [this.taking.from, this.taking.to] = [from, ""];
    this.changed(0);
  }

  /** Something on the page is another now; it is made anew after a pause. */
  changed(pause = PAUSE): void {
    clearTimeout(this.#timer);
    this.taking.changed();
    this.waiting = true;
    this.#timer = setTimeout(() => void this.#show(false), pause);
  }

  /** Writes the page as it is seen. */
  async save(format: "pdf" | "html"): Promise<void> {
    clearTimeout(this.#timer);
    if (this.waiting) await this.#show(false);
    if (this.error) return;
    this.taking.choose(format);
    await this.taking.save("page-saved");
  }

  /** No more changes; what was written last is kept all the same. */
  leave(): void {
    clearTimeout(this.#timer);
    if (this.waiting) void this.#keep().catch(() => undefined);
  }

  async #show(first: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.waiting = true;
    try {
      if (!first) await this.#keep();
      const { from, to } = this.taking;
      const page = await back.clinicianPreview({ from: from || null, to: to || null });
      if (turn !== this.#turn) return;
      if (first) {
        this.#kept = { who: page.who ?? "", ask: page.ask ?? "" };
        Object.assign(this, this.#kept);
      }
      this.html = page.html;
      this.error = null;
    } catch (error) {
      if (turn !== this.#turn) return;
      // An old page beside new words would not be what is written.
      this.html = null;
      this.error = onFiles(back.asApiError(error));
    }
    this.waiting = false;
  }

  async #keep(): Promise<void> {
    const { who, ask } = this;
    const changed = (now: string, before: string): string | null => (now === before ? null : now);
    const words = [changed(who, this.#kept.who), changed(ask, this.#kept.ask)] as const;
    if (words.every((word) => word === null)) return;
    await back.clinicianWords(...words);
    this.#kept = { who, ask };
  }
}
