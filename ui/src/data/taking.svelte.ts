/** Taking the diary along: which format, which days, where to, and what became of it. */
import { untrack } from "svelte";
import * as back from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import type { ExportFormat } from "../generated/ExportFormat.ts";
import type { ExportMade } from "../generated/ExportMade.ts";
import { voice } from "../shell/announce.svelte.ts";
import { t, type Key } from "../shell/text.ts";
import { inFolder, offeredNow, withEnding } from "./places.ts";
import { onFiles } from "./refusal.ts";

export class Taking {
  path = $state("");
  /** Dates such as `2026-11-01`; empty where that end is open. */
  from = $state("");
  to = $state("");
  made = $state.raw<ExportMade | null>(null);
  error = $state.raw<ApiError | null>(null);
  busy = $state(false);
  format = $state<ExportFormat>("json");
  #stem: string;
  #folder = "";

  constructor(stem: string, format: ExportFormat) {
    this.#stem = stem;
    this.format = format;
  }

  /** Offers a place in a folder, where none is written yet. A field that somebody empties stays empty. */
  offer(folder: string): void {
    this.#folder = folder;
    untrack(() => {
      if (this.path === "") this.path = inFolder(folder, this.#name());
    });
  }

  choose(format: ExportFormat): void {
    this.format = format;
    this.path = withEnding(this.path, format);
    this.changed();
  }

  /** What was said of the file before is not about the next one. */
  changed(): void {
    this.made = null;
    this.error = null;
  }

  ask = (): Promise<string | null> => back.choosePlace(this.#folder, this.#name());

  async save(said: Key): Promise<void> {
    this.busy = true;
    this.changed();
    const days = { from: this.from || null, to: this.to || null };
    try {
      this.made = await back.exportTo(this.format, this.path.trim(), days);
      voice.say(t(said));
    } catch (error) {
      this.error = onFiles(back.asApiError(error));
    } finally {
      this.busy = false;
    }
  }

  #name = (): string => offeredNow(this.#stem, this.format);
}
