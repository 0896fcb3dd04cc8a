/** Bringing an export in: always a look first, then the step itself, and the way back. */
import * as back from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { ImportView } from "../generated/ImportView.ts";
import { voice } from "../shell/announce.svelte.ts";
import { t, type Key } from "../shell/text.ts";
import type { Care } from "./care.svelte.ts";
import { forgetDiary } from "./forget.ts";
import { onFiles } from "./refusal.ts";

export class Bringing {
  file = $state("");
  /** What the file would do. */
  seen = $state.raw<ImportView | null>(null);
  /** What it did. */
  done = $state.raw<ImportView | null>(null);
  undone = $state(false);
  error = $state.raw<ApiError | null>(null);
  busy = $state(false);
  /** The backup that was made just before. */
  #before: string | null = null;

  constructor(private readonly care: Care) {}

  /** What was seen was about another file. */
  changed(): void {
    [this.seen, this.done, this.error] = [null, null, null];
    this.undone = false;
  }

  look = (): Promise<void> =>
    this.#try(async () => {
      this.changed();
      this.seen = await back.importFrom(this.file.trim(), true);
    }, "in-looked");

  bring = (): Promise<void> =>
    this.#try(async () => {
      const done = await back.importFrom(this.file.trim(), false);
      [this.seen, this.done] = [null, done];
      forgetDiary();
      await this.care.load();
      this.#before = this.care.backups[0]?.path ?? null;
    }, "in-did");

  /** Brings back how it was just before. */
  async undo(): Promise<void> {
    if (!this.#before || !(await this.care.bringBack(this.#before))) return;
    // It is told where the person is, and the step itself can be made again.
    this.care.restored = null;
    this.changed();
    this.undone = true;
    voice.say(t("in-undone"));
  }

  async #try(work: () => Promise<void>, said: Key): Promise<void> {
    this.busy = true;
    this.error = null;
    try {
      await work();
      voice.say(t(said));
    } catch (error) {
      this.error = onFiles(back.asApiError(error));
    } finally {
      this.busy = false;
    }
  }
}
