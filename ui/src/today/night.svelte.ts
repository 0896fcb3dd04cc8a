/**
 * Last night, as Today asks about it: cramps of which only the time is known, and the question of a
 * study or a plan for the night. What was waved away is not asked again in this window.
 */
import * as back from "../backend.ts";
import { nothing, type CrampChange } from "../cramp/cramp.svelte.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { NightPage } from "../generated/NightPage.ts";
import { diary } from "../diary/diary.svelte.ts";
import { quiet, unsaid } from "./night.ts";
import { onDiary } from "../diary/refusal.ts";

class LastNight {
  page = $state.raw<NightPage | null>(null);
  error = $state.raw<ApiError | null>(null);
  /** What was just told, so that it can be taken back. */
  told = $state<string | null>(null);
  #waved = $state.raw<string | null>(null);
  /** Cramps stay while they are being told of, also when the first detail is there. */
  #asked = $state.raw<string[]>([]);

  cramps = $derived.by(() => {
    const { page } = this;
    if (!page || this.#waved === page.night) return [];
    return page.cramps.filter((cramp) => unsaid(cramp) || this.#asked.includes(cramp.id));
  });
  /** Nothing is known of the night. */
  open = $derived.by(
    () => this.page !== null && !this.page.known && this.#waved !== this.page.night,
  );

  async load(): Promise<void> {
    try {
      this.page = await back.night(null);
      const open = this.page.cramps.filter(unsaid).map(({ id }) => id);
      this.#asked = [...new Set([...this.#asked, ...open])];
      this.error = null;
    } catch (error) {
      this.error = onDiary(back.asApiError(error));
    }
  }

  async change(id: string, change: CrampChange, clear: string[]): Promise<void> {
    await this.#keep(back.crampEdit(id, { ...nothing, ...change }, clear));
  }

  /** How many there were, in one tap. */
  async count(cramps: number): Promise<void> {
    const night = this.page?.night ?? null;
    await this.#keep(back.nightAnswer(quiet(night, cramps)));
  }

  async undo(): Promise<void> {
    const id = this.told;
    if (!id) return;
    await this.#keep(back.entryUndo(id));
    this.told = null;
  }

  /** Not now. */
  wave(): void {
    this.#waved = this.page?.night ?? null;
  }

  /** Forgets the night, because another diary has taken its place. */
  forget(): void {
    [this.page, this.error, this.told, this.#waved] = [null, null, null, null];
    this.#asked = [];
  }

  async #keep(asked: Promise<{ id: string }>): Promise<void> {
    try {
      this.told = (await asked).id;
      await this.load();
      await diary.load();
    } catch (error) {
      this.error = onDiary(back.asApiError(error));
    }
  }
}

export const lastNight = new LastNight();
