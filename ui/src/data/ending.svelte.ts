/** Deleting everything: with a last backup elsewhere, or without one and knowing it. */
import { untrack } from "svelte";
import * as back from "../backend.ts";
import type { ApiError } from "../generated/ApiError.ts";
import { voice } from "../shell/announce.svelte.ts";
import { t } from "../shell/text.ts";
import { forgetAll } from "./forget.ts";
import { onFiles } from "./refusal.ts";

export class Ending {
  /** A last backup is made first. */
  saved = $state(true);
  folder = $state("");
  /** Nothing shall be kept, and that is known. */
  sure = $state(false);
  /** It is done; the last backup, where there is one. */
  gone = $state.raw<{ backup: string | null } | null>(null);
  error = $state.raw<ApiError | null>(null);
  busy = $state(false);
  /** What is still missing before it can be done. */
  ready = $derived(this.saved ? this.folder.trim() !== "" : this.sure);

  /** Offers a folder, where none is written yet. A field that somebody empties stays empty. */
  offer(folder: string): void {
    if (untrack(() => this.folder) === "") this.folder = folder;
  }

  choose(saved: boolean): void {
    this.saved = saved;
    this.sure = false;
    this.error = null;
  }

  async deleteAll(): Promise<void> {
    if (!this.ready) return;
    this.busy = true;
    this.error = null;
    try {
      const made = await back.deleteEverything(this.saved ? this.folder.trim() : null);
      forgetAll();
      this.gone = { backup: made?.path ?? null };
      voice.say(t("end-done"));
    } catch (error) {
      this.error = onFiles(back.asApiError(error));
    } finally {
      this.busy = false;
    }
  }
}
